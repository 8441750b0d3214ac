package nl.houvast.identity;

import nl.houvast.GraphDump;
import org.springframework.data.neo4j.core.Neo4jClient;

/** All that is known of who is who as one text, to the letter; without counters of versions. */
final class WhoIsWhoDump {
  private static final String NODES =
      """
      MATCH (n:Person|Proposal|Mention)
      RETURN labels(n) AS labels, n AS it
      """;

  private static final String EDGES =
      """
      MATCH (a)-[r:IDENTIFIED_AS|DISTINCT_FROM|PROPOSES]->(b)
      RETURN labels(a) AS fromLabels, a AS from, r AS it, labels(b) AS toLabels, b AS to
      """;

  static String of(Neo4jClient graph) {
    return GraphDump.of(graph, NODES, EDGES);
  }

  private WhoIsWhoDump() {}
}
