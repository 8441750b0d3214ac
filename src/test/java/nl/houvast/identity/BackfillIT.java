package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.graph.Writing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signals that were put on record without a look at who is who are decided later, all of them. */
@HouvastTest
class BackfillIT {
  private static final int AT_ONCE = 7;
  @Autowired ApplicationContext context;
  @Autowired TestGraph graph;
  @Autowired Backfill backfill;
  @Autowired Arrivals arrivals;
  @Autowired Writing writing;

  private final List<String> loaded = new ArrayList<>();

  @BeforeEach
  void load() {
    graph.clear();
    var all = new ArrayList<SmallFamily.Written>();
    for (long family = 900; family < 905; family++) {
      all.addAll(SmallFamily.of(family, true));
    }
    Collections.shuffle(all, new Random(9));
    for (var one : all) {
      SmallFamily.arrive(context, one, loaded.size(), false);
      loaded.add(one.id());
    }
    graph.settled();
  }

  private Backfill.Progress run(int batches) {
    var asked = new AtomicInteger();
    var reached = backfill.run(AT_ONCE, p -> {}, () -> asked.getAndIncrement() >= batches);
    graph.settled();
    return reached;
  }

  private List<String> undecided() {
    return List.copyOf(
        graph
            .client()
            .query(
                """
            MATCH (m:Mention)
            WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->() } AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
            RETURN m.signalId
            """)
            .fetchAs(String.class)
            .all());
  }

  private void undecideAll() {
    writing.atomically(
        () -> graph.client().query("MATCH (n:Person|Proposal) DETACH DELETE n").run());
  }

  @Test
  void cancelled_in_the_middle_and_gone_on_with_it_ends_where_an_unbroken_one_does() {
    int all = loaded.size();
    assertThat(undecided()).hasSize(all);

    var first = run(2);
    assertThat(first).isEqualTo(new Backfill.Progress(2 * AT_ONCE, 0, all));
    var left = undecided();
    assertThat(left).as("whoever is like one of them may be decided with it").isNotEmpty();
    assertThat(left)
        .as("all of a batch")
        .doesNotContainAnyElementsOf(loaded.subList(0, 2 * AT_ONCE));

    var rest = run(Integer.MAX_VALUE);
    assertThat(rest)
        .as("only what is left")
        .isEqualTo(new Backfill.Progress(left.size(), 0, left.size()));
    assertThat(undecided()).isEmpty();
    String resumed = WhoIsWhoDump.of(graph.client());

    undecideAll();
    run(Integer.MAX_VALUE);
    assertThat(resumed).contains("PROPOSES").isEqualTo(WhoIsWhoDump.of(graph.client()));

    undecideAll();
    loaded.forEach(arrivals::look);
    graph.settled();
    assertThat(resumed).as("one by one").isEqualTo(WhoIsWhoDump.of(graph.client()));
  }

  @Test
  void with_nothing_left_it_does_nothing() {
    run(Integer.MAX_VALUE);
    String before = WhoIsWhoDump.of(graph.client());
    assertThat(run(Integer.MAX_VALUE)).isEqualTo(new Backfill.Progress(0, 0, 0));
    assertThat(WhoIsWhoDump.of(graph.client())).isEqualTo(before);
  }
}
