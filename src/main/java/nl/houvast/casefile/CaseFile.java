package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file as its reader may see it.
 *
 * @param phase a lens on the work, never a gate
 * @param lastRecordedOn the day on which a source last put something of it on record
 * @param newSignals signals in the intake that name people of this case: a notice, never a change
 */
public record CaseFile(
    String id,
    String title,
    String region,
    String phase,
    Status status,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate lastRecordedOn,
    @Nullable Closing closing,
    long newSignals,
    long version) {

  /** Whether it is being worked on. */
  public enum Status {
    OPEN,
    CLOSED
  }

  /** How it ended: why, who said so, and what stayed open. */
  public record Closing(
      @Nullable LocalDate on, String reason, List<String> saidBy, List<String> leftOpen) {}
}
