package nl.houvast.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.CaseFacts;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Tells the decision how a case file stands. */
@Component
class CaseFileStanding implements CaseFacts {
  private final Neo4jClient graph;

  CaseFileStanding(Neo4jClient graph) {
    this.graph = graph;
  }

  private record Known(String id, Standing standing) {}

  @Override
  public Map<String, Standing> of(Collection<String> caseFileIds) {
    Map<String, Standing> standing = new HashMap<>();
    graph
        .query(CaseFileQueries.STANDING)
        .bind(List.copyOf(caseFileIds))
        .to("ids")
        .fetchAs(Known.class)
        .mappedBy(
            (types, row) ->
                new Known(
                    row.get("id").asString(),
                    new Standing(
                        row.get("region").asString(),
                        row.get("closed").asBoolean(),
                        row.get("restricted").asBoolean())))
        .all()
        .forEach(known -> standing.put(known.id(), known.standing()));
    return standing;
  }
}
