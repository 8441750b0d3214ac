package nl.houvast.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.graph.Rewriting;
import nl.houvast.kernel.Erased;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Kept views go with their case; whoever goes is taken out of those that stay. */
@Component
class SavedViewErasure implements Erasable {
  private final Neo4jClient graph;
  private final Rewriting rewriting;

  SavedViewErasure(Neo4jClient graph, Rewriting rewriting) {
    this.graph = graph;
    this.rewriting = rewriting;
  }

  @Override
  public List<Erased> listed(ErasurePlan plan) {
    return plan.whole()
        ? ErasedNodes.of(graph, SavedViewQueries.OF_CASE, Map.of("caseFileId", plan.caseFileId()))
        : List.of();
  }

  @Override
  public void erase(ErasurePlan plan, UnaryOperator<String> over) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("caseFileId", plan.caseFileId());
    asked.put("personId", plan.personId());
    if (plan.whole()) {
      graph.query(SavedViewQueries.ERASE).bindAll(asked).run();
    } else {
      rewriting.over(SavedViewQueries.NAMES, SavedViewQueries.NAMES_REWRITTEN, asked, over);
    }
    var gone = graph.query(SavedViewQueries.GOES).bindAll(asked).fetchAs(String.class).all();
    asked.put("gone", List.copyOf(gone));
    graph.query(SavedViewQueries.WITHOUT).bindAll(asked).run();
  }
}
