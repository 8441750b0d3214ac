package nl.houvast.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the explorer asks, of a graph in which everybody may see everything: no scope, no log. The
 * same driver and the same kind of transaction, so that only the rights differ.
 */
final class BareQuestions {
  private static final String TIES =
      "PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR|LIVES_AT";
  private static final String NEIGHBOURS =
      """
      MATCH (c:Person {id: $of})-[t:%s]-(n:Person|Address)
      WHERE NOT n.id IN $shown
      WITH DISTINCT n ORDER BY n.id LIMIT $most
      RETURN n.id AS id
      """
          .formatted(TIES);
  private static final String THINGS =
      "MATCH (n:Person|Address) WHERE n.id IN $ids RETURN n.id AS id";
  private static final String LINES =
      """
      MATCH (a:Person WHERE a.id IN $ids)-[t:%s]->(b:Person|Address WHERE b.id IN $ids)
      RETURN t.id AS id, a.id AS a, b.id AS b ORDER BY t.id LIMIT 8000
      """
          .formatted(TIES);
  private static final String REACH =
      """
      UNWIND $ids AS id
      MATCH (c:Person|Address WHERE c.id = id)
      CALL (c) {
        MATCH (c)-[t:%s]-(n:Person|Address WHERE NOT n.id IN $ids)
        WITH DISTINCT n LIMIT 1001
        RETURN count(n) AS more
      }
      RETURN c.id AS id, more
      """
          .formatted(TIES);
  private final Neo4jClient graph;
  private final TransactionTemplate reading;

  BareQuestions(Neo4jClient graph, PlatformTransactionManager transactions) {
    this.graph = graph;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** The neighbours alone. */
  List<String> neighbours(String of, List<String> shown, int most) {
    return asked(() -> ids(NEIGHBOURS, Map.of("of", of, "shown", shown, "most", most)));
  }

  /** The neighbours and the whole scene with them, as a step of the explorer gives it. */
  int step(String of, List<String> shown, int most) {
    return asked(
        () -> {
          var all = new java.util.ArrayList<>(shown);
          all.addAll(ids(NEIGHBOURS, Map.of("of", of, "shown", shown, "most", most)));
          Map<String, Object> ids = Map.of("ids", all);
          return ids(THINGS, ids).size() + ids(LINES, ids).size() + ids(REACH, ids).size();
        });
  }

  private <T> T asked(java.util.function.Supplier<T> ask) {
    return java.util.Objects.requireNonNull(reading.execute(status -> ask.get()));
  }

  private List<String> ids(String cypher, Map<String, Object> values) {
    return List.copyOf(
        graph
            .query(cypher)
            .bindAll(values)
            .fetchAs(String.class)
            .mappedBy((types, row) -> row.get("id").asString())
            .all());
  }
}
