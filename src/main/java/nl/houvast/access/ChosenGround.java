package nl.houvast.access;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The purpose and basis that somebody chose at the screens, once, when a case was opened. Shown in
 * the header, changeable there, never asked again on each click.
 */
@Component
@VaadinSessionScope
public class ChosenGround {
  private @Nullable Ground chosen;

  public Optional<Ground> chosen() {
    return Optional.ofNullable(chosen);
  }

  public void choose(Ground ground) {
    chosen = ground;
  }
}
