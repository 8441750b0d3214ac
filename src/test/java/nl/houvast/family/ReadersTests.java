package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.houvast.audit.Report.Reading;
import org.junit.jupiter.api.Test;

/** From lines of the log to what a person reads of it. */
class ReadersTests {
  private static Reading reading(String at, String organisation, String role, String activity) {
    return new Reading(
        Instant.parse(at),
        organisation,
        List.of(role),
        "SAFETY_ASSESSMENT",
        "DEMO-FUTURE-LAW",
        "L4",
        activity,
        "");
  }

  @Test
  void readings_of_one_moment_by_one_reader_are_one_entry() {
    var readers =
        Readers.of(
            List.of(
                reading("2026-11-02T09:14:10Z", "RVT", "TEAM_MEMBER", "network.view"),
                reading("2026-11-02T09:01:10Z", "RVT", "TEAM_MEMBER", "casefile.open"),
                reading("2026-11-02T08:01:10Z", "RVT", "TEAM_MEMBER", "casefile.open")),
            activity -> true);
    assertThat(readers).hasSize(2);
    assertThat(readers.getFirst().activities()).containsExactly("network.view", "casefile.open");
    assertThat(readers.getFirst().at()).isEqualTo("2026-11-02T09:01:00Z");
  }

  @Test
  void another_organisation_or_function_is_another_entry() {
    var readers =
        Readers.of(
            List.of(
                reading("2026-11-02T09:01:10Z", "RVT", "TEAM_MEMBER", "casefile.open"),
                reading("2026-11-02T09:01:10Z", "RVT", "EXPERT", "casefile.open"),
                reading("2026-11-02T09:01:10Z", "LT", "TEAM_MEMBER", "casefile.open")),
            activity -> true);
    assertThat(readers).hasSize(3);
  }

  @Test
  void what_may_not_be_known_leaves_no_trace_but_one_s_own_readings_stay() {
    var readers =
        Readers.of(
            List.of(
                reading("2026-11-02T09:01:10Z", "RVT", "TEAM_MEMBER", "signal.read"),
                reading("2026-11-02T09:01:11Z", "De persoon zelf", "FAMILY", "family.own")),
            activity -> false);
    assertThat(readers).hasSize(1);
    assertThat(readers.getFirst().yourself()).isTrue();
    assertThat(readers.getFirst().organisation()).isEmpty();
  }
}
