package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;

/** How many minutes something still lasts; tells when it is over. */
@Tag("time-left")
@JsModule("context://houvast/time-left.js")
final class TimeLeft extends Component {
  private static final long serialVersionUID = 1L;

  /**
   * @param words with {@code {0}} for the minutes
   */
  TimeLeft(Duration left, String words, Runnable over) {
    getElement().setProperty("words", words);
    getElement().setProperty("seconds", Math.max(0, left.toSeconds()));
    getElement().setAttribute("role", "timer");
    getElement().addEventListener("over", event -> over.run());
  }
}
