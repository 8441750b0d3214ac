package nl.houvast.signal.wire;

/** How the source knows what it writes. */
public enum Nature {
  FACT,
  OPINION,
  HEARSAY
}
