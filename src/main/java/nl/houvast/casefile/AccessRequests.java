package nl.houvast.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Notices;
import nl.houvast.access.Notices.About;
import nl.houvast.access.Scope;
import nl.houvast.casefile.AccessRequest.State;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.TypeSystem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to requests for access: asked with a reason, answered by the team of the case. Whoever
 * asks gets the same answer for a case that is there and for one that is not; only somebody who may
 * know of the case is heard.
 */
@Component
public class AccessRequests {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;
  private static final int MOST_WAITING = 20;
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final CurrentActor current;
  private final CaseTeam team;
  private final Notices notices;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccessRequests(
      Neo4jClient graph,
      Gateway gateway,
      CurrentActor current,
      CaseTeam team,
      Notices notices,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.current = current;
    this.team = team;
    this.notices = notices;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  private static boolean wordy(String text) {
    return text.strip().length() >= SHORTEST && text.length() <= LONGEST;
  }

  /** Asks the team of a case for access; answers the id of the request. */
  public Answer<String> ask(String caseFileId, Ground ground, String reason) {
    Actor actor = current.require();
    if (!actor.has("TEAM_MEMBER") && !actor.has("LOCAL_WORKER")) {
      return Answer.refused(Rejection.unknown());
    }
    if (!wordy(reason)) {
      return Answer.refused("casefile.ask-reason");
    }
    return writing.answering(
        () -> {
          Map<String, String> waiting = waiting(actor.account());
          if (waiting.get(caseFileId) instanceof String before) {
            return Answer.of(before);
          }
          if (waiting.size() >= MOST_WAITING) {
            return Answer.refused("casefile.ask-too-many");
          }
          boolean heard = gateway.asks(caseFileId, ground);
          String id = create(actor.account(), caseFileId, reason.strip(), heard);
          events.publishEvent(new AccessAsked(id));
          return Answer.of(id);
        });
  }

  private Map<String, String> waiting(String account) {
    Map<String, String> waiting = new HashMap<>();
    graph
        .query(AccessRequestQueries.WAITING_OF)
        .bind(account)
        .to("account")
        .fetchAs(String[].class)
        .mappedBy(
            (types, row) ->
                new String[] {row.get("caseFileId").asString(), row.get("id").asString()})
        .all()
        .forEach(one -> waiting.put(one[0], one[1]));
    return waiting;
  }

  private String create(String account, String caseFileId, String reason, boolean heard) {
    String id = UUID.randomUUID().toString();
    graph
        .query(AccessRequestQueries.ASK)
        .bindAll(
            Map.of(
                "account",
                account,
                "values",
                Map.of(
                    "id", id,
                    "caseFileId", caseFileId,
                    "reason", reason,
                    "heard", heard,
                    "state", State.WAITING.name(),
                    "askedAt", clock.instant().atZone(ZoneOffset.UTC))))
        .run();
    return id;
  }

  /** What the caller asked, the latest first. */
  public List<AccessRequest> mine() {
    return List.copyOf(
        graph
            .query(AccessRequestQueries.OF)
            .bind(current.require().account())
            .to("account")
            .fetchAs(AccessRequest.class)
            .mappedBy(AccessRequests::request)
            .all());
  }

  /** What waits for the team of a case. Only for the team. */
  public Answer<List<AccessRequest>> waiting(String caseFileId, Ground ground) {
    return gateway.open(caseFileId, ground, Action.CASEFILE_GRANT).map(this::waiting);
  }

  private List<AccessRequest> waiting(Scope scope) {
    return List.copyOf(
        graph
            .query(AccessRequestQueries.TO)
            .bind(scope.caseFileId())
            .to("id")
            .fetchAs(AccessRequest.class)
            .mappedBy(AccessRequests::request)
            .all());
  }

  private static AccessRequest request(TypeSystem types, org.neo4j.driver.Record row) {
    return new AccessRequest(
        row.get("id").asString(),
        row.get("caseFileId").asString(),
        row.get("account").asString(),
        row.get("name").asString(),
        row.get("organisation").asString(),
        row.get("local").asBoolean(),
        row.get("reason").asString(),
        row.get("askedAt").asZonedDateTime().toInstant(),
        State.valueOf(row.get("state").asString()),
        row.get("answer").asString(null));
  }

  /**
   * Gives what was asked: a colleague comes onto the team, a local team reads along without names.
   *
   * @param until the last day; null for a year
   */
  public Answer<String> give(String caseFileId, String requestId, @Nullable LocalDate until) {
    return answering(
        caseFileId,
        requestId,
        asked ->
            asked.local()
                ? team.invite(caseFileId, team.organisationOf(asked.account()), until)
                : team.join(caseFileId, asked.account(), until),
        State.GIVEN,
        "");
  }

  /** Says no, and why. */
  public Answer<String> refuse(String caseFileId, String requestId, String why) {
    if (!wordy(why)) {
      return Answer.refused("casefile.refuse-reason");
    }
    return answering(caseFileId, requestId, Answer::of, State.REFUSED, why.strip());
  }

  private Answer<String> answering(
      String caseFileId,
      String requestId,
      Function<AccessRequest, Answer<?>> doing,
      State state,
      String why) {
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_GRANT)
        .then(scope -> writing.answering(() -> answer(scope, requestId, doing, state, why)));
  }

  private Answer<String> answer(
      Scope scope,
      String requestId,
      Function<AccessRequest, Answer<?>> doing,
      State state,
      String why) {
    var found = waiting(scope).stream().filter(r -> r.id().equals(requestId)).findFirst();
    if (found.isEmpty()) {
      return Answer.refused(Rejection.unknown());
    }
    AccessRequest asked = found.get();
    gateway.act(scope, "casefile.grant", new Ref(Kind.PROFESSIONAL, asked.account()));
    return doing
        .apply(asked)
        .then(
            done -> {
              graph
                  .query(AccessRequestQueries.ANSWER)
                  .bindAll(
                      Map.of(
                          "id", requestId,
                          "state", state.name(),
                          "answer", why,
                          "by", scope.actor().account(),
                          "now", clock.instant().atZone(ZoneOffset.UTC)))
                  .run();
              var about = state == State.GIVEN ? About.ACCESS_GIVEN : About.ACCESS_REFUSED;
              notices.tell(about, scope.caseFileId(), List.of(asked.account()));
              changes.touched(new Ref(Kind.CASEFILE, scope.caseFileId()));
              return Answer.of(requestId);
            });
  }
}
