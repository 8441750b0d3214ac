package nl.houvast.recognition;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.houvast.casefile.Erasable;
import nl.houvast.casefile.ErasurePlan;
import nl.houvast.kernel.Erased;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What is recognised goes with its case. When one person goes, the case is looked at anew after it,
 * as after every change of its signals.
 */
@Component
class RecognitionErasure implements Erasable {
  private final Neo4jClient graph;

  RecognitionErasure(Neo4jClient graph) {
    this.graph = graph;
  }

  @Override
  public List<Erased> listed(ErasurePlan plan) {
    return plan.whole()
        ? graph
            .query(ErasureQueries.LISTED)
            .bind(plan.caseFileId())
            .to("caseFileId")
            .fetchAs(String.class)
            .all()
            .stream()
            .map(id -> new Erased("Recognition", id))
            .toList()
        : List.of();
  }

  @Override
  public void erase(ErasurePlan plan, UnaryOperator<String> over) {
    graph.query(ErasureQueries.GROUNDS).bind(List.copyOf(plan.signalIds())).to("signals").run();
    if (plan.whole()) {
      graph.query(ErasureQueries.RECOGNITIONS).bind(plan.caseFileId()).to("caseFileId").run();
    }
  }
}
