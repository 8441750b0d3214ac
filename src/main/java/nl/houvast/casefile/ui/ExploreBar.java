package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The buttons above a walk: the way back, and how to put the drawing in order. */
final class ExploreBar extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<String> LAYOUTS = List.of("generations", "rings", "organic");
  private final Button undo;
  private final Button redo;
  private final Button first;

  ExploreBar(ExplorePanel panel) {
    undo = button("undo", () -> panel.back(true));
    redo = button("redo", () -> panel.back(false));
    addClassName("hv-actions");
    add(undo, redo);
    var layouts = LAYOUTS.stream().map(l -> button("layout." + l, () -> panel.layout(l))).toList();
    layouts.forEach(
        l -> {
          l.addClassName("hv-explore-layout");
          add(l);
        });
    first = layouts.getFirst();
  }

  private Button button(String name, Runnable does) {
    Button button = new Button(getTranslation("casefile.explore." + name), e -> does.run());
    button.setId("explore-" + name.replace('.', '-'));
    return button;
  }

  void focusLayout() {
    first.focus();
  }

  void can(Walk walk) {
    undo.setEnabled(walk.canUndo());
    redo.setEnabled(walk.canRedo());
  }
}
