package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.houvast.knowledge.Difference;

/** The lines that one text has otherwise than the one before it, each said in words. */
final class Differences extends Details {
  private static final long serialVersionUID = 1L;

  Differences(String before, String after) {
    var lines = Difference.between(before, after);
    setId("knowledge-differences");
    setSummaryText(getTranslation("knowledge.differences"));
    if (lines.isEmpty()) {
      add(new Paragraph(getTranslation("knowledge.differences.none")));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-differences");
    lines.forEach(l -> list.add(item(l)));
    add(list);
  }

  private ListItem item(Difference.Line line) {
    Span word =
        new Span(
            getTranslation(
                line.added() ? "knowledge.differences.in" : "knowledge.differences.out"));
    word.addClassName("hv-small");
    Span text = new Span(line.text().strip());
    ListItem item = new ListItem(word, new Span(" "), text);
    item.addClassName(line.added() ? "hv-line-in" : "hv-line-out");
    return item;
  }
}
