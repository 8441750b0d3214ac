package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.houvast.knowledge.Pattern;

/** Patterns by title, each with what it is. */
final class PatternList extends Found {
  private static final long serialVersionUID = 1L;
  private final int size;

  PatternList(List<Pattern> all, Browsing browsing) {
    var locale = getLocale();
    var shown =
        all.stream()
            .filter(p -> browsing.finds(p.title(locale) + " " + explanation(p) + " " + p.code()))
            .sorted(Comparator.comparing(p -> p.title(locale), String.CASE_INSENSITIVE_ORDER))
            .toList();
    size = shown.size();
    H2 title = new H2(getTranslation("knowledge.part.PATRONEN"));
    title.addClassName("hv-hidden");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-knowledge");
    shown.forEach(p -> list.add(item(p)));
    add(title, list);
  }

  private ListItem item(Pattern pattern) {
    ListItem item =
        new ListItem(
            new H3(Marks.link(PatternView.class, pattern.title(getLocale()), pattern.code())),
            new Paragraph(explanation(pattern)),
            Marks.line(
                Marks.grade(pattern.grade()),
                Marks.chip(getTranslation("knowledge.rule-version", pattern.version()))));
    item.addClassName("hv-card");
    return item;
  }

  private String explanation(Pattern pattern) {
    return Wording.in(pattern.explanation(), getLocale());
  }

  @Override
  int size() {
    return size;
  }
}
