package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The person's own words beside a signal, for everybody who sees it; and what is not right. */
@HouvastTest
class StatementsIT {
  private static final String WORDS = "Joris begon, en ik wilde alleen weg. Ik ben Mees.";
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired OwnViews views;
  @Autowired Statements statements;
  @Autowired Disputes disputes;
  @Autowired CaseFiles caseFiles;
  private CaseOfM family;

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    family = CaseOfM.opened(api, graph);
  }

  private Visit visit(String person, List<String> signals) {
    var approval = new Approval(person, signals, List.of());
    var made = acting.as("rvt", () -> links.make(family.caseFile, approval)).orThrow();
    return doorkeeper
        .still(doorkeeper.enter(made.token(), made.code(), made.linkId()).orThrow())
        .orElseThrow();
  }

  private Visit m() {
    return visit(family.m, List.copyOf(family.signals.values()));
  }

  private JsonNode event(String signal) {
    var events =
        api.as("rvt")
            .get("/casefiles/" + family.caseFile + "/chronology")
            .expect(200)
            .json()
            .path("events");
    return StreamSupport.stream(events.spliterator(), false)
        .filter(e -> e.path("signalId").asString().equals(family.signal(signal)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_the_person_says_stands_beside_the_signal_at_the_team_and_on_their_own_page() {
    var visit = m();
    statements.add(visit, family.signal("S2"), WORDS).orThrow();
    JsonNode event = event("S2");
    assertThat(event.at("/statements/0/text").asString()).isEqualTo(WORDS);
    assertThat(event("S1").path("statements").size()).isZero();
    var own =
        views.of(visit).orThrow().known().stream()
            .filter(k -> k.signalId().equals(family.signal("S2")))
            .findFirst()
            .orElseThrow();
    assertThat(own.said()).singleElement().satisfies(s -> assertThat(s.text()).isEqualTo(WORDS));
  }

  @Test
  void nobody_else_reads_it_on_their_page_and_nobody_says_something_about_what_they_do_not_see() {
    statements.add(m(), family.signal("S1"), WORDS).orThrow();
    String brother =
        graph
            .client()
            .query(
                """
                MATCH (:Signal {id: $signal})-[:MENTIONS]->(:Mention {key: 't3'})-[:IDENTIFIED_AS]->(p:Person)
                RETURN p.id
                """)
            .bindAll(Map.of("signal", family.signal("S1")))
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    var joris = visit(brother, List.of(family.signal("S1")));
    assertThat(views.of(joris).orThrow().toString()).doesNotContain("wilde alleen weg");
    assertThat(statements.add(joris, family.signal("S2"), "x"))
        .as("a signal that was not approved")
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void a_worker_writes_it_down_over_the_api_and_only_for_an_own_case() {
    String path = "/signals/" + family.signal("S7") + "/statements";
    assertThat(api.as("rvt").make(path, Map.of("text", WORDS))).isNotEmpty();
    for (String account : List.of("rvt-noord", "rvt-collega", "lokaal", "src-lokaal", "privacy")) {
      assertThat(api.as(account).post(path, Map.of("text", "x")).status())
          .as(account)
          .isEqualTo(404);
    }
    assertThat(api.as("rvt").post(path, Map.of("text", " ")).status()).isEqualTo(400);
    assertThat(api.as("rvt").post(path, Map.of("text", "x", "personId", "nobody")).status())
        .isEqualTo(404);
    assertThat(event("S7").at("/statements/0/text").asString()).isEqualTo(WORDS);
  }

  @Test
  void where_the_regime_keeps_the_signal_it_keeps_the_words_too_and_says_that_they_are_there() {
    statements.add(m(), family.signal("S5"), WORDS).orThrow();
    JsonNode said = event("S5").path("statements");
    assertThat(said.size()).isEqualTo(1);
    assertThat(said.get(0).path("text").isNull()).isTrue();
  }

  @Test
  void a_dispute_marks_the_signal_until_somebody_else_decides_with_reasons() {
    var reply =
        api.as("rvt")
            .post(
                "/signals/" + family.signal("S2") + "/disputes",
                Map.of("text", "Zo is het niet gegaan.", "personId", family.m))
            .expect(201);
    String id = reply.json().path("id").asString();
    assertThat(event("S2").at("/dispute/status").asString()).isEqualTo("OPEN");
    assertThat(disputedOn("S2")).isTrue();
    var decision = new HashMap<String, Object>();
    decision.put("outcome", "NOT_UPHELD");
    decision.put("reasons", "De hulpverlener was er zelf bij.");
    String path = "/disputes/" + id + "/decision";
    assertThat(api.as("rvt").post(path, decision).body())
        .as("who wrote it down does not decide")
        .contains("Iemand anders van het team");
    assertThat(api.as("rvt-noord").post(path, decision).status()).isEqualTo(404);
    acting.as("rvt", () -> caseFiles.join(family.caseFile, "rvt-collega")).orThrow();
    assertThat(api.as("rvt-collega").post(path, Map.of("outcome", "UPHELD")).status())
        .as("without reasons")
        .isEqualTo(400);
    api.as("rvt-collega").post(path, decision).expect(200);
    assertThat(disputedOn("S2")).isFalse();
    assertThat(event("S2").at("/dispute/reasons").asString()).contains("was er zelf bij");
    assertThat(api.as("rvt-collega").post(path, decision).status())
        .as("decided once")
        .isEqualTo(409);
  }

  private boolean disputedOn(String signal) {
    return graph
        .client()
        .query("MATCH (s:Signal {id: $id}) RETURN s.disputedOn IS NOT NULL")
        .bindAll(Map.of("id", family.signal(signal)))
        .fetchAs(Boolean.class)
        .one()
        .orElseThrow();
  }

  @Test
  void what_is_not_right_stays_and_stays_marked_and_the_person_reads_why() {
    var visit = m();
    var dispute = disputes.add(visit, family.signal("S7"), "Ik was er niet.").orThrow();
    acting
        .as("rvt", () -> disputes.decide(dispute.id(), true, "Een buurman werd bedoeld."))
        .orThrow();
    assertThat(disputedOn("S7")).isTrue();
    assertThat(event("S7").path("text").asString()).startsWith("Opnieuw klachten");
    assertThat(views.of(visit).orThrow().toString()).contains("Een buurman werd bedoeld.");
  }

  @Test
  void an_expert_reads_the_statement_with_each_excerpt_and_no_name_in_it() {
    statements.add(m(), family.signal("S2"), WORDS).orThrow();
    statements.add(m(), family.signal("S1"), WORDS).orThrow();
    String consult =
        api.as("rvt")
            .make(
                "/consults",
                Map.of(
                    "mode",
                    "LIVE_CASE",
                    "caseFileId",
                    family.caseFile,
                    "question",
                    "Hoe beginnen we het gesprek?",
                    "share",
                    Map.of(
                        "personIds", List.of(family.m),
                        "signalExcerpts",
                            List.of(
                                Map.of(
                                    "signalId",
                                    family.signal("S2"),
                                    "text",
                                    "De ruzies tussen de broers lopen hoger op."))),
                    "invite",
                    List.of("expert-sibling")));
    var reply = api.as("expert-sibling").purpose("CONSULT").get("/consults/" + consult).expect(200);
    assertThat(reply.body())
        .contains("lopen hoger op", "[weggelaten] begon, en ik wilde alleen weg")
        .doesNotContain("Joris", "Mees");
    long withWords =
        reply.json().findValues("statements").stream().filter(s -> s.size() > 0).count();
    assertThat(withWords).as("only beside the ticked excerpt").isEqualTo(1);
    assertThat(reply.json().findValues("hasStatement").stream().filter(JsonNode::asBoolean).count())
        .as("beside the other one it is told that there is one")
        .isEqualTo(2);
  }
}
