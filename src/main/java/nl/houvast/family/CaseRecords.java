package nl.houvast.family;

import java.util.Map;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Writes one record that hangs on a case, and tells that the case changed. */
@Component
final class CaseRecords {
  private final Neo4jClient graph;
  private final Changes changes;

  CaseRecords(Neo4jClient graph, Changes changes) {
    this.graph = graph;
    this.changes = changes;
  }

  /** The id that the statement answers; refused, with this, when there was nothing to write. */
  Answer<String> written(
      Scope scope, String statement, Map<String, Object> values, Rejection otherwise) {
    return graph
        .query(statement)
        .bindAll(values)
        .fetchAs(String.class)
        .one()
        .map(
            id -> {
              changes.touched(new Ref(Kind.CASEFILE, scope.caseFileId()));
              return Answer.of(id);
            })
        .orElseGet(() -> Answer.refused(otherwise));
  }

  /** As {@link #written(Scope, String, Map, Rejection)}, where nothing means unknown. */
  Answer<String> written(Scope scope, String statement, Map<String, Object> values) {
    return written(scope, statement, values, Rejection.unknown());
  }
}
