package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.houvast.casefile.Erasable;
import nl.houvast.casefile.ErasurePlan;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.graph.Rewriting;
import nl.houvast.kernel.Erased;
import nl.houvast.signal.Signals;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What people said and asked goes with their case, or with them. Of a request it stays that it was
 * made and answered, without whom and what.
 */
@Component
class FamilyErasure implements Erasable {
  private static final Map<String, String> STATEMENTS =
      Map.of(
          "FamilyLink", ErasureQueries.LINKS,
          "Statement", ErasureQueries.STATEMENTS,
          "Dispute", ErasureQueries.DISPUTES,
          "SafetyHold", ErasureQueries.HOLDS,
          "PersonExport", ErasureQueries.EXPORTS);
  private final Neo4jClient graph;
  private final Rewriting rewriting;
  private final Signals signals;
  private final Clock clock;

  FamilyErasure(Neo4jClient graph, Rewriting rewriting, Signals signals, Clock clock) {
    this.graph = graph;
    this.rewriting = rewriting;
    this.signals = signals;
    this.clock = clock;
  }

  @Override
  public List<Erased> listed(ErasurePlan plan) {
    return ErasedNodes.of(graph, ErasureQueries.LISTED, asked(plan));
  }

  /** The signals of the disputes that go. */
  private List<String> disputed(List<Erased> all) {
    return List.copyOf(
        graph
            .query(ErasureQueries.SIGNALS_OF)
            .bind(all.stream().filter(e -> e.node().equals("Dispute")).map(Erased::id).toList())
            .to("ids")
            .fetchAs(String.class)
            .all());
  }

  private boolean still(String signalId) {
    return graph
        .query(StatementQueries.STILL_DISPUTED)
        .bind(signalId)
        .to("signal")
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  private static Map<String, Object> asked(ErasurePlan plan) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("caseFileId", plan.caseFileId());
    asked.put("personId", plan.personId());
    asked.put("signals", List.copyOf(plan.signalIds()));
    return asked;
  }

  @Override
  public void erase(ErasurePlan plan, UnaryOperator<String> over) {
    var all = listed(plan);
    var disputed = disputed(all);
    STATEMENTS.forEach(
        (node, statement) ->
            graph
                .query(statement)
                .bind(all.stream().filter(e -> e.node().equals(node)).map(Erased::id).toList())
                .to("ids")
                .run());
    var asked = asked(plan);
    if (plan.whole()) {
      graph.query(ErasureQueries.REQUESTS).bindAll(asked).run();
      return;
    }
    disputed.stream()
        .filter(signal -> !plan.signalIds().contains(signal) && !still(signal))
        .forEach(signal -> signals.dispute(signal, null));
    asked.put("today", LocalDate.now(clock));
    graph.query(ErasureQueries.REQUESTS_OFF).bindAll(asked).run();
    rewriting.over(ErasureQueries.SAID, ErasureQueries.SAID_REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.DISPUTED, ErasureQueries.DISPUTED_REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.ASKED, ErasureQueries.ASKED_REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.HELD, ErasureQueries.HELD_REWRITTEN, asked, over);
  }
}
