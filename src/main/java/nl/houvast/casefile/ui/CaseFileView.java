package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.Emergency;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.audit.ui.Looks;
import nl.houvast.casefile.AccessRequests;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.casefile.Connection;
import nl.houvast.identity.ui.ProposalPanels;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
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
  private final transient ProposalPanels proposals;
  private final transient GroundChoice choice;
  private final transient Emergency emergency;
  private final transient AccessRequests requests;
  private final String account;
  private final Div content = new Div();
  private final Map<String, RouterLink> links = new LinkedHashMap<>();
  private transient Map<String, Supplier<Component>> contents = new LinkedHashMap<>();
  private String caseFileId = "";
  private transient @Nullable CaseFileHeader header;
  private transient @Nullable CaseLook look;
  private transient @Nullable CaseFileDetails details;

  CaseFileView(
      CaseLook.Doors doors,
      CaseFiles caseFiles,
      CaseFileReading reading,
      CaseFileSlots slots,
      Looks looks,
      ProposalPanels proposals,
      GroundChoice choice,
      Emergency emergency,
      AccessRequests requests,
      CurrentActor current,
      Live live) {
    this.doors = doors;
    this.caseFiles = caseFiles;
    this.reading = reading;
    this.slots = slots;
    this.looks = looks;
    this.proposals = proposals;
    this.choice = choice;
    this.emergency = emergency;
    this.requests = requests;
    account = current.require().account();
    addClassName("hv-page");
    content.setId("case-content");
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
      add(connected(connection.get()), new AskAccess(requests, caseFileId, ground));
      return;
    }
    CaseLook now = doors.at(caseFileId, ground);
    switch (now.details()) {
      case Answer.Given<CaseFileDetails>(var found) -> {
        look = now;
        details = found;
        var banner = emergency.banner(caseFileId, this::refresh);
        boolean readOnly = banner.isPresent() || !found.level().atLeast(Level.L4);
        header = new CaseFileHeader(now, caseFiles, slots, readOnly);
        header.show(found);
        banner.ifPresent(this::add);
        add(header, parts(now, readOnly));
        if (!readOnly) {
          add(new ProposalsNote(now, proposals));
        }
        add(content);
        select(tab);
      }
      case Answer.Refused<CaseFileDetails> refused -> nothing(ground, tab);
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
  private void nothing(Ground ground, String tab) {
    look = null;
    details = null;
    removeAll();
    add(
        new H1(getTranslation("casefile.not-found")),
        new Paragraph(getTranslation("casefile.not-found.help")),
        new RouterLink(getTranslation("casefile.all"), CaseFilesView.class));
    add(new AskAccess(requests, caseFileId, ground));
    emergency.offer(caseFileId, ground, () -> open(ground, tab)).ifPresent(this::add);
  }

  /** The parts of the page, each a link of its own, so that back and a bookmark lead there. */
  private Nav parts(CaseLook now, boolean readOnly) {
    Map<String, Supplier<Component>> all = new LinkedHashMap<>();
    links.clear();
    Nav parts = new Nav();
    parts.addClassName("hv-parts");
    parts.getElement().setAttribute("aria-label", getTranslation("casefile.tabs"));
    part(parts, all, FIRST_TAB, "casefile.tab.overview", () -> new OverviewTab(now, slots));
    part(parts, all, "netwerk", "casefile.tab.network", () -> new NetworkPanel(now, true));
    part(parts, all, "verkennen", "casefile.tab.explore", () -> new ExplorePanel(now, slots));
    part(parts, all, "tijdlijn", "casefile.tab.timeline", () -> new TimelinePanel(now, true));
    for (CaseFileTab slot : slots.tabs()) {
      String name = slot.titleKey().substring(slot.titleKey().lastIndexOf('.') + 1);
      part(parts, all, name, slot.titleKey(), () -> slot.content(caseFileId, now.ground()));
    }
    part(
        parts, all, "betrokkenen", "casefile.tab.involved", () -> new InvolvedPanel(now, readOnly));
    part(parts, all, "inzage", "casefile.tab.looks", () -> looks.of(caseFileId));
    contents = all;
    return parts;
  }

  private void part(
      Nav parts,
      Map<String, Supplier<Component>> all,
      String name,
      String titleKey,
      Supplier<Component> content) {
    RouterLink link =
        new RouterLink(
            getTranslation(titleKey),
            CaseFileView.class,
            new RouteParameters("caseFileId", caseFileId));
    link.setQueryParameters(QueryParameters.of("tab", name));
    link.setId("tab-" + name);
    links.put(name, link);
    all.put(name, content);
    parts.add(link);
  }

  private void select(String tab) {
    String name = contents.containsKey(tab) ? tab : FIRST_TAB;
    Supplier<Component> made = contents.get(name);
    if (made == null) {
      return;
    }
    links.forEach(
        (one, link) -> {
          if (one.equals(name)) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        });
    content.removeAll();
    content.add(made.get());
  }

  private boolean touches(Ref ref) {
    CaseFileDetails known = details;
    return known != null
        && switch (ref.kind()) {
          case CASEFILE -> ref.id().equals(caseFileId);
          case PERSON -> known.personIds().contains(ref.id());
          case GRANT -> true;
          case PROFESSIONAL -> ref.id().equals(account);
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
      case Answer.Refused<CaseFileDetails> refused -> nothing(now.ground(), FIRST_TAB);
    }
  }
}
