package nl.houvast.access;

import java.util.List;
import java.util.Map;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.kernel.Erased;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door by which grants and notices go with their case. Joins the transaction of the erasure.
 */
@Component
public class CaseErasure {
  private final Neo4jClient graph;

  CaseErasure(Neo4jClient graph) {
    this.graph = graph;
  }

  /** What of this room goes with the case. */
  public List<Erased> listed(String caseFileId) {
    return ErasedNodes.of(graph, CaseErasureQueries.LISTED, Map.of("id", caseFileId));
  }

  /** Whoever calls has let go of the ties between the grants and the case. */
  public void erase(String caseFileId) {
    graph.query(CaseErasureQueries.GRANTS).bind(caseFileId).to("id").run();
    graph.query(CaseErasureQueries.NOTICES).bind(caseFileId).to("id").run();
  }

  /** No grant on the case names the person any more. */
  public void personOff(String caseFileId, String personId) {
    graph
        .query(CaseErasureQueries.PERSON_OFF)
        .bindAll(Map.of("id", caseFileId, "person", personId))
        .run();
  }
}
