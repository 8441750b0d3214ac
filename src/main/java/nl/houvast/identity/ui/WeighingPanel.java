package nl.houvast.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import nl.houvast.identity.Proposal.Step;
import nl.houvast.identity.Proposal.Weighing;

/**
 * What each field weighs in a proposal, the weightiest first: in words, with a bar to the right for
 * what speaks for and to the left for what speaks against. It is about two records, so there is no
 * total and no number.
 */
final class WeighingPanel extends Div {
  private static final long serialVersionUID = 1L;

  /** In bits: below the first it hardly counts, from the last on it counts very much. */
  private static final double HARDLY = 0.5;

  private static final double CLEARLY = 3;
  private static final double STRONGLY = 7;

  /** A bar of this many bits is as long as there is room. */
  private static final double WHOLE = 14;

  WeighingPanel(Weighing weighing) {
    String rival = weighing.family() ? "identity.weighing.family" : "identity.weighing.stranger";
    OrderedList list = new OrderedList();
    list.addClassName("hv-weighing");
    weighing.steps().stream()
        .sorted(Comparator.comparingDouble((Step s) -> -Math.abs(s.weight())))
        .map(this::row)
        .forEach(list::add);
    add(new Paragraph(getTranslation(rival)), list);
  }

  private ListItem row(Step step) {
    Span what = new Span(getTranslation("identity.step." + step.feature() + "." + step.level()));
    Span strength = new Span(getTranslation(strength(step.weight())));
    strength.addClassName("hv-small");
    Div bar = new Div();
    bar.addClassNames("hv-weight", step.weight() < 0 ? "hv-weight-against" : "hv-weight-for");
    double part = Math.min(1, Math.abs(step.weight()) / WHOLE);
    bar.getStyle().set("--hv-part", Math.round(part * 50) + "%");
    bar.getElement().setAttribute("aria-hidden", "true");
    return new ListItem(what, strength, bar);
  }

  private static String strength(double weight) {
    double size = Math.abs(weight);
    if (size < HARDLY) {
      return "identity.strength.hardly";
    }
    String side = weight < 0 ? "identity.strength.against." : "identity.strength.for.";
    return side + (size < CLEARLY ? "some" : size < STRONGLY ? "clear" : "strong");
  }
}
