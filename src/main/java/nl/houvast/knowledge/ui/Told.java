package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;

/** The place on a page where a refusal is told, in its own sentence. */
final class Told extends Div {
  private static final long serialVersionUID = 1L;

  Told() {
    getElement().setAttribute("role", "alert");
  }

  /** Does it, and tells whether it went through; else why not. */
  boolean passed(Supplier<? extends Answer<?>> act) {
    removeAll();
    if (act.get() instanceof Answer.Refused<?>(var rejection)) {
      tell(rejection);
      return false;
    }
    return true;
  }

  void tell(Rejection why) {
    Paragraph note =
        new Paragraph(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    note.addClassName("hv-note");
    add(note);
  }
}
