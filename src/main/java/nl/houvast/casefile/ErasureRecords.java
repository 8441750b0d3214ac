package nl.houvast.casefile;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.houvast.casefile.Erasure.State;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What stands in the graph of erasures: prepared, decided, and how much went. */
@Component
class ErasureRecords {
  private final Neo4jClient graph;
  private final LegalHolds holds;
  private final Clock clock;

  ErasureRecords(Neo4jClient graph, LegalHolds holds, Clock clock) {
    this.graph = graph;
    this.holds = holds;
    this.clock = clock;
  }

  /** What a decision must know; {@code personId} is null for a whole case. */
  record Standing(String caseFileId, @Nullable String personId, String preparedBy) {}

  Optional<Standing> standing(String id) {
    return graph
        .query(ErasureQueries.ONE)
        .bind(id)
        .to("id")
        .fetchAs(Standing.class)
        .mappedBy(
            (types, row) -> {
              var e = row.get("e");
              return new Standing(
                  e.get("caseFileId").asString(),
                  e.get("personId").asString(null),
                  e.get("preparedBy").asString());
            })
        .one();
  }

  /** One that waits for a decision; one at a time for a case or a person in it. */
  Answer<String> prepared(
      String caseFileId, @Nullable String personId, @Nullable String rule, String by) {
    if (holds.stands(caseFileId)) {
      return Answer.refused("conflict.legal-hold");
    }
    Map<String, Object> values = new HashMap<>();
    values.put("id", UUID.randomUUID().toString());
    values.put("caseFileId", caseFileId);
    values.put("whole", personId == null);
    values.put("personId", personId);
    values.put("ground", (rule == null ? Erasure.Ground.REQUEST : Erasure.Ground.TERM).name());
    values.put("rule", rule);
    values.put("state", State.PREPARED.name());
    values.put("preparedBy", by);
    values.put("preparedAt", clock.instant().atZone(ZoneOffset.UTC));
    values.put("counts", List.of());
    Map<String, Object> asked = new HashMap<>();
    asked.put("caseFileId", caseFileId);
    asked.put("personId", personId);
    asked.put("values", values);
    return graph
        .query(ErasureQueries.PREPARE)
        .bindAll(asked)
        .fetchAs(String.class)
        .one()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused("conflict.erasure-waits"));
  }

  private List<Erasure> erasures(String statement, Map<String, Object> asked) {
    return List.copyOf(
        graph
            .query(statement)
            .bindAll(asked)
            .fetchAs(Erasure.class)
            .mappedBy((types, row) -> erasure(row.get("e")))
            .all());
  }

  List<Erasure> all() {
    return erasures(ErasureQueries.ALL, Map.of());
  }

  Optional<Erasure> one(String id) {
    return erasures(ErasureQueries.ONE, Map.of("id", id)).stream().findFirst();
  }

  private static Erasure erasure(Value e) {
    return new Erasure(
        e.get("id").asString(),
        e.get("caseFileId").asString(),
        e.get("whole").asBoolean(),
        Erasure.Ground.valueOf(e.get("ground").asString()),
        e.get("rule").asString(null),
        State.valueOf(e.get("state").asString()),
        e.get("preparedBy").asString(),
        e.get("preparedAt").asZonedDateTime().toInstant(),
        e.get("decidedBy").asString(null),
        e.get("decidedAt").isNull() ? null : e.get("decidedAt").asZonedDateTime().toInstant(),
        e.get("counts").asList(Value::asString));
  }

  /** Decided from here on, by the one who was first; what it was about is answered once. */
  Answer<Standing> decided(String id, State state, String by) {
    return graph
        .query(ErasureQueries.DECIDE)
        .bindAll(
            Map.of(
                "id", id,
                "claim", UUID.randomUUID().toString(),
                "state", state.name(),
                "by", by,
                "at", clock.instant().atZone(ZoneOffset.UTC)))
        .fetchAs(Standing.class)
        .mappedBy(
            (types, row) ->
                new Standing(
                    row.get("caseFileId").asString(), row.get("personId").asString(null), ""))
        .one()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused("conflict.erasure-decided"));
  }

  void counts(String erasureId, List<String> counts) {
    graph.query(ErasureQueries.COUNTED).bindAll(Map.of("id", erasureId, "counts", counts)).run();
  }
}
