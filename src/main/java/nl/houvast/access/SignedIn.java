package nl.houvast.access;

import java.util.List;
import nl.houvast.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who signed in, for Spring Security.
 *
 * @param hash of the password; empty for who has none and comes through a provider
 * @param secondStep whether they have set up a second step
 * @param assurance how surely it is them
 */
record SignedIn(Actor actor, String hash, boolean secondStep, Assurance assurance)
    implements UserDetails {
  SignedIn by(Assurance other) {
    return new SignedIn(actor, hash, secondStep, other);
  }

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return actor.roles().stream().map(r -> new SimpleGrantedAuthority("ROLE_" + r)).toList();
  }

  @Override
  public @Nullable String getPassword() {
    return hash;
  }

  @Override
  public String getUsername() {
    return actor.account();
  }

  @Override
  public String toString() {
    return actor.account();
  }
}
