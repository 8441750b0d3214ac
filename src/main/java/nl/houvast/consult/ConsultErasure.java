package nl.houvast.consult;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.houvast.casefile.Erasable;
import nl.houvast.casefile.ErasurePlan;
import nl.houvast.graph.Changes;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.graph.Rewriting;
import nl.houvast.kernel.Erased;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What was asked and advised goes with its case; with a person goes what stood there of them. */
@Component
class ConsultErasure implements Erasable {
  private final Neo4jClient graph;
  private final Rewriting rewriting;
  private final Changes changes;

  ConsultErasure(Neo4jClient graph, Rewriting rewriting, Changes changes) {
    this.graph = graph;
    this.rewriting = rewriting;
    this.changes = changes;
  }

  @Override
  public List<Erased> listed(ErasurePlan plan) {
    return plan.whole() ? all(plan.caseFileId()) : List.of();
  }

  private List<Erased> all(String caseFileId) {
    return ErasedNodes.of(graph, ErasureQueries.LISTED, Map.of("caseFileId", caseFileId));
  }

  @Override
  public void erase(ErasurePlan plan, UnaryOperator<String> over) {
    touched(all(plan.caseFileId()));
    if (plan.personId() == null) {
      run(ErasureQueries.CONSULTS, Map.of("caseFileId", plan.caseFileId()));
      return;
    }
    Map<String, Object> asked =
        Map.of(
            "caseFileId", plan.caseFileId(),
            "personId", plan.personId(),
            "signals", List.copyOf(plan.signalIds()));
    run(ErasureQueries.ADVICE_OFF, asked);
    run(ErasureQueries.SHARED_OFF, asked);
    run(ErasureQueries.NOTES_OFF, asked);
    rewriting.over(ErasureQueries.TEXTS, ErasureQueries.REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.MESSAGES, ErasureQueries.MESSAGES_REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.ADVICE, ErasureQueries.ADVICE_REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.OUTCOMES, ErasureQueries.OUTCOMES_REWRITTEN, asked, over);
  }

  private void run(String statement, Map<String, Object> asked) {
    graph.query(statement).bindAll(asked).run();
  }

  private void touched(List<Erased> all) {
    for (Erased one : all) {
      switch (one.node()) {
        case "Consult" -> changes.touched(new Ref(Kind.CONSULT, one.id()));
        case "Advice" -> changes.touched(new Ref(Kind.ADVICE, one.id()));
        default -> {}
      }
    }
  }
}
