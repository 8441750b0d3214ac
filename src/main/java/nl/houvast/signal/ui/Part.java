package nl.houvast.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One card of the hand-in form: its fields by their path in the contract. */
abstract class Part extends Section {
  private static final long serialVersionUID = 1L;
  private final Map<String, Component> fields = new LinkedHashMap<>();
  private final Runnable changed;

  Part(String heading, Runnable changed) {
    this.changed = changed;
    addClassName("hv-card");
    add(new H2(heading));
  }

  void changed() {
    changed.run();
  }

  /** Keeps the field under its path, hears its changes, and makes it as wide as the card. */
  <F extends Component & HasValue<?, ?> & HasValidation> F field(String path, F field) {
    fields.put(path, field);
    field.getElement().getStyle().setWidth("100%");
    field.addValueChangeListener(
        change -> {
          field.setInvalid(false);
          if (change.isFromClient()) {
            changed();
          }
        });
    return field;
  }

  void forget(String path) {
    fields.keySet().removeIf(known -> known.equals(path) || known.startsWith(path + "."));
  }

  /** Says at the field what is wrong with it; empty when the field stands in another part. */
  Optional<Component> refuse(String path, String message) {
    @Nullable Component field = fields.get(path);
    if (field instanceof HasValidation validated) {
      validated.setErrorMessage(message);
      validated.setInvalid(true);
    }
    return Optional.ofNullable(field);
  }
}
