package nl.houvast.identity.linkage;

/** From where on a likeness is shown to a person, who decides. Nothing below it is kept. */
public final class Threshold {
  private static final double PROPOSE = 0.9;

  /** Whether the comparison is worth the look of a person: likely, and never on a name alone. */
  public static boolean proposes(Comparison comparison) {
    return comparison.probability() >= PROPOSE;
  }

  private Threshold() {}
}
