package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
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
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.Patterns;
import org.springframework.beans.factory.ObjectProvider;

/** A pattern as one page. What the rule asks for is told by the room that reads the rule. */
@Route("kennis/patroon/:id")
@PermitAll
class PatternView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient Patterns patterns;
  private final transient Dossiers dossiers;
  private final transient Concepts concepts;
  private final transient List<PatternPart> parts;

  PatternView(
      Patterns patterns, Dossiers dossiers, Concepts concepts, ObjectProvider<PatternPart> parts) {
    this.patterns = patterns;
    this.dossiers = dossiers;
    this.concepts = concepts;
    this.parts = parts.stream().sorted(Comparator.comparingInt(PatternPart::order)).toList();
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    Optional<Pattern> found = patterns.find(event.getRouteParameters().get("id").orElse(""));
    found.ifPresent(this::show);
    return found.isPresent();
  }

  private void show(Pattern pattern) {
    Paragraph lead = text(pattern.explanation());
    lead.addClassName("hv-lead");
    Article article = new Article(lead);
    if (!pattern.contraindication().isEmpty()) {
      article.add(contraindication(pattern));
    }
    parts.forEach(p -> p.part(pattern).ifPresent(article::add));
    if (!pattern.ask().isEmpty()) {
      article.add(asks(pattern));
    }
    if (!pattern.dossiers().isEmpty()) {
      article.add(offers(pattern));
    }
    article.add(evidence(pattern), rule(pattern));
    page(
        pattern.title(getLocale()),
        Browsing.Part.PATRONEN,
        article,
        aside(
            List.of(
                new Particular(
                    "knowledge.version.this",
                    List.of(new Span(getTranslation("knowledge.rule-version", pattern.version())))),
                new Particular("knowledge.expertise", chips(pattern.expertise())))));
  }

  private Section contraindication(Pattern pattern) {
    Section section =
        new Section(new H2(getTranslation("knowledge.mind")), text(pattern.contraindication()));
    section.addClassName("hv-do-not");
    return section;
  }

  private Section asks(Pattern pattern) {
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
        Div answered = new Div(getTranslation("knowledge.answered-by", answers));
        answered.addClassName("hv-small");
        item.add(answered);
      }
      list.add(item);
    }
    return section("knowledge.ask-first", list);
  }

  private Section offers(Pattern pattern) {
    UnorderedList list = new UnorderedList();
    pattern.dossiers().stream()
        .flatMap(id -> dossiers.find(id, null).stream())
        .forEach(d -> list.add(new ListItem(Marks.link(d, getLocale()))));
    return section("knowledge.offers", list);
  }

  private Section evidence(Pattern pattern) {
    Section section =
        section(
            "knowledge.evidence",
            Marks.line(
                Marks.grade(pattern.grade()),
                new Span(getTranslation("knowledge.grade-means." + pattern.grade()))));
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

  private List<Component> chips(List<String> codes) {
    Locale locale = getLocale();
    return codes.stream()
        .<Concept>flatMap(code -> concepts.find(code).stream())
        .<Component>map(c -> Marks.link(c, locale))
        .toList();
  }
}
