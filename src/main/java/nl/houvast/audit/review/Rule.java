package nl.houvast.audit.review;

/** Why a human looks at it again. The sentence of each stands in the texts. */
public enum Rule {
  /** Many persons within one hour. */
  MANY_PERSONS,
  /** Case content outside the hours of the team. */
  OUTSIDE_HOURS,
  /** Refused again and again. */
  DENIED_OFTEN,
  /** A case on which this account held no grant at that moment. */
  NO_TASK,
  /** Drawn by lot. */
  SAMPLE,
  /** Access in an emergency. */
  BREAK_GLASS
}
