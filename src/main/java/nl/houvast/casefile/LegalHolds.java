package nl.houvast.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Oversight;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to legal holds: as long as one stands nothing of the case is erased. Only a privacy
 * officer sets and lifts one; it ends by itself after at most a year, and can be set anew.
 */
@Component
public class LegalHolds {
  private final Neo4jClient graph;
  private final Oversight oversight;
  private final Writing writing;
  private final Clock clock;

  LegalHolds(Neo4jClient graph, Oversight oversight, Writing writing, Clock clock) {
    this.graph = graph;
    this.oversight = oversight;
    this.writing = writing;
    this.clock = clock;
  }

  /** The last day that a hold may have when it is set today. */
  public LocalDate longest() {
    return today().plusYears(1);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Sets a hold; answers its id. */
  public Answer<String> set(String caseFileId, LegalHold.Ground ground, @Nullable LocalDate until) {
    if (until == null || until.isBefore(today()) || until.isAfter(longest())) {
      return Answer.refused("erasure.hold.until", longest().toString());
    }
    String id = UUID.randomUUID().toString();
    return oversight
        .decides("erasure.hold", "C", caseFileId, "HOLD", id)
        .map(officer -> written(values(id, caseFileId, ground, until, officer.account())))
        .orElseGet(() -> Answer.refused(Rejection.because("forbidden.officer-only")));
  }

  private Map<String, Object> values(
      String id, String caseFileId, LegalHold.Ground ground, LocalDate until, String by) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("caseFileId", caseFileId);
    values.put("ground", ground.name());
    values.put("until", until);
    values.put("setBy", by);
    values.put("setOn", today());
    return values;
  }

  private Answer<String> written(Map<String, Object> values) {
    return writing.answering(
        () ->
            graph
                .query(ErasureQueries.HOLD)
                .bindAll(Map.of("caseFileId", values.get("caseFileId"), "values", values))
                .fetchAs(String.class)
                .one()
                .map(Answer::of)
                .orElseGet(() -> Answer.refused(Rejection.unknown())));
  }

  /** Ends a hold before its day. */
  public Answer<String> lift(String holdId, String caseFileId) {
    return oversight
        .decides("erasure.hold-lift", "U", caseFileId, "HOLD", holdId)
        .map(
            officer ->
                writing.answering(
                    () ->
                        graph
                            .query(ErasureQueries.LIFT)
                            .bindAll(Map.of("id", holdId, "on", today(), "by", officer.account()))
                            .fetchAs(String.class)
                            .one()
                            .map(Answer::of)
                            .orElseGet(() -> Answer.<String>refused(Rejection.unknown()))))
        .orElseGet(() -> Answer.refused(Rejection.because("forbidden.officer-only")));
  }

  /** The holds that stand today; for a privacy officer, else none. */
  public List<LegalHold> standing() {
    return oversight.begins("erasure.hold.list") ? standing(null) : List.of();
  }

  boolean stands(String caseFileId) {
    return !standing(caseFileId).isEmpty();
  }

  private List<LegalHold> standing(@Nullable String caseFileId) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("caseFileId", caseFileId);
    asked.put("today", today());
    return List.copyOf(
        graph
            .query(ErasureQueries.HELD)
            .bindAll(asked)
            .fetchAs(LegalHold.class)
            .mappedBy(
                (types, row) -> {
                  var h = row.get("h");
                  return new LegalHold(
                      h.get("id").asString(),
                      h.get("caseFileId").asString(),
                      LegalHold.Ground.valueOf(h.get("ground").asString()),
                      h.get("until").asLocalDate(),
                      h.get("setBy").asString(),
                      h.get("setOn").asLocalDate());
                })
            .all());
  }
}
