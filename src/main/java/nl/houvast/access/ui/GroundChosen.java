package nl.houvast.access.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** Somebody chose a ground in this window. */
class GroundChosen extends ComponentEvent<UI> {
  private static final long serialVersionUID = 1L;

  GroundChosen(UI ui) {
    super(ui, false);
  }
}
