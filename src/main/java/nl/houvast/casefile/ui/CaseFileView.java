package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.audit.ui.Looks;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.casefile.Connection;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Ref;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/**
 * One case: who, what happened when, what is recognised, who helps. Asks once why one looks.
 * Somebody who may only know of a connection reads whom to contact; for everybody else the case is
 * not there.
 */
@Route("casus/:caseFileId")
@PageTitle("casefile.case")
@RolesAllowed({"TEAM_MEMBER", "LOCAL_WORKER"})
class CaseFileView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final String FIRST_TAB = "overzicht";
  private final transient CaseLook.Doors doors;
  private final transient CaseFiles caseFiles;
  private final transient CaseFileReading reading;
  private final transient CaseFileSlots slots;
  private final transient Looks looks;
  private final transient GroundChoice choice;
  private final Div content = new Div();
  private final Map<Tab, String> names = new LinkedHashMap<>();
  private transient Map<String, Supplier<Component>> contents = new LinkedHashMap<>();
  private String caseFileId = "";
  private @Nullable Tabs tabs;
  private transient @Nullable CaseFileHeader header;
  private transient @Nullable CaseLook look;
  private transient @Nullable CaseFileDetails details;

  CaseFileView(
      CaseLook.Doors doors,
      CaseFiles caseFiles,
      CaseFileReading reading,
      CaseFileSlots slots,
      Looks looks,
      GroundChoice choice,
      Live live) {
    this.doors = doors;
    this.caseFiles = caseFiles;
    this.reading = reading;
    this.slots = slots;
    this.looks = looks;
    this.choice = choice;
    addClassName("hv-page");
    content.setId("case-content");
    content.getElement().setAttribute("role", "tabpanel");
    live.watch(this, this::touches, this::refresh);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String id = event.getRouteParameters().get("caseFileId").orElse("");
    String tab =
        event.getLocation().getQueryParameters().getSingleParameter("tab").orElse(FIRST_TAB);
    if (look != null && id.equals(caseFileId)) {
      select(tab);
      return;
    }
    caseFileId = id;
    choice.ask(ground -> open(ground, tab), () -> UI.getCurrent().navigate(CaseFilesView.class));
  }

  private void open(Ground ground, String tab) {
    removeAll();
    var connection = reading.connection(caseFileId);
    if (connection.isPresent()) {
      add(connected(connection.get()));
      return;
    }
    CaseLook now = doors.at(caseFileId, ground);
    switch (now.details()) {
      case Answer.Given<CaseFileDetails>(var found) -> {
        look = now;
        details = found;
        header = new CaseFileHeader(now, caseFiles, slots);
        header.show(found);
        tabs = tabs(now);
        add(header, tabs, content);
        select(tab);
      }
      case Answer.Refused<CaseFileDetails> refused -> nothing();
    }
  }

  private Component connected(Connection connection) {
    Div card =
        new Div(
            new Paragraph(
                getTranslation("casefile.connection.message", connection.contactOrganisation())));
    card.addClassName("hv-card");
    card.setId("connection");
    Paragraph why = new Paragraph(getTranslation("casefile.connection.why"));
    why.addClassName("hv-soft");
    card.add(why);
    Div page = new Div(new H1(getTranslation("casefile.connection")), card);
    page.addClassName("hv-stack");
    return page;
  }

  /** The same words for a case that is not there and for one that this person may not see. */
  private void nothing() {
    look = null;
    details = null;
    removeAll();
    add(
        new H1(getTranslation("casefile.not-found")),
        new Paragraph(getTranslation("casefile.not-found.help")),
        new RouterLink(getTranslation("casefile.all"), CaseFilesView.class));
  }

  private Tabs tabs(CaseLook now) {
    Map<String, Supplier<Component>> all = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put(FIRST_TAB, "casefile.tab.overview");
    all.put(FIRST_TAB, () -> new OverviewTab(now, slots));
    titles.put("netwerk", "casefile.tab.network");
    all.put("netwerk", () -> new NetworkPanel(now, true));
    titles.put("tijdlijn", "casefile.tab.timeline");
    all.put("tijdlijn", () -> new TimelinePanel(now, true));
    for (CaseFileTab slot : slots.tabs()) {
      String name = slot.titleKey().substring(slot.titleKey().lastIndexOf('.') + 1);
      titles.put(name, slot.titleKey());
      all.put(name, () -> slot.content(now.caseFileId(), now.ground()));
    }
    titles.put("betrokkenen", "casefile.tab.involved");
    all.put("betrokkenen", () -> new InvolvedPanel(now, caseFiles));
    titles.put("inzage", "casefile.tab.looks");
    all.put("inzage", () -> looks.of(now.caseFileId()));
    contents = all;
    return bar(titles);
  }

  private Tabs bar(Map<String, String> titles) {
    names.clear();
    Tabs bar = new Tabs();
    bar.getElement().setAttribute("aria-label", getTranslation("casefile.tabs"));
    titles.forEach(
        (name, key) -> {
          Tab tab = new Tab(getTranslation(key));
          tab.setId("tab-" + name);
          names.put(tab, name);
          bar.add(tab);
        });
    bar.addSelectedChangeListener(
        chosen -> {
          if (chosen.isFromClient()) {
            show(names.getOrDefault(chosen.getSelectedTab(), FIRST_TAB));
          }
        });
    return bar;
  }

  private void select(String tab) {
    String name = contents.containsKey(tab) ? tab : FIRST_TAB;
    Tabs bar = tabs;
    if (bar != null) {
      names.forEach(
          (one, called) -> {
            if (called.equals(name)) {
              bar.setSelectedTab(one);
            }
          });
    }
    put(name);
  }

  private void show(String tab) {
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, new Location("casus/" + caseFileId, QueryParameters.of("tab", tab)));
    put(tab);
  }

  private void put(String tab) {
    Supplier<Component> made = contents.get(tab);
    if (made != null) {
      content.removeAll();
      content.add(made.get());
      content.getElement().setAttribute("aria-labelledby", "tab-" + tab);
    }
  }

  private boolean touches(Ref ref) {
    CaseFileDetails known = details;
    return known != null
        && switch (ref.kind()) {
          case CASEFILE -> ref.id().equals(caseFileId);
          case PERSON -> known.personIds().contains(ref.id());
          case GRANT -> true;
          default -> false;
        };
  }

  /** Asks anew; whoever lost the right to look sees the case no longer. */
  private void refresh() {
    CaseLook now = look;
    CaseFileHeader top = header;
    if (now == null || top == null) {
      return;
    }
    switch (now.details()) {
      case Answer.Given<CaseFileDetails>(var found) -> {
        details = found;
        top.show(found);
      }
      case Answer.Refused<CaseFileDetails> refused -> nothing();
    }
  }
}
