package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A case is opened while somebody is still looking at who its signals are about. */
@HouvastTest
class AtOnceIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Neo4jClient cypher;
  @Autowired Turn turn;
  @Autowired Links links;

  private String handIn() {
    var body =
        Map.of(
            "sourceMessageId", "AO-1",
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions",
                List.of(
                    Map.of(
                        "key",
                        "m1",
                        "role",
                        "SUBJECT",
                        "name",
                        "Mees Zandstra",
                        "sex",
                        "M",
                        "birthDate",
                        "2011-05-19")));
    return api.as("src-vt").make("/signals", body);
  }

  private String caseOf(String signal) {
    return api.as("rvt").make("/casefiles", Map.of("title", "Gezin", "signalIds", List.of(signal)));
  }

  @Test
  void its_people_are_seen_in_it_all_the_same() {
    graph.clear();
    String file =
        turn.take(
            () -> {
              // On other threads: what this one does is not committed before all of it is done.
              String signal = CompletableFuture.supplyAsync(this::handIn).join();
              links.alone(mention(signal), Links.FIRST);
              return CompletableFuture.supplyAsync(() -> caseOf(signal)).join();
            });
    graph.settled();
    var network = api.as("rvt").get("/casefiles/" + file + "/network").expect(200);
    assertThat(network.body()).contains("Mees Zandstra");
  }

  private String mention(String signal) {
    return cypher
        .query("MATCH (:Signal {id: $signal})-[:MENTIONS]->(m:Mention) RETURN m.id AS id")
        .bind(signal)
        .to("signal")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }
}
