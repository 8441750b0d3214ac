package nl.houvast.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Rewrites free texts where they stand, the same way in every room. Joins the writer's transaction.
 */
@Component
public class Rewriting {
  private final Neo4jClient graph;

  Rewriting(Neo4jClient graph) {
    this.graph = graph;
  }

  /**
   * @param read answers rows of {@code id} and {@code texts}: a map of strings and lists of strings
   * @param write takes {@code $rows} of {@code id} and {@code texts}, only those that changed
   * @return the ids of what changed
   */
  public List<String> over(
      String read, String write, Map<String, Object> asked, UnaryOperator<String> over) {
    var rows = new ArrayList<Map<String, Object>>();
    graph
        .query(read)
        .bindAll(asked)
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) -> {
              var changed = changed(row.get("texts").asMap(), over);
              if (!changed.isEmpty()) {
                rows.add(Map.of("id", row.get("id").asString(), "texts", changed));
              }
              return true;
            })
        .all();
    if (!rows.isEmpty()) {
      graph.query(write).bind(rows).to("rows").run();
    }
    return rows.stream().map(row -> String.valueOf(row.get("id"))).toList();
  }

  private static Map<String, Object> changed(
      Map<String, Object> texts, UnaryOperator<String> over) {
    var changed = new HashMap<String, Object>();
    texts.forEach(
        (name, value) -> {
          Object after =
              switch (value) {
                case String text -> over.apply(text);
                case List<?> all ->
                    all.stream().map(one -> over.apply(String.valueOf(one))).toList();
                case null, default -> value;
              };
          if (after != null && !after.equals(value)) {
            changed.put(name, after);
          }
        });
    return changed;
  }
}
