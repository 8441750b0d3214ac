package nl.houvast.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.Signals;
import nl.houvast.signal.wire.ClosureReason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to case files: opened, added to, closed. Only people do that. */
@Component
public class CaseFiles {
  private static final int LONGEST_TITLE = 200;
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Intake intake;
  private final CaseGrants grants;
  private final Signals signals;
  private final Identities identities;
  private final CaseTeam team;
  private final Restrictions restrictions;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CaseFiles(
      Neo4jClient graph,
      Gateway gateway,
      Intake intake,
      CaseGrants grants,
      Signals signals,
      Identities identities,
      CaseTeam team,
      Restrictions restrictions,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.intake = intake;
    this.grants = grants;
    this.signals = signals;
    this.identities = identities;
    this.team = team;
    this.restrictions = restrictions;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Opens a case file with these signals of the caller's own intake; answers its id. */
  public Answer<String> open(String title, List<String> signalIds) {
    return open(title, signalIds, null);
  }

  /**
   * As {@link #open(String, List)}.
   *
   * @param restrictedWhy why only people who are named may know of the case; null when it is not so
   */
  public Answer<String> open(String title, List<String> signalIds, @Nullable String restrictedWhy) {
    if (restrictedWhy != null && !Restrictions.reasoned(restrictedWhy)) {
      return Answer.refused("casefile.restricted-why");
    }
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      return Answer.refused("casefile.title");
    }
    if (signalIds.isEmpty()) {
      return Answer.refused("casefile.no-signals");
    }
    return intake
        .with(signalIds)
        .then(
            scope ->
                writing.answering(
                    () -> Answer.of(create(scope, title.strip(), signalIds, restrictedWhy))));
  }

  private String create(
      Scope scope, String title, List<String> signalIds, @Nullable String restrictedWhy) {
    Actor actor = scope.actor();
    String id = UUID.randomUUID().toString();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("title", title);
    values.put("region", java.util.Objects.requireNonNull(actor.region()).code());
    values.put("phase", "IMMEDIATE_SAFETY");
    values.put("status", CaseFile.Status.OPEN.name());
    values.put("openedOn", LocalDate.now(clock));
    values.put("version", 0L);
    if (restrictedWhy != null) {
      values.putAll(restrictions.begin(actor.account(), restrictedWhy));
    }
    gateway.act(scope, "casefile.create", new Ref(Kind.CASEFILE, id));
    graph
        .query(CaseFileQueries.CREATE)
        .bindAll(
            Map.of(
                "organisation", actor.organisationId(),
                "account", actor.account(),
                "values", values))
        .run();
    grants.team(id, actor.account(), scope);
    take(id, signalIds, scope.ground().basis());
    events.publishEvent(new CaseFileOpened(id));
    return id;
  }

  private void take(String caseFileId, List<String> signalIds, String basis) {
    var distinct = List.copyOf(new LinkedHashSet<>(signalIds));
    graph.query(CaseFileQueries.ADMIT).bindAll(Map.of("id", caseFileId, "signals", distinct)).run();
    if (signals.admit(caseFileId, distinct) < distinct.size()) {
      throw new Refusal(Rejection.because("conflict.admitted-elsewhere"));
    }
    identities.rescope(distinct);
    grants.tellLocalTeams(caseFileId, basis);
    changes.touched(new Ref(Kind.CASEFILE, caseFileId));
    distinct.forEach(signal -> events.publishEvent(new SignalAdmitted(caseFileId, signal)));
  }

  /** Puts a signal of the intake into an open case file. */
  public Answer<String> admit(String caseFileId, String signalId) {
    return intake
        .with(List.of(signalId))
        .then(waiting -> gateway.openToAct(caseFileId))
        .then(this::open)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "casefile.admit", new Ref(Kind.SIGNAL, signalId));
                      take(caseFileId, List.of(signalId), scope.ground().basis());
                      return Answer.of(caseFileId);
                    }));
  }

  private Answer<Scope> open(Scope scope) {
    var found =
        gateway.read(
            scope,
            "casefile.open",
            sight ->
                sight.rows(
                    CaseFileQueries.ONE,
                    Map.of(),
                    r -> CaseFileReading.caseFile(r.fact("c"), null, 0)));
    return found.isEmpty()
        ? Answer.refused(Rejection.unknown())
        : found.getFirst().status() == CaseFile.Status.OPEN
            ? Answer.of(scope)
            : Answer.refused("conflict.case-closed");
  }

  /**
   * Ends the work on a case, with the reason and what was left open. What was known stays known,
   * and the lasting contact stays.
   *
   * @param version the version that the caller saw; another one is a conflict
   */
  public Answer<Long> close(
      String caseFileId, long version, String reason, List<String> saidBy, List<String> leftOpen) {
    if (Arrays.stream(ClosureReason.values()).noneMatch(r -> r.name().equals(reason))) {
      return Answer.refused("casefile.closing-reason");
    }
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_CLOSE)
        .then(this::open)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "casefile.close", new Ref(Kind.CASEFILE, caseFileId));
                      return graph
                          .query(CaseFileQueries.CLOSE)
                          .bindAll(
                              Map.of(
                                  "id", caseFileId,
                                  "version", version,
                                  "on", LocalDate.now(clock),
                                  "reason", reason,
                                  "saidBy", saidBy,
                                  "leftOpen", leftOpen))
                          .fetchAs(Long.class)
                          .one()
                          .map(v -> closed(scope, v))
                          .orElseGet(() -> Answer.refused("conflict.version"));
                    }));
  }

  private Answer<Long> closed(Scope scope, long version) {
    String caseFileId = scope.caseFileId();
    grants.stay(scope);
    changes.touched(new Ref(Kind.CASEFILE, caseFileId));
    events.publishEvent(new CaseFileClosed(caseFileId));
    return Answer.of(version);
  }

  /** One more colleague of the same region on the case; given by somebody who is on it. */
  public Answer<String> join(String caseFileId, String account) {
    return team.join(caseFileId, account).map(grant -> caseFileId);
  }

  /** Who could work on a case of this region. */
  public List<Professionals.Professional> colleagues(Region region) {
    return team.colleagues(region);
  }

  /**
   * Lets an expert see a part of an open case, without names, until an instant; answers the id of
   * the grant. Only somebody of the team does so, on the basis on which the team itself looks.
   *
   * @param among the persons that are shared, at least one
   */
  public Answer<String> invite(Scope scope, String account, List<String> among, Instant until) {
    if (among.isEmpty() || !scope.level().atLeast(Level.L4)) {
      return Answer.refused(Rejection.unknown());
    }
    if (scope.actor().account().equals(account)) {
      return Answer.refused("casefile.not-to-yourself");
    }
    return open(scope).map(by -> grants.expert(by, account, among, until));
  }
}
