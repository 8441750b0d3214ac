package nl.houvast.signal.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.knowledge.Concept;
import nl.houvast.signal.wire.Nature;
import nl.houvast.signal.wire.SignalKind;
import nl.houvast.signal.wire.Status;

/** What happened, how it is known, and what it is about. */
class AboutPart extends Part {
  private static final long serialVersionUID = 1L;
  private static final Set<String> FACETS = Set.of("REL", "NAT", "RF", "PF", "INT");
  private static final int PAUSE_MILLIS = 1000;
  private final TextArea text;
  private final Select<SignalKind> kind;
  private final RadioButtonGroup<Nature> nature;
  private final RadioButtonGroup<Status> status;
  private final MultiSelectComboBox<Concept> indicates;
  private final Collection<Concept> concepts;
  private final ClosingFields closing;

  AboutPart(String heading, Collection<Concept> all, Runnable changed) {
    super(heading, changed);
    concepts = all.stream().filter(c -> FACETS.contains(c.facet())).toList();
    closing = new ClosingFields(this);
    text = field("text", new TextArea(getTranslation("signal.form.text")));
    text.setId("signal-text");
    text.setMinRows(5);
    text.setMaxLength(20_000);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(PAUSE_MILLIS);
    text.setHelperText(getTranslation("signal.form.text.help"));
    nature =
        field(
            "nature",
            Choices.radio(
                getTranslation("signal.form.nature"),
                "signal.nature-how.",
                List.of(Nature.values())));
    nature.setId("signal-nature");
    status = field("status", statusField());
    kind = field("kind", kindField());
    indicates = field("indicates", conceptField());
    Div form = new Div(text, nature, status, kind, closing, indicates);
    form.addClassName("hv-form");
    add(form);
  }

  private RadioButtonGroup<Status> statusField() {
    var field =
        Choices.radio(
            getTranslation("signal.form.status"),
            "signal.status.",
            List.of(Status.SUSPECTED, Status.CONFIRMED, Status.UNCONFIRMED));
    field.setId("signal-status");
    return field;
  }

  private Select<SignalKind> kindField() {
    var field =
        Choices.select(
            getTranslation("signal.form.kind"), "signal.kind.", List.of(SignalKind.values()));
    field.setId("signal-kind");
    field.addValueChangeListener(change -> closing.fit(change.getValue()));
    return field;
  }

  private MultiSelectComboBox<Concept> conceptField() {
    Locale locale = getLocale();
    var field = new MultiSelectComboBox<Concept>(getTranslation("signal.form.indicates"));
    field.setId("signal-indicates");
    field.setItems(
        (concept, sought) -> isCalled(concept, sought, locale),
        concepts.stream()
            .sorted(Comparator.comparing(c -> c.label(locale), String.CASE_INSENSITIVE_ORDER))
            .toList());
    field.setItemLabelGenerator(concept -> concept.label(locale));
    field.setHelperText(getTranslation("signal.form.indicates.help"));
    return field;
  }

  private static boolean isCalled(Concept concept, String sought, Locale locale) {
    String wanted = sought.strip().toLowerCase(locale);
    var others = locale.getLanguage().equals("en") ? concept.altEn() : concept.altNl();
    return Stream.concat(Stream.of(concept.label(locale)), others.stream())
        .anyMatch(name -> name.toLowerCase(locale).contains(wanted));
  }

  SignalDraft.What what() {
    return new SignalDraft.What(
        text.getValue(),
        kind.getValue(),
        nature.getValue(),
        status.getValue(),
        indicates.getValue().stream().map(Concept::code).sorted().toList());
  }

  SignalDraft.Closing closing() {
    return closing.read();
  }

  void show(SignalDraft draft) {
    var what = draft.what();
    text.setValue(what.text());
    nature.setValue(what.nature());
    status.setValue(what.status());
    kind.setValue(what.kind());
    indicates.setValue(
        concepts.stream()
            .filter(c -> what.indicates().contains(c.code()))
            .collect(Collectors.toUnmodifiableSet()));
    closing.fit(what.kind());
    closing.show(draft.closing());
  }
}
