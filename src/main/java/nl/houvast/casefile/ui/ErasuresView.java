package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import nl.houvast.casefile.Erasure;
import nl.houvast.casefile.Erasure.State;
import nl.houvast.casefile.ErasureDecisions;
import nl.houvast.casefile.LegalHold;
import nl.houvast.casefile.LegalHolds;
import nl.houvast.casefile.Retentions;
import nl.houvast.casefile.retention.RetentionRule;
import nl.houvast.shell.Days;

/** The privacy officer decides on what has to go, and keeps what has to stay. */
@Route("bewaren")
@PageTitle("erasure.title")
@Menu(title = "erasure.menu", order = 85, icon = "vaadin:archive")
@RolesAllowed("PRIVACY_OFFICER")
class ErasuresView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private final transient ErasureDecisions decisions;
  private final transient LegalHolds holds;
  private final transient Retentions retentions;

  ErasuresView(ErasureDecisions decisions, LegalHolds holds, Retentions retentions) {
    this.decisions = decisions;
    this.holds = holds;
    this.retentions = retentions;
    addClassName("hv-page");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show();
  }

  private void show() {
    removeAll();
    Paragraph what = new Paragraph(getTranslation("erasure.what"));
    what.addClassName("hv-soft");
    add(new Div(new H1(getTranslation("erasure.title")), what));
    var all = decisions.all();
    var waiting = all.stream().filter(e -> e.state() == State.PREPARED).toList();
    var decided = all.stream().filter(e -> e.state() != State.PREPARED).toList();
    add(card("erasures.waiting", "erasures-waiting", "erasure.empty", waiting, this::row));
    if (!decided.isEmpty()) {
      add(card("erasures.done", "erasures-done", "erasure.empty", decided, this::row));
    }
    add(holds(), rules());
  }

  private <T> Section card(
      String title, String id, String empty, List<T> all, Function<T, ListItem> row) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    all.forEach(one -> list.add(row.apply(one)));
    Section card = new Section(new H2(getTranslation(title)));
    card.addClassName("hv-card");
    card.setId(id);
    card.add(all.isEmpty() ? new Paragraph(getTranslation(empty)) : list);
    return card;
  }

  private ListItem row(Erasure erasure) {
    Span what =
        new Span(
            getTranslation(
                erasure.whole() ? "erasure.whole" : "erasure.one", erasure.caseFileId()));
    what.addClassName("hv-person");
    Div why = new Div(why(erasure));
    Div state = new Div(state(erasure));
    state.addClassName("hv-small");
    ListItem item = new ListItem(what, why, state);
    if (erasure.state() == State.PREPARED) {
      Button look = new Button(getTranslation("erasure.extent"));
      look.addClickListener(
          click -> new ExtentDialog(decisions, erasure, why(erasure), this::show).open());
      look.setAriaLabel(getTranslation("erasure.extent") + ": " + what.getText());
      item.add(actions(look));
    } else if (erasure.state() == State.DONE) {
      item.add(
          new Div(
              getTranslation("erasure.counts", ErasureCounts.told(erasure.counts(), getLocale()))),
          actions(new ErasureCertificate(decisions, erasure.id())));
    }
    return item;
  }

  private static Div actions(com.vaadin.flow.component.Component... all) {
    Div actions = new Div(all);
    actions.addClassName("hv-actions");
    return actions;
  }

  private String why(Erasure erasure) {
    return getTranslation(
        "erasure.ground." + erasure.ground(), erasure.rule() == null ? "" : rule(erasure.rule()));
  }

  private String rule(String code) {
    return retentions.rules().stream()
        .filter(r -> r.code().equals(code))
        .map(this::label)
        .findFirst()
        .orElse(code);
  }

  private String label(RetentionRule rule) {
    return rule.label().getOrDefault(getLocale().getLanguage(), rule.code());
  }

  private String state(Erasure erasure) {
    return erasure.decidedAt() == null
        ? getTranslation(
            "erasure.prepared", erasure.preparedBy(), Days.told(erasure.preparedAt(), getLocale()))
        : getTranslation(
            "erasure.decided." + erasure.state(),
            Days.told(erasure.decidedAt(), getLocale()),
            String.valueOf(erasure.decidedBy()));
  }

  private Section holds() {
    Section card =
        card(
            "erasure.holds", "legal-holds", "erasure.holds.empty", holds.standing(), this::holdRow);
    Button set = new Button(getTranslation("erasure.hold"));
    set.setId("legal-hold-set");
    set.addClickListener(click -> new LegalHoldDialog(holds, this::show).open());
    card.addComponentAtIndex(1, new Paragraph(getTranslation("erasure.holds.what")));
    card.add(actions(set));
    return card;
  }

  private ListItem holdRow(LegalHold hold) {
    Span what = new Span(getTranslation("erasure.whole", hold.caseFileId()));
    what.addClassName("hv-person");
    Div state =
        new Div(
            getTranslation(
                "erasure.hold.state",
                getTranslation("erasure.hold.ground." + hold.ground()),
                Days.told(hold.until(), getLocale()),
                hold.setBy()));
    Button lift = new Button(getTranslation("erasure.hold.lift"));
    lift.setAriaLabel(getTranslation("erasure.hold.lift") + ": " + what.getText());
    lift.addClickListener(
        click -> {
          holds.lift(hold.id(), hold.caseFileId());
          show();
        });
    return new ListItem(what, state, actions(lift));
  }

  private Section rules() {
    Section card =
        card(
            "erasure.rules",
            "retention-rules",
            "erasure.empty",
            retentions.rules(),
            rule -> {
              Div source =
                  new Div(
                      rule.source()
                          + (rule.confirmedBy() == null
                              ? " · " + getTranslation("erasure.rules.unconfirmed")
                              : " · " + rule.confirmedBy()));
              source.addClassName("hv-small");
              return new ListItem(new Span(label(rule)), source);
            });
    card.addComponentAtIndex(1, new Paragraph(getTranslation("erasure.rules.what")));
    return card;
  }
}
