package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who sees what of a case: the accounts of the demo at every address of this room. */
@HouvastTest
class AccessIT {
  private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
  private static final List<String> OUTSIDE =
      List.of(
          "rvt-noord",
          "rvt-collega",
          "expert-sibling",
          "expert-terror",
          "trainer",
          "privacy",
          "beheer",
          "src-police",
          "src-lokaal");
  private static final List<String> BELOW =
      List.of("", "/network", "/network?depth=2", "/chronology", "/chronology?axis=RECORDED");
  @Autowired Api api;
  @Autowired TestGraph graph;
  private FamilyM family;
  private String id;

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    family = FamilyM.handedIn(api);
    id = family.open();
  }

  @Test
  void a_hidden_case_and_an_unknown_one_are_one_answer() {
    for (String account : OUTSIDE) {
      for (String sub : BELOW) {
        var hidden = api.as(account).get("/casefiles/" + id + sub).expect(404);
        var unknown = api.as(account).get("/casefiles/" + NOBODYS + sub).expect(404);
        assertThat(hidden.body().replace(id, NOBODYS))
            .as(account + " " + sub)
            .isEqualTo(unknown.body());
      }
    }
  }

  @Test
  void nobody_outside_the_team_changes_the_case() {
    var closing = Map.of("version", 1, "reason", "OTHER");
    for (String account : List.of("rvt-noord", "rvt-collega", "lokaal", "beheer", "src-vt")) {
      api.as(account).post("/casefiles/" + id + "/close", closing).expect(404);
      api.as(account)
          .post("/casefiles/" + id + "/signals", Map.of("signalId", family.id("S1")))
          .expect(404);
    }
    assertThat(api.as("rvt").get("/casefiles/" + id).json().path("status").asString())
        .isEqualTo("OPEN");
  }

  @Test
  void only_who_is_on_intake_duty_reads_the_intake() {
    family.beside("N1");
    assertThat(api.as("rvt").get("/intake").expect(200).body()).contains("M. van den Berg");
    assertThat(api.as("rvt-noord").get("/intake").expect(200).json().path("items").size())
        .as("the intake of another region holds nothing of this one")
        .isZero();
    for (String account : List.of("lokaal", "expert-sibling", "trainer", "privacy", "beheer")) {
      api.as(account).get("/intake").expect(404);
    }
  }

  @Test
  void a_case_is_in_nobody_elses_list() {
    for (String account : OUTSIDE) {
      JsonNode list = api.as(account).get("/casefiles").expect(200).json();
      assertThat(list.path("items").size()).as(account).isZero();
    }
  }

  @Test
  void the_local_team_reads_that_there_is_a_connection_and_whom_to_contact() {
    JsonNode connection = api.as("lokaal").get("/casefiles/" + id).expect(200).json();
    assertThat(connection.path("level").asString()).isEqualTo("L1");
    assertThat(connection.path("message").asString())
        .isEqualTo("Er is een aansluiting. Neem contact op met Regionaal Veiligheidsteam Midden.");
    assertThat(connection.at("/contact/name").asString())
        .isEqualTo("Regionaal Veiligheidsteam Midden");
    assertThat(connection.toString()).doesNotContain("Gezin van herkomst", "Berg");
    JsonNode line = api.as("lokaal").get("/casefiles").expect(200).json().at("/items/0");
    assertThat(line).isEqualTo(connection);
    for (String sub : BELOW.subList(1, BELOW.size())) {
      var hidden = api.as("lokaal").get("/casefiles/" + id + sub).expect(404);
      var unknown = api.as("lokaal").get("/casefiles/" + NOBODYS + sub).expect(404);
      assertThat(hidden.body().replace(id, NOBODYS)).isEqualTo(unknown.body());
    }
  }

  @Test
  void without_purpose_and_basis_nothing_is_shown() {
    for (String sub : BELOW) {
      api.as("rvt").withoutGround().get("/casefiles/" + id + sub).expect(400);
    }
    api.as("rvt").withoutGround().get("/casefiles").expect(400);
    api.as("rvt").withoutGround().get("/intake").expect(400);
  }
}
