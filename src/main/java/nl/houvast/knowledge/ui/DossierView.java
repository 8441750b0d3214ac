package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierDrafts;
import nl.houvast.knowledge.DossierText;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Lessons;
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
  private final transient DossierDrafts drafts;
  private final transient Lessons lessons;
  private final Div newer = new Div();
  private transient @Nullable Dossier shown;

  DossierView(
      Dossiers dossiers, Concepts concepts, DossierDrafts drafts, Lessons lessons, Live live) {
    this.dossiers = dossiers;
    this.concepts = concepts;
    this.drafts = drafts;
    this.lessons = lessons;
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
    Article article = new DossierArticle(this, text);
    article.addComponentAsFirst(newer);
    lessons(dossier).ifPresent(article::add);
    dossiers
        .find(dossier.id(), dossier.version() - 1)
        .ifPresent(before -> article.add(new Differences(before.content(), dossier.content())));
    page(dossier.title(getLocale()), Browsing.Part.DOSSIERS, article, aside(particulars(dossier)));
    if (drafts.mayWrite()) {
      add(
          new Curating(
              drafts, "dossier", dossier.id(), dossier.retiredOn() == null, DraftView.class));
    }
    tellOfNewer();
  }

  /** What closed cases taught about the same; nothing where there is none. */
  private Optional<Component> lessons(Dossier dossier) {
    UnorderedList list = new UnorderedList();
    lessons
        .about(dossier.concepts())
        .forEach(l -> list.add(new ListItem(Marks.link(LessonView.class, l.title(), l.id()))));
    if (list.getChildren().findAny().isEmpty()) {
      return Optional.empty();
    }
    Component section = section("knowledge.lessons", list);
    section.setId("dossier-lessons");
    return Optional.of(section);
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
    LocalDate retired = dossier.retiredOn();
    if (retired != null) {
      newer.add(
          note(new Span(getTranslation("knowledge.retired", Wording.day(retired, getLocale())))));
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
