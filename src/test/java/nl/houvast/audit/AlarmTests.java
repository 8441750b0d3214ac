package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long lines may wait for a seal. */
class AlarmTests {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  private static Alarm after(Duration waited) {
    return Alarm.of(NOW.minus(waited), NOW);
  }

  @Test
  void a_day_without_a_seal_is_told_and_three_days_stop_the_writing() {
    assertThat(Alarm.of(null, NOW)).isEqualTo(Alarm.NONE);
    assertThat(after(Duration.ofHours(24).minusMillis(1))).isEqualTo(Alarm.NONE);
    assertThat(after(Duration.ofHours(24))).isEqualTo(Alarm.UNSEALED);
    assertThat(after(Duration.ofHours(72).minusMillis(1))).isEqualTo(Alarm.UNSEALED);
    assertThat(after(Duration.ofHours(72))).isEqualTo(Alarm.READ_ONLY);
    assertThat(after(Duration.ofHours(-5))).as("a clock that went back").isEqualTo(Alarm.NONE);
  }
}
