package nl.houvast.casefile.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a file is kept.
 *
 * @param until the first day on which it may go; null as long as no day can be named
 * @param rule the code of the rule that governs; null while the work goes on
 */
public record Term(@Nullable LocalDate until, @Nullable String rule, Why why) {

  /** Why this day, or none. */
  public enum Why {
    LONGEST_TERM,
    /** The term begins when the case is closed. */
    STILL_OPEN,
    /** A term counts from a birth that nobody wrote down; a human has to find it. */
    BIRTH_UNKNOWN
  }

  /** Whether a human may be asked to let the file go. */
  public boolean over(LocalDate today) {
    return until != null && !today.isBefore(until);
  }
}
