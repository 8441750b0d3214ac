package nl.houvast.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Gaps;
import nl.houvast.network.genogram.Gaps.Gap;

/** What a drawing shows to be unknown, each with its question. */
final class DataGaps extends Details {
  private static final long serialVersionUID = 1L;
  private final transient List<Consumer<String>> listeners = new ArrayList<>();

  void addQuestionListener(Consumer<String> listener) {
    listeners.add(listener);
  }

  void show(Family family) {
    setSummaryText(getTranslation("network.gap.title"));
    removeAll();
    var gaps = Gaps.of(family);
    if (gaps.isEmpty()) {
      add(new Paragraph(getTranslation("network.gap.none")));
      return;
    }
    var list = new UnorderedList();
    gaps.forEach(g -> list.add(item(g)));
    add(list);
  }

  private ListItem item(Gap gap) {
    Object[] labels = gap.labels().toArray();
    var item = new ListItem(new Span(getTranslation("network.gap." + gap.kind(), labels)));
    if (!listeners.isEmpty()) {
      String question = getTranslation("network.gap.question." + gap.kind(), labels);
      var ask =
          new Button(
              getTranslation("network.gap.ask"), e -> listeners.forEach(l -> l.accept(question)));
      ask.setAriaLabel(getTranslation("network.gap.ask") + ": " + question);
      ask.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
      item.add(ask);
    }
    return item;
  }
}
