package nl.houvast.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.houvast.access.Policies;
import nl.houvast.audit.Reviews;
import nl.houvast.audit.Rounds;
import nl.houvast.audit.SignedAnswers;
import nl.houvast.audit.Verification;
import nl.houvast.shell.Days;

/** That the log is whole and that reviews happen, to show and to hand over signed. */
@Route("inzage/bewijs")
@PageTitle("audit.part.proof")
@RolesAllowed("PRIVACY_OFFICER")
class ProofView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Reviews reviews;
  private final transient Policies policies;
  private final transient Rounds rounds;

  ProofView(
      Reviews reviews,
      Verification verification,
      Rounds rounds,
      SignedAnswers signed,
      Policies policies) {
    this.reviews = reviews;
    this.rounds = rounds;
    this.policies = policies;
    addClassName("hv-page");
    Paragraph how = new Paragraph(getTranslation("audit.proof.how"));
    how.addClassName("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("audit.proof.title")), how));
    title.addClassName("hv-title");
    Div left = new Div(happen(signed), whole(verification, signed));
    left.addClassName("hv-stack");
    Div columns = new Div(left, judged());
    columns.addClassName("hv-grid-2");
    add(title, new OfficerParts("proof"), columns);
  }

  private Section happen(SignedAnswers signed) {
    Section card = card("audit.proof.reviews", "proof-reviews");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    for (Reviews.Week week : reviews.weeks().orThrow()) {
      list.add(new ListItem(new Div(told(week)), chained(week)));
    }
    card.add(list);
    if (list.getChildren().findAny().isEmpty()) {
      card.add(new Paragraph(getTranslation("audit.proof.no-weeks")));
    }
    card.add(new Paragraph(new SignedLink("reviews", "audit.signed", signed::reviews)));
    return card;
  }

  private String told(Reviews.Week week) {
    String open =
        week.oldestOpen() == null
            ? getTranslation("audit.proof.none-open")
            : getTranslation("audit.proof.oldest", Days.told(week.oldestOpen(), getLocale()));
    return getTranslation(
        "audit.proof.week", week.week(), week.items(), week.judged(), week.notJustified(), open);
  }

  private Div chained(Reviews.Week week) {
    boolean all = week.chained() == week.judged();
    Div told =
        new Div(
            getTranslation(
                all ? "audit.proof.chained" : "audit.proof.not-chained",
                week.judged() - week.chained()));
    told.addClassName(all ? "hv-small" : "hv-note");
    return told;
  }

  private Section whole(Verification verification, SignedAnswers signed) {
    Section card = card("audit.proof.whole", "proof-whole");
    Div result = new Div();
    result.getElement().setAttribute("role", "status");
    Button check = new Button(getTranslation("audit.proof.check"));
    check.setId("proof-check");
    check.addClickListener(
        click -> {
          var found = verification.run().orThrow();
          var first = found.firstBreak();
          result.setText(
              first == null
                  ? getTranslation("audit.proof.intact", found.lines())
                  : getTranslation("audit.proof.broken", first.seq(), first.what(), first.code()));
          result.setClassName(first == null ? "hv-small" : "hv-note");
        });
    Div actions = new Div(check, new SignedLink("whole", "audit.signed", signed::whole));
    actions.addClassName("hv-actions");
    Paragraph outside = new Paragraph(getTranslation("audit.proof.outside"));
    outside.addClassName("hv-small");
    card.add(
        new Paragraph(getTranslation("audit.proof.what")),
        new Paragraph(state()),
        actions,
        result,
        outside);
    return card;
  }

  private String state() {
    var state = rounds.state();
    return getTranslation(
        "audit.proof.state",
        state.sealedAt() == null ? 0 : 1,
        state.sealedAt() == null ? "" : Days.told(state.sealedAt(), getLocale()),
        state.checkedAt() == null ? 0 : 1,
        state.checkedAt() == null ? "" : Days.told(state.checkedAt(), getLocale()));
  }

  private Section judged() {
    Section card = card("audit.proof.judged", "judged");
    var found = reviews.judged().orThrow();
    if (found.isEmpty()) {
      card.add(new Paragraph(getTranslation("audit.proof.none-judged")));
      return card;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    found.reversed().forEach(one -> list.add(new ReviewRow(one, reviews, policies, () -> {})));
    card.add(list);
    return card;
  }

  private Section card(String key, String id) {
    Section card = new Section(new H2(getTranslation(key)));
    card.addClassName("hv-card");
    card.setId(id);
    return card;
  }
}
