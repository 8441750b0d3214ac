package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Supplier;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Professionals;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Draft;
import nl.houvast.knowledge.Drafts;

/**
 * A draft: its author writes, with beside it how it will be read; somebody else reads it with what
 * it has otherwise, and publishes it or sends it back.
 */
abstract class WritingView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient Drafts<?> drafts;
  private final String kind;
  private final transient Professionals professionals;
  private final transient CurrentActor current;
  private final Told told = new Told();
  final TextArea text = new TextArea();
  final Div preview = new Div();
  private String id = "";

  /**
   * @param kind of the texts that say what it is, {@code dossier} or {@code pattern}
   */
  WritingView(Drafts<?> drafts, String kind, Professionals professionals, CurrentActor current) {
    this.drafts = drafts;
    this.kind = kind;
    this.professionals = professionals;
    this.current = current;
    text.setId("draft-text");
    text.setLabel(getTranslation("knowledge.draft.text." + kind));
    text.setHelperText(getTranslation("knowledge.draft.text.help." + kind));
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.setValueChangeTimeout(600);
    text.addValueChangeListener(typed -> looked(typed.getValue()));
    preview.setId("draft-preview");
  }

  /** Shows in {@link #preview} how this text will be read, or where it is not right yet. */
  abstract void look(String content);

  /** The text of a version that was published, or an empty one. */
  abstract String published(String id, int version);

  /** Where the published version is read. */
  abstract String page(String id);

  /** What one writes in; the text itself, or more than that. */
  Component editor(boolean writing) {
    return text;
  }

  private void looked(String content) {
    preview.removeAll();
    look(content);
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    id = event.getRouteParameters().get("id").orElse("");
    var found = drafts.find(id);
    found.ifPresent(work -> show(work.draft()));
    return found.isPresent();
  }

  private void again() {
    drafts.find(id).ifPresentOrElse(work -> show(work.draft()), this::away);
  }

  private void show(Draft draft) {
    removeAll();
    boolean mine = draft.isBy(current.require().account());
    boolean writing = mine && draft.state() == Draft.State.DRAFT;
    text.setReadOnly(!writing);
    text.setValue(draft.content());
    looked(draft.content());
    named(getTranslation("knowledge.draft.title", id));
    Paragraph state =
        new Paragraph(
            getTranslation(
                "knowledge.draft.state." + draft.state().name(), name(draft), draft.basedOn()));
    state.setId("draft-state");
    RouterLink all = new RouterLink(getTranslation("knowledge.work"), WorkView.class);
    all.addClassName("hv-link");
    Div work = new Div(editor(writing), told, actions(draft, mine), differences(draft));
    work.addClassName("hv-card");
    Section seen = new Section(new H2(getTranslation("knowledge.draft.preview")), preview);
    // It scrolls by itself beside a long text, so the keyboard has to come there too.
    seen.getElement().setAttribute("tabindex", "0");
    seen.getElement().setAttribute("aria-label", getTranslation("knowledge.draft.preview"));
    Div both = new Div(work, seen);
    both.addClassName("hv-writing");
    add(new Div(all), new H1(getTranslation("knowledge.draft.title", id)), state);
    if (draft.remark() != null) {
      add(note(new Span(getTranslation("knowledge.draft.remark", draft.remark()))));
    }
    add(both);
  }

  private String name(Draft draft) {
    return professionals
        .person(draft.author())
        .map(Professionals.Professional::name)
        .orElse(draft.author());
  }

  private Component differences(Draft draft) {
    return new Differences(
        draft.basedOn() == 0 ? "" : published(id, draft.basedOn()), draft.content());
  }

  private Component actions(Draft draft, boolean mine) {
    Div actions = new Div();
    actions.addClassName("hv-actions");
    switch (draft.state()) {
      case DRAFT -> {
        if (mine) {
          Button handIn = button("knowledge.draft.hand-in", this::handIn);
          handIn.addThemeVariants(ButtonVariant.PRIMARY);
          actions.add(handIn, button("knowledge.draft.keep", () -> then(this::write, this::again)));
        }
        actions.add(button("knowledge.draft.discard", this::discard));
      }
      case REVIEW -> {
        if (mine) {
          actions.add(
              new Span(getTranslation("knowledge.draft.somebody-else")),
              button(
                  "knowledge.draft.take-back", () -> then(() -> drafts.takeBack(id), this::again)));
        } else {
          review(actions);
        }
      }
    }
    return actions;
  }

  private void review(Div actions) {
    TextArea remark = new TextArea(getTranslation("knowledge.draft.why-back"));
    remark.setWidthFull();
    Button publish =
        button("knowledge.draft.publish", () -> then(() -> drafts.publish(id), this::toThePage));
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    actions.add(
        publish,
        remark,
        button(
            "knowledge.draft.send-back",
            () -> then(() -> drafts.sendBack(id, remark.getValue()), this::again)));
  }

  private Button button(String key, Runnable act) {
    return new Button(getTranslation(key), click -> act.run());
  }

  private Answer<?> write() {
    return drafts.write(id, text.getValue());
  }

  private void handIn() {
    then(this::write, () -> then(() -> drafts.handIn(id), this::again));
  }

  private void discard() {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("knowledge.draft.discard.sure"),
            getTranslation("knowledge.draft.discard.what"),
            getTranslation("knowledge.draft.discard"),
            confirmed -> then(() -> drafts.discard(id), this::away));
    sure.setCancelable(true);
    sure.setCancelText(getTranslation("knowledge.draft.discard.no"));
    sure.open();
  }

  private void then(Supplier<? extends Answer<?>> act, Runnable done) {
    if (told.passed(act)) {
      done.run();
    }
  }

  private void away() {
    UI.getCurrent().navigate(WorkView.class);
  }

  private void toThePage() {
    UI.getCurrent().navigate(page(id));
  }
}
