package nl.houvast.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.Test;

/** A draw that can be done again. */
class SampleTests {
  private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

  private static List<Reading> week(int lines) {
    return new ArrayList<>(
        IntStream.range(0, lines)
            .mapToObj(
                i ->
                    new Reading(
                        "line-" + i,
                        "hash-" + i,
                        START.plusSeconds(i),
                        "rvt",
                        false,
                        Level.L4,
                        "case-1",
                        "person-1"))
            .toList());
  }

  private static List<String> drawn(List<Reading> week, String seed) {
    var sample = Sample.of(week.size(), seed);
    week.forEach(sample::take);
    return sample.drawn().stream().map(Reading::id).toList();
  }

  @Test
  void one_in_a_hundred_and_never_fewer_than_twenty() {
    assertThat(drawn(week(5), "s")).hasSize(5);
    assertThat(drawn(week(300), "s")).hasSize(20).doesNotHaveDuplicates();
    assertThat(drawn(week(2_001), "s")).hasSize(21);
    assertThat(drawn(week(10_000), "s")).hasSize(100);
  }

  @Test
  void the_same_seed_draws_the_same_lines_in_whatever_order_they_come() {
    var week = week(3_000);
    var first = drawn(week, "seed");
    Collections.shuffle(week, new Random(3));
    assertThat(drawn(week, "seed")).isEqualTo(first);
    assertThat(drawn(week, "other")).isNotEqualTo(first);
  }

  @Test
  void over_many_weeks_every_line_has_its_turn() {
    var seen = new HashSet<String>();
    for (int i = 0; i < 60; i++) {
      seen.addAll(drawn(week(100), "week-" + i));
    }
    assertThat(seen).hasSize(100);
  }
}
