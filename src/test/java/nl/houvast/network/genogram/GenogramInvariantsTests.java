package nl.houvast.network.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The rules of every drawing, on families out of a seed: here some, and 10,000 in {@link
 * GenogramBench}.
 */
class GenogramInvariantsTests {
  private static final int FAMILIES = 150;

  /** Runs on every seed and names those that fail. */
  private static void always(LongFunction<List<String>> faults) {
    var found = new ArrayList<String>();
    LongStream.range(0, FAMILIES)
        .forEach(seed -> faults.apply(seed).forEach(f -> found.add("seed " + seed + ": " + f)));
    assertThat(found).isEmpty();
  }

  private static Look at(long seed) {
    return Retold.of(seed).look();
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
    always(seed -> Retold.of(seed).inAnotherOrder());
  }

  @Test
  void one_more_child_moves_nobody_in_another_generation() {
    always(seed -> Retold.of(seed).withOneMoreChild());
  }

  @Test
  void a_bar_between_twins_says_identical() {
    always(seed -> at(seed).twins());
  }

  @Test
  void who_is_hidden_leaves_no_trace() {
    always(seed -> Retold.of(seed).withoutOne());
  }
}
