package nl.houvast.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Ground;
import nl.houvast.access.Professionals;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to who may look into a case, and until when: colleagues on the team, local teams that
 * were invited. Only the team itself decides. A grant is never changed: it is ended, and another
 * one given.
 */
@Component
public class CaseTeam {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final int LONGEST_DAYS = 365;
  private final Gateway gateway;
  private final CaseGrants caseGrants;
  private final Grants grants;
  private final Professionals professionals;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  CaseTeam(
      Gateway gateway,
      CaseGrants caseGrants,
      Grants grants,
      Professionals professionals,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.gateway = gateway;
    this.caseGrants = caseGrants;
    this.grants = grants;
    this.professionals = professionals;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** Everybody who may look into a case now, on which ground and until when. For its team. */
  public Answer<List<Grants.Held>> held(String caseFileId, Ground ground) {
    return gateway.open(caseFileId, ground).map(grants::on);
  }

  /** One more colleague of the same region on the case, for a year. */
  Answer<String> join(String caseFileId, String account) {
    return join(caseFileId, account, null);
  }

  /**
   * One more colleague of the same region on the case; given by somebody who is on it.
   *
   * @param until the last day, at most a year from now; null for a year
   */
  public Answer<String> join(String caseFileId, String account, @Nullable LocalDate until) {
    return giving(
        caseFileId,
        until,
        scope -> mayJoin(scope, account),
        (scope, end) -> caseGrants.team(scope, account, end));
  }

  /**
   * Lets everybody of a local team read along, without names; given by somebody on the team.
   *
   * @param until the last day, at most a year from now; null for a year
   */
  public Answer<String> invite(
      String caseFileId, String organisationId, @Nullable LocalDate until) {
    return giving(
        caseFileId,
        until,
        scope -> mayReadAlong(scope, organisationId),
        (scope, end) -> caseGrants.local(scope, organisationId, end));
  }

  private interface Giving {
    String give(Scope scope, Instant until);
  }

  private Answer<String> giving(
      String caseFileId,
      @Nullable LocalDate until,
      Function<Scope, Answer<Scope>> may,
      Giving giving) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = until == null ? today.plusDays(LONGEST_DAYS) : until;
    if (last.isBefore(today) || last.isAfter(today.plusDays(LONGEST_DAYS))) {
      return Answer.refused("casefile.until");
    }
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_GRANT)
        .then(may)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      String grant =
                          giving.give(scope, last.plusDays(1).atStartOfDay(DUTCH).toInstant());
                      gateway.act(scope, "casefile.grant", new Ref(Kind.GRANT, grant));
                      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
                      return Answer.of(grant);
                    }));
  }

  /** Ends a grant on a case now. The last of the team stays, so that a case is never nobody's. */
  public Answer<String> revoke(String caseFileId, String grantId) {
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_GRANT)
        .then(scope -> mayEnd(scope, grantId))
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "casefile.grant", new Ref(Kind.GRANT, grantId));
                      grants.revoke(grantId);
                      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
                      return Answer.of(grantId);
                    }));
  }

  private Answer<Scope> mayEnd(Scope scope, String grantId) {
    var all = grants.on(scope);
    var found = all.stream().filter(h -> h.grant().id().equals(grantId)).findFirst();
    if (found.isEmpty() || found.get().grant().kind() == Grant.Kind.CONSULT) {
      return Answer.refused(Rejection.unknown());
    }
    long team = all.stream().filter(h -> h.grant().kind() == Grant.Kind.TEAM).count();
    return found.get().grant().kind() == Grant.Kind.TEAM && team == 1
        ? Answer.refused("conflict.last-of-the-team")
        : Answer.of(scope);
  }

  private Answer<Scope> mayJoin(Scope scope, String account) {
    Region region = scope.actor().region();
    if (scope.actor().account().equals(account)) {
      return Answer.refused("casefile.not-to-yourself");
    }
    if (region == null || colleagues(region).stream().noneMatch(p -> p.account().equals(account))) {
      return Answer.refused("casefile.no-colleague");
    }
    return caseGrants.onTheTeam(scope.caseFileId(), account)
        ? Answer.refused("conflict.on-the-team")
        : Answer.of(scope);
  }

  private Answer<Scope> mayReadAlong(Scope scope, String organisationId) {
    Region region = scope.actor().region();
    return region != null
            && localTeams(region).stream().anyMatch(o -> o.id().equals(organisationId))
        ? Answer.of(scope)
        : Answer.refused("casefile.no-local-team");
  }

  /** Who could work on a case of this region. */
  public List<Professionals.Professional> colleagues(Region region) {
    return professionals.people().stream()
        .filter(p -> p.roles().contains("TEAM_MEMBER") && region.code().equals(p.region()))
        .toList();
  }

  /** Which local teams could read along in a case of this region. */
  public List<Professionals.Organisation> localTeams(Region region) {
    return professionals.organisations().stream()
        .filter(o -> o.type().equals("LOCAL_TEAM") && region.code().equals(o.region()))
        .toList();
  }

  String organisationOf(String account) {
    return professionals.person(account).map(Professionals.Professional::organisation).orElse("");
  }
}
