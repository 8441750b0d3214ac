package nl.houvast.network.genogram;

/**
 * The lines between two persons that are no structure: how a tie is, as a source says, and violence
 * that signals report. They differ by form, never by colour alone; the status is told by a letter.
 */
public enum Code {
  GOOD(1, Run.STRAIGHT, Sign.NONE, ""),
  CLOSE(2, Run.STRAIGHT, Sign.NONE, ""),
  FUSED(3, Run.STRAIGHT, Sign.NONE, ""),
  DISTANT(1, Run.SPARSE, Sign.NONE, ""),
  CONFLICT(1, Run.ZIGZAG, Sign.NONE, ""),
  CUTOFF(1, Run.STRAIGHT, Sign.BROKEN, ""),
  RESTORED(1, Run.STRAIGHT, Sign.MENDED, ""),
  CARE(1, Run.DASH_DOT, Sign.NONE, "M"),
  VIOLENCE(1, Run.STRAIGHT, Sign.HEAD, ""),
  PHYSICAL(1, Run.ZIGZAG, Sign.HEAD, "F"),
  PSYCHOLOGICAL(1, Run.WAVE, Sign.HEAD, "P"),
  SEXUAL(2, Run.ZIGZAG, Sign.HEAD, "S"),
  NEGLECT(1, Run.RINGS, Sign.HEAD, "N"),
  CONTROL(2, Run.RUNGS, Sign.HEAD, "D"),
  STALKING(1, Run.CHEVRONS, Sign.HEAD, "B");

  /** How the line runs. */
  enum Run {
    STRAIGHT,
    SPARSE,
    ZIGZAG,
    WAVE,
    RINGS,
    RUNGS,
    CHEVRONS,
    DASH_DOT
  }

  /** What stands on it: an arrow's head at the end, a break or a mended break in the middle. */
  enum Sign {
    NONE,
    HEAD,
    BROKEN,
    MENDED
  }

  private final int rails;
  private final Run run;
  private final Sign sign;
  private final String letter;

  Code(int rails, Run run, Sign sign, String letter) {
    this.rails = rails;
    this.run = run;
    this.sign = sign;
    this.letter = letter;
  }

  /** How many lines lie beside each other. */
  int rails() {
    return rails;
  }

  Run run() {
    return run;
  }

  Sign sign() {
    return sign;
  }

  /** Stands beside the line; empty where the form says enough. */
  public String letter() {
    return letter;
  }

  /** That it is reported by signals, from one to the other. */
  public boolean isViolence() {
    return sign == Sign.HEAD;
  }
}
