package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.PatternDrafts;
import nl.houvast.knowledge.Patterns;

/** A pattern as one page, in its newest version or the one that the address asks for. */
@Route("kennis/patroon/:id")
@PermitAll
class PatternView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient Patterns patterns;
  private final transient Concepts concepts;
  private final transient PatternDrafts drafts;
  private final transient PatternArticle.Tellers tellers;

  PatternView(
      Patterns patterns, Concepts concepts, PatternDrafts drafts, PatternArticle.Tellers tellers) {
    this.patterns = patterns;
    this.concepts = concepts;
    this.drafts = drafts;
    this.tellers = tellers;
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    String code = event.getRouteParameters().get("id").orElse("");
    Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("v");
    if (asked.isPresent() && !asked.orElseThrow().matches("[1-9]\\d{0,5}")) {
      return false;
    }
    Optional<Pattern> found =
        asked.isPresent()
            ? patterns.find(code, Integer.parseInt(asked.orElseThrow()))
            : patterns.find(code);
    found.ifPresent(this::show);
    return found.isPresent();
  }

  private void show(Pattern pattern) {
    Article article = new PatternArticle(this, pattern, tellers);
    standing(pattern).ifPresent(article::addComponentAsFirst);
    patterns
        .find(pattern.code(), pattern.version() - 1)
        .ifPresent(before -> article.add(new Differences(before.rule(), pattern.rule())));
    page(
        pattern.title(getLocale()),
        Browsing.Part.PATRONEN,
        article,
        aside(
            List.of(
                new Particular(
                    "knowledge.version.this",
                    List.of(new Span(getTranslation("knowledge.rule-version", pattern.version())))),
                new Particular("knowledge.versions.other", otherVersions(pattern)),
                new Particular("knowledge.expertise", chips(pattern.expertise())))));
    if (drafts.mayWrite()) {
      boolean inUse = patterns.retiredOn(pattern.code()).isEmpty();
      add(new Curating(drafts, "pattern", pattern.code(), inUse, WorkbenchView.class));
    }
  }

  /** That it is in use no longer, or that there is a newer one. */
  private Optional<Div> standing(Pattern pattern) {
    var retired =
        patterns
            .retiredOn(pattern.code())
            .map(
                day ->
                    note(
                        new Span(
                            getTranslation(
                                "knowledge.retired.pattern", Wording.day(day, getLocale())))));
    return retired.or(
        () ->
            patterns
                .find(pattern.code())
                .filter(newest -> newest.version() > pattern.version())
                .map(
                    newest ->
                        note(
                            new Span(getTranslation("knowledge.newer", pattern.version()) + " "),
                            version(
                                newest,
                                newest.version(),
                                getTranslation("knowledge.newer.read", newest.version())))));
  }

  private List<Component> otherVersions(Pattern pattern) {
    return patterns.versions(pattern.code()).stream()
        .filter(v -> v != pattern.version())
        .<Component>map(v -> version(pattern, v, getTranslation("knowledge.rule-version", v)))
        .toList();
  }

  private static RouterLink version(Pattern pattern, int version, String text) {
    RouterLink link = Marks.link(PatternView.class, text, pattern.code());
    link.setQueryParameters(QueryParameters.of("v", String.valueOf(version)));
    return link;
  }

  private List<Component> chips(List<String> codes) {
    Locale locale = getLocale();
    return codes.stream()
        .<Concept>flatMap(code -> concepts.find(code).stream())
        .<Component>map(c -> Marks.link(c, locale))
        .toList();
  }
}
