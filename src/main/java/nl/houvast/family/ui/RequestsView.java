package nl.houvast.family.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.family.SafetyHold;
import nl.houvast.family.SubjectRequest;
import nl.houvast.kernel.Answer;

/**
 * The register of requests: for the team over its own cases, for the privacy officer over all,
 * without whom and what; and, for the officer, every safety hold.
 */
@Route("verzoeken")
@PageTitle("family.register")
@Menu(title = "family.register", order = 45, icon = "vaadin:clipboard-text")
@RolesAllowed({"TEAM_MEMBER", "PRIVACY_OFFICER"})
class RequestsView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private final transient TeamDoors doors;
  private final transient CurrentActor current;
  private final transient GroundChoice choice;

  RequestsView(TeamDoors doors, CurrentActor current, GroundChoice choice) {
    this.doors = doors;
    this.current = current;
    this.choice = choice;
    addClassName("hv-page");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (current.require().has("PRIVACY_OFFICER")) {
      removeAll();
      add(
          head(),
          requests(doors.requests().all(), false),
          holds(doors.holds().all()),
          new WithheldSection(doors.withholdings()));
    } else {
      choice.ask(this::own, () -> UI.getCurrent().navigate(""));
    }
  }

  private void own(Ground ground) {
    removeAll();
    List<SubjectRequest> mine =
        doors.requests().mine(ground) instanceof Answer.Given<List<SubjectRequest>>(var all)
            ? all
            : List.of();
    add(head(), requests(mine, true));
  }

  private Div head() {
    Paragraph what = new Paragraph(getTranslation("family.register.what"));
    what.addClassName("hv-soft");
    return new Div(new H1(getTranslation("family.register")), what);
  }

  private Section requests(List<SubjectRequest> all, boolean linked) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    for (SubjectRequest request : all) {
      ListItem row = new RequestRow(request, "");
      if (linked) {
        row.add(
            new Anchor(
                "casus/" + request.caseFileId() + "?tab=gezin",
                getTranslation("family.register.open")));
      }
      list.add(row);
    }
    Section card = new Section(new H2(getTranslation("family.requests")));
    card.addClassName("hv-card");
    card.setId("register-requests");
    card.add(all.isEmpty() ? new Paragraph(getTranslation("family.register.empty")) : list);
    return card;
  }

  private Section holds(List<SafetyHold> all) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    all.forEach(hold -> list.add(new HoldRow(hold, "", doors.holds().today())));
    Section card = new Section(new H2(getTranslation("family.holds")));
    card.addClassName("hv-card");
    card.setId("register-holds");
    card.add(all.isEmpty() ? new Paragraph(getTranslation("family.register.no-holds")) : list);
    return card;
  }
}
