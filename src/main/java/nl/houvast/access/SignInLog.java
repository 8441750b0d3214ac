package nl.houvast.access;

import jakarta.servlet.http.HttpSession;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
      try {
        lines.account(known.actor(), "account.sign-in", "LOGIN", "done", known.getUsername());
      } catch (RuntimeException e) {
        undo();
        throw e;
      }
    }
  }

  /** The session is saved before this is heard; without its line nobody is signed in. */
  private static void undo() {
    SecurityContextHolder.clearContext();
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here) {
      HttpSession session = here.getRequest().getSession(false);
      if (session != null) {
        session.invalidate();
      }
    }
  }
}
