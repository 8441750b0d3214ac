package nl.houvast.signal.wire;

/** What sort of message a source hands in. */
public enum SignalKind {
  CONCERN,
  REPORT,
  /** That a source knows the person, and whom to call: nothing more. */
  INVOLVEMENT,
  NUISANCE,
  INCIDENT,
  CLOSURE,
  STRENGTH
}
