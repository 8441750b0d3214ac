package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.stream.Collectors;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Pattern;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What a pattern says, as it is read: on its page and beside the form while it is written. What the
 * rule asks for is told by the room that reads the rule.
 */
final class PatternArticle extends Article {
  private static final long serialVersionUID = 1L;
  private final ReadingView page;

  PatternArticle(ReadingView page, Pattern pattern, Tellers told) {
    this.page = page;
    HtmlContainer lead = page.text(pattern.explanation());
    lead.addClassName("hv-lead");
    add(lead);
    if (!pattern.contraindication().isEmpty()) {
      add(contraindication(pattern));
    }
    told.parts().stream()
        .sorted(Comparator.comparingInt(PatternPart::order))
        .forEach(p -> p.part(pattern).ifPresent(this::add));
    if (!pattern.ask().isEmpty()) {
      add(asks(pattern, told.concepts()));
    }
    if (!pattern.dossiers().isEmpty()) {
      add(offers(pattern, told.dossiers()));
    }
    add(evidence(pattern), rule(pattern));
  }

  /** Who tells the parts of it. */
  @org.springframework.stereotype.Component
  record Tellers(Dossiers dossiers, Concepts concepts, ObjectProvider<PatternPart> parts) {}

  private Section contraindication(Pattern pattern) {
    Section section =
        new Section(
            new H2(page.getTranslation("knowledge.mind")), page.text(pattern.contraindication()));
    section.addClassName("hv-do-not");
    return section;
  }

  private Section asks(Pattern pattern, Concepts concepts) {
    UnorderedList list = new UnorderedList();
    for (Pattern.Ask ask : pattern.ask()) {
      ListItem item = new ListItem(Wording.in(ask.question(), getLocale()));
      String answers =
          ask.answeredBy().stream()
              .flatMap(a -> concepts.find(a.concept()).stream())
              .map(c -> c.label(getLocale()))
              .distinct()
              .collect(Collectors.joining(", "));
      if (!answers.isEmpty()) {
        Div answered = new Div(page.getTranslation("knowledge.answered-by", answers));
        answered.addClassName("hv-small");
        item.add(answered);
      }
      list.add(item);
    }
    return page.section("knowledge.ask-first", list);
  }

  private Section offers(Pattern pattern, Dossiers dossiers) {
    UnorderedList list = new UnorderedList();
    pattern.dossiers().stream()
        .flatMap(id -> dossiers.find(id, null).stream())
        .forEach(d -> list.add(new ListItem(Marks.link(d, getLocale()))));
    return page.section("knowledge.offers", list);
  }

  private Section evidence(Pattern pattern) {
    Section section =
        page.section(
            "knowledge.evidence",
            Marks.line(
                Marks.grade(pattern.grade()),
                new Span(page.getTranslation("knowledge.grade-means." + pattern.grade()))));
    String note = Wording.in(pattern.evidenceNote(), getLocale());
    if (!note.isEmpty()) {
      section.add(new Paragraph(note));
    }
    return section;
  }

  private static Component rule(Pattern pattern) {
    Pre file = new Pre(pattern.rule());
    file.addClassName("hv-file");
    file.getElement().setAttribute("tabindex", "0");
    Details details = new Details(file.getTranslation("knowledge.rule-as-file"), file);
    details.setWidthFull();
    return details;
  }
}
