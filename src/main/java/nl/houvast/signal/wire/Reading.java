package nl.houvast.signal.wire;

import java.util.List;

/** What became of one body: a signal that keeps every rule, or everything that is wrong with it. */
public sealed interface Reading {
  record Good(WireSignal signal) implements Reading {}

  /** Never empty. */
  record Bad(List<Fault> faults) implements Reading {
    public Bad {
      faults = List.copyOf(faults);
    }
  }
}
