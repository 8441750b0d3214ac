package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.houvast.access.Professionals;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierDrafts;
import nl.houvast.knowledge.Dossiers;

/** For curators: what is being written, what to look at again, and a place to begin. */
@Route("kennis/werk")
@PermitAll
class WorkView extends ReadingView {
  private static final long serialVersionUID = 1L;
  private final transient DossierDrafts drafts;
  private final transient Dossiers dossiers;
  private final transient Professionals professionals;
  private final transient Clock clock;

  WorkView(DossierDrafts drafts, Dossiers dossiers, Professionals professionals, Clock clock) {
    this.drafts = drafts;
    this.dossiers = dossiers;
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
    add(new H1(getTranslation("knowledge.work")), what, written(), overdue(), begin());
    return true;
  }

  private Section written() {
    List<ListItem> lines = drafts.all().stream().map(this::line).toList();
    return card("work-drafts", "knowledge.work.drafts", lines);
  }

  private ListItem line(DossierDrafts.Work work) {
    String author = work.draft().author();
    String name = professionals.person(author).map(Professionals.Professional::name).orElse(author);
    Span state =
        new Span(
            getTranslation(
                "knowledge.draft.state." + work.draft().state().name(),
                name,
                work.draft().basedOn()));
    state.addClassName("hv-small");
    String title =
        dossiers
            .find(work.dossierId(), null)
            .map(d -> d.title(getLocale()))
            .orElse(work.dossierId());
    return new ListItem(Marks.link(DraftView.class, title, work.dossierId()), new Span(" "), state);
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

  private Section begin() {
    Section card = new Section(new H2(getTranslation("knowledge.work.new")));
    card.addClassName("hv-card");
    TextField code = new TextField(getTranslation("knowledge.work.code"));
    code.setHelperText(getTranslation("knowledge.work.code.help"));
    Told told = new Told();
    Button begin =
        new Button(
            getTranslation("knowledge.work.begin"),
            click -> {
              String id = code.getValue().strip().toUpperCase(Locale.ROOT);
              if (told.passed(() -> drafts.beginNew(id, form(id)))) {
                UI.getCurrent().navigate(DraftView.class, new RouteParameters("id", id));
              }
            });
    Div form = new Div(code, told, new Div(begin));
    form.addClassName("hv-form");
    card.add(new Paragraph(getTranslation("knowledge.work.new.what")), form);
    return card;
  }

  /** A whole text to fill in: every part that a dossier has, with an example of each. */
  private static String form(String id) {
    return """
    # Fictitious-safe: no personal data. Write every text in Dutch and in English.
    id: %s
    version: 1
    title: {nl: "", en: ""}
    # RESEARCH, INDIRECT, PRACTICE or EXPERT_OPINION
    grade: EXPERT_OPINION
    summary: {nl: "", en: ""}
    whenToUse: {nl: "", en: ""}
    firstQuestions:
      - {nl: "", en: ""}
    phases:
      IMMEDIATE_SAFETY:
        - {nl: "", en: ""}
      STABLE_SAFETY:
        - {nl: "", en: ""}
    doNot:
      - {nl: "", en: ""}
    evidence:
      - text: {nl: "", en: ""}
        grade: EXPERT_OPINION
        sources: []
    concepts: []
    expertise: []
    sources:
      - {key: "", title: "", url: ""}
    author: ""
    reviewOn: ""
    """
        .formatted(id);
  }
}
