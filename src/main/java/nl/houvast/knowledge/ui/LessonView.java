package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Lesson;
import nl.houvast.knowledge.Lessons;
import nl.houvast.knowledge.Patterns;

/**
 * A lesson as it is read. Who approves it sees this text and nothing behind it; who keeps knowledge
 * says what it is about.
 */
@Route("kennis/les/:id")
@PermitAll
class LessonView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient Lessons lessons;
  private final transient Concepts concepts;
  private final transient Patterns patterns;
  private final transient Dossiers dossiers;
  private final Told told = new Told();

  LessonView(Lessons lessons, Concepts concepts, Patterns patterns, Dossiers dossiers) {
    this.lessons = lessons;
    this.concepts = concepts;
    this.patterns = patterns;
    this.dossiers = dossiers;
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    var found = lessons.find(event.getRouteParameters().get("id").orElse(""));
    found.ifPresent(this::show);
    return found.isPresent();
  }

  private void again(String id) {
    removeAll();
    lessons
        .find(id)
        .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(KnowledgeView.class));
  }

  private void show(Lesson lesson) {
    Article article = new Article(MarkdownText.of(lesson.text()));
    article.addComponentAsFirst(note(new Span(getTranslation("knowledge.lesson.what"))));
    if (lesson.remark() != null) {
      article.add(note(new Span(getTranslation("knowledge.draft.remark", lesson.remark()))));
    }
    article.add(told);
    if (lessons.isMine(lesson)) {
      article.add(own(lesson));
    } else if (lessons.mayApprove()) {
      article.add(lesson.state() == Lesson.State.APPROVED ? linking(lesson) : review(lesson));
    }
    page(lesson.title(), Browsing.Part.LESSEN, article, aside(particulars(lesson)));
  }

  private List<Particular> particulars(Lesson lesson) {
    var locale = getLocale();
    return List.of(
        new Particular(
            "knowledge.lesson.state",
            List.of(new Span(getTranslation("knowledge.lesson.state." + lesson.state())))),
        new Particular(
            "knowledge.lesson.patterns",
            lesson.patterns().stream()
                .flatMap(code -> patterns.find(code).stream())
                .map(p -> Marks.link(PatternView.class, p.title(locale), p.code()))
                .toList()),
        new Particular(
            "knowledge.about",
            lesson.concepts().stream()
                .flatMap(code -> concepts.find(code).stream())
                .map(c -> Marks.link(c, locale))
                .toList()),
        new Particular(
            "knowledge.lesson.dossiers",
            dossiers.published().stream()
                .filter(d -> d.concepts().stream().anyMatch(lesson.concepts()::contains))
                .map(d -> new Div(Marks.link(d, locale)))
                .toList()));
  }

  private Component own(Lesson lesson) {
    return actions(
        new Span(getTranslation("knowledge.draft.somebody-else")),
        button(
            "knowledge.lesson.discard",
            () -> lessons.discard(lesson.id()),
            () -> again(lesson.id())));
  }

  private Component review(Lesson lesson) {
    TextArea remark = new TextArea(getTranslation("knowledge.draft.why-back"));
    remark.setWidthFull();
    Button approve =
        button(
            "knowledge.lesson.approve",
            () -> lessons.approve(lesson.id()),
            () -> again(lesson.id()));
    approve.addThemeVariants(ButtonVariant.PRIMARY);
    Div review =
        actions(
            new Span(getTranslation("knowledge.lesson.review")),
            approve,
            remark,
            button(
                "knowledge.draft.send-back",
                () -> lessons.sendBack(lesson.id(), remark.getValue()),
                () -> UI.getCurrent().navigate(WorkView.class)));
    review.setId("lesson-review");
    return review;
  }

  private Component linking(Lesson lesson) {
    MultiSelectComboBox<Concept> about =
        new MultiSelectComboBox<>(getTranslation("knowledge.lesson.link"));
    about.setId("lesson-link");
    about.setWidthFull();
    about.setItemLabelGenerator(c -> c.label(getLocale()));
    about.setItems(concepts.all());
    about.setValue(
        Set.copyOf(lesson.concepts().stream().flatMap(c -> concepts.find(c).stream()).toList()));
    return actions(
        about,
        button(
            "knowledge.lesson.link.keep",
            () ->
                lessons.link(
                    lesson.id(), about.getValue().stream().map(Concept::code).sorted().toList()),
            () -> again(lesson.id())));
  }

  private static Div actions(Component... parts) {
    Div actions = new Div(parts);
    actions.addClassName("hv-actions");
    return actions;
  }

  private Button button(String key, Supplier<Answer<String>> act, Runnable done) {
    return new Button(
        getTranslation(key),
        click -> {
          if (told.passed(act)) {
            done.run();
          }
        });
  }
}
