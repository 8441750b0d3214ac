package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Whatever people confirm, reject and take back while signals keep coming in: once all of it is
 * taken back, the graph is the one in which nobody ever decided anything. How many sequences:
 * {@code houvast.undo.sequences}.
 */
@HouvastTest
class UndoSequencesIT {
  private static final int SEQUENCES =
      Integer.getInteger("houvast.undo.sequences", Boolean.getBoolean("houvast.long") ? 1_000 : 6);
  private static final long FIRST = Long.getLong("houvast.undo.seed", 1);

  @Autowired ApplicationContext context;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired Identities identities;
  @Autowired Arrivals arrivals;
  @Autowired Writing writing;

  private int decisions;

  @Test
  void what_is_taken_back_leaves_the_graph_in_which_nobody_decided() {
    for (long seed = FIRST; seed < FIRST + SEQUENCES; seed++) {
      graph.clear();
      var came = play(seed);
      String left = WhoIsWhoDump.of(graph.client());
      decidedByNobody(came);
      assertThat(left).as("seed %d", seed).isEqualTo(WhoIsWhoDump.of(graph.client()));
    }
    System.out.println(SEQUENCES + " sequences with " + decisions + " decisions, all taken back");
    assertThat(decisions).isGreaterThan(SEQUENCES);
  }

  /** Answers the signals in the order in which they came. */
  private List<String> play(long seed) {
    var random = new Random(seed);
    var coming = new ArrayList<>(SmallFamily.of(seed, seed % 2 == 0));
    Collections.shuffle(coming, random);
    var came = new ArrayList<String>();
    while (!coming.isEmpty()) {
      int what = came.size() < 3 ? 0 : random.nextInt(4);
      if (what == 3) {
        pick(random, "CONFIRMED", "REJECTED").ifPresent(this::undo);
      } else if (what > 0) {
        boolean confirm = random.nextBoolean();
        pick(random, "PROPOSED").ifPresent(id -> decide(id, confirm));
      } else {
        var one = coming.removeLast();
        SmallFamily.arrive(context, one, came.size(), true);
        came.add(one.id());
      }
      graph.settled();
    }
    undoAll(random, seed);
    graph.settled();
    return came;
  }

  private void decide(String id, boolean confirm) {
    Answer<?> answer =
        acting.as(
            "rvt",
            () -> confirm ? identities.confirm(id, "nagevraagd") : identities.reject(id, null));
    if (answer instanceof Answer.Given<?>) {
      decisions++;
    }
  }

  /** What is told of somebody who is nobody at the moment is not shown; that waits for the rest. */
  private void undoAll(Random random, long seed) {
    var left = decided("CONFIRMED", "REJECTED");
    while (!left.isEmpty()) {
      Collections.shuffle(left, random);
      assertThat(left)
          .as("seed %d: one of these can be taken back%n%s", seed, WhoIsWhoDump.of(graph.client()))
          .anyMatch(this::undo);
      left = decided("CONFIRMED", "REJECTED");
    }
  }

  private boolean undo(String id) {
    return acting.as("rvt", () -> identities.undo(id, null)) instanceof Answer.Given<?>;
  }

  private Optional<String> pick(Random random, String... states) {
    var ids = decided(states);
    return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(random.nextInt(ids.size())));
  }

  private List<String> decided(String... states) {
    return new ArrayList<>(
        graph
            .client()
            .query(
                """
                    MATCH (pr:Proposal WHERE pr.status IN $states AND NOT pr.automatic)
                    RETURN pr.id ORDER BY pr.id
                    """)
            .bind(List.of(states))
            .to("states")
            .fetchAs(String.class)
            .all());
  }

  /** Forgets who is who, and lets the same signals come in again. */
  private void decidedByNobody(List<String> came) {
    writing.atomically(
        () -> graph.client().query("MATCH (n:Person|Proposal) DETACH DELETE n").run());
    came.forEach(arrivals::look);
    graph.settled();
  }
}
