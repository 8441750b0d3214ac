package nl.houvast.access;

/** The audit line could not be written, so nothing is shown. */
public final class Unwitnessed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unwitnessed(Throwable cause) {
    super("Inzage kon niet worden vastgelegd en is daarom niet getoond.", cause);
  }
}
