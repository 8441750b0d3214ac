package nl.houvast.recognition.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be read; the message names each place and what is not right there. */
public final class UnreadableRule extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  UnreadableRule(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
    this.faults = faults;
  }

  /** All that is not right, in the order of the text; at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
