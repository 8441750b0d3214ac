package nl.houvast.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import nl.houvast.identity.Identities;
import nl.houvast.identity.Proposal;
import nl.houvast.identity.Proposal.State;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** One proposal: two records side by side, what they say together, and what to do about it. */
final class ProposalCard extends Article {
  private static final long serialVersionUID = 1L;
  private final transient Identities identities;
  private final transient Runnable changed;
  private final boolean arrived;
  private final TextField reason = new TextField();
  private transient Proposal proposal;
  private transient @Nullable State decidedHere;
  private boolean later;

  private interface Door {
    Answer<State> decide(String proposalId, @Nullable String reason);
  }

  ProposalCard(Proposal proposal, Identities identities, Runnable changed, boolean arrived) {
    this.proposal = proposal;
    this.identities = identities;
    this.changed = changed;
    this.arrived = arrived;
    addClassNames("hv-card", "hv-proposal");
    setId("proposal-" + proposal.id());
    reason.setLabel(getTranslation("identity.reason"));
    reason.setMaxLength(1000);
    reason.addClassName("hv-proposal-reason");
    build();
  }

  String proposalId() {
    return proposal.id();
  }

  boolean isOpen() {
    return state() == State.PROPOSED;
  }

  /** Whether it was decided in this window: then it stays, so that it can be taken back. */
  boolean isDecidedHere() {
    return decidedHere != null && decidedHere != State.PROPOSED;
  }

  /** As it stands now; nothing moves when nothing is other than before. */
  void tell(Proposal now) {
    boolean same = now.equals(proposal) && now.status() == state();
    proposal = now;
    decidedHere = null;
    if (!same) {
      build();
    }
  }

  private State state() {
    return decidedHere == null ? proposal.status() : decidedHere;
  }

  private String written() {
    String name = proposal.mention().name();
    return name == null ? getTranslation("identity.nameless") : name;
  }

  private void build() {
    removeAll();
    if (state() != State.PROPOSED) {
      decided();
    } else if (later) {
      putOff();
    } else {
      open();
    }
  }

  private H3 title() {
    H3 title = new H3(getTranslation("identity.title", written(), proposal.personLabel()));
    if (arrived) {
      Span mark = new Span(getTranslation("identity.new"));
      mark.addClassName("hv-new");
      title.add(new Span(" "), mark);
    }
    return title;
  }

  private void open() {
    Paragraph likely = new Paragraph(getTranslation(likeness(proposal)));
    likely.addClassName("hv-soft");
    Div records =
        new Div(
            new RecordPanel(proposal.mention(), getLocale()),
            new RecordPanel(proposal.personLabel(), proposal.personAsWritten(), getLocale()));
    records.addClassName("hv-pair");
    Button same = button("identity.confirm", "confirm", () -> decide(identities::confirm));
    same.addThemeVariants(ButtonVariant.PRIMARY);
    Button other = button("identity.reject", "reject", () -> decide(identities::reject));
    Button put = button("identity.later", "later", () -> put(true));
    put.addThemeVariants(ButtonVariant.TERTIARY);
    Div actions = new Div(same, other, put);
    actions.addClassName("hv-actions");
    add(
        title(),
        likely,
        records,
        new EvidencePanel(proposal.evidence()),
        weighing(),
        reason,
        actions);
  }

  /** In words about two records; a number would look like a judgement of a person. */
  private static String likeness(Proposal proposal) {
    if (proposal.evidence().stream().anyMatch(e -> e.agreement().equals("DIFFERENT"))) {
      return "identity.likeness.some";
    }
    return proposal.weighing().strong() ? "identity.likeness.strong" : "identity.likeness.fair";
  }

  /** Shows one line only, to be opened. */
  void fold() {
    later = true;
    build();
  }

  private Details weighing() {
    var details =
        new Details(getTranslation("identity.weighing"), new WeighingPanel(proposal.weighing()));
    details.setVisible(!proposal.weighing().steps().isEmpty());
    return details;
  }

  private void putOff() {
    Button again = button("identity.again", "again", () -> put(false));
    Div line = new Div(title(), again);
    line.addClassNames("hv-actions", "hv-proposal-line");
    add(line);
  }

  private void put(boolean off) {
    later = off;
    build();
    getChildren()
        .flatMap(c -> c.getChildren())
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(b -> ((Button) b).focus());
  }

  private void decided() {
    boolean automatic = "automatic".equals(proposal.decidedBy()) && state() == State.CONFIRMED;
    Paragraph what =
        new Paragraph(
            getTranslation(
                "identity.decided." + (automatic ? "AUTOMATIC" : state().name()),
                written(),
                proposal.personLabel()));
    what.getElement().setAttribute("role", "status");
    add(what);
    if (decidedHere == null && !automatic) {
      add(who());
    }
    Button back =
        state() == State.UNDONE
            ? button("identity.confirm", "confirm", () -> decide(identities::confirm))
            : button("identity.undo", "undo", () -> decide(identities::undo));
    Div actions = new Div(back);
    actions.addClassName("hv-actions");
    add(actions);
  }

  private Paragraph who() {
    String by = proposal.decidedBy();
    var at = proposal.decidedAt();
    String told =
        getTranslation(
            "identity.decided.by",
            by == null ? "" : by,
            at == null ? "" : Days.told(at, getLocale()));
    String why = proposal.reason();
    Paragraph who = new Paragraph(why == null ? told : told + " " + why);
    who.addClassName("hv-small");
    return who;
  }

  private void decide(Door door) {
    State now = door.decide(proposal.id(), reason.getValue()).orThrow();
    reason.clear();
    decidedHere = now;
    build();
    changed.run();
    getChildren()
        .flatMap(c -> c.getChildren())
        .filter(Button.class::isInstance)
        .findFirst()
        .ifPresent(b -> ((Button) b).focus());
  }

  /** The label of a button names whom it is about, for whoever hears it and does not see it. */
  private Button button(String text, String id, Runnable action) {
    Button button = new Button(getTranslation(text), click -> action.run());
    button.setId(id + "-" + proposal.id());
    button.setAriaLabel(
        getTranslation("identity.button", getTranslation(text), written(), proposal.personLabel()));
    return button;
  }
}
