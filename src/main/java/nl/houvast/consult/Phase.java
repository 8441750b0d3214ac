package nl.houvast.consult;

/** To which phase an advice belongs; a lens, never a gate. */
public enum Phase {
  IMMEDIATE_SAFETY,
  STABLE_SAFETY,
  RECOVERY,
  PARTICIPATION
}
