package nl.houvast.shell;

import com.vaadin.flow.component.Component;

/** One thing in the top bar. A fresh component per call. */
public interface HeaderItem {
  /** Lower stands more to the left. */
  int order();

  Component item();
}
