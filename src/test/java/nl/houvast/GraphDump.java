package nl.houvast;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The whole graph as one text: each node and edge with all that it says, in a fixed order. Two
 * dumps are equal when nothing differs but who looked (audit lines), that something was touched
 * (the change line) and how often (version counters).
 */
public final class GraphDump {
  private static final String NODES =
      """
      MATCH (n)
      WHERE NOT n:AuditLine AND NOT n:AuditStream AND NOT n:SubjectKey AND NOT n:Change AND NOT n:SchemaMigration
      RETURN labels(n) AS labels, n AS it
      """;

  private static final String EDGES =
      """
      MATCH (a)-[r]->(b)
      WHERE NOT a:AuditLine AND NOT b:AuditLine
      RETURN labels(a) AS fromLabels, a AS from, r AS it, labels(b) AS toLabels, b AS to
      """;

  public static String of(Neo4jClient graph) {
    return of(graph, NODES, EDGES);
  }

  /**
   * The same of a part of the graph.
   *
   * @param nodesOf answers {@code labels} and {@code it}
   * @param edgesOf answers {@code fromLabels}, {@code from}, {@code it}, {@code toLabels} and
   *     {@code to}
   */
  public static String of(Neo4jClient graph, String nodesOf, String edgesOf) {
    var nodes =
        graph
            .query(nodesOf)
            .fetchAs(String.class)
            .mappedBy((types, row) -> row.get("labels") + " " + told(row.get("it").asNode()))
            .all();
    var edges =
        graph
            .query(edgesOf)
            .fetchAs(String.class)
            .mappedBy(
                (types, row) ->
                    name(row.get("fromLabels"), row.get("from"))
                        + " -"
                        + row.get("it").asRelationship().type()
                        + told(row.get("it").asRelationship())
                        + "-> "
                        + name(row.get("toLabels"), row.get("to")))
            .all();
    return nodes.stream().sorted().collect(Collectors.joining("\n"))
        + "\n"
        + edges.stream().sorted().collect(Collectors.joining("\n"));
  }

  private static String name(Value labels, Value node) {
    Value id = node.asNode().get("id");
    return labels + " " + (id.isNull() ? told(node.asNode()) : id.toString());
  }

  private static String told(Entity entity) {
    Map<String, String> values = new TreeMap<>();
    entity.keys().forEach(k -> values.put(k, entity.get(k).toString()));
    values.remove("version");
    return values.toString();
  }

  private GraphDump() {}
}
