package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who lets whom look into a case: asked, given, refused, ended. */
@HouvastTest
class CaseTeamIT {
  private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
  private static final Map<String, Object> WHY = Map.of("reason", "Ik neem de dienst over.");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  @Autowired Grants grants;
  private String file = "";

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    file = "/casefiles/" + FamilyM.handedIn(api).open();
  }

  @AfterEach
  void back_to_the_day() {
    clock.to(TestClock.DAY);
  }

  private JsonNode held() {
    return api.as("rvt").get(file + "/grants").expect(200).json().path("items");
  }

  private JsonNode grantOf(String holder, String kind) {
    for (JsonNode grant : held()) {
      if (grant.path("holder").asString().equals(holder)
          && grant.path("kind").asString().equals(kind)) {
        return grant;
      }
    }
    throw new AssertionError("no " + kind + " of " + holder + " in " + held());
  }

  private String ask(String account) {
    return api.as(account)
        .post(file + "/access-requests", WHY)
        .expect(202)
        .json()
        .path("id")
        .asString();
  }

  private JsonNode waiting() {
    return api.as("rvt").get(file + "/access-requests").expect(200).json().path("items");
  }

  private List<String> noticesOf(String account) {
    graph.settled();
    return api.as(account).get("/me/notices").json().path("items").findValuesAsString("about");
  }

  @Test
  void a_colleague_asks_and_the_team_lets_them_in_until_a_day() {
    String id = ask("rvt-collega");
    assertThat(noticesOf("rvt")).containsExactly("ACCESS_ASKED");
    assertThat(waiting().at("/0/reason").asString()).isEqualTo("Ik neem de dienst over.");
    api.as("rvt-collega").get(file).expect(404);
    api.as("rvt")
        .post(
            file + "/access-requests/" + id + "/answer",
            Map.of("give", true, "until", "2026-11-20"))
        .expect(200);
    assertThat(noticesOf("rvt-collega")).containsExactly("ACCESS_GIVEN");
    api.as("rvt-collega").get(file).expect(200);
    assertThat(waiting().size()).isZero();
    assertThat(grantOf("rvt-collega", "TEAM").path("grantedBy").asString()).isEqualTo("rvt");
    clock.to(java.time.LocalDate.of(2026, 11, 20));
    api.as("rvt-collega").get(file).expect(200);
    clock.to(java.time.LocalDate.of(2026, 11, 21));
    api.as("rvt-collega").get(file).expect(404);
  }

  @Test
  void a_refusal_owes_a_reason_and_reaches_who_asked() {
    String id = ask("rvt-collega");
    var answer = file + "/access-requests/" + id + "/answer";
    api.as("rvt").post(answer, Map.of("give", false)).expect(400);
    api.as("rvt").post(answer, Map.of("give", false, "reason", "Wij redden het zelf.")).expect(200);
    assertThat(noticesOf("rvt-collega")).containsExactly("ACCESS_REFUSED");
    JsonNode mine = api.as("rvt-collega").get("/me/access-requests").expect(200).json();
    assertThat(mine.at("/items/0/state").asString()).isEqualTo("REFUSED");
    assertThat(mine.at("/items/0/answer").asString()).isEqualTo("Wij redden het zelf.");
    api.as("rvt-collega").get(file).expect(404);
    api.as("rvt").post(answer, Map.of("give", true)).expect(404);
  }

  /** Asking tells nobody whether a case is there. */
  @Test
  void asking_for_a_case_that_is_not_there_or_elsewhere_looks_the_same_and_reaches_nobody() {
    String nowhere = "/casefiles/" + NOBODYS + "/access-requests";
    for (String account : List.of("rvt-noord", "lokaal")) {
      if (account.equals("lokaal")) {
        endLocal();
      }
      api.as(account).post(file + "/access-requests", WHY).expect(202);
      api.as(account).post(nowhere, WHY).expect(202);
      JsonNode mine = api.as(account).get("/me/access-requests").json().path("items");
      assertThat(mine.size()).isEqualTo(2);
      assertThat(mine.findValuesAsString("state")).containsOnly("WAITING");
    }
    assertThat(waiting().size()).isZero();
    assertThat(noticesOf("rvt")).isEmpty();
    for (String account : List.of("expert-sibling", "trainer", "privacy", "beheer", "src-vt")) {
      api.as(account).post(file + "/access-requests", WHY).expect(404);
    }
    api.as("rvt-collega").post(file + "/access-requests", Map.of("reason", "kort")).expect(400);
  }

  private void endLocal() {
    String grant = grantOf("O-LT", "LOCAL").path("id").asString();
    api.as("rvt").post(file + "/grants/" + grant + "/revoke", Map.of()).expect(200);
  }

  @Test
  void a_local_team_asks_and_reads_along_without_names() {
    assertThat(api.as("lokaal").get(file).expect(200).json().path("level").asString())
        .isEqualTo("L1");
    api.as("lokaal").get(file + "/network").expect(404);
    String id = ask("lokaal");
    api.as("rvt")
        .post(file + "/access-requests/" + id + "/answer", Map.of("give", true))
        .expect(200);
    JsonNode sees = api.as("lokaal").get(file).expect(200).json();
    assertThat(sees.path("level").asString()).isEqualTo("L3");
    String network = api.as("lokaal").get(file + "/network").expect(200).body();
    String chronology = api.as("lokaal").get(file + "/chronology").expect(200).body();
    assertThat(sees + network + chronology).doesNotContain("Gezin van herkomst", "Berg", "Bosch");
    assertThat(api.as("rvt").get(file + "/network").body()).contains("Berg");
    assertThat(held().findValuesAsString("kind"))
        .as("the lesser grant is replaced")
        .containsOnlyOnce("LOCAL");
    api.as("lokaal").get(file + "/grants").expect(200);
    assertThat(api.as("lokaal").get(file + "/grants").json().path("items").size()).isZero();
    api.as("lokaal").post(file + "/grants", Map.of("account", "rvt-collega")).expect(404);
    endLocal();
    api.as("lokaal").get(file).expect(404);
  }

  @Test
  void only_the_team_gives_and_never_to_oneself_or_elsewhere_or_for_long() {
    for (String account :
        List.of("rvt-collega", "rvt-noord", "lokaal", "expert-sibling", "beheer", "privacy")) {
      api.as(account).post(file + "/grants", Map.of("account", account)).expect(404);
    }
    var rvt = api.as("rvt");
    rvt.post(file + "/grants", Map.of("account", "rvt")).expect(400);
    rvt.post(file + "/grants", Map.of("account", "rvt-noord")).expect(400);
    rvt.post(file + "/grants", Map.of("account", "expert-sibling")).expect(400);
    rvt.post(file + "/grants", Map.of("organisationId", "O-LT-N")).expect(400);
    rvt.post(file + "/grants", Map.of("organisationId", "O-GGZ")).expect(400);
    rvt.post(file + "/grants", Map.of()).expect(400);
    for (String until : List.of("2026-11-01", "2027-11-03")) {
      rvt.post(file + "/grants", Map.of("account", "rvt-collega", "until", until)).expect(400);
    }
    rvt.post(file + "/grants", Map.of("account", "rvt-collega", "until", "2027-11-02")).expect(201);
    rvt.post(file + "/grants", Map.of("account", "rvt-collega")).expect(409);
  }

  @Test
  void no_grant_lasts_longer_than_its_kind_may() {
    Map<Grant.Kind, Integer> most =
        Map.of(
            Grant.Kind.TEAM, 366 * 24 * 60,
            Grant.Kind.LOCAL, 366 * 24 * 60,
            Grant.Kind.CONTINUITY, 366 * 24 * 60,
            Grant.Kind.INTAKE, 366 * 24 * 60,
            // The last of sixty days counts to its end.
            Grant.Kind.CONSULT, 61 * 24 * 60,
            Grant.Kind.BREAK_GLASS, 60);
    assertThat(most).hasSize(Grant.Kind.values().length);
    most.forEach(
        (kind, minutes) ->
            assertThatIllegalArgumentException()
                .as(kind.name())
                .isThrownBy(() -> grants.issue("rvt", offer(kind, minutes + 1))));
  }

  private Grants.Offer offer(Grant.Kind kind, int minutes) {
    return new Grants.Offer(
        NOBODYS,
        kind,
        Level.L1,
        List.of("CONSULT"),
        "DEMO-FUTURE-LAW",
        List.of(),
        List.of(),
        clock.instant().plus(minutes, ChronoUnit.MINUTES),
        "rvt",
        "a test");
  }

  @Test
  void an_ended_grant_is_over_at_once_and_the_last_of_the_team_stays() {
    var rvt = api.as("rvt");
    String own = grantOf("rvt", "TEAM").path("id").asString();
    rvt.post(file + "/grants/" + own + "/revoke", Map.of()).expect(409);
    rvt.post(file + "/grants", Map.of("account", "rvt-collega")).expect(201);
    api.as("rvt-collega").get(file).expect(200);
    String theirs = grantOf("rvt-collega", "TEAM").path("id").asString();
    api.as("rvt-noord").post(file + "/grants/" + theirs + "/revoke", Map.of()).expect(404);
    rvt.post(file + "/grants/" + theirs + "/revoke", Map.of()).expect(200);
    api.as("rvt-collega").get(file).expect(404);
    rvt.post(file + "/grants/" + theirs + "/revoke", Map.of()).expect(404);
  }
}
