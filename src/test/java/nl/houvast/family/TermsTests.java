package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legal terms, on the days on which they are easily counted wrong. */
class TermsTests {
  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 2026-12-02, 2027-02-02",
    "2027-01-31, 2027-02-28, 2027-04-30",
    "2028-01-31, 2028-02-29, 2028-04-30",
    "2026-11-30, 2026-12-30, 2027-02-28"
  })
  void a_request_is_answered_within_a_month_or_two_more(
      String received, String due, String extended) {
    assertThat(Terms.answer(day(received))).isEqualTo(due);
    assertThat(Terms.extended(day(received))).isEqualTo(extended);
  }

  @Test
  void a_term_is_extended_within_the_first_month_only() {
    assertThat(Terms.mayExtend(day("2026-11-02"), day("2026-12-02"))).isTrue();
    assertThat(Terms.mayExtend(day("2026-11-02"), day("2026-12-03"))).isFalse();
  }

  @Test
  void somebody_is_told_within_28_days_of_the_case_or_of_the_first_signal_in_it() {
    assertThat(Terms.inform(day("2026-11-02"))).isEqualTo("2026-11-30");
    var opened = SubjectRequests.duty("c", "p", day("2026-11-02"), day("2026-10-01"));
    assertThat(opened.dueOn()).isEqualTo("2026-11-30");
    var later = SubjectRequests.duty("c", "p", day("2026-11-02"), day("2026-11-20"));
    assertThat(later.dueOn()).isEqualTo("2026-12-18");
    assertThat(SubjectRequests.duty("c", "p", day("2026-11-02"), null).dueOn())
        .isEqualTo("2026-11-30");
  }

  @Test
  void a_hold_covers_the_work_of_its_room_and_no_other() {
    assertThat(SafetyHolds.covers("network", "network.view")).isTrue();
    assertThat(SafetyHolds.covers("network", "networking.view")).isFalse();
    assertThat(SafetyHolds.covers("casefile", "chronology.read")).isTrue();
    assertThat(SafetyHolds.covers("consult", "chronology.read")).isFalse();
    assertThat(SafetyHolds.covers("", "anything.read")).isTrue();
  }
}
