package nl.houvast.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is not told for a while who looked, since it could be dangerous to know.
 *
 * @param room which kind of work is held back, as its activities begin; null for all
 */
public record SafetyHold(
    String id,
    String caseFileId,
    String personId,
    @Nullable String room,
    String reason,
    LocalDate until,
    LocalDate setOn,
    String setBy,
    boolean lifted) {

  /** Whether it holds on this day. */
  public boolean holds(LocalDate today) {
    return !lifted && !today.isAfter(until);
  }
}
