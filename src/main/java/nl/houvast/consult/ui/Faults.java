package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;

/** The place in a form where a refusal is told, in its own sentence. */
class Faults extends Div {
  private static final long serialVersionUID = 1L;

  Faults() {
    getElement().setAttribute("role", "alert");
  }

  /** Does it, and tells whether it went through; else why not. */
  boolean passed(Supplier<? extends Answer<?>> act) {
    removeAll();
    try {
      return switch (act.get()) {
        case Answer.Given<?> given -> true;
        case Answer.Refused<?>(var rejection) -> {
          tell(Problems.sentence(rejection.code(), getLocale(), rejection.arguments().toArray()));
          yield false;
        }
      };
    } catch (FieldRefusal refused) {
      refused.errors().stream()
          .map(e -> e.getOrDefault("message", ""))
          .distinct()
          .forEach(this::tell);
      return false;
    }
  }

  void tell(String sentence) {
    add(Parts.note(sentence));
  }
}
