package nl.houvast.casefile;

import java.util.Set;
import nl.houvast.identity.ToldToNobody;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What is in a restricted case is not told to another Houvast either. */
@Component
class RestrictedSignals implements ToldToNobody {
  private final Neo4jClient graph;

  RestrictedSignals(Neo4jClient graph) {
    this.graph = graph;
  }

  @Override
  public Set<String> signals() {
    return Set.copyOf(graph.query(CaseFileQueries.RESTRICTED).fetchAs(String.class).all());
  }
}
