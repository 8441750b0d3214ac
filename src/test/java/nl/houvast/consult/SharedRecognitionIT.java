package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A question about a recognised pattern: what of it an expert sees, and what falls with it. */
@HouvastTest
class SharedRecognitionIT {
  private static final String PATTERN = "PAT-SIB-ADULT-GGZ";
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  private FamilyM family = new FamilyM();

  @BeforeEach
  void open() {
    testGraph.clear();
    family = FamilyM.open(api, testGraph);
  }

  private JsonNode recognition() {
    var all =
        api.as("rvt").get("/casefiles/" + family.caseFileId + "/recognitions").expect(200).json();
    return items(all.path("items")).stream()
        .filter(r -> r.at("/pattern/code").asString().equals(PATTERN))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  private static List<String> texts(JsonNode array, String field) {
    return items(array).stream().map(n -> n.path(field).asString()).toList();
  }

  /** Of these persons, or of those that the recognition is about when none is named. */
  private String ask(@Nullable List<String> persons) {
    Map<String, Object> body = new HashMap<>();
    body.put("mode", "LIVE_CASE");
    body.put("caseFileId", family.caseFileId);
    body.put("recognitionId", recognition().path("id").asString());
    body.put("question", "Hoe spreken wij ieder apart?");
    if (persons != null) {
      body.put("share", Map.of("personIds", persons));
    }
    body.put("invite", List.of("expert-sibling"));
    return api.as("rvt").make("/consults", body);
  }

  private Api.Reply seen(String consultId) {
    return expert().get("/consults/" + consultId).expect(200);
  }

  private Api.As expert() {
    return api.as("expert-sibling").purpose("CONSULT");
  }

  @Test
  void an_expert_reads_because_against_and_missing_in_roles_and_weeks() {
    var reply = seen(ask(family.everybody()));
    JsonNode told = reply.json().path("recognition");
    JsonNode known = recognition();
    assertThat(told.path("pattern").asString()).isEqualTo(PATTERN);
    assertThat(texts(told.path("because"), "part"))
        .isEqualTo(texts(known.path("because"), "part"))
        .contains("SIBLING_VIOLENCE_ADULT", "MENTAL_HEALTH_INVOLVEMENT", "VIOLENCE_TO_PARENT");
    assertThat(texts(told.path("against"), "code"))
        .isEqualTo(texts(known.path("against"), "code"))
        .isNotEmpty();
    assertThat(texts(told.path("missing"), "code"))
        .isEqualTo(texts(known.path("missing"), "code"))
        .contains("ASK-WEAPON");
    assertThat(texts(told.path("because"), "sentence"))
        .anyMatch(s -> s.contains("hoofdpersoon") && s.contains("broer A") && s.contains("week 0"))
        .anyMatch(s -> s.contains("vader"));
    assertOnlyWhatIsShown(reply.json());
    family.assertNothingOf(reply.body());
  }

  private static void assertOnlyWhatIsShown(JsonNode seen) {
    var signals = new ArrayList<String>();
    var ties = new ArrayList<String>();
    for (JsonNode because : seen.at("/recognition/because")) {
      because.path("signalIds").forEach(id -> signals.add(id.asString()));
      because.path("tieIds").forEach(id -> ties.add(id.asString()));
    }
    assertThat(signals).isNotEmpty().isSubsetOf(texts(seen.path("signals"), "id"));
    assertThat(ties).isNotEmpty().isSubsetOf(texts(seen.at("/network/edges"), "id"));
  }

  @Test
  void without_invitation_it_goes_to_two_who_know_of_what_the_pattern_offers() {
    Map<String, Object> body = new HashMap<>();
    body.put("caseFileId", family.caseFileId);
    body.put("recognitionId", recognition().path("id").asString());
    body.put("question", "Hoe spreken wij ieder apart?");
    var asked = items(api.as("rvt").post("/consults", body).expect(201).json().path("experts"));
    List<String> offered =
        items(recognition().at("/offers/expertise")).stream().map(JsonNode::asString).toList();
    var know =
        offered.stream()
            .flatMap(
                c ->
                    items(api.as("rvt").get("/experts?concept=" + c).json().path("items")).stream())
            .map(e -> e.path("id").asString())
            .toList();
    assertThat(offered).contains("EXP-SIBLING");
    assertThat(asked.stream().map(JsonNode::asString)).hasSize(2).isSubsetOf(know);
  }

  @Test
  void who_does_not_go_along_is_in_no_part_of_it() {
    var reply = seen(ask(List.of(family.person("P1"), family.person("P4"))));
    JsonNode told = reply.json().path("recognition");
    assertThat(texts(told.path("because"), "part"))
        .contains("SIBLING_VIOLENCE_ADULT")
        .doesNotContain("VIOLENCE_TO_PARENT");
    assertThat(told.toString())
        .contains("broer")
        .doesNotContain("broer A", "broer B", "vader", "moeder", "iemand die niet meegaat");
    assertThat(reply.json().at("/network/edges")).hasSize(1);
    assertOnlyWhatIsShown(reply.json());
    family.assertNothingOf(reply.body());
  }

  @Test
  void a_recognition_goes_along_with_the_persons_it_is_about_and_not_with_others() {
    assertThat(texts(seen(ask(null)).json().at("/network/nodes"), "role"))
        .containsExactlyInAnyOrder("hoofdpersoon", "broer A", "broer B");
    var parents = seen(ask(List.of(family.person("P2"), family.person("P3"))));
    assertThat(parents.json().path("recognition").isNull()).isTrue();
    family.assertNothingOf(parents.body());
  }

  @Test
  void advice_says_that_its_ground_lapsed_when_the_signal_under_it_is_refuted() {
    String id = ask(null);
    Map<String, Object> advice = new HashMap<>();
    advice.put("version", seen(id).json().path("version").asLong());
    advice.put("text", "Spreek eerst ieder apart.");
    advice.put("phase", "IMMEDIATE_SAFETY");
    advice.put("cites", List.of(Map.of("dossierId", "DOS-SIBLING-MENTAL-HEALTH", "version", 1)));
    advice.put(
        "attachedTo",
        List.of(Map.of("kind", "RECOGNITION", "id", recognition().path("id").asString())));
    expert().post("/consults/" + id + "/advice", advice).expect(201);
    assertThat(lapsed(id)).containsExactly(false, false);
    refute("S2");
    assertThat(lapsed(id)).as("what only strengthens").containsExactly(false, false);
    refute("S1");
    assertThat(lapsed(id)).containsExactly(true, true);
    var seen = seen(id);
    assertThat(seen.json().at("/recognition/status").asString("gone")).isNotEqualTo("ACTIVE");
    family.assertNothingOf(seen.body());
  }

  /** As the team reads it, and as the expert does. */
  private List<Boolean> lapsed(String consultId) {
    var team = api.as("rvt").get("/casefiles/" + family.caseFileId + "/advice").expect(200).json();
    return List.of(
        team.at("/items/0/groundLapsed").asBoolean(),
        seen(consultId).json().at("/advice/0/groundLapsed").asBoolean());
  }

  private void refute(String signal) {
    String account =
        items(FamilyM.SCENARIO.path("signals")).stream()
            .filter(s -> s.path("id").asString().equals(signal))
            .map(s -> s.path("account").asString())
            .findFirst()
            .orElseThrow();
    String path = "/signals/" + family.signal(signal);
    long version = api.as(account).get(path).expect(200).json().path("version").asLong();
    api.as(account)
        .patch(path, Map.of("version", version, "status", "REFUTED", "note", "Het klopte niet."))
        .expect(200);
  }
}
