package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What stays after a case is closed: that it was there, whom to contact, and a word of news. */
@HouvastTest
class ContinuityIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  private FamilyM family;
  private String file = "";

  @BeforeEach
  void a_case_of_some_of_the_signals() {
    graph.clear();
    family = FamilyM.handedIn(api);
    graph.settled();
  }

  @AfterEach
  void back_to_the_day() {
    clock.to(TestClock.DAY);
  }

  private void closed(String... signals) {
    file = "/casefiles/" + family.open(signals);
    int version = api.as("rvt").get(file).expect(200).json().path("version").asInt();
    api.as("rvt").post(file + "/close", Map.of("version", version, "reason", "OTHER")).expect(200);
  }

  private List<String> noticesOf(String account) {
    graph.settled();
    return api.as(account).get("/me/notices").json().path("items").findValuesAsString("about");
  }

  @Test
  void a_local_team_still_knows_of_the_case_and_no_more() {
    closed();
    JsonNode connection = api.as("lokaal").get(file).expect(200).json();
    assertThat(connection.path("level").asString()).isEqualTo("L1");
    assertThat(connection.toString()).doesNotContain("Gezin van herkomst", "Berg");
    api.as("lokaal").get(file + "/network").expect(404);
    api.as("lokaal").get(file + "/chronology").expect(404);
    assertThat(api.as("lokaal").get("/casefiles").json().path("items").size()).isEqualTo(1);
    clock.to(TestClock.DAY.plusDays(366));
    api.as("lokaal").get(file).expect(404);
  }

  @Test
  void the_team_still_reads_a_closed_case_and_changes_nothing() {
    closed();
    api.as("rvt").get(file + "/network").expect(200);
    assertThat(api.as("rvt").get(file).json().path("status").asString()).isEqualTo("CLOSED");
    assertThat(api.as("rvt").get("/casefiles").json().path("items").size()).isEqualTo(1);
    api.as("rvt").post(file + "/grants", Map.of("account", "rvt-collega")).expect(409);
    api.as("rvt-collega").post(file + "/grants", Map.of("account", "rvt-collega")).expect(404);
  }

  @Test
  void a_new_signal_about_somebody_of_it_is_told_once_and_only_to_who_stayed() {
    closed("S1", "S2", "S4");
    assertThat(noticesOf("rvt")).isEmpty();
    family.again("S3");
    assertThat(noticesOf("rvt")).containsExactly("NEW_SIGNAL");
    family.again("S5");
    assertThat(noticesOf("rvt")).as("unread, so not told again").containsExactly("NEW_SIGNAL");
    assertThat(noticesOf("rvt-collega")).isEmpty();
    assertThat(noticesOf("rvt-noord")).isEmpty();
    var told = api.as("rvt").get("/me/notices").body();
    assertThat(told).doesNotContain("Berg", "Gezin");
  }
}
