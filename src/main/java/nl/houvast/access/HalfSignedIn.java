package nl.houvast.access;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody whose password was right and whose second step is still to come. For all of Houvast but
 * that step this is nobody.
 */
record HalfSignedIn(SignedIn known) implements AuthenticatedPrincipal {
  @Override
  public String getName() {
    return known.getUsername();
  }

  @Override
  public String toString() {
    return getName();
  }
}
