package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.NewAdvice;
import nl.houvast.consult.Phase;
import nl.houvast.consult.Shared;
import nl.houvast.kernel.Kind;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.shell.DayPicker;
import org.jspecify.annotations.Nullable;

/**
 * Where an expert writes advice, on the page of the question. What is written is kept in the
 * session until it is given.
 */
class AdviceComposer extends Section {
  private static final long serialVersionUID = 1L;
  private final transient Advices advices;
  private final transient Runnable given;
  private final String consultId;
  private final Select<Phase> phase = new Select<>();
  private final TextArea text = new TextArea();
  private final MultiSelectComboBox<Target> attachedTo = new MultiSelectComboBox<>();
  private final MultiSelectComboBox<Dossier> cites = new MultiSelectComboBox<>();
  private final TextField ground = new TextField();
  private final TextArea conditions = new TextArea();
  private final TextArea contraindications = new TextArea();
  private final DayPicker validUntil;
  private final Span kept = Parts.soft("");
  private final Faults faults = new Faults();
  private long version;
  private transient List<Target> targets = List.of();

  /** Something that advice can hang on, in the expert's own ids and words. */
  record Target(Kind kind, String id, String label) {}

  /** What was written and not yet given. */
  private record Kept(
      Phase phase,
      String text,
      Set<Target> attachedTo,
      Set<String> cites,
      String ground,
      String conditions,
      String contraindications,
      @Nullable LocalDate validUntil)
      implements java.io.Serializable {}

  AdviceComposer(ConsultView.ForExpert view, Advices advices, Dossiers dossiers, Runnable given) {
    this.advices = advices;
    this.given = given;
    consultId = view.about().id();
    validUntil = new DayPicker(getTranslation("consult.compose.until"));
    addClassNames("hv-card", "hv-card-green");
    setId("compose");
    fields(dossiers, offered(view.shared()));
    targets(view);
    restore();
    listen();
    Button give = new Button(getTranslation("consult.compose.give"));
    give.setId("advice-give");
    give.addThemeVariants(ButtonVariant.PRIMARY);
    give.addClickListener(click -> give());
    kept.getElement().setAttribute("aria-live", "polite");
    Div form =
        new Div(
            phase,
            text,
            attachedTo,
            cites,
            ground,
            conditions,
            contraindications,
            validUntil,
            faults,
            Parts.actions(give, kept));
    form.addClassName("hv-form");
    add(new H2(getTranslation("consult.compose")), form);
  }

  private static List<String> offered(@Nullable Shared shared) {
    var recognition = shared == null ? null : shared.recognition();
    return recognition == null
        ? List.of()
        : recognition.dossiers().stream().map(Shared.Offer::id).toList();
  }

  private void fields(Dossiers dossiers, List<String> offered) {
    phase.setLabel(getTranslation("consult.compose.phase"));
    phase.setItems(Phase.values());
    phase.setItemLabelGenerator(p -> getTranslation("consult.phase." + p));
    phase.setValue(Phase.IMMEDIATE_SAFETY);
    area(text, "consult.compose.text", "advice-text");
    text.setRequiredIndicatorVisible(true);
    attachedTo.setLabel(getTranslation("consult.compose.attach"));
    attachedTo.setId("advice-attach");
    attachedTo.setWidthFull();
    attachedTo.setItemLabelGenerator(Target::label);
    cites.setLabel(getTranslation("consult.compose.cites"));
    cites.setId("advice-cites");
    cites.setHelperText(getTranslation("consult.compose.cites-help"));
    cites.setWidthFull();
    cites.setItemLabelGenerator(d -> d.title(getLocale()));
    cites.setItems(
        dossiers.published().stream()
            .sorted(
                Comparator.comparing((Dossier d) -> !offered.contains(d.id()))
                    .thenComparing(d -> d.title(getLocale())))
            .toList());
    ground.setLabel(getTranslation("consult.compose.ground"));
    ground.setId("advice-ground");
    ground.setWidthFull();
    area(conditions, "consult.compose.conditions", "advice-conditions");
    area(contraindications, "consult.compose.not", "advice-not");
    validUntil.setId("advice-until");
  }

  private void area(TextArea area, String key, String id) {
    area.setLabel(getTranslation(key));
    area.setId(id);
    area.setWidthFull();
    area.setMaxLength(20_000);
    area.setValueChangeMode(ValueChangeMode.LAZY);
  }

  private void targets(ConsultView.ForExpert view) {
    var all = new ArrayList<Target>();
    if (view.about().caseFileId() != null) {
      all.add(
          new Target(
              Kind.CASEFILE,
              view.about().caseFileId(),
              getTranslation("consult.attached.CASEFILE")));
    }
    if (view.about().recognitionId() != null) {
      all.add(
          new Target(
              Kind.RECOGNITION,
              view.about().recognitionId(),
              getTranslation("consult.attached.RECOGNITION")));
    }
    Shared shared = view.shared();
    if (shared != null) {
      var roles = new java.util.HashMap<String, String>();
      shared.network().nodes().forEach(n -> roles.put(n.id(), n.role()));
      shared.network().nodes().forEach(n -> all.add(new Target(Kind.PERSON, n.id(), n.role())));
      shared
          .network()
          .edges()
          .forEach(
              e ->
                  all.add(
                      new Target(
                          Kind.TIE, e.id(), roles.get(e.from()) + " – " + roles.get(e.to()))));
    }
    if (!all.equals(targets)) {
      targets = all;
      attachedTo.setItems(all);
      attachedTo.setVisible(!all.isEmpty());
      all.stream().findFirst().ifPresent(attachedTo::select);
    }
  }

  /** The other side said something: what is written here stays. */
  void update(ConsultView.ForExpert view) {
    version = view.about().version();
    targets(view);
  }

  private void listen() {
    phase.addValueChangeListener(e -> keep());
    text.addValueChangeListener(e -> keep());
    attachedTo.addValueChangeListener(e -> keep());
    cites.addValueChangeListener(e -> keep());
    ground.addValueChangeListener(e -> keep());
    conditions.addValueChangeListener(e -> keep());
    contraindications.addValueChangeListener(e -> keep());
    validUntil.addValueChangeListener(e -> keep());
  }

  private String place() {
    return "consult.draft." + consultId;
  }

  private void keep() {
    var citing = new HashSet<String>();
    cites.getValue().forEach(d -> citing.add(d.id()));
    VaadinSession.getCurrent()
        .setAttribute(
            place(),
            new Kept(
                phase.getValue(),
                text.getValue(),
                new HashSet<>(attachedTo.getValue()),
                citing,
                ground.getValue(),
                conditions.getValue(),
                contraindications.getValue(),
                validUntil.getValue()));
    kept.setText(getTranslation("consult.compose.kept"));
  }

  private void restore() {
    if (VaadinSession.getCurrent().getAttribute(place()) instanceof Kept k) {
      phase.setValue(k.phase());
      text.setValue(k.text());
      attachedTo.setValue(
          k.attachedTo().stream()
              .filter(targets::contains)
              .collect(java.util.stream.Collectors.toSet()));
      cites.setValue(
          cites
              .getGenericDataView()
              .getItems()
              .filter(d -> k.cites().contains(d.id()))
              .collect(java.util.stream.Collectors.toSet()));
      ground.setValue(k.ground());
      conditions.setValue(k.conditions());
      contraindications.setValue(k.contraindications());
      validUntil.setValue(k.validUntil());
    }
  }

  private void give() {
    boolean passed =
        faults.passed(
            () ->
                advices.advise(
                    consultId,
                    new NewAdvice(
                        version,
                        text.getValue(),
                        phase.getValue(),
                        attachedTo.getValue().stream()
                            .map(t -> new NewAdvice.Target(t.kind(), t.id()))
                            .toList(),
                        cites.getValue().stream()
                            .map(d -> new NewAdvice.Cited(d.id(), d.version()))
                            .toList(),
                        ground.getValue(),
                        conditions.getValue(),
                        contraindications.getValue(),
                        validUntil.getValue())));
    if (passed) {
      clear();
      Notification.show(getTranslation("consult.compose.given"));
    }
    given.run();
  }

  private void clear() {
    text.clear();
    cites.clear();
    ground.clear();
    conditions.clear();
    contraindications.clear();
    validUntil.clear();
    VaadinSession.getCurrent().setAttribute(place(), null);
    kept.setText("");
  }
}
