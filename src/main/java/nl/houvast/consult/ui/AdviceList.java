package nl.houvast.consult.ui;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.houvast.consult.Advice;
import nl.houvast.consult.Advices;
import org.jspecify.annotations.Nullable;

/** Advice under each other; what arrives while one looks slides in. */
class AdviceList extends Div {
  private static final long serialVersionUID = 1L;
  private final transient @Nullable Advices answering;
  private final transient Set<String> seen = new HashSet<>();
  private transient List<Advice> shown = List.of();
  private final String helpKey;
  private boolean first = true;

  /**
   * @param answering the door by which a team answers; null in front of an expert
   * @param helpKey what stands in an empty place
   */
  AdviceList(@Nullable Advices answering, String helpKey) {
    this.helpKey = helpKey;
    this.answering = answering;
    addClassName("hv-stack");
    getElement().setAttribute("aria-live", "polite");
  }

  void show(List<Advice> all) {
    if (!first && all.equals(shown)) {
      return;
    }
    shown = all;
    removeAll();
    for (Advice advice : all) {
      AdvicePanel panel = new AdvicePanel(advice, answering);
      if (seen.add(advice.id()) && !first) {
        panel.addClassName("hv-arrives");
      }
      add(panel);
    }
    if (all.isEmpty()) {
      add(Parts.empty(getTranslation("consult.advice.none"), getTranslation(helpKey)));
    }
    first = false;
  }
}
