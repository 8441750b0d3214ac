package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When nobody looked: more than six calendar months between two events. */
class ViewGapTests {
  private static List<ViewGap> gaps(String asOf, String... days) {
    return ViewGap.between(
        Stream.of(days).map(LocalDate::parse).map(day -> new ViewGap.Span(day, day)).toList(),
        6,
        LocalDate.parse(asOf));
  }

  @Test
  void the_case_of_m_has_838_days_without_view_and_208_until_the_clock() {
    var gaps =
        gaps(
            "2026-11-02",
            "2023-03-11",
            "2023-03-29",
            "2023-06-02",
            "2025-09-17",
            "2025-12-03",
            "2026-02-20",
            "2026-04-08");
    assertThat(gaps)
        .containsExactly(
            new ViewGap(
                LocalDate.parse("2023-06-02"), LocalDate.parse("2025-09-17"), 838, "geen zicht"),
            new ViewGap(LocalDate.parse("2026-04-08"), null, 208, "geen zicht"));
  }

  @Test
  void exactly_six_months_is_no_gap_and_a_day_more_is() {
    assertThat(gaps("2025-07-15", "2025-01-15", "2025-07-15")).isEmpty();
    assertThat(gaps("2025-07-16", "2025-01-15", "2025-07-16")).hasSize(1);
  }

  @Test
  void the_end_of_a_short_month_counts_for_the_days_that_it_lacks() {
    assertThat(gaps("2023-02-28", "2022-08-31", "2023-02-28")).isEmpty();
    assertThat(gaps("2023-03-01", "2022-08-31", "2023-03-01")).hasSize(1);
  }

  @Test
  void a_leap_day_is_a_day() {
    assertThat(gaps("2024-02-29", "2023-08-31", "2024-02-29")).isEmpty();
    assertThat(gaps("2024-03-01", "2023-08-29", "2024-03-01").getFirst().days()).isEqualTo(185);
    assertThat(gaps("2023-03-01", "2022-08-29", "2023-03-01").getFirst().days()).isEqualTo(184);
  }

  @Test
  void an_event_that_lasted_keeps_the_view_until_its_last_day() {
    var lasting = new ViewGap.Span(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30"));
    var within = new ViewGap.Span(LocalDate.parse("2025-02-01"), LocalDate.parse("2025-02-01"));
    var later = new ViewGap.Span(LocalDate.parse("2025-12-30"), LocalDate.parse("2025-12-30"));
    assertThat(ViewGap.between(List.of(lasting, within, later), 6, LocalDate.parse("2025-12-30")))
        .isEmpty();
  }

  @Test
  void the_open_gap_is_drawn_from_the_day_after_six_months_are_full() {
    assertThat(gaps("2023-12-02", "2023-06-02")).isEmpty();
    assertThat(gaps("2023-12-03", "2023-06-02"))
        .containsExactly(new ViewGap(LocalDate.parse("2023-06-02"), null, 184, "geen zicht"));
  }

  @Test
  void without_events_there_is_nothing_to_say() {
    assertThat(gaps("2026-11-02")).isEmpty();
  }
}
