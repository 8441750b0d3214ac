package nl.houvast.acceptance;

import static nl.houvast.acceptance.Played.items;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Nothing is tuned to the case of M: families made up from a seed come out as their story says. */
@HouvastTest
class MadeUpFamiliesIT {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @BeforeEach
  void an_empty_region() {
    graph.clear();
  }

  @RepeatedTest(5)
  void a_family_that_nobody_knew_is_joined_recognised_and_undone_alike() {
    long seed = new Random().nextInt(1_000_000);
    try {
      JsonNode family = MadeUp.family(seed);
      assertThat(family.path("signals").toString()).doesNotContain("Mees", "Berg", "Elzenpad");
      // Another day of theirs may well fall on one of M's.
      assertThat(family.at("/signals/0/body/happenedOn"))
          .isNotEqualTo(Played.caseM().at("/signals/0/body/happenedOn"));
      var order = new ArrayList<>(items(family.path("signals")).toList());
      Collections.shuffle(order, new Random(seed));
      var played = Played.play(api, family, order);
      graph.settled();
      var expect = new Expectations(played);
      // Which of two mentions came first, and so is the automatic one, depends on the order.
      expect.openProposals();
      expect.network();
      expect.chronology();
      expect.recognitionBeforeConfirmation();
      String answers = played.everyAnswer();
      String dump = GraphDump.of(graph.client());
      played.confirm("S4");
      played.confirm("S7");
      graph.settled();
      expect.recognitionAfterConfirmation();
      played.decide("S7", "undo");
      played.decide("S4", "undo");
      graph.settled();
      assertThat(played.everyAnswer()).isEqualTo(answers);
      assertThat(GraphDump.of(graph.client())).isEqualTo(dump);
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
    }
  }

  @Test
  void two_families_in_one_region_do_not_touch_each_other() {
    var first = Played.play(api, MadeUp.family(11));
    graph.settled();
    String alone =
        first.ask("/network?depth=3") + "" + first.ask("/chronology") + first.ask("/recognitions");
    var second = Played.play(api, MadeUp.family(12));
    graph.settled();
    assertThat(
            first.ask("/network?depth=3")
                + ""
                + first.ask("/chronology")
                + first.ask("/recognitions"))
        .isEqualTo(alone);
    new Expectations(second).network();
  }
}
