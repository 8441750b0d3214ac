package nl.houvast.access;

import java.util.Optional;
import nl.houvast.kernel.Actor;
import nl.houvast.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is acting on this thread. */
@Component
public class CurrentActor implements Viewer {
  public @Nullable Actor orNull() {
    SignedIn signedIn = signedIn();
    return signedIn == null ? null : signedIn.actor();
  }

  public Actor require() {
    Actor actor = orNull();
    if (actor == null) {
      throw new AccessDeniedException("nobody is signed in");
    }
    return actor;
  }

  /** How surely the caller is signed in. */
  Assurance assurance() {
    SignedIn signedIn = signedIn();
    return signedIn == null ? Assurance.NONE : signedIn.assurance();
  }

  private static @Nullable SignedIn signedIn() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
        ? signedIn
        : null;
  }

  @Override
  public Optional<Actor> current() {
    return Optional.ofNullable(orNull());
  }
}
