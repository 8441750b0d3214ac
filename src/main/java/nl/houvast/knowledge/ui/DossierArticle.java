package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import nl.houvast.knowledge.DossierText;

/**
 * What a dossier says, as it is read: on its page and beside the text while it is written. Its
 * texts are Markdown; what looks like HTML in one is seen and does nothing.
 */
final class DossierArticle extends Article {
  private static final long serialVersionUID = 1L;
  private final ReadingView page;

  DossierArticle(ReadingView page, DossierText text) {
    this.page = page;
    HtmlContainer lead = page.text(text.summary());
    lead.addClassName("hv-lead");
    add(
        Marks.line(
            Marks.grade(text.grade()),
            new Span(page.getTranslation("knowledge.grade-means." + text.grade()))),
        lead,
        page.section("knowledge.when", page.text(text.whenToUse())),
        page.section("knowledge.ask-first", page.bullets(text.firstQuestions())),
        phases(text),
        doNot(text),
        evidence(text),
        sources(text));
  }

  private Section phases(DossierText text) {
    Section section = page.section("knowledge.do");
    text.phases()
        .forEach(
            (phase, advice) ->
                section.add(
                    new H3(page.getTranslation("knowledge.phase." + phase)), page.bullets(advice)));
    return section;
  }

  private Section doNot(DossierText text) {
    Section section = page.section("knowledge.do-not", page.bullets(text.doNot()));
    section.addClassName("hv-do-not");
    return section;
  }

  private Section evidence(DossierText text) {
    var titles =
        text.sources().stream()
            .collect(
                Collectors.toMap(
                    DossierText.CitedSource::key, DossierText.CitedSource::title, (a, b) -> a));
    Section section = page.section("knowledge.evidence");
    for (DossierText.Evidence one : text.evidence()) {
      String from =
          one.sources().stream()
              .map(k -> titles.getOrDefault(k, k))
              .collect(Collectors.joining("; "));
      Span source =
          new Span(
              from.isEmpty()
                  ? page.getTranslation("knowledge.no-source")
                  : page.getTranslation("knowledge.source", from));
      source.addClassName("hv-small");
      Div statement = new Div(page.text(one.text()), Marks.line(Marks.grade(one.grade()), source));
      statement.addClassName("hv-evidence");
      section.add(statement);
    }
    return section;
  }

  private Section sources(DossierText text) {
    UnorderedList list = new UnorderedList();
    text.sources().forEach(s -> list.add(new ListItem(source(s))));
    return page.section("knowledge.sources", list);
  }

  private static Component source(DossierText.CitedSource source) {
    if (!source.url().startsWith("https://")) {
      return new Span(source.title());
    }
    Anchor link = new Anchor(source.url(), source.title(), AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }
}
