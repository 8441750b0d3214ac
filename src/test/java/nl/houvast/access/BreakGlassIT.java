package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.Api.Reply;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One look of an hour, in an emergency: who may, what it shows, whom it tells, and its end. */
@HouvastTest
class BreakGlassIT {
  private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
  private static final String NAME = "Zeldzaamnaam";
  private static final Map<String, Object> REASON =
      Map.of(
          "reasonCode", "ACUTE_DANGER",
          "reason", "De buren bellen: er wordt geschreeuwd.",
          "password", "houvast-demo");
  private static final List<String> BELOW = List.of("", "/network", "/chronology", "/recognitions");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  @Autowired DemoActing signedIn;
  @Autowired BreakGlass breakGlass;
  private String caseFile = "";
  private String other = "";

  @BeforeEach
  void two_cases_of_one_region() {
    graph.clear();
    caseFile = caseOf("BG-1");
    other = caseOf("BG-2");
  }

  @AfterEach
  void back_to_the_day() {
    clock.to(TestClock.DAY);
  }

  private String caseOf(String message) {
    Map<String, Object> mention =
        Map.of("key", "m1", "role", "SUBJECT", "name", "A. " + NAME, "birthDate", "1990-04-05");
    Map<String, Object> signal =
        Map.of(
            "sourceMessageId", message,
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions", List.of(mention));
    String id = api.as("src-vt").make("/signals", signal);
    return api.as("rvt")
        .make("/casefiles", Map.of("title", "Casus " + message, "signalIds", List.of(id)));
  }

  private Reply start(String account, String id) {
    return api.as(account).post("/casefiles/" + id + "/break-glass", REASON);
  }

  private List<String> lines(String account, String id) {
    return List.copyOf(
        graph
            .client()
            .query(
                """
                MATCH (l:AuditLine {account: $account, caseFileId: $id})
                RETURN l.activity + ' ' + l.action + ' ' + l.outcome + ' ' + l.ruleId
                       + ' ' + coalesce(l.purpose, '-')
                ORDER BY l.seq
                """)
            .bindAll(Map.of("account", account, "id", id))
            .fetchAs(String.class)
            .all());
  }

  @Test
  void a_colleague_of_the_region_reads_one_case_for_an_hour() {
    for (String sub : BELOW) {
      api.as("rvt-collega").get("/casefiles/" + caseFile + sub).expect(404);
    }
    start("rvt-collega", caseFile).expect(201);
    for (String sub : BELOW) {
      api.as("rvt-collega").get("/casefiles/" + caseFile + sub).expect(200);
    }
    assertThat(api.as("rvt-collega").get("/casefiles/" + caseFile + "/network").body())
        .contains(NAME);
    clock.on(Duration.ofMinutes(59));
    api.as("rvt-collega").get("/casefiles/" + caseFile).expect(200);
    clock.on(Duration.ofMinutes(2));
    for (String sub : BELOW) {
      var over = api.as("rvt-collega").get("/casefiles/" + caseFile + sub).expect(404);
      var unknown = api.as("rvt-collega").get("/casefiles/" + NOBODYS + sub).expect(404);
      assertThat(over.body().replace(caseFile, NOBODYS)).isEqualTo(unknown.body());
    }
  }

  @Test
  void every_look_is_a_line_of_the_emergency() {
    start("rvt-collega", caseFile).expect(201);
    api.as("rvt-collega").get("/casefiles/" + caseFile + "/network").expect(200);
    assertThat(lines("rvt-collega", caseFile))
        .contains("breakglass.start BREAKGLASS done R-BREAKGLASS EMERGENCY")
        .anyMatch(l -> l.matches("network.* R done R-BREAKGLASS EMERGENCY"));
  }

  @Test
  void another_case_needs_a_look_of_its_own_and_no_list_or_search_widens() {
    start("rvt-collega", caseFile).expect(201);
    api.as("rvt-collega").get("/casefiles/" + other).expect(404);
    assertThat(api.as("rvt-collega").get("/casefiles").expect(200).json().path("items").size())
        .isZero();
    assertThat(api.as("rvt-collega").get("/search?q=" + NAME).expect(200).body())
        .doesNotContain(caseFile);
    start("rvt-collega", other).expect(201);
    api.as("rvt-collega").get("/casefiles/" + other).expect(200);
    api.as("rvt-collega").get("/casefiles/" + caseFile).expect(200);
  }

  @Test
  void nothing_can_be_changed() {
    start("rvt-collega", caseFile).expect(201);
    var who = api.as("rvt-collega");
    String file = "/casefiles/" + caseFile;
    who.post(file + "/close", Map.of("version", 1, "reason", "OTHER")).expect(404);
    who.post(file + "/signals", Map.of("signalId", NOBODYS)).expect(404);
    who.post(
            "/consults",
            Map.of(
                "mode",
                "LIVE_CASE",
                "caseFileId",
                caseFile,
                "question",
                "Wat nu?",
                "share",
                Map.of("personIds", List.of(person())),
                "invite",
                List.of("expert-sibling")))
        .expect(404);
    assertThat(api.as("rvt").get(file).json().path("status").asString()).isEqualTo("OPEN");
    long consults =
        graph.client().query("MATCH (c:Consult) RETURN count(c)").fetchAs(Long.class).one().get();
    assertThat(consults).isZero();
  }

  private String person() {
    return api.as("rvt-collega")
        .get("/casefiles/" + caseFile + "/network")
        .json()
        .at("/nodes/0/id")
        .asString();
  }

  /** How it is refused tells nobody whether the case is there. */
  @Test
  void an_unknown_case_and_one_elsewhere_are_refused_after_the_same_steps_with_the_same_line() {
    for (String account : List.of("rvt-noord", "rvt-collega")) {
      if (account.equals("rvt-collega")) {
        api.as("rvt").post("/casefiles/" + caseFile + "/close", closing()).expect(200);
      }
      for (Map<String, Object> body : List.of(REASON, with("password", "x"), with("reason", ""))) {
        var hidden = api.as(account).post("/casefiles/" + caseFile + "/break-glass", body);
        var unknown = api.as(account).post("/casefiles/" + NOBODYS + "/break-glass", body);
        assertThat(hidden.status()).isIn(400, 403, 404);
        assertThat(hidden.body().replace(caseFile, NOBODYS)).isEqualTo(unknown.body());
        assertThat(hidden.status()).isEqualTo(unknown.status());
      }
      assertThat(lines(account, caseFile).stream().filter(l -> l.startsWith("breakglass")).toList())
          .containsExactly(
              "breakglass.start DENY denied D-NO-RULE EMERGENCY",
              "breakglass.start DENY denied D-ASSURANCE EMERGENCY");
      assertThat(lines(account, NOBODYS))
          .contains("breakglass.start DENY denied D-NO-RULE EMERGENCY")
          .contains("breakglass.start DENY denied D-ASSURANCE EMERGENCY");
    }
  }

  private Map<String, Object> closing() {
    int version = api.as("rvt").get("/casefiles/" + caseFile).json().path("version").asInt();
    return Map.of("version", version, "reason", "OTHER");
  }

  private static Map<String, Object> with(String key, String value) {
    var body = new java.util.HashMap<>(REASON);
    body.put(key, value);
    return body;
  }

  @Test
  void nobody_but_a_regional_team_can_even_try() {
    for (String account :
        List.of("lokaal", "expert-sibling", "trainer", "privacy", "beheer", "src-vt")) {
      start(account, caseFile).expect(404);
      api.as(account).get("/casefiles/" + caseFile + "/network").expect(404);
    }
  }

  @Test
  void the_password_is_asked_once_more_and_a_reason_is_owed() {
    api.as("rvt-collega")
        .post("/casefiles/" + caseFile + "/break-glass", with("password", "houvast"))
        .expect(403);
    api.as("rvt-collega")
        .post("/casefiles/" + caseFile + "/break-glass", with("reason", "kort"))
        .expect(400);
    api.as("rvt-collega")
        .post("/casefiles/" + caseFile + "/break-glass", with("reasonCode", "CURIOUS"))
        .expect(400);
    api.as("rvt-collega").get("/casefiles/" + caseFile).expect(404);
  }

  @Test
  void the_case_team_and_the_officer_are_told_at_once_and_nothing_of_whom_it_is_about() {
    start("rvt-collega", caseFile).expect(201);
    String code = caseFile.replace("-", "").substring(0, 3).toUpperCase(java.util.Locale.ROOT);
    for (String account : List.of("rvt", "privacy")) {
      var told = api.as(account).get("/me/notices").expect(200);
      assertThat(told.json().at("/items/0/about").asString()).isEqualTo("BREAK_GLASS");
      assertThat(told.json().at("/items/0/code").asString()).isEqualTo(code);
      assertThat(told.json().at("/items/0/seen").asBoolean()).isFalse();
      assertThat(told.body()).doesNotContain(NAME, "Casus", "buren", caseFile);
    }
    for (String account : List.of("rvt-collega", "rvt-noord", "lokaal", "beheer", "trainer")) {
      assertThat(api.as(account).get("/me/notices").expect(200).json().path("items").size())
          .as(account)
          .isZero();
    }
    api.as("rvt").post("/me/notices/seen", Map.of()).expect(204);
    assertThat(api.as("rvt").get("/me/notices").json().at("/items/0/seen").asBoolean()).isTrue();
    assertThat(api.as("privacy").get("/me/notices").json().at("/items/0/seen").asBoolean())
        .as("of somebody else it stays new")
        .isFalse();
  }

  @Test
  void it_can_be_ended_and_only_by_the_one_who_looks() {
    start("rvt-collega", caseFile).expect(201);
    api.as("rvt-noord").post("/casefiles/" + caseFile + "/break-glass/end", Map.of()).expect(404);
    api.as("rvt").post("/casefiles/" + caseFile + "/break-glass/end", Map.of()).expect(404);
    api.as("rvt-collega").post("/casefiles/" + caseFile + "/break-glass/end", Map.of()).expect(200);
    api.as("rvt-collega").get("/casefiles/" + caseFile).expect(404);
    assertThat(lines("rvt-collega", caseFile))
        .contains("breakglass.end BREAKGLASS done R-BREAKGLASS EMERGENCY");
  }

  @Test
  void the_officer_of_the_region_gets_a_list_to_review_and_nobody_else_does() {
    start("rvt-collega", caseFile).expect(201);
    var sessions = signedIn.as("privacy", () -> breakGlass.sessions()).orThrow();
    assertThat(sessions).hasSize(1);
    var one = sessions.getFirst();
    assertThat(one.account()).isEqualTo("rvt-collega");
    assertThat(one.caseFileId()).isEqualTo(caseFile);
    assertThat(one.reason()).isEqualTo(BreakGlass.Reason.ACUTE_DANGER);
    assertThat(one.text()).startsWith("De buren bellen");
    assertThat(one.endedAt()).isNull();
    assertThat(one.until())
        .isCloseTo(one.from().plus(BreakGlass.LASTS), within(1, ChronoUnit.SECONDS));
    assertThat(one.reviewBy()).isEqualTo(LocalDate.of(2026, 11, 4));
    for (String account : List.of("rvt", "rvt-collega", "beheer", "lokaal", "trainer")) {
      assertThat(signedIn.as(account, () -> breakGlass.sessions()))
          .as(account)
          .isInstanceOf(Answer.Refused.class);
    }
  }

  @Test
  void a_review_is_due_in_two_working_days() {
    assertThat(BreakGlass.reviewBy(LocalDate.of(2026, 11, 5))).isEqualTo("2026-11-09");
    assertThat(BreakGlass.reviewBy(LocalDate.of(2026, 11, 6))).isEqualTo("2026-11-10");
    assertThat(BreakGlass.reviewBy(LocalDate.of(2026, 11, 7))).isEqualTo("2026-11-10");
  }
}
