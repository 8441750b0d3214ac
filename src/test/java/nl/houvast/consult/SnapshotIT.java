package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ErasurePlan;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.network.canvas.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A view of a walk that lies beside a question: what goes along of it, what an expert sees of it,
 * and what is put on it.
 */
@HouvastTest
class SnapshotIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired Consults consults;
  @Autowired ConsultErasure erasure;
  @Autowired Writing writing;
  private FamilyM family = new FamilyM();

  @BeforeEach
  void open() {
    graph.clear();
    family = FamilyM.open(api, graph);
  }

  private String ask(List<String> personIds) {
    return api.as("rvt")
        .make(
            "/consults",
            Map.of(
                "mode",
                "LIVE_CASE",
                "caseFileId",
                family.caseFileId,
                "question",
                "Wat nu?",
                "share",
                Map.of("personIds", personIds),
                "invite",
                List.of("expert-sibling", "expert-family")));
  }

  private String answered(String path, Map<String, ?> body) {
    return api.as("expert-sibling").purpose("CONSULT").make(path, body);
  }

  private Answer<String> attach(String consult, Shown shown) {
    return acting.as("rvt", () -> consults.attach(consult, shown));
  }

  /** All of these on a line, each a step further. */
  private static Shown shown(List<String> ids) {
    var places = new HashMap<String, Place>();
    ids.forEach(id -> places.put(id, new Place(100 * places.size(), 7)));
    return new Shown(ids, places, Set.of(), false);
  }

  private JsonNode seen(String account, String consult) {
    return api.as(account).purpose("CONSULT").get("/consults/" + consult).expect(200).json();
  }

  private JsonNode team(String consult) {
    return api.as("rvt").get("/consults/" + consult).expect(200).json();
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(n -> n.path(field).asString())
        .toList();
  }

  private List<String> persons(String... labels) {
    return List.of(labels).stream().map(family::person).toList();
  }

  @Test
  void an_expert_sees_roles_and_age_bands_on_it_and_the_team_names() {
    String id = ask(family.everybody());
    assertThat(seen("expert-sibling", id).path("snapshot").isObject()).as("none yet").isFalse();
    attach(id, shown(family.everybody())).orThrow();
    var reply = api.as("expert-sibling").purpose("CONSULT").get("/consults/" + id).expect(200);
    var things = reply.json().at("/snapshot/things");
    assertThat(texts(things, "label")).contains("hoofdpersoon", "vader", "moeder").hasSize(5);
    assertThat(texts(things, "ageBand")).contains("25-29", "60-64");
    assertThat(texts(things, "id"))
        .containsExactlyInAnyOrderElementsOf(texts(reply.json().at("/network/nodes"), "id"));
    assertThat(reply.json().at("/snapshot/lines")).hasSize(9);
    assertThat(texts(things, "x")).containsExactlyInAnyOrder("0", "100", "200", "300", "400");
    family.assertNothingOf(reply.body());
    assertThat(texts(team(id).at("/snapshot/things"), "label")).contains("Mees v.d. Berg");
    assertThat(texts(team(id).path("messages"), "kind")).containsExactly("SHARED");
  }

  @Test
  void who_is_not_shared_is_not_on_it_and_leaves_no_gap() {
    String id = ask(persons("P1", "P4"));
    var seen = new ArrayList<String>();
    for (var others : List.of(persons("P2"), persons("P3", "P5"), List.of("someone", "else"))) {
      var all = new ArrayList<>(others);
      all.addAll(persons("P4", "P1"));
      attach(id, shown(all)).orThrow();
      var snapshot = seen("expert-sibling", id).path("snapshot");
      assertThat(texts(snapshot.path("things"), "label"))
          .containsExactlyInAnyOrder("hoofdpersoon", "broer");
      seen.add(snapshot.path("things") + " " + snapshot.path("lines"));
    }
    assertThat(seen.stream().distinct()).as("whatever is left out").hasSize(1);
    assertThat(attach(id, shown(persons("P2"))))
        .isEqualTo(Answer.refused("consult.snapshot-empty"));
  }

  @Test
  void a_line_that_is_filtered_away_is_not_on_it() {
    String id = ask(family.everybody());
    var all = shown(family.everybody());
    attach(id, new Shown(all.ids(), all.places(), Set.of("PARENT_OF"), true)).orThrow();
    assertThat(texts(seen("expert-sibling", id).at("/snapshot/lines"), "kind"))
        .hasSize(3)
        .containsOnly("SIBLING_OF");
  }

  @Test
  void what_the_team_sees_beforehand_is_what_the_expert_will_see() {
    String id = ask(persons("P1", "P4"));
    var view = shown(family.everybody());
    var ground = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
    var before = acting.as("rvt", () -> consults.snapshot(id, view, ground, Words.DUTCH)).orThrow();
    attach(id, view).orThrow();
    var things = seen("expert-sibling", id).at("/snapshot/things");
    assertThat(before.things())
        .extracting(Snapshot.Thing::label)
        .containsExactlyInAnyOrderElementsOf(texts(things, "label"));
    assertThat(before.things().stream().map(t -> String.valueOf(t.x())))
        .containsExactlyInAnyOrderElementsOf(texts(things, "x"));
    family.assertNothingOf(before.toString());
  }

  @Test
  void a_note_of_an_expert_hangs_on_somebody_by_name_for_the_team() {
    String id = ask(persons("P1", "P4"));
    attach(id, shown(persons("P1", "P4"))).orThrow();
    var things = seen("expert-sibling", id).at("/snapshot/things");
    String brother = id(things, "broer");
    answered("/consults/" + id + "/notes", note(brother, "Vraag wie hier nu komt."));
    assertThat(about(team(id)))
        .containsExactly("Joris van den Berg", family.person("P4"), "Vraag wie hier nu komt.");
    assertThat(about(seen("expert-sibling", id))).contains("broer", brother);
    var other = seen("expert-family", id);
    assertThat(about(other)).contains("broer", id(other.at("/snapshot/things"), "broer"));
    family.assertNothingOf(other.toString());
    api.as("rvt")
        .post(
            "/consults/" + id + "/share",
            Map.of("share", Map.of("personIds", List.of(family.person("P5")))))
        .expect(200);
    var again = seen("expert-sibling", id);
    assertThat(about(again).get(1)).as("another pseudonym, the same brother").isNotEqualTo(brother);
    assertThat(about(again).getFirst()).startsWith("broer ");
  }

  private static Map<String, ?> note(String on, String text) {
    return Map.of("about", Map.of("kind", "PERSON", "id", on), "text", text);
  }

  private static String id(JsonNode things, String label) {
    return StreamSupport.stream(things.spliterator(), false)
        .filter(t -> t.path("label").asString().equals(label))
        .map(t -> t.path("id").asString())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> about(JsonNode consult) {
    return StreamSupport.stream(consult.path("messages").spliterator(), false)
        .filter(m -> m.path("kind").asString().equals("NOTE"))
        .flatMap(
            m ->
                List.of(
                    m.at("/about/label").asString(),
                    m.at("/about/id").asString(),
                    m.path("text").asString())
                    .stream())
        .toList();
  }

  @Test
  void a_note_is_put_by_an_expert_on_what_is_shared_and_without_a_name() {
    String id = ask(persons("P1", "P4"));
    attach(id, shown(persons("P1", "P4"))).orThrow();
    String brother = id(seen("expert-sibling", id).at("/snapshot/things"), "broer");
    String path = "/consults/" + id + "/notes";
    var expert = api.as("expert-sibling").purpose("CONSULT");
    for (String on : List.of(family.person("P2"), family.person("P4"), "nobody")) {
      expert.post(path, note(on, "Kijk hier.")).expect(400);
    }
    expert.post(path, note(brother, "Mees weet meer.")).expect(400);
    expert.post(path, note(brother, " ")).expect(400);
    expert
        .post(
            path, Map.of("about", Map.of("kind", "CASEFILE", "id", family.caseFileId), "text", "x"))
        .expect(400);
    api.as("rvt").post(path, note(brother, "Kijk hier.")).expect(403);
    api.as("expert-terror").post(path, note(brother, "Kijk hier.")).expect(404);
    assertThat(acting.as("expert-sibling", () -> consults.attach(id, shown(persons("P1")))))
        .isEqualTo(Answer.refused("forbidden.team-only"));
    assertThat(acting.as("rvt-noord", () -> consults.attach(id, shown(persons("P1")))))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whoever_is_erased_is_not_on_it_and_no_note_hangs_on_them() {
    String id = ask(persons("P1", "P4"));
    attach(id, shown(persons("P1", "P4"))).orThrow();
    String brother = id(seen("expert-sibling", id).at("/snapshot/things"), "broer");
    answered("/consults/" + id + "/notes", note(brother, "Vraag wie hier nu komt."));
    var plan =
        new ErasurePlan(family.caseFileId, family.person("P4"), Set.of(), Set.of(), Set.of());
    writing.atomically(
        () -> {
          erasure.erase(plan, UnaryOperator.identity());
          return true;
        });
    assertThat(texts(seen("expert-family", id).at("/snapshot/things"), "label"))
        .containsExactly("hoofdpersoon");
    assertThat(about(team(id))).containsExactly("", "", "Vraag wie hier nu komt.");
    assertThat(
            graph
                .client()
                .query("MATCH (n) WHERE $id IN n.snapshotIds OR n.aboutId = $id RETURN n.id")
                .bind(family.person("P4"))
                .to("id")
                .fetch()
                .all())
        .isEmpty();
  }
}
