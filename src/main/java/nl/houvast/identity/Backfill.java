package nl.houvast.identity;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.houvast.graph.Afterwards;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Decides who is who in a great number of signals that are on record and that nobody has looked at.
 * What is left to do stands in the graph itself, so it may stop after any batch, by wish or by a
 * crash, and whoever begins again goes on with what is left.
 */
@Component
class Backfill {
  private final Neo4jClient graph;
  private final Arrivals arrivals;
  private final Afterwards afterwards;

  Backfill(Neo4jClient graph, Arrivals arrivals, Afterwards afterwards) {
    this.graph = graph;
    this.arrivals = arrivals;
    this.afterwards = afterwards;
  }

  /**
   * @param failed of those done, the ones that are still undecided
   */
  record Progress(int done, int failed, int all) {}

  /**
   * @param atOnce how many signals are decided in one transaction
   * @param told after each batch, and before the first
   * @param cancelled asked before each batch
   */
  Progress run(int atOnce, Consumer<Progress> told, BooleanSupplier cancelled) {
    var left =
        List.copyOf(
            graph
                .query(ArrivalQueries.OUTSTANDING)
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("id").asString())
                .all());
    var progress = new Progress(0, 0, left.size());
    told.accept(progress);
    while (progress.done() < left.size() && !cancelled.getAsBoolean()) {
      int end = Math.min(left.size(), progress.done() + atOnce);
      int failed = decide(left.subList(progress.done(), end));
      progress = new Progress(end, progress.failed() + failed, left.size());
      // What follows a decision in the cases; it would pile up.
      afterwards.await(Duration.ofMinutes(5));
      told.accept(progress);
    }
    return progress;
  }

  /** One that fails keeps the others of its batch from nothing. Answers how many failed. */
  private int decide(List<String> signals) {
    try {
      arrivals.look(signals);
      return 0;
    } catch (RuntimeException together) {
      return (int) signals.stream().filter(signal -> !arrivals.tried(signal)).count();
    }
  }
}
