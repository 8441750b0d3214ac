package nl.houvast.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What one read may ask. Lives only inside {@link Gateway#read} and gathers whose data was seen.
 */
public final class Sight {
  private final Scope scope;
  private final Neo4jClient graph;
  private final Disclosure disclosure;
  private final Instant now;
  private final Set<String> subjects = new LinkedHashSet<>();
  private int count;
  private boolean open = true;

  Sight(Scope scope, Neo4jClient graph, Disclosure disclosure, Instant now) {
    this.scope = scope;
    this.graph = graph;
    this.disclosure = disclosure;
    this.now = now;
  }

  public Scope scope() {
    return scope;
  }

  /**
   * Runs one reading statement with {@code $scope}, {@code $among}, {@code $level} and {@code $now}
   * bound here. The statement holds the predicate itself and returns the column {@code subjects}:
   * the persons, or mentions, whose data the row shows.
   */
  public <T> List<T> rows(String cypher, Map<String, ?> parameters, Function<Row, T> mapper) {
    if (!open) {
      throw new IllegalStateException("this sight is closed; ask the gateway anew");
    }
    Map<String, Object> bound = new HashMap<>(parameters);
    bound.put("scope", scope.visible());
    bound.put("among", scope.among());
    bound.put("level", scope.level().name());
    bound.put("now", now.atZone(ZoneOffset.UTC));
    var found =
        graph.query(cypher).bindAll(bound).fetchAs(Record.class).mappedBy((types, r) -> r).all();
    count += found.size();
    return found.stream()
        .map(
            r -> {
              Row row = new Row(r, scope, disclosure);
              subjects.addAll(row.subjects());
              return mapper.apply(row);
            })
        .toList();
  }

  Set<String> close() {
    open = false;
    return subjects;
  }

  int count() {
    return count;
  }
}
