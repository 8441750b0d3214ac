package nl.houvast.casefile;

import nl.houvast.access.Notices;
import nl.houvast.access.Notices.About;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lets the team of a case hear of a request. It follows the commit, so that how long the answer to
 * the one who asks takes does not tell whether anybody hears it.
 */
@Component
class Hearing {
  private final Neo4jClient graph;
  private final Notices notices;
  private final Writing writing;
  private final Changes changes;

  Hearing(Neo4jClient graph, Notices notices, Writing writing, Changes changes) {
    this.graph = graph;
    this.notices = notices;
    this.writing = writing;
    this.changes = changes;
  }

  @AfterCommit
  void on(AccessAsked asked) {
    writing.atomically(
        () -> {
          graph
              .query(AccessRequestQueries.HEARD)
              .bind(asked.requestId())
              .to("id")
              .fetchAs(String.class)
              .one()
              .ifPresent(this::tell);
          return true;
        });
  }

  private void tell(String caseFileId) {
    notices.tellTeam(About.ACCESS_ASKED, caseFileId);
    changes.touched(new Ref(Kind.CASEFILE, caseFileId));
  }
}
