package nl.houvast.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody says a signal is not right, as the team of the case sees it.
 *
 * @param source the organisation that wrote the signal
 * @param personId who says so; null when that is not known
 */
public record Dispute(
    String id,
    String signalId,
    String source,
    String kind,
    @Nullable String personId,
    @Nullable String text,
    @Nullable LocalDate madeOn,
    Status status,
    @Nullable String reasons) {

  /** Where it stands. */
  public enum Status {
    OPEN,
    /** The signal is not right; it stays, marked as such. */
    UPHELD,
    /** The signal stays as it is; what was said stays beside it. */
    NOT_UPHELD
  }
}
