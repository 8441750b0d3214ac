package nl.houvast.access;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** A line for each sign-in at the screens. Where a second step follows, that writes it. */
@Component
class SignInLog {
  private final Lines lines;

  SignInLog(Lines lines) {
    this.lines = lines;
  }

  @EventListener
  void signedIn(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn known) {
      lines.account(known.actor(), "account.sign-in", "LOGIN", "done", known.getUsername());
    }
  }
}
