package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.consult.LessonDraft;
import nl.houvast.consult.LessonsLearned;
import nl.houvast.consult.Similar;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Patterns;

/** Lessons that resemble a case, each with in what; of a closed case one can be made. */
@org.springframework.stereotype.Component
class LessonsCard {
  private final LessonsLearned learned;
  private final Patterns patterns;
  private final Concepts concepts;

  LessonsCard(LessonsLearned learned, Patterns patterns, Concepts concepts) {
    this.learned = learned;
    this.patterns = patterns;
    this.concepts = concepts;
  }

  Component of(String caseFileId, Ground ground, Locale locale) {
    Div content = new Div();
    Component card = Parts.card(content.getTranslation("consult.lessons"), content);
    card.setId("case-lessons");
    if (learned.similar(caseFileId, ground, locale)
        instanceof Answer.Given<List<Similar>>(var found)) {
      content.add(
          found.isEmpty()
              ? Parts.empty(content.getTranslation("consult.lessons.none"))
              : list(found, locale));
    }
    if (learned.mayBegin(caseFileId, ground)) {
      Button begin = new Button(content.getTranslation("consult.lesson.begin"));
      begin.setId("begin-lesson");
      begin.addClickListener(click -> begin(caseFileId, ground, locale));
      content.add(Parts.actions(begin));
    }
    return card;
  }

  private UnorderedList list(List<Similar> found, Locale locale) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    for (Similar one : found) {
      Anchor link = new Anchor("kennis/les/" + one.lesson().id(), one.lesson().title());
      link.addClassName("hv-link");
      list.add(new ListItem(link, Parts.bullets(reasons(list, one, locale))));
    }
    return list;
  }

  private List<String> reasons(Component of, Similar one, Locale locale) {
    var reasons = new ArrayList<String>();
    add(
        reasons,
        of,
        "consult.lessons.pattern",
        one.patterns(),
        code -> patterns.find(code).map(p -> p.title(locale)).orElse(code));
    add(
        reasons,
        of,
        "consult.lessons.concepts",
        one.concepts(),
        code -> concepts.find(code).map(c -> c.label(locale)).orElse(code));
    add(
        reasons,
        of,
        "consult.lessons.ties",
        one.ties(),
        kind -> of.getTranslation("consult.lesson.tie." + kind));
    return reasons;
  }

  private static void add(
      List<String> reasons,
      Component of,
      String key,
      List<String> codes,
      Function<String, String> word) {
    if (!codes.isEmpty()) {
      reasons.add(of.getTranslation(key, String.join(", ", codes.stream().map(word).toList())));
    }
  }

  private void begin(String caseFileId, Ground ground, Locale locale) {
    switch (learned.begin(caseFileId, ground, locale)) {
      case Answer.Given<LessonDraft>(var draft) ->
          new LessonDialog(learned, concepts, draft, caseFileId, ground).open();
      case Answer.Refused<LessonDraft>(var why) ->
          Notification.show(Problems.sentence(why.code(), locale));
    }
  }
}
