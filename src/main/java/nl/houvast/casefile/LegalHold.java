package nl.houvast.casefile;

import java.time.LocalDate;

/** Until a day nothing of a case may be erased, whatever its term or a request says. */
public record LegalHold(
    String id, String caseFileId, Ground ground, LocalDate until, String setBy, LocalDate setOn) {

  /** Why. */
  public enum Ground {
    COURT,
    COMPLAINT,
    INVESTIGATION,
    DISCIPLINARY
  }
}
