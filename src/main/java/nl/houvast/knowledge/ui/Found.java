package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.Div;

/** What a filter leaves of one part of the knowledge. */
abstract class Found extends Div {
  private static final long serialVersionUID = 1L;

  /** How many there are to look at. */
  abstract int size();
}
