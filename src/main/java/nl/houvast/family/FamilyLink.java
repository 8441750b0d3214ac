package nl.houvast.family;

import java.time.Instant;

/** A read link as the team sees it: for whom, until when, and how often it was used. */
public record FamilyLink(
    String id, String personId, Instant madeAt, Instant until, long openings, State state) {

  /** Whether it still opens, and why not. */
  public enum State {
    OPEN,
    /** Its days are over. */
    EXPIRED,
    /** It was opened as often as it may be. */
    USED,
    /** Too many wrong codes. */
    CLOSED,
    REVOKED
  }
}
