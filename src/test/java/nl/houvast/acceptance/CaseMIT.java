package nl.houvast.acceptance;

import static nl.houvast.acceptance.Played.items;
import static nl.houvast.acceptance.Played.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * The case of M, from the first signal on: every line of its {@code expect}, asked over the API.
 */
@HouvastTest
class CaseMIT {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @BeforeEach
  void an_empty_region() {
    graph.clear();
  }

  private JsonNode control(String id) {
    return items(Played.caseM().path("controls"))
        .filter(c -> c.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void six_organisations_together_show_what_none_of_them_saw() {
    var played = Played.play(api, Played.caseM());
    var expect = new Expectations(played);
    expect.automaticLinks();
    expect.openProposals();
    expect.network();
    expect.chronology();
    expect.recognitionBeforeConfirmation();
    played.confirm("S4");
    played.confirm("S7");
    expect.network();
    expect.chronology();
    expect.recognitionAfterConfirmation();
  }

  @Test
  void the_order_in_which_signals_arrive_plays_no_part() {
    long seed = System.nanoTime();
    var order = new ArrayList<>(items(Played.caseM().path("signals")).toList());
    Collections.shuffle(order, new Random(seed));
    var played = Played.play(api, Played.caseM(), order);
    try {
      new Expectations(played).openProposals();
      new Expectations(played).network();
      new Expectations(played).recognitionBeforeConfirmation();
    } catch (AssertionError e) {
      throw new AssertionError("seed " + seed, e);
    }
  }

  @Test
  void undoing_a_confirmation_leaves_every_answer_and_the_graph_as_they_were() {
    var played = Played.play(api, Played.caseM());
    String answers = played.everyAnswer();
    String dump = GraphDump.of(graph.client());
    played.confirm("S4");
    assertThat(played.everyAnswer()).isNotEqualTo(answers);
    played.decide("S4", "undo");
    assertThat(played.everyAnswer()).isEqualTo(answers);
    assertThat(GraphDump.of(graph.client())).isEqualTo(dump);
  }

  @Test
  void a_rejected_pair_is_never_proposed_again_until_the_rejection_is_undone() {
    var played = Played.play(api, Played.caseM());
    String answers = played.everyAnswer();
    played.decide("S7", "reject");
    played.beside(control("N1"));
    assertThat(played.proposals("PROPOSED"))
        .noneMatch(p -> played.signal(p.at("/mention/signalId").asString()).equals("S7"));
    assertThat(played.proposal("S7").path("status").asString()).isEqualTo("REJECTED");
    graph.clear();
    var again = Played.play(api, Played.caseM());
    String before = again.everyAnswer();
    again.decide("S7", "reject");
    again.decide("S7", "undo");
    assertThat(again.everyAnswer()).isEqualTo(before);
    assertThat(answers).isNotEmpty();
  }

  @Test
  void a_namesake_is_never_proposed() {
    var played = Played.play(api, Played.caseM()).beside(control("N1"));
    new Expectations(played).openProposals();
  }

  @Test
  void no_control_is_recognised_as_what_it_is_not() {
    for (String id : List.of("N2", "N3", "N4", "N6")) {
      graph.clear();
      JsonNode control = control(id);
      var played = Played.play(api, Played.caseM()).beside(control);
      String other =
          api.as("rvt")
              .make(
                  "/casefiles",
                  Map.of(
                      "title",
                      "Controle " + id,
                      "signalIds",
                      items(control.path("signals"))
                          .map(s -> played.idOf(s.path("id").asString()))
                          .toList()));
      var found =
          items(
                  api.as("rvt")
                      .get("/casefiles/" + other + "/recognitions?asOf=2026-11-02")
                      .expect(200)
                      .json()
                      .path("items"))
              .map(r -> r.at("/pattern/code").asString() + " " + r.path("recognisedOn").asString())
              .toList();
      var wanted =
          items(control.at("/expect/recognised"))
              .map(r -> r.path("pattern").asString() + " " + r.path("recognisedOn").asString())
              .toList();
      assertThat(found).as(id).containsExactlyInAnyOrderElementsOf(wanted);
      new Expectations(played).recognitionBeforeConfirmation();
    }
  }

  @Test
  void a_refuted_signal_takes_the_pattern_back_and_stays_to_be_seen() {
    var played = Played.play(api, Played.caseM());
    JsonNode expect = control("N5").path("expect");
    String s1 = played.idOf("S1");
    long version = api.as("src-vt").get("/signals/" + s1).json().path("version").asLong();
    api.as("src-vt")
        .patch(
            "/signals/" + s1,
            Map.of(
                "version",
                version,
                "status",
                "REFUTED",
                "note",
                expect.at("/patch/note").asString()))
        .expect(200);
    JsonNode recognition = played.recognition("PAT-SIB-ADULT-GGZ", "2026-11-02");
    assertThat(recognition.path("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(recognition.path("recognisedOn").asString()).isEqualTo("2025-12-03");
    assertThat(played.patterns("2026-11-01")).contains("PAT-SIB-ADULT-GGZ");
    var event =
        items(played.ask("/chronology?asOf=2026-11-02").path("events"))
            .filter(e -> e.path("signalId").asString().equals(s1))
            .findFirst()
            .orElseThrow();
    assertThat(event.path("status").asString()).isEqualTo("REFUTED");
  }

  @Test
  void a_strength_that_was_recorded_late_changes_place_between_the_axes() {
    var played = Played.play(api, Played.caseM()).beside(control("L1"));
    api.as("rvt")
        .post(
            "/casefiles/" + played.caseFileId() + "/signals",
            Map.of("signalId", played.idOf("L1-S1")))
        .expect(200);
    JsonNode expect = control("L1").path("expect");
    assertThat(order(played, "HAPPENED")).isEqualTo(texts(expect.path("orderHappened")));
    assertThat(order(played, "RECORDED")).isEqualTo(texts(expect.path("orderRecorded")));
    assertThat(
            items(played.recognition("PAT-SIB-ADULT-GGZ", "2026-11-02").path("against"))
                .map(a -> a.path("code").asString()))
        .contains(expect.path("alsoAgainst").asString());
    new Expectations(played).recognitionBeforeConfirmation();
  }

  private static List<String> order(Played played, String axis) {
    return items(played.ask("/chronology?asOf=2026-11-02&axis=" + axis).path("events"))
        .map(e -> played.signal(e.path("signalId").asString()))
        .toList();
  }

  @Test
  void whoever_may_not_see_gets_the_answer_of_an_unknown_case() {
    var played = Played.play(api, Played.caseM());
    for (String account :
        List.of(
            "rvt-noord",
            "expert-sibling",
            "expert-terror",
            "trainer",
            "privacy",
            "beheer",
            "src-police")) {
      for (String sub : List.of("", "/network", "/chronology", "/recognitions", "/advice")) {
        var hidden = api.as(account).get("/casefiles/" + played.caseFileId() + sub);
        var unknown = api.as(account).get("/casefiles/00000000-0000-4000-8000-000000000000" + sub);
        assertThat(hidden.status()).as(account + sub).isEqualTo(404);
        assertThat(hidden.body().replace(played.caseFileId(), "?"))
            .isEqualTo(unknown.body().replace("00000000-0000-4000-8000-000000000000", "?"));
      }
      assertThat(api.as(account).get("/search?q=Gezin%20van%20herkomst%20M").body())
          .doesNotContain(played.caseFileId());
    }
  }

  @Test
  void the_local_team_is_told_whom_to_call_and_nothing_else() {
    var played = Played.play(api, Played.caseM());
    var local = api.as("lokaal").get("/casefiles/" + played.caseFileId()).expect(200);
    assertThat(local.body()).contains("Regionaal Veiligheidsteam Midden");
    for (String forbidden : texts(played.expect().at("/consult/forbiddenStrings"))) {
      assertThat(local.body()).doesNotContain(forbidden);
    }
    for (String sub : List.of("/network", "/chronology", "/recognitions", "/advice")) {
      assertThat(api.as("lokaal").get("/casefiles/" + played.caseFileId() + sub).status())
          .isEqualTo(404);
    }
  }

  @Test
  void the_content_of_health_and_justice_stays_there_and_the_reporter_is_shielded() {
    var played = Played.play(api, Played.caseM());
    String answers = played.everyAnswer();
    assertThat(answers).doesNotContain("Dekkers", "06-00000090", "bt-dhjdkbrmgngkakmbanbjnamr");
    var events = items(played.ask("/chronology").path("events")).toList();
    for (JsonNode event : events) {
      if (List.of("S5", "S6").contains(played.signal(event.path("signalId").asString()))) {
        assertThat(event.path("text").isNull()).isTrue();
        assertThat(event.path("contact").path("phone").asString("")).startsWith("06-");
      }
    }
  }

  @Test
  void every_look_is_in_the_log() {
    var played = Played.play(api, Played.caseM());
    played.ask("/network");
    var log =
        api.as("privacy").get("/audit/accesses?caseFileId=" + played.caseFileId()).expect(200);
    assertThat(items(log.json().path("items")).map(l -> l.path("account").asString()))
        .contains("rvt");
    assertThat(log.body()).doesNotContain("Mees", "van den Berg", "Elzenpad");
    assertThat(api.as("rvt").get("/audit/accesses").status()).isEqualTo(403);
  }
}
