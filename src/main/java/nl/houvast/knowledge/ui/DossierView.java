package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierText;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as one page. {@code ?v=} shows an earlier version, since an advice keeps the version
 * that its author read. A version that is published meanwhile moves nothing; a note says so.
 */
@Route("kennis/dossier/:id")
@PermitAll
class DossierView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient Dossiers dossiers;
  private final transient Concepts concepts;
  private final Div newer = new Div();
  private transient @Nullable Dossier shown;

  DossierView(Dossiers dossiers, Concepts concepts, Live live) {
    this.dossiers = dossiers;
    this.concepts = concepts;
    newer.getElement().setAttribute("role", "status");
    live.watch(this, ref -> ref.kind() == Kind.DOSSIER && isShown(ref), this::tellOfNewer);
  }

  private boolean isShown(Ref ref) {
    Dossier dossier = shown;
    return dossier != null && ref.id().equals(dossier.id());
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    String id = event.getRouteParameters().get("id").orElse("");
    Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("v");
    if (asked.isPresent() && !asked.orElseThrow().matches("[1-9]\\d{0,5}")) {
      return false;
    }
    Integer version = asked.map(Integer::valueOf).orElse(null);
    Optional<Dossier> found = dossiers.find(id, version);
    found.ifPresent(this::show);
    return found.isPresent();
  }

  private void show(Dossier dossier) {
    shown = dossier;
    DossierText text = dossier.text();
    Paragraph lead = text(text.summary());
    lead.addClassName("hv-lead");
    Article article =
        new Article(
            newer,
            Marks.line(
                Marks.grade(dossier.grade()),
                new Span(getTranslation("knowledge.grade-means." + dossier.grade()))),
            lead,
            section("knowledge.when", text(text.whenToUse())),
            section("knowledge.ask-first", bullets(text.firstQuestions())),
            phases(text),
            doNot(text),
            evidence(text),
            sources(text));
    page(dossier.title(getLocale()), Browsing.Part.DOSSIERS, article, aside(particulars(dossier)));
    tellOfNewer();
  }

  private Section phases(DossierText text) {
    Section section = section("knowledge.do");
    text.phases()
        .forEach(
            (phase, advice) ->
                section.add(new H3(getTranslation("knowledge.phase." + phase)), bullets(advice)));
    return section;
  }

  private Section doNot(DossierText text) {
    Section section = section("knowledge.do-not", bullets(text.doNot()));
    section.addClassName("hv-do-not");
    return section;
  }

  private Section evidence(DossierText text) {
    var titles =
        text.sources().stream()
            .collect(
                Collectors.toMap(
                    DossierText.CitedSource::key, DossierText.CitedSource::title, (a, b) -> a));
    Section section = section("knowledge.evidence");
    for (DossierText.Evidence one : text.evidence()) {
      String from =
          one.sources().stream()
              .map(k -> titles.getOrDefault(k, k))
              .collect(Collectors.joining("; "));
      Span source =
          new Span(
              from.isEmpty()
                  ? getTranslation("knowledge.no-source")
                  : getTranslation("knowledge.source", from));
      source.addClassName("hv-small");
      Div statement = new Div(text(one.text()), Marks.line(Marks.grade(one.grade()), source));
      statement.addClassName("hv-evidence");
      section.add(statement);
    }
    return section;
  }

  private Section sources(DossierText text) {
    UnorderedList list = new UnorderedList();
    text.sources().forEach(s -> list.add(new ListItem(source(s))));
    return section("knowledge.sources", list);
  }

  private static Component source(DossierText.CitedSource source) {
    if (!source.url().startsWith("https://")) {
      return new Span(source.title());
    }
    Anchor link = new Anchor(source.url(), source.title(), AnchorTarget.BLANK);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    return link;
  }

  private List<Particular> particulars(Dossier d) {
    var locale = getLocale();
    return List.of(
        new Particular(
            "knowledge.version.this",
            List.of(new Span(getTranslation("knowledge.version", d.version())))),
        new Particular("knowledge.versions.other", otherVersions(d)),
        new Particular("knowledge.review", List.of(new Span(Wording.day(d.reviewOn(), locale)))),
        new Particular("knowledge.author", List.of(new Span(d.author()))),
        new Particular("knowledge.expertise", chips(d.expertise())),
        new Particular("knowledge.about", chips(d.concepts())));
  }

  private List<Component> chips(List<String> codes) {
    return codes.stream()
        .flatMap(code -> concepts.find(code).stream())
        .<Component>map(c -> Marks.link(c, getLocale()))
        .toList();
  }

  private List<Component> otherVersions(Dossier d) {
    return dossiers.versions(d.id()).stream()
        .filter(v -> v != d.version())
        .<Component>map(v -> version(d.id(), v, getTranslation("knowledge.version", v)))
        .toList();
  }

  private static RouterLink version(String id, int version, String text) {
    RouterLink link = new RouterLink(text, DossierView.class, new RouteParameters("id", id));
    link.setQueryParameters(QueryParameters.of("v", String.valueOf(version)));
    link.addClassName("hv-link");
    return link;
  }

  private void tellOfNewer() {
    newer.removeAll();
    Dossier dossier = shown;
    if (dossier == null) {
      return;
    }
    dossiers
        .find(dossier.id(), null)
        .filter(newest -> newest.version() > dossier.version())
        .ifPresent(
            newest ->
                newer.add(
                    note(
                        new Span(getTranslation("knowledge.newer", dossier.version()) + " "),
                        version(
                            newest.id(),
                            newest.version(),
                            getTranslation("knowledge.newer.read", newest.version())))));
  }
}
