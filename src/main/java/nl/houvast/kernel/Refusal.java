package nl.houvast.kernel;

/** A {@link Rejection} on its way out through a transaction, which it rolls back. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Rejection rejection;

  public Refusal(Rejection rejection) {
    super(rejection.code());
    this.rejection = rejection;
  }

  public Rejection rejection() {
    return rejection;
  }
}
