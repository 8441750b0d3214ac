package nl.houvast.signal;

/** What became of a signal that was handed in. */
public sealed interface Reception {
  /** New: it is on record now. */
  record Kept(Receipt receipt) implements Reception {}

  /** The same number with the same content: the first receipt again. */
  record Known(Receipt receipt) implements Reception {}

  /** The same number with other content: refused. A correction goes by a revision. */
  record Conflict() implements Reception {}
}
