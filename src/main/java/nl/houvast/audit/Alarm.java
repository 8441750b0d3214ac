package nl.houvast.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody has to come and look at the log itself. */
public enum Alarm {
  NONE,
  /** Lines wait for a seal for more than a day. */
  UNSEALED,
  /** Lines wait for a seal for more than three days: Houvast shows and changes nothing. */
  READ_ONLY,
  /** The latest check found that the log is not what was written. */
  BROKEN;

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration LONG = Duration.ofHours(72);

  /**
   * @param unsealed since when lines wait for a seal; null when none does
   */
  static Alarm of(@Nullable Instant unsealed, Instant now) {
    if (unsealed == null || now.isBefore(unsealed.plus(DAY))) {
      return NONE;
    }
    return now.isBefore(unsealed.plus(LONG)) ? UNSEALED : READ_ONLY;
  }
}
