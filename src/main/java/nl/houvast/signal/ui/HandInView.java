package nl.houvast.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.shell.Days;
import nl.houvast.signal.Receipt;
import nl.houvast.signal.Reception;
import nl.houvast.signal.Signals;
import nl.houvast.signal.wire.Fault;
import nl.houvast.signal.wire.FaultCode;
import nl.houvast.signal.wire.Reading;
import nl.houvast.signal.wire.SignalReader;
import nl.houvast.signal.wire.WireSignal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Hands in a signal by hand: what happened, who towards whom, how it is known. What is written is
 * kept while one writes; what is missing is said at its field, by the rules that hold for systems.
 */
@Route("signalen/nieuw")
@PageTitle("signal.new")
@RolesAllowed({"TEAM_MEMBER", "LOCAL_WORKER"})
class HandInView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Signals signals;
  private final transient Concepts concepts;
  private final transient Drafts drafts;
  private final transient Clock clock;
  private final Paragraph faults = new Paragraph();
  private final Span kept = new Span();
  private final AboutPart about;
  private final WhenPart when;
  private final PersonsPart persons;
  private final TiesPart ties;

  HandInView(
      Signals signals,
      Concepts concepts,
      KnownSearch known,
      ObjectProvider<Drafts> drafts,
      Clock clock) {
    this.signals = signals;
    this.concepts = concepts;
    this.drafts = drafts.getObject();
    this.clock = clock;
    addClassName("hv-page");
    about = new AboutPart(getTranslation("signal.form.what"), concepts.all(), this::keep);
    when = new WhenPart(getTranslation("signal.form.when"), signals.today(), this::keep);
    persons = new PersonsPart(getTranslation("signal.form.who"), known, this::keep);
    ties = new TiesPart(getTranslation("signal.form.ties"), this::keep);
    ties.setId("signal-ties");
    show(this.drafts.orBegun(signals.today()));
    build();
  }

  private void build() {
    Paragraph sub = new Paragraph(getTranslation("signal.new.sub"));
    sub.addClassName("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("signal.new")), sub));
    title.addClassName("hv-title");
    faults.addClassName("hv-note");
    faults.getElement().setAttribute("role", "alert");
    faults.setVisible(false);
    Div left = new Div(about, when);
    left.addClassName("hv-stack");
    Div right = new Div(persons, ties);
    right.addClassName("hv-stack");
    Div columns = new Div(left, right);
    columns.addClassName("hv-grid-2");
    removeAll();
    add(title, faults, columns, actions());
    tell();
  }

  private Div actions() {
    Button handIn = new Button(getTranslation("signal.form.hand-in"), click -> handIn());
    handIn.setId("signal-hand-in");
    handIn.addThemeVariants(ButtonVariant.PRIMARY);
    handIn.setDisableOnClick(true);
    handIn.addClickListener(click -> handIn.setEnabled(true));
    Button anew = new Button(getTranslation("signal.form.anew"), click -> anew());
    anew.setId("signal-anew");
    kept.addClassName("hv-small");
    kept.getElement().setAttribute("role", "status");
    Div actions = new Div(handIn, anew, kept);
    actions.addClassNames("hv-actions", "hv-thumb");
    return actions;
  }

  private void show(SignalDraft draft) {
    about.show(draft);
    when.show(draft.when());
    persons.show(draft.persons());
    ties.among(draft.persons());
    ties.show(draft.ties());
  }

  private SignalDraft read() {
    return new SignalDraft(
        drafts.orBegun(signals.today()).number(),
        about.what(),
        when.when(),
        persons.all(),
        ties.all(),
        about.closing());
  }

  private void keep() {
    ties.among(persons.all());
    drafts.keep(read(), clock.instant());
    tell();
  }

  private void tell() {
    var at = drafts.keptAt();
    kept.setText(
        at == null
            ? getTranslation("signal.form.not-kept")
            : getTranslation("signal.form.kept", Days.told(at, getLocale())));
  }

  private void anew() {
    var before = read();
    drafts.drop();
    show(drafts.orBegun(signals.today()));
    build();
    Button back = new Button(getTranslation("signal.form.back"));
    back.addClickListener(
        click -> {
          drafts.keep(before, clock.instant());
          show(before);
          build();
        });
    kept.setText(getTranslation("signal.form.wiped") + " ");
    kept.add(back);
  }

  private void handIn() {
    faults.setVisible(false);
    var draft = read();
    switch (SignalReader.read(draft.body(), concepts::knows, signals.today())) {
      case Reading.Bad(var found) -> refuse(found);
      case Reading.Good(var signal) when signal.text() == null ->
          refuse(List.of(new Fault("text", FaultCode.MISSING, List.of())));
      case Reading.Good(var signal) -> handIn(signal);
    }
  }

  private void handIn(WireSignal signal) {
    switch (signals.receive(signal)) {
      case Answer.Refused<Reception>(var rejection) ->
          say(Problems.sentence(rejection.code(), getLocale(), rejection.arguments().toArray()));
      case Answer.Given<Reception>(Reception.Kept(var receipt)) -> done(receipt);
      case Answer.Given<Reception>(Reception.Known(var receipt)) -> done(receipt);
      case Answer.Given<Reception>(Reception.Conflict()) ->
          say(Problems.sentence("signal-conflict", getLocale()));
    }
  }

  private void refuse(List<Fault> found) {
    var elsewhere = new ArrayList<String>();
    Component first = null;
    for (var fault : found) {
      String message = fault.message(getLocale());
      Optional<Component> field =
          Stream.of(about, when, persons, ties)
              .flatMap(part -> part.refuse(fault.field(), message).stream())
              .findFirst();
      if (field.isEmpty()) {
        elsewhere.add(message);
      } else if (first == null) {
        first = field.get();
      }
    }
    say(
        Stream.concat(
                Stream.of(getTranslation("signal.form.not-yet-right", found.size())),
                elsewhere.stream())
            .filter(Objects::nonNull)
            .reduce("", (a, b) -> a.isEmpty() ? b : a + " " + b));
    if (first instanceof Focusable<?> focusable) {
      focusable.focus();
    }
  }

  private void say(String sentence) {
    faults.setText(sentence);
    faults.setVisible(true);
  }

  private void done(Receipt receipt) {
    drafts.drop();
    removeAll();
    add(
        new HandedIn(
            receipt,
            () -> {
              show(drafts.orBegun(signals.today()));
              build();
            }));
  }
}
