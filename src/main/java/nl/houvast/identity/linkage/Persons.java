package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers entries into persons. Edges are taken by descending weight; two groups become one only if
 * nothing bars any of their members from each other and the mean weight between them is a link. So
 * one bad edge cannot chain two lives together, and the order in which entries came changes
 * nothing.
 */
public final class Persons {
  /** Two entries, by their place in the list, and their score. */
  public record Edge(int a, int b, Score score) {}

  /** Beyond this a weight is certain enough; without a cap one number would outweigh all else. */
  private static final double FOR = 12;

  /** Two bare entries of one person often say nothing, so one pair speaks against no more. */
  private static final double AGAINST = 1;

  /** So many entries of each group are laid beside each other at most. */
  private static final int BESIDE = 12;

  private final List<Traits> entries;
  private final Scorer scorer;
  private final Apart apart;
  private final int[] group;
  private final List<List<Integer>> members = new ArrayList<>();
  private final Map<Long, Score> known = new HashMap<>();

  private Persons(List<Traits> entries, Scorer scorer, Apart apart) {
    this.entries = entries;
    this.apart = apart;
    this.scorer = scorer;
    group = new int[entries.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      members.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * @param edges every pair that was scored, once, in any order
   * @return for each entry the place of the first entry of its person
   */
  public static int[] of(List<Traits> entries, List<Edge> edges, Scorer scorer) {
    return of(entries, edges, scorer, new Apart());
  }

  /**
   * @param apart entries that no chain of edges may bring together either
   */
  public static int[] of(List<Traits> entries, List<Edge> edges, Scorer scorer, Apart apart) {
    var persons = new Persons(entries, scorer, apart);
    var thresholds = scorer.model().thresholds();
    edges.forEach(e -> persons.known.put(key(e.a(), e.b()), e.score()));
    edges.stream()
        .filter(e -> e.score().links(thresholds))
        .sorted(
            Comparator.comparingDouble((Edge e) -> -e.score().total())
                .thenComparing(e -> first(entries, e))
                .thenComparing(e -> second(entries, e)))
        .forEach(persons::join);
    return persons.group;
  }

  private static String first(List<Traits> entries, Edge e) {
    String a = entries.get(e.a()).id();
    String b = entries.get(e.b()).id();
    return a.compareTo(b) < 0 ? a : b;
  }

  private static String second(List<Traits> entries, Edge e) {
    String a = entries.get(e.a()).id();
    String b = entries.get(e.b()).id();
    return a.compareTo(b) < 0 ? b : a;
  }

  private static long key(int a, int b) {
    return ((long) Math.min(a, b) << 32) | Math.max(a, b);
  }

  private void join(Edge edge) {
    int a = group[edge.a()];
    int b = group[edge.b()];
    if (a == b || barred(a, b) || mean(a, b) < scorer.model().thresholds().link()) {
      return;
    }
    int into = Math.min(a, b);
    int from = Math.max(a, b);
    for (int entry : members.get(from)) {
      group[entry] = into;
      members.get(into).add(entry);
    }
    members.get(into).sort(Comparator.comparing(i -> entries.get(i).id()));
    members.get(from).clear();
  }

  private boolean barred(int a, int b) {
    for (int i : members.get(a)) {
      for (int j : members.get(b)) {
        Traits mine = entries.get(i);
        Traits theirs = entries.get(j);
        if (apart.bars(mine, theirs) || Scorer.barred(mine, theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  private double mean(int a, int b) {
    double sum = 0;
    int pairs = 0;
    for (int i : some(members.get(a))) {
      for (int j : some(members.get(b))) {
        sum += Math.clamp(score(i, j).total(), -AGAINST, FOR);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static List<Integer> some(List<Integer> all) {
    return all.size() <= BESIDE ? all : all.subList(0, BESIDE);
  }

  private Score score(int a, int b) {
    return known.computeIfAbsent(key(a, b), k -> scorer.score(entries.get(a), entries.get(b)));
  }
}
