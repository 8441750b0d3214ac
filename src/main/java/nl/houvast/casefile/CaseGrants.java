package nl.houvast.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.GlassBroken;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Level;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Who may look into a case file: its team, an expert who is asked, a local team that was heard. */
@Component
class CaseGrants {
  private final Neo4jClient graph;
  private final Grants grants;
  private final CurrentActor current;
  private final Clock clock;

  CaseGrants(Neo4jClient graph, Grants grants, CurrentActor current, Clock clock) {
    this.graph = graph;
    this.grants = grants;
    this.current = current;
    this.clock = clock;
  }

  /**
   * One more of the team, given by the actor of the scope on the basis on which it works itself.
   */
  String team(String caseFileId, String account, Scope by) {
    return issue(
        caseFileId,
        account,
        Grants.Offer.team(caseFileId, by.ground().basis(), clock.instant(), by.actor().account()));
  }

  /** One more of the team until an instant, by somebody of the team. */
  String team(Scope by, String account, Instant until) {
    return issue(
        by.caseFileId(),
        account,
        Grants.Offer.team(
            by.caseFileId(), by.ground().basis(), until, by.actor().account(), "joined the team"));
  }

  /** A local team reads along without names, in place of what it could see before. */
  String local(Scope by, String organisation, Instant until) {
    String id = by.caseFileId();
    grants.on(by).stream()
        .filter(h -> h.grant().kind() == Grant.Kind.LOCAL && h.holderId().equals(organisation))
        .forEach(h -> grants.revoke(h.grant().id()));
    String grant =
        grants.issueToOrganisation(
            organisation,
            new Grants.Offer(
                id,
                Grant.Kind.LOCAL,
                Level.L3,
                List.of("SAFETY_ASSESSMENT", "CONSULT"),
                by.ground().basis(),
                List.of("OPEN"),
                List.of(),
                until,
                by.actor().account(),
                "was invited"));
    on(id, grant);
    return grant;
  }

  /**
   * After the work on a case has ended: its lasting contact and the local teams that knew of it go
   * on knowing that there was a case, and hear of a new signal.
   */
  void stay(Scope by) {
    graph
        .query(CaseFileQueries.STAYS)
        .bind(by.caseFileId())
        .to("id")
        .fetchAs(String.class)
        .all()
        .forEach(account -> issue(by.caseFileId(), account, continuity(by)));
    for (Grants.Held held : grants.on(by)) {
      if (held.grant().kind() == Grant.Kind.LOCAL) {
        grants.revoke(held.grant().id());
        on(by.caseFileId(), grants.issueToOrganisation(held.holderId(), continuity(by)));
      }
    }
  }

  private Grants.Offer continuity(Scope by) {
    return new Grants.Offer(
        by.caseFileId(),
        Grant.Kind.CONTINUITY,
        Level.L1,
        List.of("CONTINUITY"),
        by.ground().basis(),
        List.of(),
        List.of(),
        clock.instant().plus(365, ChronoUnit.DAYS),
        by.actor().account(),
        "stays in contact after closing");
  }

  boolean onTheTeam(String caseFileId, String account) {
    return graph
        .query(CaseFileQueries.ON_THE_TEAM)
        .bindAll(
            Map.of(
                "id", caseFileId,
                "account", account,
                "now", clock.instant().atZone(ZoneOffset.UTC)))
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** An expert sees these persons, without names, until an instant. */
  String expert(Scope team, String account, List<String> among, Instant until) {
    return issue(
        team.caseFileId(),
        account,
        new Grants.Offer(
            team.caseFileId(),
            Grant.Kind.CONSULT,
            Level.L2,
            List.of("CONSULT"),
            team.ground().basis(),
            List.of(),
            among,
            until,
            team.actor().account(),
            "asked in a consult"));
  }

  private String issue(String caseFileId, String account, Grants.Offer offer) {
    String grant = grants.issue(account, offer);
    on(caseFileId, grant);
    return grant;
  }

  /** An emergency grant is on the case as well; the room {@code access} knows no case files. */
  @EventListener
  void on(GlassBroken opened) {
    on(opened.caseFileId(), opened.grantId());
  }

  private void on(String caseFileId, String grant) {
    graph.query(CaseFileQueries.GRANT_ON).bindAll(Map.of("id", caseFileId, "grant", grant)).run();
  }

  /** A local team whose signal is in the case knows that there is one, and whom to call. */
  void tellLocalTeams(String caseFileId, String basis) {
    var untold =
        graph
            .query(CaseFileQueries.LOCAL_TEAMS)
            .bind(caseFileId)
            .to("id")
            .fetchAs(String.class)
            .all();
    for (String organisation : untold) {
      on(caseFileId, grants.issueToOrganisation(organisation, local(caseFileId, basis)));
    }
  }

  private Grants.Offer local(String caseFileId, String basis) {
    return new Grants.Offer(
        caseFileId,
        Grant.Kind.LOCAL,
        Level.L1,
        List.of("SAFETY_ASSESSMENT", "CONSULT"),
        basis,
        List.of(),
        List.of(),
        clock.instant().plus(365, ChronoUnit.DAYS),
        current.require().account(),
        "its signal is in the case file");
  }
}
