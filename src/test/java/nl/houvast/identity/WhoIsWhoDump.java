package nl.houvast.identity;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.types.Entity;
import org.springframework.data.neo4j.core.Neo4jClient;

/** All that is known of who is who as one text, to the letter; without counters of versions. */
final class WhoIsWhoDump {
  private static final String NODES =
      """
      MATCH (n:Person|Proposal|Mention)
      RETURN labels(n)[0] AS label, n AS it
      """;

  private static final String EDGES =
      """
      MATCH (a)-[r:IDENTIFIED_AS|DISTINCT_FROM|PROPOSES]->(b)
      RETURN a.id AS from, r AS it, b.id AS to
      """;

  static String of(Neo4jClient graph) {
    var nodes =
        graph
            .query(NODES)
            .fetchAs(String.class)
            .mappedBy((types, row) -> row.get("label") + " " + told(row.get("it").asNode()))
            .all();
    var edges =
        graph
            .query(EDGES)
            .fetchAs(String.class)
            .mappedBy(
                (types, row) ->
                    row.get("from")
                        + " -"
                        + row.get("it").asRelationship().type()
                        + told(row.get("it").asRelationship())
                        + "-> "
                        + row.get("to"))
            .all();
    return Stream.concat(nodes.stream().sorted(), edges.stream().sorted())
        .collect(Collectors.joining("\n"));
  }

  private static String told(Entity entity) {
    var values = new TreeMap<String, String>();
    entity.keys().forEach(k -> values.put(k, entity.get(k).toString()));
    values.remove("version");
    return values.toString();
  }

  private WhoIsWhoDump() {}
}
