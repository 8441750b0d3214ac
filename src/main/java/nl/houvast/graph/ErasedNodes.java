package nl.houvast.graph;

import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Erased;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Reads what an erasure would take, the same way in every room. */
public final class ErasedNodes {

  /**
   * @param statement answers rows of {@code node}, a label, and {@code gone}, an id
   */
  public static List<Erased> of(Neo4jClient graph, String statement, Map<String, Object> asked) {
    return List.copyOf(
        graph
            .query(statement)
            .bindAll(asked)
            .fetchAs(Erased.class)
            .mappedBy(
                (types, row) -> new Erased(row.get("node").asString(), row.get("gone").asString()))
            .all());
  }

  private ErasedNodes() {}
}
