package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.consult.Advice;
import nl.houvast.consult.Advices;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;
import org.jspecify.annotations.Nullable;

/** For an expert: what became of what one advised, first where the ground fell away. */
@org.springframework.stereotype.Component
class MyAdviceCard implements StartCard {
  private final Advices advices;
  private final GroundChoice choice;
  private final Live live;

  MyAdviceCard(Advices advices, GroundChoice choice, Live live) {
    this.advices = advices;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("EXPERT");
  }

  @Override
  public Component card() {
    return new Card(advices, choice, live);
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private final transient Advices advices;
    private final transient GroundChoice choice;
    private final Div content = new Div();
    private transient @Nullable List<Advice> shown;

    Card(Advices advices, GroundChoice choice, Live live) {
      this.advices = advices;
      this.choice = choice;
      addClassName("hv-card");
      setId("my-advice");
      add(new H2(getTranslation("consult.start.my-advice")), content);
      live.watch(
          this, ref -> ref.kind() == Kind.ADVICE || ref.kind() == Kind.RECOGNITION, this::refresh);
      refresh();
    }

    private void refresh() {
      var mine = choice.chosen().map(g -> advices.mine(g, getLocale())).orElse(List.of());
      if (mine.equals(shown)) {
        return;
      }
      shown = mine;
      content.removeAll();
      part("consult.start.lapsed", mine.stream().filter(Advice::groundLapsed).toList());
      part("consult.start.became", mine.stream().filter(a -> !a.groundLapsed()).toList());
      if (mine.isEmpty()) {
        content.add(
            Parts.empty(
                getTranslation("consult.start.no-advice"),
                getTranslation("consult.start.no-advice-help")));
      }
    }

    private void part(String titleKey, List<Advice> some) {
      if (!some.isEmpty()) {
        UnorderedList list = new UnorderedList();
        list.addClassName("hv-list");
        some.stream().limit(SHOWN).forEach(a -> list.add(row(a)));
        content.add(Parts.part(getTranslation(titleKey), list));
      }
    }

    private ListItem row(Advice advice) {
      String text = advice.text();
      String beginning = text.length() > 90 ? text.substring(0, 90) + " …" : text;
      RouterLink link =
          new RouterLink(
              beginning, ConsultDeskView.class, new RouteParameters("id", advice.consultId()));
      link.addClassName("hv-link");
      var meta = Parts.line();
      meta.add(
          advice.response() == null
              ? Parts.soft(getTranslation("consult.start.unanswered"))
              : Parts.chip(
                  getTranslation("consult.response." + advice.response()), "hv-chip-accent"));
      if (advice.responseReason() != null) {
        meta.add(Parts.soft(advice.responseReason()));
      }
      return new ListItem(link, meta);
    }
  }
}
