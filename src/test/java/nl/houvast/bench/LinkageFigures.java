package nl.houvast.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.Bench;
import nl.houvast.identity.linkage.Persons.Edge;

/** Lays decisions beside the truth and counts. */
final class LinkageFigures {
  private final LinkageSet set;
  private final LinkageRun run;
  private final LinkageSet.Truth truth;
  private final String[] person;

  LinkageFigures(LinkageSet set, LinkageRun run, LinkageSet.Truth truth) {
    this.set = set;
    this.run = run;
    this.truth = truth;
    person = run.entries().stream().map(e -> truth.persons().get(e.id())).toArray(String[]::new);
  }

  boolean same(int a, int b) {
    return person[a] != null && person[a].equals(person[b]);
  }

  private boolean counts(int a, int b) {
    return set.countsBetween(run.entries().get(a).id(), run.entries().get(b).id());
  }

  private static long choose(long n) {
    return n * (n - 1) / 2;
  }

  /** Entries by the person that they are of. */
  Map<String, List<Integer>> byPerson() {
    var groups = new HashMap<String, List<Integer>>();
    for (int i = 0; i < person.length; i++) {
      groups.computeIfAbsent(person[i], p -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  Map<Integer, List<Integer>> byCluster() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < person.length; i++) {
      groups.computeIfAbsent(run.persons()[i], p -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  long pairsWithin(Iterable<List<Integer>> groups) {
    long pairs = 0;
    for (var group : groups) {
      if (counts(group.getFirst(), group.getFirst())) {
        pairs += choose(group.size());
      } else {
        for (int i : group) {
          for (int j : group) {
            pairs += i < j && counts(i, j) ? 1 : 0;
          }
        }
      }
    }
    return pairs;
  }

  LinkageRun run() {
    return run;
  }

  LinkageSet.Truth truth() {
    return truth;
  }

  /** The person that an entry is of. */
  String person(int entry) {
    return person[entry];
  }

  long truePairs() {
    return pairsWithin(byPerson().values());
  }

  static Map<String, Object> measures(long right, long found, long sought) {
    double precision = found == 0 ? 1 : (double) right / found;
    double recall = sought == 0 ? 1 : (double) right / sought;
    var measures = new LinkedHashMap<String, Object>();
    measures.put("precision", round(precision));
    measures.put("recall", round(recall));
    measures.put("f1", round(right == 0 ? 0 : 2 * precision * recall / (precision + recall)));
    return measures;
  }

  static double round(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  Map<String, Object> pairs() {
    var linked = run.edges().stream().filter(e -> run.model().links(e.score())).toList();
    long right = linked.stream().filter(e -> same(e.a(), e.b())).count();
    var measures = measures(right, linked.size(), truePairs());
    measures.put("recallAtP99", round(recallAt(0.99)));
    return measures;
  }

  private double recallAt(double precision) {
    var sorted =
        run.edges().stream()
            .sorted(Comparator.comparingDouble((Edge e) -> -e.score().total()))
            .toList();
    long right = 0;
    long best = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += same(sorted.get(i).a(), sorted.get(i).b()) ? 1 : 0;
      best = right >= precision * (i + 1) ? right : best;
    }
    return (double) best / truePairs();
  }

  Map<String, Object> clusters() {
    var clusters = byCluster();
    long found = pairsWithin(clusters.values());
    var both = new HashMap<String, List<Integer>>();
    for (int i = 0; i < person.length; i++) {
      both.computeIfAbsent(run.persons()[i] + " " + person[i], p -> new ArrayList<>()).add(i);
    }
    var measures = measures(pairsWithin(both.values()), found, truePairs());
    measures.put("bcubedF1", round(bcubed(both)));
    measures.put("largest", clusters.values().stream().mapToInt(List::size).max().orElse(0));
    return measures;
  }

  private double bcubed(Map<String, List<Integer>> both) {
    var persons = byPerson();
    var clusters = byCluster();
    double precision = 0;
    double recall = 0;
    for (var overlap : both.values()) {
      int first = overlap.getFirst();
      double squared = (double) overlap.size() * overlap.size();
      precision += squared / clusters.get(run.persons()[first]).size();
      recall += squared / persons.get(person[first]).size();
    }
    return 2 * precision * recall / (precision + recall) / person.length;
  }

  /** Pairs of persons that share a cluster, by what they are to each other. */
  Map<String, Object> wrongMerges() {
    var wrong = new HashSet<String>();
    for (var cluster : byCluster().values()) {
      var people = new ArrayList<>(Set.copyOf(cluster.stream().map(i -> person[i]).toList()));
      for (String a : people) {
        people.stream().filter(b -> a.compareTo(b) < 0).forEach(b -> wrong.add(a + " " + b));
      }
    }
    var kinds = new LinkedHashMap<String, Object>();
    kinds.put("personPairs", wrong.size());
    if (truth.hasTies()) {
      long sibling = count(wrong, "broer_zus");
      long twin = count(wrong, "tweeling");
      long parent = count(wrong, "ouder_kind");
      long partner = count(wrong, "partner") + count(wrong, "ex_partner");
      kinds.put("sibling", sibling);
      kinds.put("twin", twin);
      kinds.put("parentChild", parent);
      kinds.put("partner", partner);
      kinds.put("unrelated", wrong.size() - sibling - twin - parent - partner);
      long family = sibling + twin + parent + partner;
      kinds.put("family", family);
      kinds.put("familyPer10000", Bench.round(family * 10_000.0 / byPerson().size()));
    }
    return kinds;
  }

  private long count(Set<String> pairs, String kind) {
    return pairs.stream().filter(p -> kind.equals(truth.ties().get(p))).count();
  }

  /** One proposal for two persons, however many of their entries look alike. */
  Map<String, Object> review() {
    var best = new HashMap<Long, Edge>();
    for (Edge e : run.edges()) {
      int a = run.persons()[e.a()];
      int b = run.persons()[e.b()];
      if (a != b && run.model().reviews(e.score())) {
        best.merge(
            ((long) Math.min(a, b) << 32) | Math.max(a, b),
            e,
            (x, y) -> x.score().total() >= y.score().total() ? x : y);
      }
    }
    long right = best.values().stream().filter(e -> same(e.a(), e.b())).count();
    return Map.of(
        "pairsPer1000Signals",
        Bench.round(best.size() * 1000.0 / person.length),
        "yield",
        best.isEmpty() ? 1.0 : Bench.round((double) right / best.size()));
  }

  Map<String, Object> candidates(int top) {
    long found = run.edges().stream().filter(e -> same(e.a(), e.b())).count();
    long any = 0;
    long withOthers = 0;
    for (var group : byPerson().values()) {
      for (int i : group) {
        if (group.size() > 1) {
          withOthers++;
          any += java.util.Arrays.stream(run.candidates().get(i)).anyMatch(j -> same(i, j)) ? 1 : 0;
        }
      }
    }
    var measures = new LinkedHashMap<String, Object>();
    measures.put("topK", top);
    measures.put("pairRecall", round((double) found / truePairs()));
    measures.put("anyRecall", round(withOthers == 0 ? 1 : (double) any / withOthers));
    return measures;
  }
}
