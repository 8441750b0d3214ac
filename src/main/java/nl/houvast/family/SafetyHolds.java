package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Oversight;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to safety holds: a worker holds back from somebody who looked, with a reason and an end,
 * at most half a year away. The person sees the same page as without one; the privacy officer sees
 * every hold.
 */
@Component
public class SafetyHolds {
  /** What can be held back apart from the rest. */
  public static final List<String> ROOMS =
      List.of("casefile", "network", "recognition", "consult", "advice", "search", "identity");

  private static final Set<String> OF_THE_CASE = Set.of("chronology", "intake");
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Oversight oversight;
  private final Writing writing;
  private final CaseRecords records;
  private final Clock clock;

  SafetyHolds(
      Neo4jClient graph,
      Gateway gateway,
      Oversight oversight,
      Writing writing,
      CaseRecords records,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.oversight = oversight;
    this.writing = writing;
    this.records = records;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The last day that a hold may have when it is set today. */
  public LocalDate longest() {
    return Terms.longestHold(today());
  }

  /**
   * Holds back who looked, from somebody of an own case.
   *
   * @param room one of {@link #ROOMS}, or null for all
   */
  public Answer<String> set(
      String caseFileId,
      String personId,
      @Nullable String room,
      @Nullable String reason,
      @Nullable LocalDate until) {
    if (room != null && !ROOMS.contains(room)) {
      return Answer.refused(Rejection.unknown());
    }
    if (until == null || until.isBefore(today()) || until.isAfter(longest())) {
      return Answer.refused("family.hold.until", longest().toString());
    }
    return Answering.words(reason)
        .then(
            why ->
                gateway
                    .openToAct(caseFileId, Action.REPORT_ACCESS)
                    .then(
                        scope -> writing.answering(() -> kept(scope, personId, room, why, until))));
  }

  private Answer<String> kept(
      Scope scope, String personId, @Nullable String room, String reason, LocalDate until) {
    gateway.act(scope, "family.hold", new Ref(Kind.PERSON, personId));
    Map<String, Object> values = new HashMap<>();
    values.put("id", UUID.randomUUID().toString());
    values.put("caseFileId", scope.caseFileId());
    values.put("activity", room);
    values.put("reason", reason);
    values.put("until", until);
    values.put("setOn", today());
    values.put("setBy", scope.actor().account());
    return records.written(
        scope,
        HoldQueries.SET,
        Map.of("caseFileId", scope.caseFileId(), "personId", personId, "values", values));
  }

  /** Ends a hold before its day. */
  public Answer<String> lift(String caseFileId, String holdId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "family.hold-lift", new Ref(Kind.CASEFILE, caseFileId));
                      return records.written(
                          scope,
                          HoldQueries.LIFT,
                          Map.of(
                              "id",
                              holdId,
                              "caseFileId",
                              caseFileId,
                              "on",
                              today(),
                              "by",
                              scope.actor().account()));
                    }));
  }

  /** The holds of a case, also those that are over. */
  public Answer<List<SafetyHold>> of(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(
            scope ->
                gateway.read(
                    scope,
                    "family.holds",
                    sight -> sight.rows(HoldQueries.OF_CASE, Map.of(), SafetyHolds::hold)));
  }

  private static SafetyHold hold(Row row) {
    Fact h = row.fact("h");
    return new SafetyHold(
        h.id(),
        row.id("caseFileId"),
        row.id("person"),
        h.text("activity"),
        h.textOr("reason", ""),
        Objects.requireNonNull(h.date("until")),
        Objects.requireNonNull(h.date("setOn")),
        h.textOr("setBy", ""),
        h.known("liftedOn"));
  }

  /** Every hold, those that run first; empty for anybody but a privacy officer. */
  public List<SafetyHold> all() {
    if (!oversight.begins("family.holds")) {
      return List.of();
    }
    return List.copyOf(
        graph
            .query(HoldQueries.ALL)
            .fetchAs(SafetyHold.class)
            .mappedBy((types, row) -> hold(row))
            .all());
  }

  private static SafetyHold hold(MapAccessor row) {
    return new SafetyHold(
        row.get("id").asString(),
        row.get("caseFileId").asString(),
        row.get("person").asString(),
        row.get("activity").asString(null),
        row.get("reason").asString(),
        row.get("until").asLocalDate(),
        row.get("setOn").asLocalDate(),
        row.get("setBy").asString(),
        row.get("lifted").asBoolean());
  }

  /** Which activities are held back from the person of a scope today. */
  Predicate<String> heldBack(Scope scope, String personId) {
    List<String> rooms =
        gateway.read(
            scope,
            "report.access",
            sight ->
                sight.rows(
                    HoldQueries.OF_PERSON,
                    Map.of("person", personId, "today", today()),
                    row -> row.id("room")));
    return activity -> rooms.stream().anyMatch(room -> covers(room, activity));
  }

  static boolean covers(String room, String activity) {
    String of = activity.split("\\.", 2)[0];
    return room.isEmpty() || of.equals(room) || room.equals("casefile") && OF_THE_CASE.contains(of);
  }
}
