package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.casefile.Restrictions;
import nl.houvast.casefile.Restrictions.Forgotten;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;

/**
 * Restrictions that nobody looked at for half a year: is it still needed that so few may know? Not
 * there when there are none, or as long as nobody said why they look.
 */
@org.springframework.stereotype.Component
class RestrictionsCard implements StartCard {
  private final Restrictions restrictions;
  private final GroundChoice choice;
  private final Live live;

  RestrictionsCard(Restrictions restrictions, GroundChoice choice, Live live) {
    this.restrictions = restrictions;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("TEAM_MEMBER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private transient List<Forgotten> shown = List.of();

    Card() {
      addClassName("hv-card");
      setId("restrictions");
      setVisible(false);
      live.watch(this, ref -> ref.kind() == Kind.CASEFILE, this::show);
      addAttachListener(attached -> show());
    }

    private void show() {
      List<Forgotten> all =
          choice.chosen().map((Ground g) -> restrictions.forgotten(g)).orElse(List.of());
      if (all.equals(shown)) {
        return;
      }
      shown = all;
      removeAll();
      setVisible(!all.isEmpty());
      if (all.isEmpty()) {
        return;
      }
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      all.forEach(one -> list.add(line(one)));
      add(
          new H2(getTranslation("casefile.restricted.forgotten")),
          new Paragraph(getTranslation("casefile.restricted.forgotten.what")),
          list);
    }

    private ListItem line(Forgotten one) {
      RouterLink link =
          new RouterLink(
              one.title(), CaseFileView.class, new RouteParameters("caseFileId", one.caseFileId()));
      var restriction = one.restriction();
      Div since =
          new Div(
              getTranslation(
                  "casefile.restricted.since",
                  Days.told(restriction.on(), getLocale()),
                  restriction.why()));
      Button keep = new Button(getTranslation("casefile.restricted.keep"));
      keep.addClassName("restriction-keep");
      keep.addClickListener(click -> restrictions.keep(one.caseFileId()).orThrow());
      Button lift = new Button(getTranslation("casefile.restricted.lift"));
      lift.addClassName("restriction-lift");
      lift.addClickListener(click -> restrictions.lift(one.caseFileId()).orThrow());
      Div buttons = new Div(keep, lift);
      buttons.addClassName("hv-actions");
      return new ListItem(link, since, buttons);
    }
  }
}
