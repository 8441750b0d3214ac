package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import nl.houvast.kernel.Kind;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Lessons;
import nl.houvast.knowledge.Patterns;
import nl.houvast.shell.Live;

/** What is known, to browse and to filter. What is looked at stands in the address. */
@Route("kennis")
@PageTitle("knowledge.title")
@Menu(title = "knowledge.title", order = 50, icon = "vaadin:book")
@PermitAll
class KnowledgeView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final Set<Kind> SHOWN =
      Set.of(Kind.CONCEPT, Kind.DOSSIER, Kind.PATTERN, Kind.LESSON);
  private final transient Concepts concepts;
  private final transient Dossiers dossiers;
  private final transient Patterns patterns;
  private final transient Lessons lessons;
  private final Nav parts = new Nav();
  private final TextField words = new TextField();
  private final Select<String> facet = new Select<>();
  private final Paragraph count = new Paragraph();
  private final Div found = new Div();
  private transient Browsing browsing = Browsing.part(Browsing.Part.DOSSIERS);

  KnowledgeView(
      Concepts concepts, Dossiers dossiers, Patterns patterns, Lessons lessons, Live live) {
    this.concepts = concepts;
    this.dossiers = dossiers;
    this.patterns = patterns;
    this.lessons = lessons;
    addClassName("hv-page");
    Paragraph what = new Paragraph(getTranslation("knowledge.what"));
    what.addClassName("hv-soft");
    RouterLink practice = new RouterLink(getTranslation("knowledge.practice"), PracticesView.class);
    practice.addClassName("hv-link");
    Div title = new Div(new Div(new H1(getTranslation("knowledge.title")), what, practice));
    title.addClassName("hv-title");
    parts.addClassName("hv-parts");
    parts.getElement().setAttribute("aria-label", getTranslation("knowledge.parts"));
    count.addClassName("hv-small");
    count.getElement().setAttribute("role", "status");
    count.setId("knowledge-count");
    found.setId("knowledge-found");
    add(title, parts, filter(), count, found);
    live.watch(this, ref -> SHOWN.contains(ref.kind()), this::show);
  }

  private Component filter() {
    words.setId("knowledge-words");
    words.setLabel(getTranslation("knowledge.filter"));
    words.setPlaceholder(getTranslation("knowledge.filter.example"));
    words.setPrefixComponent(VaadinIcon.SEARCH.create());
    words.setClearButtonVisible(true);
    words.setValueChangeMode(ValueChangeMode.LAZY);
    words.addValueChangeListener(
        typed -> {
          if (typed.isFromClient()) {
            look(browsing.withWords(typed.getValue()));
          }
        });
    facet.setId("knowledge-facet");
    facet.setLabel(getTranslation("knowledge.facet"));
    facet.setEmptySelectionAllowed(true);
    facet.setEmptySelectionCaption(getTranslation("knowledge.facet.all"));
    facet.setItems(ConceptList.FACETS);
    facet.setItemLabelGenerator(
        code ->
            code == null
                ? getTranslation("knowledge.facet.all")
                : getTranslation("knowledge.facet." + code));
    facet.addValueChangeListener(
        chosen -> {
          if (chosen.isFromClient()) {
            look(browsing.withFacet(chosen.getValue()));
          }
        });
    Div filter = new Div(words, facet);
    filter.addClassName("hv-filter");
    return filter;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    browsing = Browsing.of(event.getLocation().getQueryParameters());
    words.setValue(browsing.words());
    facet.setValue(browsing.facet());
    show();
  }

  private void look(Browsing other) {
    browsing = other;
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location("kennis", other.query()));
    show();
  }

  private void show() {
    parts.removeAll();
    for (Browsing.Part part : Browsing.Part.values()) {
      RouterLink link =
          new RouterLink(getTranslation("knowledge.part." + part.name()), KnowledgeView.class);
      link.setQueryParameters(browsing.with(part).query());
      if (part == browsing.part()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      parts.add(link);
    }
    facet.setVisible(browsing.part() == Browsing.Part.BEGRIPPEN);
    found.removeAll();
    Found list =
        switch (browsing.part()) {
          case DOSSIERS -> new DossierList(dossiers.published(), browsing);
          case PATRONEN -> new PatternList(patterns.published(), browsing);
          case LESSEN -> new LessonList(lessons.listed(), concepts, browsing);
          case BEGRIPPEN -> new ConceptList(concepts.all(), dossiers.published(), browsing);
        };
    count.setText(getTranslation("knowledge.count." + browsing.part().name(), list.size()));
    found.add(list.size() == 0 ? nothing() : list);
  }

  private Component nothing() {
    Div nothing =
        new Div(
            new Paragraph(getTranslation("knowledge.nothing")),
            new Paragraph(getTranslation("knowledge.nothing.example")));
    nothing.addClassName("hv-empty");
    return nothing;
  }
}
