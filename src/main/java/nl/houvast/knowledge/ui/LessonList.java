package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Lesson;

/** Lessons by title, each with what it is about. */
final class LessonList extends Found {
  private static final long serialVersionUID = 1L;
  private final int size;

  LessonList(List<Lesson> all, Concepts concepts, Browsing browsing) {
    var shown = all.stream().filter(l -> browsing.finds(l.title() + " " + l.text())).toList();
    size = shown.size();
    H2 title = new H2(getTranslation("knowledge.part.LESSEN"));
    title.addClassName("hv-hidden");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-knowledge");
    shown.forEach(l -> list.add(item(l, concepts)));
    add(title, list);
  }

  private ListItem item(Lesson lesson, Concepts concepts) {
    ListItem item =
        new ListItem(
            new H3(Marks.link(LessonView.class, lesson.title(), lesson.id())),
            Marks.line(
                lesson.concepts().stream()
                    .flatMap(code -> concepts.find(code).stream())
                    .map(c -> Marks.link(c, getLocale()))
                    .toArray(com.vaadin.flow.component.Component[]::new)));
    if (lesson.state() != Lesson.State.APPROVED) {
      item.add(Marks.chip(getTranslation("knowledge.lesson.state." + lesson.state())));
    }
    item.addClassName("hv-card");
    return item;
  }

  @Override
  int size() {
    return size;
  }
}
