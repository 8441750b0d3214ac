package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

/** What went wrong after a signal was accepted is not lost until the next start. */
@HouvastTest
class OutstandingIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Outstanding outstanding;
  @Autowired ConfigurableApplicationContext application;

  @BeforeEach
  void nothing() {
    graph.clear();
  }

  private void handIn(String message, String name, String born) {
    Map<String, Object> mention =
        Map.of("key", "m1", "role", "SUBJECT", "name", name, "birthDate", born);
    Map<String, Object> body =
        Map.of(
            "sourceMessageId", message,
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions", List.of(mention));
    api.as("src-vt").post("/signals", body).expect(201);
    graph.settled();
  }

  private List<String> decided() {
    return List.copyOf(
        graph
            .client()
            .query(
                """
                MATCH (m:Mention)
                WHERE EXISTS { (m)-[:IDENTIFIED_AS]->() } OR EXISTS { (:Proposal)-[:PROPOSES]->(m) }
                RETURN m.name ORDER BY m.name
                """)
            .fetchAs(String.class)
            .all());
  }

  private void round() {
    outstanding.round();
    graph.settled();
  }

  /** Nobody can become this person: the write of it fails, and with it the whole arrival. */
  private ApplicationListener<PayloadApplicationEvent<?>> failing(
      String name, AtomicInteger tries) {
    return event -> {
      if (event.getPayload() instanceof MentionIdentified(String mention, String person)
          && name.equals(nameOf(mention))) {
        tries.incrementAndGet();
        throw new IllegalStateException("the write of a person fails, as this test wants");
      }
    };
  }

  private String nameOf(String mention) {
    return graph
        .client()
        .query("MATCH (m:Mention {id: $id}) RETURN m.name")
        .bind(mention)
        .to("id")
        .fetchAs(String.class)
        .one()
        .orElse("");
  }

  @Test
  void an_arrival_that_failed_is_decided_in_the_next_round_that_works() {
    var tries = new AtomicInteger();
    var failing = failing("Wessel Hoogenboom", tries);
    application.addApplicationListener(failing);
    try {
      handIn("O-1", "Wessel Hoogenboom", "1984-05-21");
      handIn("O-2", "Sanne Wolters", "1990-04-05");
      assertThat(tries).hasValue(1);
      assertThat(decided()).containsExactly("Sanne Wolters");

      round();
      assertThat(tries).as("a round tries it again").hasValue(2);
      assertThat(decided()).as("and it fails again").containsExactly("Sanne Wolters");
    } finally {
      application.removeApplicationListener(failing);
    }

    round();
    assertThat(decided()).containsExactly("Sanne Wolters", "Wessel Hoogenboom");
  }

  @Test
  void one_that_keeps_failing_keeps_nobody_else_waiting() {
    var tries = new AtomicInteger();
    var one = failing("Wessel Hoogenboom", tries);
    var other = failing("Sanne Wolters", new AtomicInteger());
    application.addApplicationListener(one);
    application.addApplicationListener(other);
    try {
      handIn("O-1", "Wessel Hoogenboom", "1984-05-21");
      handIn("O-2", "Sanne Wolters", "1990-04-05");
      assertThat(decided()).isEmpty();
      application.removeApplicationListener(other);

      round();

      assertThat(tries).hasValue(2);
      assertThat(decided()).containsExactly("Sanne Wolters");
    } finally {
      application.removeApplicationListener(one);
      application.removeApplicationListener(other);
    }
    round();
    assertThat(decided()).containsExactly("Sanne Wolters", "Wessel Hoogenboom");
  }
}
