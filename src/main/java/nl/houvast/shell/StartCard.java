package nl.houvast.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** A card of the start page, "what needs me now". A fresh component per call. */
public interface StartCard {
  /** Lower stands first. */
  int order();

  /** Whether somebody with these roles is shown the card at all. */
  boolean concerns(Set<String> roles);

  Component card();
}
