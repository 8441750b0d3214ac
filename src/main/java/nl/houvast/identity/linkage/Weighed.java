package nl.houvast.identity.linkage;

import java.util.List;

/**
 * How a comparison adds up, so that years later it can still be told: where it starts, and what
 * each feature adds or takes away, in bits.
 *
 * @param rival the likelier way to be wrong, against which everything is weighed
 * @param prior before anything is compared
 */
public record Weighed(Rival rival, double prior, List<Step> steps) {
  /** Whom two entries may be of, if not of one person. */
  public enum Rival {
    STRANGER,
    FAMILY
  }

  /** What one feature weighs at the level that was seen. */
  public record Step(Feature feature, String level, double weight) {}

  public Weighed {
    steps = List.copyOf(steps);
  }

  double total() {
    return prior + steps.stream().mapToDouble(Step::weight).sum();
  }
}
