package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.houvast.casefile.Chronology.Axis;

/** Along which date one reads: when it happened, or when it was put on record. */
final class AxisSwitch extends Div {
  private static final long serialVersionUID = 1L;
  private final Map<Axis, NativeButton> buttons = new EnumMap<>(Axis.class);

  AxisSwitch(Consumer<Axis> chosen) {
    addClassName("hv-switch");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("casefile.axis"));
    for (Axis axis : Axis.values()) {
      NativeButton button = new NativeButton(getTranslation("casefile.axis." + axis.name()));
      button.setId("axis-" + axis.name());
      button.addClickListener(
          click -> {
            show(axis);
            chosen.accept(axis);
          });
      buttons.put(axis, button);
      add(button);
    }
    show(Axis.HAPPENED);
  }

  private void show(Axis chosen) {
    buttons.forEach(
        (axis, button) ->
            button.getElement().setAttribute("aria-pressed", String.valueOf(axis == chosen)));
  }
}
