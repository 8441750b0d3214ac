package nl.houvast.signal.wire;

/** What kind of parent, brother, sister or guardian a tie speaks of. */
public enum TieNature {
  BIOLOGICAL,
  ADOPTIVE,
  FOSTER,
  STEP,
  DONOR,
  FULL,
  HALF,
  UNKNOWN
}
