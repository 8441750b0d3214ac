package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.BatchResult;
import nl.houvast.signal.Deliveries;
import nl.houvast.signal.Deliveries.Delivery;
import nl.houvast.signal.ui.FilePart.Chosen;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the file of a source organisation: choose it, see what would become of it, then import
 * it. Trying out stores nothing; importing can be stopped, and done again without doubling
 * anything.
 *
 * @see "Decision 0002"
 */
@Route("signalen/aanleveren")
@PageTitle("signal.import")
@RolesAllowed({"TEAM_MEMBER", "LOCAL_WORKER"})
class ImportView extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Deliveries deliveries;
  private final FilePart file;
  private final Section outcome = new Section();
  private transient @Nullable Run running;

  ImportView(Deliveries deliveries) {
    this.deliveries = deliveries;
    addClassName("hv-page");
    Paragraph sub = new Paragraph(getTranslation("signal.import.sub"));
    sub.addClassName("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("signal.import")), sub));
    title.addClassName("hv-title");
    file = new FilePart(deliveries, this::tryOut);
    outcome.addClassName("hv-card");
    outcome.setId("import-outcome");
    outcome.getElement().setAttribute("aria-live", "polite");
    waiting();
    Div columns = new Div(file, outcome);
    columns.addClassName("hv-grid-2");
    add(title, columns);
  }

  private void waiting() {
    outcome.removeAll();
    Div empty = new Div(new Paragraph(getTranslation("signal.import.empty")));
    empty.addClassName("hv-empty");
    outcome.add(new H2(getTranslation("signal.import.step-try")), empty);
  }

  private void tryOut() {
    var chosen = file.chosen();
    if (chosen != null) {
      Delivery delivery = delivery(chosen);
      run(
          "signal.import.step-try",
          progress -> deliveries.tryOut(delivery, progress),
          result -> tried(chosen, result));
    }
  }

  private void takeIn(Chosen chosen) {
    Delivery delivery = delivery(chosen);
    run("signal.import.step-take", progress -> deliveries.takeIn(delivery, progress), this::taken);
  }

  /** Made within the session of the screen: the work off it does not know the language any more. */
  private Delivery delivery(Chosen chosen) {
    return new Delivery(
        chosen.organisation().id(),
        chosen.layout(),
        new ByteArrayInputStream(chosen.content()),
        getLocale());
  }

  private interface Work
      extends java.util.function.Function<Deliveries.Progress, Answer<BatchResult>> {}

  private interface Then extends java.util.function.Consumer<BatchResult> {}

  private void run(String heading, Work work, Then then) {
    stop();
    file.setBusy(true);
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", getTranslation(heading));
    Paragraph counted = new Paragraph(getTranslation("signal.import.reading"));
    Button stop = new Button(getTranslation("signal.import.stop"), click -> stop());
    stop.setId("import-stop");
    outcome.removeAll();
    outcome.add(new H2(getTranslation(heading)), bar, counted, stop);
    getUI()
        .ifPresent(
            ui ->
                running =
                    Run.of(
                        ui,
                        work,
                        new Run.Ear(
                            (done, of) -> {
                              bar.setIndeterminate(of == 0);
                              bar.setValue(of == 0 ? 0 : (double) done / of);
                              counted.setText(getTranslation("signal.import.progress", done, of));
                            },
                            answer -> {
                              file.setBusy(false);
                              done(answer, then);
                            })));
  }

  private void stop() {
    if (running != null) {
      running.stop();
    }
  }

  private void done(Answer<BatchResult> answer, Then then) {
    outcome.removeAll();
    switch (answer) {
      case Answer.Given<BatchResult>(var result) -> then.accept(result);
      case Answer.Refused<BatchResult>(var rejection) -> {
        Paragraph refused = new Paragraph(Problems.sentence(rejection.code(), getLocale()));
        refused.addClassName("hv-note");
        outcome.add(new H2(getTranslation("signal.import.step-take")), refused);
      }
    }
  }

  private void tried(Chosen chosen, BatchResult result) {
    outcome.add(new H2(getTranslation("signal.import.step-try")));
    if (!result.readable()) {
      outcome.add(
          new Paragraph(getTranslation("signal.import.unreadable")), new Faults(result.rejected()));
      return;
    }
    Paragraph nothing = new Paragraph(getTranslation("signal.import.nothing-stored"));
    nothing.addClassName("hv-soft");
    outcome.add(new Counts("signal.import.would", result), nothing);
    Button take =
        new Button(
            getTranslation("signal.import.take", result.accepted(), chosen.organisation().name()),
            click -> takeIn(chosen));
    take.setId("import-take");
    take.addThemeVariants(ButtonVariant.PRIMARY);
    take.setEnabled(result.accepted() > 0);
    Div actions = new Div(take);
    actions.addClassName("hv-actions");
    outcome.add(actions);
    faults(result);
  }

  private void taken(BatchResult result) {
    outcome.add(
        new H2(getTranslation("signal.import.step-done")), new Counts("signal.import.did", result));
    if (result.left() > 0) {
      outcome.add(new Paragraph(getTranslation("signal.import.left", result.left())));
    }
    faults(result);
    outcome.add(
        new Paragraph(getTranslation("signal.done.sub")),
        new Paragraph(new RouterLink(getTranslation("signal.done.own"), OwnSignalsView.class)));
    file.forget();
  }

  private void faults(BatchResult result) {
    if (!result.rejected().isEmpty()) {
      outcome.add(new Faults(result.rejected()));
    }
  }
}
