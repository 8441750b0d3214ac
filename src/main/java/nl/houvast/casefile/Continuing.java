package nl.houvast.casefile;

import java.util.Map;
import nl.houvast.access.Notices;
import nl.houvast.access.Notices.About;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Writing;
import nl.houvast.identity.MentionIdentified;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Tells whoever stayed in contact after a case was closed that a new signal came in. */
@Component
class Continuing {
  private final Neo4jClient graph;
  private final Notices notices;
  private final Writing writing;

  Continuing(Neo4jClient graph, Notices notices, Writing writing) {
    this.graph = graph;
    this.notices = notices;
    this.writing = writing;
  }

  @AfterCommit
  void on(MentionIdentified event) {
    var closed =
        graph
            .query(CaseFileQueries.CLOSED_CASES_OF)
            .bindAll(Map.of("mention", event.mentionId(), "person", event.personId()))
            .fetchAs(String.class)
            .all();
    if (!closed.isEmpty()) {
      writing.atomically(
          () -> {
            closed.forEach(id -> notices.tellContinuing(About.NEW_SIGNAL, id));
            return true;
          });
    }
  }
}
