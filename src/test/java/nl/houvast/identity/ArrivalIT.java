package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.identity.linkage.ModelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a new signal is decided to be, by the model that ships. */
@HouvastTest
class ArrivalIT {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @BeforeEach
  void nothing() {
    graph.clear();
  }

  private void handIn(String id, String name, String born, String token, String door) {
    Map<String, Object> mention = new HashMap<>(Map.of("key", "m1", "role", "SUBJECT"));
    mention.put("name", name);
    mention.put("birthDate", born);
    if (token != null) {
      mention.put("bsnToken", token);
    }
    if (door != null) {
      mention.put("address", Map.of("postalCode", "1199 XC", "houseNumber", door));
    }
    Map<String, Object> body =
        Map.of(
            "sourceMessageId", id,
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

  private List<JsonNode> proposals(String status) {
    return api.as("rvt")
        .get("/identity/proposals?limit=200&status=" + status)
        .expect(200)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  @Test
  void an_equal_number_joins_by_itself_only_where_nothing_contradicts_it() {
    handIn("A-1", "Sanne Wolters", "1990-04-05", "tok-1", null);
    handIn("A-2", "S. Wolters", "1990-04-05", "tok-1", null);
    assertThat(proposals("CONFIRMED")).hasSize(1);
    assertThat(proposals("PROPOSED")).isEmpty();

    handIn("A-3", "Tim Wolters", "2016-11-12", "tok-1", null);

    assertThat(proposals("CONFIRMED")).as("the number of another child").hasSize(1);
    assertThat(proposals("PROPOSED"))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.at("/mention/name").asString()).isEqualTo("Tim Wolters");
              assertThat(p.get("evidence").toString()).contains("DIFFERENT").contains("EQUAL");
            });
  }

  @Test
  void what_contradicts_an_equal_number_is_seen_in_either_order() {
    handIn("B-2", "Tim Wolters", "2016-11-12", "tok-1", null);
    handIn("B-1", "Sanne Wolters", "1990-04-05", "tok-1", null);
    assertThat(proposals("CONFIRMED")).isEmpty();
    assertThat(proposals("PROPOSED")).hasSize(1);
  }

  @Test
  void twins_at_one_address_are_not_proposed_and_one_of_them_is_found_again() {
    handIn("C-1", "Daan Visser", "1995-06-15", null, "18");
    handIn("C-2", "Bram Visser", "1995-06-15", null, "18");
    assertThat(proposals("PROPOSED")).isEmpty();

    handIn("C-3", "B. Visser", "1995-06-15", null, "18");

    assertThat(proposals("PROPOSED"))
        .singleElement()
        .satisfies(p -> assertThat(p.at("/person/label").asString()).isEqualTo("Bram Visser"));
  }

  @Test
  void a_proposal_keeps_the_model_and_every_step_that_led_to_it() {
    handIn("D-1", "Wessel Hoogenboom", "1984-05-21", null, "7");
    handIn("D-2", "W. Hoogenboom", "1984-05-21", null, "7");
    var kept =
        graph
            .client()
            .query(
                "MATCH (pr:Proposal) RETURN pr.model AS model, pr.steps AS steps, pr.rival AS rival")
            .fetch()
            .one()
            .orElseThrow();
    assertThat(kept).containsEntry("model", ModelFile.shipped().version()).containsKey("rival");
    assertThat((List<?>) kept.get("steps"))
        .anySatisfy(s -> assertThat((String) s).startsWith("birth_date exact "))
        .anySatisfy(s -> assertThat((String) s).startsWith("given_name initial "));
  }

  @Test
  void a_pair_that_was_rejected_stays_apart_seen_from_the_other_side_too() {
    handIn("E-1", "Wessel Hoogenboom", "1984-05-21", null, "7");
    handIn("E-2", "W. Hoogenboom", "1984-05-21", null, "7");
    String id = proposals("PROPOSED").getFirst().get("id").asString();
    api.as("rvt").post("/identity/proposals/" + id + "/reject", Map.of()).expect(200);
    graph.settled();
    assertThat(proposals("PROPOSED")).isEmpty();

    // an older entry of either brings both within reach of each other again
    handIn("E-0", "W. Hoogenboom", "1984-05-21", null, "7");

    var together =
        WhoIsWho.in(graph.client()).candidates().entrySet().stream()
            .filter(e -> e.getKey().startsWith("E-1") || e.getKey().startsWith("E-2"))
            .flatMap(e -> e.getValue().stream().map(p -> e.getKey() + p))
            .filter(pair -> pair.contains("E-1") && pair.contains("E-2"))
            .toList();
    assertThat(together).isEmpty();
  }

  @Test
  void a_model_that_is_broken_or_foreign_keeps_the_application_from_starting(@TempDir Path folder)
      throws Exception {
    Path foreign = folder.resolve("foreign.json");
    Files.writeString(foreign, "{\"version\": \"9\", \"fields\": [{\"field\": \"shoe_size\"}]}");
    assertThatThrownBy(() -> new LinkageSetup().comparer(foreign.toString()))
        .hasMessageContaining("shoe_size");
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{");
    assertThatThrownBy(() -> new LinkageSetup().comparer(broken.toString()))
        .hasMessageContaining("no JSON");
    assertThatThrownBy(() -> new LinkageSetup().comparer(folder.resolve("none.json").toString()))
        .hasMessageContaining("cannot be read");
  }
}
