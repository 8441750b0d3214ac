package nl.houvast.signal.wire;

import java.util.List;

/**
 * Why a source stopped, who said so (mention keys of the same signal) and what stayed open (short
 * sentences, in the order of the source).
 */
public record WireClosure(ClosureReason reason, List<String> saidBy, List<String> leftOpen) {
  public WireClosure {
    saidBy = List.copyOf(saidBy);
    leftOpen = List.copyOf(leftOpen);
  }
}
