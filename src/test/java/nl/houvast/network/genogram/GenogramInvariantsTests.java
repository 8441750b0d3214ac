package nl.houvast.network.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.houvast.network.genogram.Drawing.Symbol;
import org.junit.jupiter.api.Test;

/**
 * The rules of every drawing, on families out of a seed: some hundreds, and 10,000 in the long
 * form.
 */
class GenogramInvariantsTests {
  private static final int FAMILIES = Boolean.getBoolean("houvast.long") ? 10_000 : 150;

  /** Runs on every seed and names those that fail. */
  private static void always(LongFunction<List<String>> faults) {
    var found = new ArrayList<String>();
    LongStream.range(0, FAMILIES)
        .forEach(seed -> faults.apply(seed).forEach(f -> found.add("seed " + seed + ": " + f)));
    assertThat(found).isEmpty();
  }

  private static Look at(long seed) {
    var clan = new Clans(seed);
    return Look.at(clan.told.seenFrom(clan.index()));
  }

  @Test
  void partners_and_siblings_stand_on_one_line() {
    always(seed -> at(seed).level());
  }

  @Test
  void everybody_stands_once_and_nobody_on_somebody_else() {
    always(seed -> at(seed).apart());
  }

  @Test
  void siblings_stand_by_birth_under_their_own_line_with_nobody_else_between() {
    always(seed -> at(seed).sibships());
  }

  @Test
  void nobody_stands_between_partners_whose_line_is_straight() {
    always(seed -> at(seed).couples());
  }

  @Test
  void lines_of_two_families_never_lie_on_each_other() {
    always(seed -> at(seed).overlaps());
  }

  @Test
  void no_line_of_descent_runs_through_a_person() {
    always(seed -> at(seed).crossed());
  }

  @Test
  void every_fact_is_in_the_svg_and_nothing_else() {
    always(seed -> at(seed).facts());
  }

  @Test
  void the_same_family_told_in_another_order_gives_the_same_bytes() {
    always(
        seed -> {
          var clan = new Clans(seed);
          String one = Look.svg(clan.told.shuffled(seed, clan.index()));
          String other = Look.svg(clan.told.shuffled(seed + 1, clan.index()));
          return one.equals(other) ? List.of() : List.of("other bytes");
        });
  }

  @Test
  void one_more_child_moves_nobody_in_another_generation() {
    always(
        seed -> {
          var clan = new Clans(seed);
          var family = clan.told.seenFrom(clan.index());
          var alone = Generations.of(Kin.of(family)).alone();
          String parent = clan.told.persons.get((int) (seed % clan.told.persons.size())).id();
          if (alone.contains(parent)) {
            return List.of(); // Comes out of the last row, which is meant.
          }
          var before = rows(family, alone);
          clan.told.child("leaf", Family.Sex.UNKNOWN, 2100, parent);
          var grown = clan.told.seenFrom(clan.index());
          int own = Generations.of(Kin.of(grown)).of("leaf");
          var after = rows(grown, alone);
          before.remove(own);
          after.remove(own);
          return after.equals(before) ? List.of() : List.of(before + " is now " + after);
        });
  }

  private static TreeMap<Integer, List<String>> rows(Family family, List<String> without) {
    var rows = new TreeMap<Integer, List<String>>();
    for (Symbol s : Genogram.draw(family).symbols()) {
      if (!without.contains(s.person().id())) {
        rows.computeIfAbsent(s.generation(), k -> new ArrayList<>()).add(s.person().id());
      }
    }
    return rows;
  }

  @Test
  void a_bar_between_twins_says_identical() {
    always(seed -> at(seed).twins());
  }

  @Test
  void who_is_hidden_leaves_no_trace() {
    always(
        seed -> {
          var clan = new Clans(seed).told;
          String gone = clan.persons.get((int) (seed % clan.persons.size())).id();
          clan.persons.removeIf(p -> p.id().equals(gone));
          String dangling = Look.svg(clan.seenFrom(null));
          clan.ties.removeIf(t -> t.from().equals(gone) || t.to().equals(gone));
          clan.violence.removeIf(v -> v.from().equals(gone) || v.to().equals(gone));
          clan.households.replaceAll(
              h ->
                  new Family.Household(
                      h.id(),
                      h.personIds().stream()
                          .filter(id -> !id.equals(gone))
                          .collect(java.util.stream.Collectors.toSet())));
          return dangling.equals(Look.svg(clan.seenFrom(null))) ? List.of() : List.of("a trace");
        });
  }
}
