package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.houvast.access.Ground;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Draft;
import nl.houvast.consult.Mode;
import nl.houvast.consult.Question;
import nl.houvast.consult.Shared;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Expert;
import nl.houvast.shell.DayPicker;

/**
 * Asks an expert about a case in at most five fields, filled in from the pattern. Beside them
 * stands exactly what the expert will see.
 */
class AskConsultDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient Consults consults;
  private final transient Draft draft;
  private final transient Ground ground;
  private final transient Concepts concepts;
  private final MarkedText question;
  private final CheckboxGroup<Draft.Candidate> persons = new CheckboxGroup<>();
  private final ExcerptField excerpts;
  private final MultiSelectComboBox<Expert> experts = new MultiSelectComboBox<>();
  private final DayPicker until;
  private final Div preview = new Div();
  private final Paragraph said = Parts.text("");
  private final Faults faults = new Faults();

  AskConsultDialog(Consults consults, Concepts concepts, Draft draft, Ground ground) {
    this.consults = consults;
    this.draft = draft;
    this.ground = ground;
    this.concepts = concepts;
    setId("ask-dialog");
    setCloseOnOutsideClick(false);
    setHeaderTitle(getTranslation("consult.ask.title"));
    setWidth("72rem");
    setMaxWidth("100%");
    question = new MarkedText(getTranslation("consult.ask.question"), draft, this::chosen);
    excerpts = new ExcerptField(draft, this::chosen);
    excerpts.setId("consult-excerpts");
    until = new DayPicker(getTranslation("consult.ask.until"));
    fields();
    Div form = new Div();
    List.of(question, persons, excerpts, experts, until).forEach(f -> form.add(field(f)));
    form.add(faults);
    form.addClassName("hv-form");
    Div seen = new Div(new H2(getTranslation("consult.ask.preview")), said, preview);
    seen.addClassName("hv-preview");
    seen.setId("ask-preview");
    Div both = new Div(form, seen);
    both.addClassName("hv-ask");
    add(both);
    buttons();
    said.setText(question.text());
    show();
  }

  private static Div field(Component field) {
    Div place = new Div(field);
    place.addClassName("hv-ask-field");
    return place;
  }

  private void fields() {
    question.area().setId("consult-question");
    question.area().setRequiredIndicatorVisible(true);
    var pattern = draft.pattern();
    if (pattern != null) {
      question.area().setValue(getTranslation("consult.ask.prefill", pattern.title()));
    }
    question.onChange(
        () -> {
          said.setText(question.text());
          faults.removeAll();
        });
    excerpts.onChange(this::show);
    persons.setLabel(getTranslation("consult.ask.persons"));
    persons.setId("consult-persons");
    persons.setItems(draft.candidates());
    persons.setItemLabelGenerator(c -> getTranslation("consult.ask.person", c.name(), c.role()));
    persons.setValue(
        draft.candidates().stream().filter(Draft.Candidate::proposed).collect(Collectors.toSet()));
    persons.addValueChangeListener(
        event -> {
          question.check();
          excerpts.check();
          show();
        });
    experts.setLabel(getTranslation("consult.ask.experts"));
    experts.setId("consult-experts");
    experts.setHelperText(getTranslation("consult.ask.experts-help"));
    experts.setWidthFull();
    experts.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    experts.setItems(draft.experts());
    experts.setItemLabelGenerator(e -> e.name() + ", " + e.discipline());
    experts.setValue(
        draft.experts().stream()
            .filter(e -> draft.suggested().contains(e.account()))
            .collect(Collectors.toSet()));
    until.setId("consult-until");
    until.setValue(draft.until());
  }

  private void buttons() {
    Button send = new Button(getTranslation("consult.ask.send"));
    send.setId("consult-send");
    send.addThemeVariants(ButtonVariant.PRIMARY);
    send.setDisableOnClick(true);
    send.addClickListener(
        click -> {
          send(Mode.LIVE_CASE);
          send.setEnabled(true);
        });
    Button anonymous = new Button(getTranslation("consult.ask.anonymous"));
    anonymous.setTooltipText(getTranslation("consult.ask.anonymous-help"));
    anonymous.addClickListener(click -> send(Mode.ANONYMOUS));
    Button cancel = new Button(getTranslation("consult.cancel"), click -> close());
    getFooter().add(cancel, anonymous, send);
  }

  private Collection<String> chosen() {
    return persons.getValue().stream().map(Draft.Candidate::personId).toList();
  }

  /** What the expert will see, made as the expert's own page is made. */
  private void show() {
    preview.removeAll();
    if (chosen().isEmpty()) {
      preview.add(Parts.empty(getTranslation("consult.ask.nobody")));
      return;
    }
    if (consults.preview(draft, List.copyOf(chosen()), excerpts.texts(), ground)
        instanceof Answer.Given<Shared>(var shared)) {
      preview.add(new SharedPanel(shared, concepts));
    }
  }

  private void send(Mode mode) {
    faults.removeAll();
    question.check();
    boolean ready = question.mayLeave() && (mode == Mode.ANONYMOUS || excerpts.mayLeave());
    if (question.text().isBlank() || !ready) {
      faults.tell(
          getTranslation(question.text().isBlank() ? "consult.ask.empty" : "consult.mark.blocks"));
      question.area().focus();
    } else {
      faults.passed(() -> consults.ask(filled(mode)).map(this::done));
    }
  }

  private Question filled(Mode mode) {
    return new Question(
        draft.consultId(),
        mode,
        draft.caseFileId(),
        draft.recognitionId(),
        question.text(),
        List.copyOf(chosen()),
        mode == Mode.ANONYMOUS ? List.of() : excerpts.excerpts(),
        List.of(),
        experts.getValue().stream().map(Expert::account).toList(),
        until.getValue());
  }

  private Consults.Asked done(Consults.Asked done) {
    close();
    String who =
        draft.experts().stream()
            .filter(e -> done.experts().contains(e.account()))
            .map(Expert::name)
            .collect(Collectors.joining(", "));
    Notification.show(getTranslation("consult.ask.done", who));
    return done;
  }
}
