package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * "Sluit website direct": always in sight. It works in the browser alone, so that it never waits
 * for anything: the page goes blank, what the browser kept is cleared, and going back leads past
 * it.
 */
@Tag("quick-exit")
@JsModule("context://houvast/quick-exit.js")
final class QuickExit extends Component {
  private static final long serialVersionUID = 1L;

  QuickExit() {
    getElement().setAttribute("words", getTranslation("family.exit"));
    getElement().setAttribute("hint", getTranslation("family.exit.keys"));
  }
}
