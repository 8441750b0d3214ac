package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.access.Professionals;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierDrafts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Drafts;
import nl.houvast.knowledge.Lessons;
import nl.houvast.knowledge.PatternDrafts;
import nl.houvast.knowledge.Patterns;

/** For curators: what is being written, what to look at again, and a place to begin. */
@Route("kennis/werk")
@PermitAll
class WorkView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient DossierDrafts drafts;
  private final transient PatternDrafts patternDrafts;
  private final transient Dossiers dossiers;
  private final transient Patterns patterns;
  private final transient Lessons lessons;
  private final transient Professionals professionals;
  private final transient Clock clock;

  WorkView(
      DossierDrafts drafts,
      PatternDrafts patternDrafts,
      Dossiers dossiers,
      Patterns patterns,
      Lessons lessons,
      Professionals professionals,
      Clock clock) {
    this.drafts = drafts;
    this.patternDrafts = patternDrafts;
    this.dossiers = dossiers;
    this.patterns = patterns;
    this.lessons = lessons;
    this.professionals = professionals;
    this.clock = clock;
  }

  @Override
  boolean show(BeforeEnterEvent event) {
    if (!drafts.mayWrite()) {
      return false;
    }
    named(getTranslation("knowledge.work"));
    Paragraph what = new Paragraph(getTranslation("knowledge.work.what"));
    what.addClassName("hv-soft");
    add(new H1(getTranslation("knowledge.work")), what, written(), waiting(), overdue());
    add(
        new BeginCard(drafts, "dossier", DraftView.class),
        new BeginCard(patternDrafts, "pattern", WorkbenchView.class));
    return true;
  }

  private Section written() {
    Locale locale = getLocale();
    List<ListItem> lines =
        Stream.concat(
                drafts.all().stream()
                    .map(
                        w ->
                            line(
                                w,
                                dossiers.find(w.id(), null).map(d -> d.title(locale)),
                                DraftView.class)),
                patternDrafts.all().stream()
                    .map(
                        w ->
                            line(
                                w,
                                patterns.find(w.id()).map(p -> p.title(locale)),
                                WorkbenchView.class)))
            .toList();
    return card("work-drafts", "knowledge.work.drafts", lines);
  }

  private Section waiting() {
    return card(
        "work-lessons",
        "knowledge.work.lessons",
        lessons.waiting().stream()
            .map(l -> new ListItem(Marks.link(LessonView.class, l.title(), l.id())))
            .toList());
  }

  private ListItem line(
      Drafts.Work work, Optional<String> title, Class<? extends WritingView> page) {
    String author = work.draft().author();
    String name = professionals.person(author).map(Professionals.Professional::name).orElse(author);
    Span state =
        new Span(
            getTranslation(
                "knowledge.draft.state." + work.draft().state().name(),
                name,
                work.draft().basedOn()));
    state.addClassName("hv-small");
    return new ListItem(Marks.link(page, title.orElse(work.id()), work.id()), new Span(" "), state);
  }

  private Section overdue() {
    LocalDate today = LocalDate.now(clock);
    Locale locale = getLocale();
    List<ListItem> lines =
        dossiers.published().stream()
            .filter(d -> !d.reviewOn().isAfter(today))
            .sorted(Comparator.comparing(Dossier::reviewOn))
            .map(
                d ->
                    new ListItem(
                        Marks.link(d, locale),
                        new Span(
                            " "
                                + getTranslation(
                                    "knowledge.reviews.on", Wording.day(d.reviewOn(), locale)))))
            .toList();
    return card("work-overdue", "knowledge.reviews", lines);
  }

  private Section card(String id, String key, List<ListItem> lines) {
    Section card = new Section(new H2(getTranslation(key)));
    card.setId(id);
    card.addClassName("hv-card");
    if (lines.isEmpty()) {
      card.add(new Paragraph(getTranslation("knowledge.work.none")));
      return card;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    lines.forEach(list::add);
    card.add(list);
    return card;
  }
}
