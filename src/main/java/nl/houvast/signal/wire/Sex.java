package nl.houvast.signal.wire;

/** As the source wrote it; unknown is no value but an absent one. */
public enum Sex {
  M,
  F,
  X
}
