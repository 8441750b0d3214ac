package nl.houvast.access;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/**
 * Somebody whom the provider sent, on the way in. For all of Houvast this is nobody, until {@link
 * OidcArrived} makes them who they are here.
 */
final class OidcArrival extends DefaultOidcUser {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable SignedIn known;

  OidcArrival(OidcIdToken token, SignedIn known) {
    super(List.of(), token);
    this.known = known;
  }

  SignedIn known() {
    return Objects.requireNonNull(known, "an arrival is not kept");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
