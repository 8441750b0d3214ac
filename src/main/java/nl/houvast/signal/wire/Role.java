package nl.houvast.signal.wire;

/** The part a mentioned person has in one signal. It says nothing about the person elsewhere. */
public enum Role {
  ACTOR,
  TARGET,
  WITNESS,
  SUBJECT,
  /** Shielded: who reported is never shown with the case. */
  REPORTER
}
