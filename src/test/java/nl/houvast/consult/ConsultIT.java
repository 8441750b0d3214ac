package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a question about the case of M to advice that a team answers, over HTTP. */
@HouvastTest
class ConsultIT {
  private static final String EXCERPT = "De hoofdpersoon slaat zijn broers.";
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired TestClock.Moving clock;
  private FamilyM family = new FamilyM();

  @BeforeEach
  void open() {
    testGraph.clear();
    family = FamilyM.open(api, testGraph);
  }

  @AfterEach
  void today() {
    clock.to(TestClock.DAY);
  }

  private Api.As expert(String account) {
    return api.as(account).purpose("CONSULT");
  }

  private Map<String, Object> question(String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("mode", "LIVE_CASE");
    body.put("caseFileId", family.caseFileId);
    body.put("question", text);
    body.put(
        "share",
        Map.of(
            "personIds",
            family.everybody(),
            "signalExcerpts",
            List.of(Map.of("signalId", family.signal("S1"), "text", EXCERPT))));
    body.put("invite", List.of("expert-sibling", "expert-family"));
    return body;
  }

  private String ask() {
    return api.as("rvt")
        .make("/consults", question("Hoe praten we met ieder, zonder de ouders te belasten?"));
  }

  @Test
  void an_expert_sees_roles_age_bands_weeks_and_excerpts_and_no_name() {
    String id = ask();
    var seen = expert("expert-sibling").get("/consults/" + id).expect(200);
    var labels = texts(seen.json().at("/network/nodes"), "label");
    assertThat(labels)
        .contains("hoofdpersoon, 30-34", "vader, 60-64", "moeder, 60-64")
        .anyMatch(l -> l.matches("broer [AB], 25-29"))
        .anyMatch(l -> l.matches("broer [AB], 30-34"));
    assertThat(seen.json().at("/network/edges")).hasSize(9);
    assertThat(texts(seen.json().path("signals"), "excerpt")).contains(EXCERPT);
    assertThat(texts(seen.json().path("signals"), "week")).contains("0", "2", "142");
    family.assertNothingOf(seen.body());
    family.assertNothingOf(expert("expert-sibling").get("/consults?box=INBOX").expect(200).body());
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(n -> n.path(field).asString())
        .toList();
  }

  @Test
  void what_two_experts_see_cannot_be_joined_and_reads_alike() {
    String id = ask();
    var one = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    var other = expert("expert-family").get("/consults/" + id).expect(200).json();
    for (String list : List.of("/network/nodes", "/network/edges", "/signals")) {
      assertThat(texts(one.at(list), "id"))
          .isNotEmpty()
          .doesNotContainAnyElementsOf(texts(other.at(list), "id"))
          .as(list);
    }
    assertThat(new TreeSet<>(texts(one.at("/network/nodes"), "label")))
        .isEqualTo(new TreeSet<>(texts(other.at("/network/nodes"), "label")));
  }

  @Test
  void only_the_persons_that_were_ticked_go_along() {
    var body = question("Wat nu?");
    body.put("share", Map.of("personIds", List.of(family.person("P1"), family.person("P4"))));
    String id = api.as("rvt").make("/consults", body);
    var seen = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    assertThat(texts(seen.at("/network/nodes"), "label"))
        .containsExactlyInAnyOrder("hoofdpersoon, 30-34", "broer, 25-29");
    assertThat(seen.at("/network/edges")).hasSize(1);
  }

  @Test
  void the_team_may_share_more_and_everybody_keeps_their_letter() {
    var body = question("Wat nu?");
    body.put("share", Map.of("personIds", List.of(family.person("P1"), family.person("P4"))));
    String id = api.as("rvt").make("/consults", body);
    var before = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    var more =
        Map.of(
            "share",
            Map.of(
                "personIds",
                List.of(family.person("P5")),
                "signalExcerpts",
                List.of(Map.of("signalId", family.signal("S2"), "text", "De ruzies lopen op."))));
    expert("expert-sibling").post("/consults/" + id + "/share", more).expect(403);
    api.as("rvt").post("/consults/" + id + "/share", more).expect(200);
    var seen = expert("expert-sibling").get("/consults/" + id).expect(200);
    assertThat(texts(seen.json().at("/network/nodes"), "label"))
        .containsExactlyInAnyOrder("hoofdpersoon, 30-34", "broer A, 25-29", "broer B, 30-34");
    assertThat(texts(seen.json().at("/network/nodes"), "id"))
        .doesNotContainAnyElementsOf(texts(before.at("/network/nodes"), "id"));
    assertThat(texts(seen.json().path("signals"), "excerpt")).contains("De ruzies lopen op.");
    family.assertNothingOf(seen.body());
  }

  @Test
  void whoever_is_not_asked_gets_the_answer_of_an_unknown_consult() {
    String id = ask();
    var unknown = expert("expert-terror").get("/consults/nothing").expect(404).json();
    for (String account :
        List.of("expert-terror", "rvt-noord", "lokaal", "trainer", "privacy", "beheer", "src-vt")) {
      for (String purpose : List.of("CONSULT", "SAFETY_ASSESSMENT")) {
        var refused = api.as(account).purpose(purpose).get("/consults/" + id).expect(404).json();
        assertThat(refused.path("detail")).isEqualTo(unknown.path("detail"));
      }
      api.as(account).post("/consults/" + id + "/messages", Map.of("text", "x")).expect(404);
      api.as(account).get("/casefiles/" + family.caseFileId + "/advice").expect(404);
    }
    api.as("expert-sibling").get("/consults/" + id).expect(404);
    expert("expert-sibling").get("/casefiles/" + family.caseFileId + "/advice").expect(404);
    api.as("rvt").withoutGround().get("/consults/" + id).expect(400);
  }

  @Test
  void the_sight_of_an_expert_ends_on_its_day() {
    String id = ask();
    clock.to(TestClock.DAY.plusDays(14));
    expert("expert-sibling").get("/consults/" + id).expect(200);
    clock.to(TestClock.DAY.plusDays(15));
    expert("expert-sibling").get("/consults/" + id).expect(404);
    expert("expert-sibling").post("/consults/" + id + "/messages", Map.of("text", "x")).expect(404);
    assertThat(inbox("expert-sibling")).isEmpty();
    api.as("rvt").get("/consults/" + id).expect(200);
  }

  @Test
  void an_expert_is_asked_for_sixty_days_at_most() {
    for (String until : List.of("2026-11-01", "2027-01-02")) {
      var body = question("Wat nu?");
      body.put("until", until);
      api.as("rvt").post("/consults", body).expect(400);
    }
    var body = question("Wat nu?");
    body.put("until", "2027-01-01");
    api.as("rvt").post("/consults", body).expect(201);
  }

  private List<String> inbox(String account) {
    return texts(expert(account).get("/consults?box=INBOX").expect(200).json().path("items"), "id");
  }

  @Test
  void a_question_with_anything_known_in_the_case_is_refused_with_its_place() {
    for (String text :
        List.of(
            "Mees",
            "van den Berg",
            "06-00000001",
            "bt-rjrpbqjbmrjnmchgprskbsaq",
            "Waardhaven",
            "2023-03-11",
            "C. Dekkers",
            "GGZ Waardzicht",
            "VT-2023-0147")) {
      var refused =
          api.as("rvt").post("/consults", question("Wat nu met " + text + "?")).expect(400);
      assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("question");
      assertThat(refused.json().at("/errors/0/offset").asString()).isEqualTo("11");
      assertThat(refused.body()).doesNotContain(text);
    }
    var excerpt = question("Wat nu?");
    excerpt.put(
        "share",
        Map.of(
            "personIds",
            family.everybody(),
            "signalExcerpts",
            List.of(Map.of("signalId", family.signal("S1"), "text", "Hij slaat Joris."))));
    assertThat(
            api.as("rvt")
                .post("/consults", excerpt)
                .expect(400)
                .json()
                .at("/errors/0/field")
                .asString())
        .isEqualTo("share.signalExcerpts[0].text");
    assertThat(inbox("expert-sibling")).isEmpty();
  }

  @Test
  void a_piece_of_a_closed_regime_or_of_nobody_shared_cannot_go_along() {
    for (var piece : Map.of("S5", List.of("P1"), "S2", List.of("P2")).entrySet()) {
      var body = question("Wat nu?");
      body.put(
          "share",
          Map.of(
              "personIds",
              piece.getValue().stream().map(family::person).toList(),
              "signalExcerpts",
              List.of(
                  Map.of("signalId", family.signal(piece.getKey()), "text", "Er is contact."))));
      api.as("rvt").post("/consults", body).expect(400);
    }
    var nobody = question("Wat nu?");
    nobody.put("share", Map.of("personIds", List.of()));
    api.as("rvt").post("/consults", nobody).expect(400);
  }

  @Test
  void without_invitation_two_available_experts_of_two_disciplines_are_asked() {
    var body = question("Wat nu?");
    body.put("invite", null);
    body.put("expertise", List.of("EXP-SIBLING", "EXP-FORENSIC-MH"));
    var first = texts2(api.as("rvt").post("/consults", body).expect(201).json().path("experts"));
    assertThat(first).hasSize(2).contains("expert-sibling").doesNotContain("expert-children");
    var second = texts2(api.as("rvt").post("/consults", body).expect(201).json().path("experts"));
    assertThat(second).as("the least occupied first").contains("expert-psychiatry");
    var experts =
        api.as("rvt").get("/experts?concept=EXP-SIBLING").expect(200).json().path("items");
    assertThat(texts(experts, "openLoad")).contains("2");
  }

  private static List<String> texts2(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }

  @Test
  void the_same_key_asks_once() {
    var key = api.as("rvt").with("Idempotency-Key", "k-1");
    var first = key.post("/consults", question("Wat nu?")).expect(201).json();
    assertThat(key.post("/consults", question("Wat nu?")).expect(201).json().path("id"))
        .isEqualTo(first.path("id"));
    assertThat(inbox("expert-sibling")).hasSize(1);
    key.post("/consults", question("Iets anders?")).expect(409);
  }

  @Test
  void both_sides_talk_and_an_expert_may_ask_for_more() {
    String id = ask();
    expert("expert-sibling")
        .post(
            "/consults/" + id + "/requests",
            Map.of("what", "Het tweede signaal", "reason", "Om te zien wie begint"))
        .expect(201);
    api.as("rvt")
        .post("/consults/" + id + "/messages", Map.of("text", "Dat delen wij."))
        .expect(201);
    api.as("rvt").post("/consults/" + id + "/messages", Map.of("text", "Joris dus.")).expect(400);
    expert("expert-sibling")
        .post("/consults/" + id + "/messages", Map.of("text", "Heet hij Mees?"))
        .expect(400);
    var team = api.as("rvt").get("/consults/" + id).expect(200).json();
    assertThat(texts(team.path("messages"), "kind")).containsExactly("REQUEST", "MESSAGE");
    assertThat(texts(team.at("/share/persons"), "name")).anyMatch(n -> n.contains("Joris"));
    var seen = expert("expert-family").get("/consults/" + id).expect(200);
    assertThat(texts(seen.json().path("messages"), "text")).hasSize(2);
    family.assertNothingOf(seen.body());
  }

  private Map<String, Object> advice(JsonNode seen, String account) {
    Map<String, Object> body = new HashMap<>();
    body.put("version", seen.path("version").asLong());
    body.put("text", "Spreek eerst ieder apart. Eén vaste contactpersoon voor alle vijf.");
    body.put("phase", "IMMEDIATE_SAFETY");
    body.put("cites", List.of(Map.of("dossierId", "DOS-SIBLING-MENTAL-HEALTH", "version", 1)));
    body.put("conditions", "Als ieder apart gesproken kan worden.");
    body.put("contraindications", "Geen gezamenlijk gesprek vooraf.");
    body.put("validUntil", "2027-06-30");
    var attached = new ArrayList<Map<String, String>>();
    attached.add(Map.of("kind", "CASEFILE", "id", family.caseFileId));
    attached.add(Map.of("kind", "PERSON", "id", seen.at("/network/nodes/0/id").asString()));
    attached.add(Map.of("kind", "TIE", "id", seen.at("/network/edges/0/id").asString()));
    body.put("attachedTo", attached);
    return body;
  }

  @Test
  void advice_reaches_the_team_attached_and_grounded_and_the_team_answers_it() {
    String id = ask();
    var sees = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    expert("expert-sibling").post("/consults/" + id + "/advice", advice(sees, "x")).expect(201);

    var given =
        api.as("rvt")
            .get("/casefiles/" + family.caseFileId + "/advice")
            .expect(200)
            .json()
            .at("/items/0");
    assertThat(given.at("/author/name").asString()).isEqualTo("Leonie Denkbeeld");
    assertThat(given.at("/author/discipline").asString()).isEqualTo("forensisch psycholoog");
    assertThat(given.at("/author/platform").asString()).contains("Expertiseplatform");
    assertThat(given.path("validUntil").asString()).isEqualTo("2027-06-30");
    assertThat(texts(given.path("attachedTo"), "kind"))
        .containsExactly("CASEFILE", "PERSON", "TIE");
    assertThat(family.everybody()).contains(given.at("/attachedTo/1/id").asString());
    assertThat(given.at("/cites/0/version").asInt()).isEqualTo(1);
    assertThat(given.path("groundLapsed").asBoolean()).isFalse();

    String adviceId = given.path("id").asString();
    var as = api.as("rvt");
    as.post("/advice/" + adviceId + "/response", Map.of("response", "PARTLY")).expect(400);
    as.post(
            "/advice/" + adviceId + "/response",
            Map.of(
                "response", "PARTLY", "reason", "Eerst met de ouders.", "reviewOn", "2027-01-15"))
        .expect(200);
    as.post(
            "/advice/" + adviceId + "/outcomes",
            Map.of(
                "observedOn", "2026-11-02", "result", "geholpen", "text", "Sander vertelde veel."))
        .expect(201);
    var back = expert("expert-sibling").get("/consults/" + id).expect(200);
    assertThat(back.json().at("/advice/0/response").asString()).isEqualTo("PARTLY");
    assertThat(back.json().at("/advice/0/responseReason").asString()).contains("ouders");
    assertThat(back.json().at("/advice/0/reviewOn").isNull()).isTrue();
    assertThat(back.json().at("/advice/0/outcomes/0/result").asString()).isEqualTo("geholpen");
    family.assertNothingOf(back.body());
    expert("expert-sibling")
        .post("/advice/" + adviceId + "/response", Map.of("response", "ADOPTED"))
        .expect(403);
    api.as("rvt-noord")
        .post("/advice/" + adviceId + "/response", Map.of("response", "ADOPTED"))
        .expect(404);
  }

  @Test
  void advice_without_a_ground_or_on_something_not_shared_is_refused() {
    String id = ask();
    var sees = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    var bare = advice(sees, "x");
    bare.remove("cites");
    expert("expert-sibling").post("/consults/" + id + "/advice", bare).expect(400);
    bare.put("ground", "Dertig jaar ervaring.");
    expert("expert-sibling").post("/consults/" + id + "/advice", bare).expect(201);

    var missing = advice(sees, "x");
    missing.remove("version");
    missing.put("cites", List.of(Map.of("dossierId", "DOS-SIBLING-MENTAL-HEALTH", "version", 9)));
    expert("expert-sibling").post("/consults/" + id + "/advice", missing).expect(400);

    var foreign = advice(expert("expert-family").get("/consults/" + id).expect(200).json(), "x");
    foreign.remove("version");
    expert("expert-sibling").post("/consults/" + id + "/advice", foreign).expect(400);
    var real = advice(sees, "x");
    real.remove("version");
    real.put("attachedTo", List.of(Map.of("kind", "PERSON", "id", family.person("P1"))));
    expert("expert-sibling").post("/consults/" + id + "/advice", real).expect(400);
    api.as("rvt").post("/consults/" + id + "/advice", bare).expect(403);
  }

  @Test
  void of_two_advices_on_one_version_the_second_is_told_how_it_stands_now() {
    String id = ask();
    var one = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    var other = expert("expert-family").get("/consults/" + id).expect(200).json();
    expert("expert-sibling").post("/consults/" + id + "/advice", advice(one, "x")).expect(201);
    var late = expert("expert-family").post("/consults/" + id + "/advice", advice(other, "x"));
    var current = late.expect(409).json().path("current");
    assertThat(current.path("version").asLong()).isEqualTo(1);
    assertThat(current.path("advice")).hasSize(1);
    family.assertNothingOf(late.body());
    expert("expert-family").post("/consults/" + id + "/advice", advice(current, "x")).expect(201);
  }

  @Test
  void a_closed_consult_takes_nothing_more() {
    String id = ask();
    api.as("rvt").post("/consults/" + id + "/close", Map.of("learningAnswer", " ")).expect(400);
    expert("expert-sibling")
        .post("/consults/" + id + "/close", Map.of("learningAnswer", "Iets"))
        .expect(403);
    api.as("rvt")
        .post("/consults/" + id + "/close", Map.of("learningAnswer", "Eerst apart spreken helpt."))
        .expect(200);
    expert("expert-sibling").post("/consults/" + id + "/messages", Map.of("text", "x")).expect(409);
    var sees = expert("expert-sibling").get("/consults/" + id).expect(200).json();
    assertThat(sees.path("status").asString()).isEqualTo("CLOSED");
    expert("expert-sibling").post("/consults/" + id + "/advice", advice(sees, "x")).expect(409);
  }

  @Test
  void an_anonymous_question_stores_no_person_and_no_case() {
    var body = question("Hoe begin je zo'n gesprek?");
    body.put("mode", "ANONYMOUS");
    body.put("share", Map.of("personIds", family.everybody()));
    String id = api.as("rvt").make("/consults", body);
    var stored =
        testGraph
            .client()
            .query(
                "MATCH (c:Consult {id: $id}) OPTIONAL MATCH (c)--(x)"
                    + " RETURN properties(c) AS kept, collect(labels(x)) AS around")
            .bind(id)
            .to("id")
            .fetch()
            .one()
            .orElseThrow()
            .toString();
    assertThat(stored).contains("vader, 60-64", "Professional");
    family.everybody().forEach(p -> assertThat(stored).doesNotContain(p));
    assertThat(stored).doesNotContain(family.caseFileId).doesNotContain("CaseFile");
    var seen = expert("expert-sibling").get("/consults/" + id).expect(200);
    assertThat(texts2(seen.json().path("people"))).contains("vader, 60-64");
    family.assertNothingOf(seen.body());
    assertThat(inbox("expert-sibling")).containsExactly(id);
    assertThat(inbox("expert-terror")).isEmpty();
    expert("expert-terror").get("/consults/" + id).expect(404);
    api.as("rvt-collega").get("/consults/" + id).expect(404);
    expert("expert-sibling")
        .post("/consults/" + id + "/messages", Map.of("text", "Zo."))
        .expect(201);
    var bare = advice(seen.json(), "x");
    bare.put("attachedTo", List.of());
    expert("expert-sibling").post("/consults/" + id + "/advice", bare).expect(201);
    assertThat(api.as("rvt").get("/consults/" + id).expect(200).json().path("advice")).hasSize(1);
  }
}
