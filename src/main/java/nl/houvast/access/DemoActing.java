package nl.houvast.access;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets the loading of the demo act as one of its accounts, with that account's rights and in the
 * log under its name. Exists in profile {@code demo} only.
 */
@Component
@Profile("demo")
public class DemoActing {
  private final Professionals professionals;

  DemoActing(Professionals professionals) {
    this.professionals = professionals;
  }

  /**
   * Does the work as this account, on this thread.
   *
   * @throws IllegalArgumentException when there is no such account
   */
  public <T> T as(String account, Supplier<T> work) {
    var known =
        professionals
            .signIn(account)
            .orElseThrow(() -> new IllegalArgumentException("no account " + account));
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext acting = SecurityContextHolder.createEmptyContext();
    acting.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities()));
    SecurityContextHolder.setContext(acting);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
