package nl.houvast.consult.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.consult.NewAdvice;
import nl.houvast.consult.Phase;
import nl.houvast.knowledge.Dossier;
import nl.houvast.shell.DayPicker;
import org.jspecify.annotations.Nullable;

/** The fields of an advice: when, what, what it hangs on, on which ground, and its limits. */
class AdviceForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 20_000;
  private final Select<Phase> phase = new Select<>();
  private final TextArea text = area("consult.compose.text", "advice-text");
  private final MultiSelectComboBox<AdviceTarget> attachedTo = new MultiSelectComboBox<>();
  private final MultiSelectComboBox<Dossier> cites = new MultiSelectComboBox<>();
  private final TextField ground = new TextField(getTranslation("consult.compose.ground"));
  private final TextArea conditions = area("consult.compose.conditions", "advice-conditions");
  private final TextArea contraindications = area("consult.compose.not", "advice-not");
  private final DayPicker validUntil = new DayPicker(getTranslation("consult.compose.until"));
  private transient List<AdviceTarget> targets = List.of();

  /** What was written and not yet given. */
  record Written(
      Phase phase,
      String text,
      Set<AdviceTarget> attachedTo,
      Set<String> cites,
      String ground,
      String conditions,
      String contraindications,
      @Nullable LocalDate validUntil)
      implements Serializable {}

  /**
   * @param fitting the dossiers that the pattern offers; they stand first
   */
  AdviceForm(List<Dossier> dossiers, List<String> fitting) {
    addClassName("hv-form");
    choices(dossiers, fitting);
    text.setRequiredIndicatorVisible(true);
    text.setManualValidation(true);
    ground.setId("advice-ground");
    ground.setWidthFull();
    ground.setMaxLength(LONGEST);
    ground.setValueChangeMode(ValueChangeMode.LAZY);
    validUntil.setId("advice-until");
    add(text, phase, attachedTo, cites, ground, conditions, contraindications, validUntil);
  }

  private TextArea area(String key, String id) {
    TextArea area = new TextArea(getTranslation(key));
    area.setId(id);
    area.setWidthFull();
    area.setMaxLength(LONGEST);
    area.setValueChangeMode(ValueChangeMode.LAZY);
    return area;
  }

  private void choices(List<Dossier> dossiers, List<String> fitting) {
    phase.setLabel(getTranslation("consult.compose.phase"));
    phase.setId("advice-phase");
    phase.setItems(Phase.values());
    phase.setItemLabelGenerator(p -> getTranslation("consult.phase." + p));
    phase.setValue(Phase.IMMEDIATE_SAFETY);
    attachedTo.setLabel(getTranslation("consult.compose.attach"));
    attachedTo.setId("advice-attach");
    attachedTo.setWidthFull();
    attachedTo.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    attachedTo.setItemLabelGenerator(AdviceTarget::label);
    cites.setLabel(getTranslation("consult.compose.cites"));
    cites.setHelperText(getTranslation("consult.compose.cites-help"));
    cites.setId("advice-cites");
    cites.setWidthFull();
    cites.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    cites.setItemLabelGenerator(
        d ->
            getTranslation(
                "consult.advice.cited", d.title(getLocale()), String.valueOf(d.version())));
    cites.setItems(
        dossiers.stream()
            .sorted(
                Comparator.comparing((Dossier d) -> !fitting.contains(d.id()))
                    .thenComparing(d -> d.title(getLocale())))
            .toList());
  }

  /**
   * What advice can hang on now. What was chosen stays chosen by its words, since the ids of an
   * expert are new when the team shares more.
   */
  void offer(List<AdviceTarget> all) {
    if (all.equals(targets)) {
      return;
    }
    var chosen =
        attachedTo.getValue().stream().map(AdviceTarget::label).collect(Collectors.toSet());
    var again = all.stream().filter(t -> chosen.contains(t.label())).collect(Collectors.toSet());
    targets = all;
    attachedTo.setItems(all);
    attachedTo.setVisible(!all.isEmpty());
    attachedTo.setValue(
        again.isEmpty() ? all.stream().limit(1).collect(Collectors.toSet()) : again);
  }

  void onChange(Runnable changed) {
    List<HasValue<?, ?>> fields =
        List.of(phase, text, attachedTo, cites, ground, conditions, contraindications, validUntil);
    fields.forEach(f -> f.addValueChangeListener(e -> changed.run()));
  }

  Written written() {
    return new Written(
        phase.getValue(),
        text.getValue(),
        Set.copyOf(attachedTo.getValue()),
        cites.getValue().stream().map(Dossier::id).collect(Collectors.toSet()),
        ground.getValue(),
        conditions.getValue(),
        contraindications.getValue(),
        validUntil.getValue());
  }

  void write(Written w) {
    phase.setValue(w.phase());
    text.setValue(w.text());
    attachedTo.setValue(
        w.attachedTo().stream().filter(targets::contains).collect(Collectors.toSet()));
    cites.setValue(
        cites
            .getGenericDataView()
            .getItems()
            .filter(d -> w.cites().contains(d.id()))
            .collect(Collectors.toSet()));
    ground.setValue(w.ground());
    conditions.setValue(w.conditions());
    contraindications.setValue(w.contraindications());
    validUntil.setValue(w.validUntil());
  }

  /** The advice as it is written, on this version of the consult. */
  NewAdvice advice(long version) {
    return new NewAdvice(
        version,
        text.getValue(),
        phase.getValue(),
        attachedTo.getValue().stream().map(t -> new NewAdvice.Target(t.kind(), t.id())).toList(),
        cites.getValue().stream().map(d -> new NewAdvice.Cited(d.id(), d.version())).toList(),
        ground.getValue(),
        conditions.getValue(),
        contraindications.getValue(),
        validUntil.getValue());
  }

  void clear() {
    text.clear();
    cites.clear();
    ground.clear();
    conditions.clear();
    contraindications.clear();
    validUntil.clear();
  }
}
