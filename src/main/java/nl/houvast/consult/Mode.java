package nl.houvast.consult;

/** How much of a case goes along with a question. */
public enum Mode {
  /** The question and the pattern; no person and no case is stored. */
  ANONYMOUS,
  /** A shared part of a live case, pseudonymised. */
  LIVE_CASE
}
