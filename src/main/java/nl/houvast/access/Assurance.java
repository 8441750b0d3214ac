package nl.houvast.access;

/** How sure it is that somebody is who they say. */
public enum Assurance {
  /** Nobody is signed in, or the account is not active. */
  NONE,
  ONE_FACTOR,
  TWO_FACTORS,
  /** Signed in anew for this very act. */
  FRESH;

  boolean atLeast(Assurance other) {
    return compareTo(other) >= 0;
  }
}
