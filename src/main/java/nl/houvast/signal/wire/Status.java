package nl.houvast.signal.wire;

/** How sure the source is, in the source's own judgement. */
public enum Status {
  SUSPECTED,
  CONFIRMED,
  UNCONFIRMED,
  REFUTED
}
