package nl.houvast.network.genogram;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Kin.Pair;
import org.jspecify.annotations.Nullable;

/**
 * Who stands beside whom. A row is one generation of one component; it holds blocks: siblings by
 * birth, each with the partners who have no family of their own here.
 *
 * @param components for each its rows, for each row its blocks, from left to right
 */
record Rows(List<List<List<List<String>>>> components) {

  static Rows of(Kin kin, Generations generations) {
    var builder = new Builder(kin, generations);
    return new Rows(
        generations.components().stream()
            .map(c -> Order.of(kin, generations, builder.component(c)))
            .toList());
  }

  private static final class Builder {
    private final Kin kin;
    private final Generations generations;
    private final Map<String, List<String>> siblings = new HashMap<>();
    private final Map<String, List<String>> partners = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    Builder(Kin kin, Generations generations) {
      this.kin = kin;
      this.generations = generations;
      groupSiblings();
      for (Pair c : kin.couples()) {
        if (level(c.a(), c.b())) {
          partners.computeIfAbsent(c.a(), k -> new ArrayList<>()).add(c.b());
          partners.computeIfAbsent(c.b(), k -> new ArrayList<>()).add(c.a());
        }
      }
      var order = List.copyOf(kin.persons().keySet());
      var since = new HashMap<Pair, LocalDate>();
      kin.of(Tie.Kind.PARTNER_OF).stream()
          .filter(t -> t.fromDate() != null)
          .forEach(t -> since.putIfAbsent(Pair.of(t), t.fromDate()));
      partners.forEach(
          (id, l) ->
              l.sort(
                  Comparator.<String, LocalDate>comparing(
                          p -> since.getOrDefault(Pair.of(id, p), LocalDate.MAX))
                      .thenComparing(order::indexOf)));
    }

    private boolean level(String a, String b) {
      return generations.of(a) == generations.of(b);
    }

    /** Full siblings; who has no known parents stands with the siblings a source names. */
    private void groupSiblings() {
      var groups = new LinkedHashMap<String, List<String>>();
      kin.unions()
          .values()
          .forEach(
              children ->
                  children.stream()
                      .collect(Collectors.groupingBy(generations::of))
                      .values()
                      .forEach(level -> join(groups, level)));
      for (var tie : kin.barSiblings()) {
        var one = groups.getOrDefault(tie.from(), List.of(tie.from()));
        var other = groups.getOrDefault(tie.to(), List.of(tie.to()));
        boolean bothHaveParents =
            one.stream().anyMatch(this::hasParents) && other.stream().anyMatch(this::hasParents);
        if (!bothHaveParents && level(tie.from(), tie.to())) {
          var all = new ArrayList<>(one);
          other.stream().filter(o -> !all.contains(o)).forEach(all::add);
          join(groups, all);
        }
      }
      var order = List.copyOf(kin.persons().keySet());
      for (String id : order) {
        var group = new ArrayList<>(groups.getOrDefault(id, List.of(id)));
        group.sort(Comparator.comparing(order::indexOf));
        siblings.put(id, group);
      }
    }

    private static void join(Map<String, List<String>> groups, List<String> members) {
      members.forEach(m -> groups.put(m, members));
    }

    private boolean hasParents(String id) {
      return !kin.parents(id).isEmpty();
    }

    private List<String> siblings(String id) {
      return siblings.getOrDefault(id, List.of(id));
    }

    private boolean free(String id) {
      return !hasParents(id) && siblings(id).size() == 1;
    }

    List<List<List<String>>> component(List<String> members) {
      int last = members.stream().mapToInt(generations::of).max().orElse(0);
      var rows = new ArrayList<List<List<String>>>();
      for (int g = 0; g <= last; g++) {
        int generation = g;
        rows.add(row(members.stream().filter(m -> generations.of(m) == generation).toList()));
      }
      return rows;
    }

    private List<List<String>> row(List<String> members) {
      var blocks = new ArrayList<List<String>>();
      members.stream().filter(m -> !free(m)).forEach(m -> block(siblings(m), blocks));
      // Who has most partners first, so that they stand at both sides.
      members.stream()
          .sorted(Comparator.comparing(m -> -partners.getOrDefault(m, List.of()).size()))
          .forEach(m -> block(List.of(m), blocks));
      return blocks;
    }

    private void block(List<String> heads, List<List<String>> blocks) {
      if (placed.contains(heads.getFirst())) {
        return;
      }
      placed.addAll(heads);
      var block = new ArrayList<String>();
      heads.forEach(h -> block.addAll(withPartners(h, null)));
      blocks.add(block);
    }

    /**
     * A person with the partners who may stand beside it: the first at the right, or at the left of
     * a woman; the next at the other side.
     *
     * @param side -1 or 1 when only that side is open, null when both are
     */
    private Deque<String> withPartners(String id, @Nullable Integer side) {
      var line = new ArrayDeque<String>();
      line.add(id);
      int next = side != null ? side : kin.person(id).sex() == Family.Sex.FEMALE ? -1 : 1;
      for (String p : partners.getOrDefault(id, List.of())) {
        if (free(p) && placed.add(p)) {
          var beside = withPartners(p, next);
          if (next > 0) {
            line.addAll(beside);
          } else {
            beside.reversed().forEach(line::addFirst);
          }
          next = side != null ? side : -next;
        }
      }
      return line;
    }
  }
}
