package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants.Held;
import nl.houvast.casefile.AccessRequest;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileDetails.Colleague;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Region;
import nl.houvast.shell.Days;

/** Who may look into a case, on which ground and until when; and who asks for it. */
final class AccessPanel extends Section {
  private static final long serialVersionUID = 1L;
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private final transient CaseLook look;
  private final transient CaseFileDetails details;
  private final boolean deciding;

  /**
   * What it shows; equal when nothing changed for the reader.
   *
   * @param waiting who asks for access; empty for who may not decide on it
   */
  record Shown(
      CaseFileDetails details, boolean deciding, List<Held> held, List<AccessRequest> waiting) {
    static Shown of(CaseLook look, CaseFileDetails details, boolean readOnly) {
      boolean deciding = !readOnly && details.caseFile().status() == CaseFile.Status.OPEN;
      return new Shown(
          details,
          deciding,
          look.held(),
          deciding && look.requests() instanceof Answer.Given<List<AccessRequest>>(var waiting)
              ? waiting
              : List.of());
    }
  }

  AccessPanel(CaseLook look, Shown shown) {
    this.look = look;
    this.details = shown.details();
    deciding = shown.deciding();
    addClassName("hv-card");
    setId("access");
    add(new H2(getTranslation("casefile.access")));
    shown.waiting().forEach(r -> add(asked(r)));
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    List<Held> held = shown.held();
    held.forEach(h -> list.add(line(h)));
    if (held.isEmpty()) {
      details.team().forEach(c -> list.add(colleague(c)));
    }
    add(list);
    if (deciding) {
      add(buttons(held));
    }
  }

  /** For whoever does not see the case whole: the team, and nobody else. */
  private static ListItem colleague(Colleague one) {
    Span name = new Span(one.name());
    name.addClassName("hv-person");
    return new ListItem(name, new EventRow.Small(one.organisation()));
  }

  private Div asked(AccessRequest request) {
    Div asked =
        new Div(
            new Span(
                getTranslation("casefile.access.asks", request.name(), request.organisation())),
            new Paragraph(request.reason()));
    asked.addClassName("hv-note");
    Button give = new Button(getTranslation("casefile.access.give"));
    give.addThemeVariants(ButtonVariant.PRIMARY);
    give.addClassName("access-give");
    give.addClickListener(
        click ->
            new UntilDialog(
                    "casefile.access.give",
                    request.local() ? "casefile.access.give.local" : "casefile.access.give.team",
                    look.today(),
                    until -> look.give(request.id(), until).orThrow())
                .open());
    Button refuse = new Button(getTranslation("casefile.access.refuse"));
    refuse.addClassName("access-refuse");
    refuse.addClickListener(click -> new WhyDialog(why -> look.refuse(request.id(), why)).open());
    Div buttons = new Div(give, refuse);
    buttons.addClassName("hv-actions");
    asked.add(buttons);
    return asked;
  }

  private ListItem line(Held held) {
    Span name = new Span(held.holder());
    name.addClassName("hv-person");
    Grant grant = held.grant();
    Span kind = new Span(getTranslation("casefile.access.kind." + grant.kind()));
    kind.addClassName("hv-chip");
    if (grant.kind() == Grant.Kind.BREAK_GLASS) {
      kind.addClassName("hv-chip-warm");
    }
    ListItem item = new ListItem(name, kind);
    var stays = details.continuityOwner();
    if (stays != null && stays.account().equals(held.holderId())) {
      Span lasting = new Span(getTranslation("casefile.lasting-contact"));
      lasting.addClassNames("hv-chip", "hv-chip-accent");
      item.add(lasting);
    }
    item.add(
        new EventRow.Small(
            getTranslation(
                "casefile.access.until",
                getTranslation("casefile.access.level." + grant.level()),
                day(grant.until().minusSeconds(1)),
                look.basis(grant.basis(), getLocale()))));
    if (deciding && grant.kind() != Grant.Kind.CONSULT) {
      Button end = new Button(getTranslation("casefile.access.end"));
      end.addThemeVariants(ButtonVariant.TERTIARY);
      end.addClassName("access-end");
      end.setAriaLabel(getTranslation("casefile.access.end.of", held.holder()));
      end.addClickListener(click -> look.revoke(grant.id()).orThrow());
      item.add(end);
    }
    return item;
  }

  private String day(Instant instant) {
    return Days.told(LocalDate.ofInstant(instant, ZONE), getLocale());
  }

  private Div buttons(List<Held> held) {
    Div buttons = new Div();
    buttons.addClassName("hv-actions");
    Region region = new Region(details.caseFile().region());
    var there =
        held.stream().filter(h -> h.grant().kind() == Grant.Kind.TEAM).map(Held::holderId).toList();
    var others =
        look.team().colleagues(region).stream().filter(p -> !there.contains(p.account())).toList();
    if (!others.isEmpty()) {
      Button add = new Button(getTranslation("casefile.involved.add"));
      add.setId("add-colleague");
      add.addClickListener(
          click ->
              new ColleagueDialog(
                      others, look.today(), (who, until) -> look.join(who.account(), until))
                  .open());
      buttons.add(add);
    }
    var teams = look.team().localTeams(region);
    if (!teams.isEmpty()) {
      Button invite = new Button(getTranslation("casefile.access.invite"));
      invite.setId("invite-local");
      invite.addClickListener(
          click ->
              new LocalTeamDialog(
                      teams, look.today(), (which, until) -> look.invite(which.id(), until))
                  .open());
      buttons.add(invite);
    }
    return buttons;
  }
}
