package nl.houvast.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;

/** One thing in the top bar. A fresh component per call. */
public interface HeaderItem {
  /** Lower stands more to the left. */
  int order();

  /** Whether somebody with these roles is shown the thing at all. */
  default boolean concerns(Set<String> roles) {
    return true;
  }

  Component item();
}
