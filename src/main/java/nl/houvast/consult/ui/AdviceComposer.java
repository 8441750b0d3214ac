package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Shared;
import nl.houvast.knowledge.Dossiers;
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
  private final AdviceForm form;
  private final Span kept = Parts.soft("");
  private final Faults faults = new Faults();
  private long version;

  AdviceComposer(ConsultView.ForExpert view, Advices advices, Dossiers dossiers, Runnable given) {
    this.advices = advices;
    this.given = given;
    consultId = view.about().id();
    form = new AdviceForm(dossiers.published(), fitting(view.shared()));
    addClassNames("hv-card", "hv-card-green");
    setId("compose");
    kept.getElement().setAttribute("aria-live", "polite");
    Button give = new Button(getTranslation("consult.compose.give"));
    give.setId("advice-give");
    give.addThemeVariants(ButtonVariant.PRIMARY);
    give.addClickListener(click -> give());
    form.add(faults, Parts.actions(give, kept));
    add(new H2(getTranslation("consult.compose")), form);
    update(view);
    if (VaadinSession.getCurrent().getAttribute(place()) instanceof AdviceForm.Written before) {
      form.write(before);
    }
    form.onChange(this::keep);
  }

  private static List<String> fitting(@Nullable Shared shared) {
    var recognition = shared == null ? null : shared.recognition();
    return recognition == null
        ? List.of()
        : recognition.dossiers().stream().map(Shared.Offer::id).toList();
  }

  /** The other side said something: what is written here stays. */
  final void update(ConsultView.ForExpert view) {
    version = view.about().version();
    form.offer(AdviceTarget.of(view, this));
  }

  private String place() {
    return "consult.draft." + consultId;
  }

  private void keep() {
    VaadinSession.getCurrent().setAttribute(place(), form.written());
    kept.setText(getTranslation("consult.compose.kept"));
  }

  /** Told anew also when it was refused: it may be that somebody else was first. */
  private void give() {
    if (faults.passed(() -> advices.advise(consultId, form.advice(version)))) {
      form.clear();
      VaadinSession.getCurrent().setAttribute(place(), null);
      kept.setText("");
      Notification.show(getTranslation("consult.compose.given"));
    }
    given.run();
  }
}
