package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.graph.Writing;
import nl.houvast.signal.Signals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Signals come together around people, and a person decides every doubt. */
@HouvastTest
class IdentitiesIT {
  private static final List<String> STATES = List.of("PROPOSED", "CONFIRMED", "REJECTED", "UNDONE");
  @Autowired ApplicationContext application;
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired Identities identities;
  @Autowired Signals signals;
  @Autowired Writing writing;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  private void handIn(Stream<CaseOfM.Delivery> deliveries) {
    deliveries.forEach(d -> d.by(api));
    testGraph.settled();
  }

  private JsonNode list(String account, String status) {
    return api.as(account).get("/identity/proposals?limit=200&status=" + status).expect(200).json();
  }

  private Map<String, JsonNode> open() {
    Map<String, JsonNode> open = new TreeMap<>();
    list("rvt", "PROPOSED")
        .get("items")
        .forEach(p -> open.put(p.get("mention").get("name").asString(), p));
    return open;
  }

  /** Everything that the API says about who is who, and the whole graph. */
  private String everything() {
    testGraph.settled();
    var all = new StringBuilder();
    STATES.forEach(s -> all.append(list("rvt", s)).append('\n'));
    return all.append(GraphDump.of(testGraph.client())).toString();
  }

  private static Map<String, String> evidence(JsonNode proposal) {
    Map<String, String> agrees = new TreeMap<>();
    proposal
        .get("evidence")
        .forEach(e -> agrees.put(e.get("field").asString(), e.get("agreement").asString()));
    return agrees;
  }

  private void decide(String id, String verb) {
    api.as("rvt")
        .post("/identity/proposals/" + id + "/" + verb, Map.of("reason", "nagevraagd"))
        .expect(200);
  }

  @Test
  void the_family_of_m_comes_together_and_two_writings_are_left_to_a_person() {
    handIn(CaseOfM.signals().stream());

    var automatic = list("rvt", "CONFIRMED").get("items");
    assertThat(automatic).hasSize(10);
    assertThat(automatic)
        .allSatisfy(
            p -> {
              assertThat(p.get("decidedBy").asString()).isEqualTo("automatic");
              assertThat(evidence(p)).containsExactly(Map.entry("bsnToken", "EQUAL"));
            });
    var open = open();
    assertThat(open).containsOnlyKeys("van der Berg, M.", "Mees Berg");
    assertThat(evidence(open.get("van der Berg, M.")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("name", "VARIANT", "birthDate", "EQUAL", "address", "EQUAL"));
    assertThat(evidence(open.get("Mees Berg")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("name", "VARIANT", "birthDate", "EQUAL", "phone", "EQUAL"));
    assertThat(open.values().stream().map(p -> p.get("person").get("id").asString()).distinct())
        .hasSize(1);
    var mees = open.get("Mees Berg");
    assertThat(mees.get("person").get("label").asString()).isEqualTo("Mees v.d. Berg");
    assertThat(mees.get("mention").get("key").asString()).isEqualTo("m1");
    assertThat(mees.get("mention").get("source").toString())
        .isEqualTo("{\"id\":\"O-LT\",\"name\":\"Lokaal team Waardhaven\",\"type\":\"LOCAL_TEAM\"}");
    assertThat(mees.get("probability").asDouble()).isBetween(0.9, 1.0);
    assertThat(
            testGraph
                .client()
                .query("MATCH (p:Person) RETURN count(p) AS n")
                .fetchAs(Long.class)
                .one())
        .contains(5L);
    assertThat(open.toString()).doesNotContain("Dekkers");
  }

  @Test
  void the_namesake_the_other_families_and_the_reporter_are_nobody_of_the_family() {
    handIn(Stream.concat(CaseOfM.signals().stream(), CaseOfM.controls().stream()));

    assertThat(open()).containsOnlyKeys("van der Berg, M.", "Mees Berg");
    var persons = WhoIsWho.in(testGraph.client()).persons();
    assertThat(persons.get("PL-2025-120417/m1")).containsExactly("PL-2025-120417/m1");
    assertThat(persons.values().stream().flatMap(List::stream))
        .doesNotContain("PL-2025-118834/w1")
        .contains("DL-25-00847/m1");
  }

  @Test
  void undoing_a_confirmation_leaves_the_graph_byte_for_byte_as_it_was() {
    handIn(CaseOfM.signals().stream());
    String before = everything();
    for (String name : List.of("van der Berg, M.", "Mees Berg")) {
      String id = open().get(name).get("id").asString();

      decide(id, "confirm");

      assertThat(everything()).isNotEqualTo(before);
      assertThat(open()).hasSize(1);
      assertThat(list("rvt", "CONFIRMED").get("items")).hasSize(11);
      decide(id, "undo");
      assertThat(everything()).isEqualTo(before);
    }
    String first = open().get("Mees Berg").get("id").asString();
    String second = open().get("van der Berg, M.").get("id").asString();
    decide(first, "confirm");
    decide(second, "confirm");
    assertThat(open()).isEmpty();
    decide(first, "undo");
    decide(second, "undo");
    assertThat(everything()).as("in another order than they were made").isEqualTo(before);
  }

  @Test
  void a_rejected_pair_is_never_proposed_again_and_undoing_the_rejection_is_exact() {
    handIn(CaseOfM.signals().stream());
    String before = everything();
    String id = open().get("Mees Berg").get("id").asString();

    decide(id, "reject");

    assertThat(open()).containsOnlyKeys("van der Berg, M.");
    handIn(Stream.of(CaseOfM.one("L1-S1")));
    assertThat(open()).containsOnlyKeys("van der Berg, M.");
    assertThat(list("rvt", "REJECTED").get("items")).hasSize(1);

    testGraph.clear();
    handIn(CaseOfM.signals().stream());
    before = everything();
    id = open().get("Mees Berg").get("id").asString();
    decide(id, "reject");
    decide(id, "undo");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void an_automatic_link_that_was_taken_back_is_not_made_again_by_itself() {
    handIn(Stream.of("S1", "S2").map(CaseOfM::one));
    var mees =
        list("rvt", "CONFIRMED")
            .get("items")
            .valueStream()
            .filter(p -> p.get("mention").get("name").asString().equals("Mees v.d. Berg"))
            .findFirst()
            .orElseThrow();

    decide(mees.get("id").asString(), "undo");

    assertThat(list("rvt", "UNDONE").get("items")).hasSize(1);
    handIn(Stream.of("S3", "S5").map(CaseOfM::one));
    assertThat(WhoIsWho.in(testGraph.client()).persons().values())
        .contains(List.of("DL-23-00512/m1"))
        .contains(List.of("VT-2023-0147-A/m1", "VT-2023-0147/m1", "WZ-INV-004471/m1"));
    String undone = everything();
    decide(mees.get("id").asString(), "confirm");
    assertThat(WhoIsWho.in(testGraph.client()).persons().values())
        .contains(
            List.of("DL-23-00512/m1", "VT-2023-0147-A/m1", "VT-2023-0147/m1", "WZ-INV-004471/m1"));
    assertThat(undone).contains("UNDONE");
  }

  @Test
  void nobody_is_confirmed_as_somebody_who_is_nobody() {
    handIn(Stream.of("S1", "S2").map(CaseOfM::one));
    String id =
        list("rvt", "CONFIRMED")
            .get("items")
            .valueStream()
            .filter(p -> p.get("mention").get("name").asString().equals("Mees v.d. Berg"))
            .findFirst()
            .orElseThrow()
            .get("id")
            .asString();
    decide(id, "undo");
    String other = asked("(:Proposal {id: $id})-[:PROPOSES]->(:Person)<-[:IDENTIFIED_AS]-(n)", id);
    String own = asked("(:Proposal {id: $id})-[:PROPOSES]->(:Mention)-[:IDENTIFIED_AS]->(n)", id);
    ByHand.link(application, other, own);

    api.as("rvt").post("/identity/proposals/" + id + "/confirm", Map.of()).expect(404);
  }

  private String asked(String pattern, String id) {
    return testGraph
        .client()
        .query("MATCH " + pattern + " RETURN n.id")
        .bind(id)
        .to("id")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void the_order_of_arrival_changes_nothing(long seed) {
    var deliveries = new ArrayList<>(MadeUp.families(seed));
    deliveries.sort(java.util.Comparator.comparing(CaseOfM.Delivery::id));
    handIn(deliveries.stream());
    var expected = WhoIsWho.in(testGraph.client());
    assertThat(expected.proposals()).as("seed %d makes something to decide", seed).isNotEmpty();

    for (int turn = 0; turn < 3; turn++) {
      testGraph.clear();
      Collections.shuffle(deliveries, new Random(seed * 31 + turn));
      handIn(deliveries.stream());
      var found = WhoIsWho.in(testGraph.client());
      assertThat(found.groups())
          .as("persons, seed %d turn %d", seed, turn)
          .isEqualTo(expected.groups());
      assertThat(found.proposals())
          .as("proposals, seed %d turn %d", seed, turn)
          .isEqualTo(expected.proposals());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void whatever_is_decided_about_made_up_families_can_be_undone_to_the_letter(long seed) {
    handIn(MadeUp.families(seed).stream());
    String before = everything();
    var random = new Random(seed);
    var ids = new ArrayList<String>();
    list("rvt", "PROPOSED").get("items").forEach(p -> ids.add(p.get("id").asString()));
    Collections.shuffle(ids, random);
    var decided = new ArrayList<String>();
    for (String id : ids) {
      var reply =
          api.as("rvt")
              .post(
                  "/identity/proposals/" + id + (random.nextBoolean() ? "/confirm" : "/reject"),
                  Map.of());
      if (reply.status() == 200) {
        decided.add(id);
      }
    }
    assertThat(decided).as("seed %d", seed).isNotEmpty();

    decided.reversed().forEach(id -> decide(id, "undo"));

    assertThat(everything()).as("seed %d", seed).isEqualTo(before);
  }

  @Test
  void a_match_changes_nothing_in_a_case_and_can_be_undone_there_too() {
    handIn(Stream.of(CaseOfM.one("S4")));
    String signal = signalId("PL-2025-118834");
    writing.atomically(
        () -> {
          signals.admit("case-1", List.of(signal));
          identities.rescope(List.of(signal));
          return true;
        });
    handIn(Stream.of(CaseOfM.one("S1")));
    var persons = WhoIsWho.in(testGraph.client());
    assertThat(persons.persons())
        .as("it stays somebody in its case")
        .containsKey("PL-2025-118834/m1");
    assertThat(persons.proposals()).containsOnlyKeys("PL-2025-118834/m1");
    assertThat(scopesOf("PL-2025-118834/m1")).containsExactly("case-1");
    assertThat(scopesOf("VT-2023-0147/m1")).containsExactly("intake:MIDDEN");
  }

  private String signalId(String sourceMessageId) {
    return testGraph
        .client()
        .query("MATCH (s:Signal {sourceMessageId: $id}) RETURN s.id AS id")
        .bind(sourceMessageId)
        .to("id")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  private List<String> scopesOf(String mention) {
    return testGraph
        .client()
        .query(
            """
            MATCH (p:Person)<-[:IDENTIFIED_AS]-(m:Mention)<-[:MENTIONS]-(s:Signal)
            WHERE s.sourceMessageId + '/' + m.key = $mention
            UNWIND p.caseFileIds AS scope
            RETURN scope ORDER BY scope
            """)
        .bind(mention)
        .to("mention")
        .fetchAs(String.class)
        .all()
        .stream()
        .toList();
  }

  @Test
  void likenesses_are_looked_for_within_a_region_and_a_token_joins_across() {
    handIn(Stream.of("S1", "S5").map(CaseOfM::one));
    String likeness = CaseOfM.one("S4").body();
    api.as("rvt-noord").post("/signals", likeness).expect(201);
    String token = CaseOfM.one("S6").body().replace("\"JM-26-0093\"", "\"NOORD-1\"");
    api.as("rvt-noord").post("/signals", token).expect(201);
    testGraph.settled();

    assertThat(open()).isEmpty();
    assertThat(list("rvt-noord", "PROPOSED").get("items")).isEmpty();
    assertThat(WhoIsWho.in(testGraph.client()).persons().values())
        .contains(List.of("NOORD-1/m1", "VT-2023-0147/m1", "WZ-INV-004471/m1"));
    assertThat(list("rvt-noord", "CONFIRMED").toString()).doesNotContain("van den Berg");
  }

  @Test
  void only_the_regional_team_of_the_region_sees_and_decides() {
    handIn(CaseOfM.signals().stream());
    String id = open().get("Mees Berg").get("id").asString();
    String before = everything();

    assertThat(list("rvt-noord", "PROPOSED").get("items")).isEmpty();
    for (String account :
        List.of("lokaal", "expert-sibling", "trainer", "privacy", "beheer", "src-police")) {
      var asked = api.as(account).get("/identity/proposals");
      assertThat(asked.status()).as(account).isIn(403, 404);
      assertThat(asked.body()).doesNotContain("Berg");
      assertThat(asked.raw().headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
    for (String account : List.of("rvt-noord", "lokaal", "expert-sibling", "beheer", "src-vt")) {
      for (String verb : List.of("confirm", "reject", "undo")) {
        var known = api.as(account).post("/identity/proposals/" + id + "/" + verb, Map.of());
        var unknown = api.as(account).post("/identity/proposals/nothing/" + verb, Map.of());
        assertThat(known.status()).as(account).isEqualTo(unknown.status()).isIn(403, 404);
        assertThat(known.body()).isEqualTo(unknown.body().replace("nothing", id));
      }
    }
    assertThat(everything()).isEqualTo(before);
    assertThat(api.as("rvt").withoutGround().get("/identity/proposals").status()).isEqualTo(400);
  }

  @Test
  void a_decision_that_does_not_fit_is_refused_with_a_reason() {
    handIn(CaseOfM.signals().stream());
    String id = open().get("Mees Berg").get("id").asString();
    String path = "/identity/proposals/" + id;

    assertThat(api.as("rvt").post(path + "/undo", Map.of()).expect(409).body())
        .contains("conflict-nothing-to-undo");
    decide(id, "confirm");
    assertThat(api.as("rvt").post(path + "/confirm", Map.of()).expect(409).body())
        .contains("conflict-already-decided");
    assertThat(api.as("rvt").post(path + "/reject", Map.of()).expect(409).body())
        .contains("conflict-undo-first");
    var item =
        list("rvt", "CONFIRMED")
            .get("items")
            .valueStream()
            .filter(p -> p.get("id").asString().equals(id))
            .findFirst()
            .orElseThrow();
    assertThat(item.get("decidedBy").asString()).isEqualTo("rvt");
    assertThat(item.get("reason").asString()).isEqualTo("nagevraagd");
    assertThat(item.get("decidedAt").asString()).startsWith("2026-11-02");
    assertThat(api.as("rvt").get("/identity/proposals?status=PERHAPS").status()).isEqualTo(400);
  }

  @Test
  void a_crowd_behind_one_phone_and_front_door_proposes_nobody() {
    var rows = new StringBuilder();
    for (int i = 0; i < 150; i++) {
      rows.append(MadeUp.shelter(i)).append('\n');
    }
    api.as("src-vt").post("/signals/batch", rows.toString(), "application/x-ndjson").expect(200);
    testGraph.settled();

    assertThat(WhoIsWho.in(testGraph.client()).persons()).hasSize(150);
    assertThat(open()).isEmpty();
  }
}
