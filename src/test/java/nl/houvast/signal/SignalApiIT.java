package nl.houvast.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One signal over HTTP, as the contract promises it and as it refuses. */
@HouvastTest
class SignalApiIT {
  private static final String SECRET = "Zwaluwstaart";
  private static final JsonMapper JSON = new JsonMapper();
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @Test
  void a_signal_gets_a_receipt_and_nothing_else() {
    var receipt = api.as("src-vt").post("/signals", body("A-1")).expect(201).json();

    assertThat(Set.copyOf(receipt.propertyNames()))
        .isEqualTo(Set.of("id", "sourceMessageId", "receivedAt", "version"));
    assertThat(receipt.get("sourceMessageId").stringValue()).isEqualTo("A-1");
    assertThat(receipt.get("version").longValue()).isZero();
    var again = api.as("src-vt").get("/signals/" + receipt.get("id").stringValue()).expect(200);
    assertThat(again.json()).isEqualTo(receipt);
  }

  @Test
  void a_signal_is_kept_as_it_was_written() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));

    var kept =
        testGraph
            .client()
            .query(
                """
                MATCH (s:Signal {id: $id})-[:SENT_BY]->(o:Organisation)
                MATCH (s)-[:INDICATES]->(c:Concept)
                MATCH (s)-[r:MENTIONS]->(m:Mention)
                OPTIONAL MATCH (m)-[t:STATES]->(other:Mention)
                WITH s, o, c, r, m, t, other ORDER BY m.key
                RETURN s.text + ' ' + o.id + ' ' + s.handedInBy AS signal,
                       collect(DISTINCT c.id) AS concepts,
                       collect(DISTINCT m.key + ' ' + r.role + ' ' + m.name) AS mentions,
                       [x IN collect(DISTINCT m.key + ' ' + t.kind + ' ' + t.nature + ' ' + other.key) WHERE x IS NOT NULL] AS ties
                """)
            .bind(id)
            .to("id")
            .fetch()
            .one()
            .orElseThrow();
    assertThat(kept)
        .containsEntry("signal", "Ruzie in de hal. O-VT src-vt")
        .containsEntry("mentions", List.of("m1 ACTOR P. Voorbeeld", "m2 TARGET Q. Voorbeeld"))
        .containsEntry("ties", List.of("m1 SIBLING_OF HALF m2"));
    assertThat((List<?>) kept.get("concepts"))
        .asList()
        .containsExactlyInAnyOrder("NAT-PHYSICAL", "REL-SIBLING-ADULT");
  }

  @Test
  void the_same_again_answers_the_first_receipt() {
    var first = api.as("src-vt").post("/signals", body("A-1")).expect(201);
    var reordered = body("A-1");
    reordered.set("indicates", JSON.createArrayNode().add("REL-SIBLING-ADULT").add("NAT-PHYSICAL"));

    assertThat(api.as("src-vt").post("/signals", body("A-1")).expect(200).json())
        .isEqualTo(first.json());
    assertThat(api.as("src-vt").post("/signals", reordered).expect(200).json())
        .isEqualTo(first.json());
    assertThat(testGraph.signals()).isEqualTo(1);
  }

  @Test
  void other_content_under_the_same_number_is_a_conflict_and_changes_nothing() {
    api.as("src-vt").post("/signals", body("A-1")).expect(201);

    var refused = api.as("src-vt").post("/signals", body("A-1").put("text", SECRET)).expect(409);

    problem(refused, "signal-conflict");
    assertThat(testGraph.signals()).isEqualTo(1);
  }

  @Test
  void two_organisations_may_use_the_same_number() {
    var one = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));
    var other = id(api.as("src-police").post("/signals", body("A-1")).expect(201));

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void eight_senders_of_one_signal_at_the_same_moment_keep_it_once() throws Exception {
    try (var senders = Executors.newFixedThreadPool(8)) {
      Callable<Api.Reply> send = () -> api.as("src-vt").post("/signals", body("A-1"));
      var replies = senders.invokeAll(Collections.nCopies(8, send));

      var ids = new HashSet<String>();
      var statuses = new ArrayList<Integer>();
      for (var reply : replies) {
        ids.add(id(reply.get()));
        statuses.add(reply.get().status());
      }
      assertThat(ids).hasSize(1);
      assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    }
    assertThat(testGraph.signals()).isEqualTo(1);
  }

  @Test
  void a_receipt_is_for_its_own_source_and_absent_for_everybody_else() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));

    for (String other : Set.of("src-police", "rvt", "lokaal", "rvt-noord", "beheer", "privacy")) {
      var forbidden = api.as(other).get("/signals/" + id).expect(404);
      var unknown = api.as(other).get("/signals/" + "0".repeat(8)).expect(404);
      assertThat(shape(forbidden)).isEqualTo(shape(unknown));
    }
  }

  @Test
  void a_local_worker_and_a_team_member_hand_in_for_their_own_organisation() {
    String local = id(api.as("lokaal").post("/signals", body("A-1")).expect(201));
    api.as("rvt").post("/signals", body("A-1")).expect(201);

    api.as("lokaal").get("/signals/" + local).expect(200);
    api.as("src-lokaal").get("/signals/" + local).expect(200);
    api.as("rvt").get("/signals/" + local).expect(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"expert-sibling", "curator", "privacy", "beheer"})
  void whoever_does_not_hand_in_is_refused(String account) {
    problem(api.as(account).post("/signals", body("A-1")).expect(403), "forbidden");
    problem(api.as(account).post("/signals", "{").expect(403), "forbidden");
    problem(
        api.as(account).post("/signals/batch", "{}", "application/x-ndjson").expect(403),
        "forbidden");
    assertThat(testGraph.signals()).isZero();
  }

  @Test
  void whoever_is_not_signed_in_is_told_to() {
    problem(api.as("nobody").post("/signals", body("A-1")).expect(401), "not-signed-in");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"sourceMessageId\": null}', sourceMessageId, missing",
    "'{\"sourceMessageId\": \" \"}', sourceMessageId, missing",
    "'{\"kind\": \"Zwaluwstaart\"}', kind, unknown-value",
    "'{\"kind\": null}', kind, missing",
    "'{\"happenedOn\": \"2026-02-30\"}', happenedOn, not-a-date",
    "'{\"happenedOn\": \"2026-11-03\", \"reportedOn\": \"2026-11-03\"}', happenedOn, date-in-future",
    "'{\"reportedOn\": \"2026-11-03\"}', reportedOn, date-in-future",
    "'{\"reportedOn\": \"2025-04-30\"}', happenedOn, happened-after-reported",
    "'{\"happenedUntil\": \"2025-04-30\"}', happenedUntil, until-before-happened",
    "'{\"nature\": \"feit\"}', nature, unknown-value",
    "'{\"status\": 1}', status, not-a-text",
    "'{\"indicates\": [\"NAT-ZWALUWSTAART\"]}', indicates, unknown-concept",
    "'{\"indicates\": \"NAT-PHYSICAL\"}', indicates, not-a-list",
    "'{\"mentions\": [{\"role\": \"ACTOR\"}]}', mentions[0].key, missing",
    "'{\"mentions\": [{\"key\": \"m1\", \"role\": \"dader\"}]}', mentions[0].role, unknown-role",
    "'{\"mentions\": [{\"key\": \"m1\", \"role\": \"ACTOR\", \"bsnToken\": \"123456782\"}]}', mentions[0].bsnToken, not-a-token",
    "'{\"ties\": [{\"kind\": \"SIBLING_OF\", \"from\": \"m1\", \"to\": \"m9\"}]}', ties, tie-unknown-key",
    "'{\"ties\": [{\"kind\": \"FRIEND_OF\", \"from\": \"m1\", \"to\": \"m2\"}]}', ties[0].kind, unknown-value",
    "'{\"closure\": {\"reason\": \"MOVED\"}}', closure, not-allowed",
    "'{\"kind\": \"CLOSURE\"}', closure, missing",
    "'{\"contact\": {\"name\": \"Zwaluwstaart\"}}', contact, not-allowed",
    "'{\"extra\": \"Zwaluwstaart\"}', extra, unknown-field"
  })
  void a_fault_is_named_by_field_and_code(String change, String field, String code) {
    var body = body("A-1").put("text", SECRET);
    body.setAll((ObjectNode) JSON.readTree(change));

    var refused = api.as("src-vt").post("/signals", body).expect(400);

    problem(refused, "invalid-signal");
    assertThat(refused.json().get("errors"))
        .anySatisfy(
            error -> {
              assertThat(error.get("field").stringValue()).isEqualTo(field);
              assertThat(error.get("code").stringValue()).isEqualTo(code);
              assertThat(error.get("message").stringValue()).endsWith(".");
            });
    assertThat(testGraph.signals()).isZero();
  }

  @Test
  void all_faults_are_named_in_one_go() {
    var refused =
        api.as("src-vt")
            .post("/signals", body("").put("kind", "X").put("nature", "Y").put("happenedOn", "Z"))
            .expect(400);

    assertThat(refused.json().get("errors").values())
        .extracting(error -> error.get("field").stringValue())
        .containsExactlyInAnyOrder("sourceMessageId", "kind", "nature", "happenedOn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{\"text\": \"Zwaluwstaart\"",
        "{\"kind\": \"REPORT\", \"kind\": \"Zwaluwstaart\"}",
        "{} Zwaluwstaart"
      })
  void what_is_no_body_is_refused_without_repeating_it(String body) {
    var refused = api.as("src-vt").post("/signals", body).expect(400);

    problem(refused, "invalid-signal");
    assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo("body");
  }

  @Test
  void a_text_has_at_most_twenty_thousand_characters() {
    api.as("src-vt").post("/signals", body("A-1").put("text", "x".repeat(20_000))).expect(201);

    var refused =
        api.as("src-vt").post("/signals", body("A-2").put("text", "x".repeat(20_001))).expect(400);

    assertThat(refused.json().at("/errors/0/code").stringValue()).isEqualTo("too-long");
  }

  @Test
  void a_body_beyond_one_megabyte_is_too_large() {
    String large = body("A-1").toString() + " ".repeat(1024 * 1024);

    problem(api.as("src-vt").post("/signals", large).expect(413), "too-large");
    assertThat(testGraph.signals()).isZero();
  }

  @Test
  void only_json_is_a_signal() {
    problem(
        api.as("src-vt").post("/signals", body("A-1").toString(), "text/plain").expect(415),
        "media-type");
    problem(
        api.as("src-vt")
            .post("/signals/batch", body("A-1").toString(), "application/json")
            .expect(415),
        "media-type");
  }

  @Test
  void the_source_revises_and_the_history_stays() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));

    var revised =
        api.as("src-vt")
            .patch(
                "/signals/" + id,
                "{\"version\": 0, \"status\": \"REFUTED\", \"note\": \"Vergissing\"}")
            .expect(200);

    assertThat(revised.json().get("version").longValue()).isEqualTo(1);
    var history =
        testGraph
            .client()
            .query(
                """
                MATCH (s:Signal {id: $id})-[:REVISED_BY]->(r:SignalRevision)
                RETURN s.firstStatus + ' ' + s.status + ' ' + r.status + ' ' + r.note + ' ' + r.by AS told
                """)
            .bind(id)
            .to("id")
            .fetchAs(String.class)
            .all();
    assertThat(history).containsExactly("CONFIRMED REFUTED REFUTED Vergissing src-vt");
    assertThat(api.as("src-vt").post("/signals", body("A-1")).expect(200).json().get("id"))
        .isEqualTo(revised.json().get("id"));
  }

  @Test
  void a_revision_of_an_old_version_is_answered_with_the_current_state() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));
    String first = "{\"version\": 0, \"status\": \"REFUTED\"}";
    api.as("src-vt").patch("/signals/" + id, first).expect(200);

    var refused =
        api.as("src-vt")
            .patch("/signals/" + id, "{\"version\": 0, \"status\": \"CONFIRMED\"}")
            .expect(409);

    problem(refused, "conflict-version");
    assertThat(refused.json().at("/current/version").longValue()).isEqualTo(1);
    assertThat(refused.json().at("/current/status").stringValue()).isEqualTo("REFUTED");
  }

  @Test
  void nobody_else_revises() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));

    for (String other : Set.of("src-police", "rvt", "lokaal", "expert-sibling")) {
      api.as(other)
          .patch("/signals/" + id, "{\"version\": 0, \"status\": \"REFUTED\"}")
          .expect(404);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"status\": \"REFUTED\"}', version, missing",
    "'{\"version\": \"0\", \"status\": \"REFUTED\"}', version, not-a-number",
    "'{\"version\": 0}', status, missing",
    "'{\"version\": 0, \"status\": \"Zwaluwstaart\"}', status, unknown-value",
    "'{\"version\": 0, \"status\": \"REFUTED\", \"text\": \"Zwaluwstaart\"}', text, unknown-field",
    "'{', body, invalid-json"
  })
  void a_faulty_revision_is_named_by_field_and_code(String body, String field, String code) {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));

    var refused = api.as("src-vt").patch("/signals/" + id, body).expect(400);

    problem(refused, "invalid-revision");
    assertThat(refused.json().at("/errors/0/field").stringValue()).isEqualTo(field);
    assertThat(refused.json().at("/errors/0/code").stringValue()).isEqualTo(code);
  }

  @Test
  void handing_in_and_revising_leave_a_line_each() {
    String id = id(api.as("src-vt").post("/signals", body("A-1")).expect(201));
    api.as("src-vt").post("/signals", body("A-1")).expect(200);
    api.as("src-vt")
        .patch("/signals/" + id, "{\"version\": 0, \"status\": \"REFUTED\"}")
        .expect(200);

    var lines =
        testGraph
            .client()
            .query(
                "MATCH (l:AuditLine {objectId: $id}) RETURN l.account + ' ' + l.activity ORDER BY l.at")
            .bind(id)
            .to("id")
            .fetchAs(String.class)
            .all();
    assertThat(lines).containsExactly("src-vt signal.create", "src-vt signal.revise");
  }

  static ObjectNode body(String number) {
    Consumer<ArrayNode> people =
        mentions -> {
          mentions.addObject().put("key", "m1").put("role", "ACTOR").put("name", "P. Voorbeeld");
          mentions.addObject().put("key", "m2").put("role", "TARGET").put("name", "Q. Voorbeeld");
        };
    var body =
        JSON.createObjectNode()
            .put("sourceMessageId", number)
            .put("kind", "REPORT")
            .put("happenedOn", "2025-05-01")
            .put("reportedOn", "2025-05-03")
            .put("nature", "FACT")
            .put("status", "CONFIRMED")
            .put("text", "Ruzie in de hal.");
    body.putArray("indicates").add("NAT-PHYSICAL").add("REL-SIBLING-ADULT");
    people.accept(body.putArray("mentions"));
    body.putArray("ties")
        .addObject()
        .put("kind", "SIBLING_OF")
        .put("from", "m1")
        .put("to", "m2")
        .put("nature", "HALF");
    return body;
  }

  private static String id(Api.Reply reply) {
    return reply.json().get("id").stringValue();
  }

  private static void problem(Api.Reply reply, String code) {
    assertThat(reply.raw().headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(reply.json().get("type").stringValue()).endsWith("/" + code);
    assertThat(reply.json().get("status").intValue()).isEqualTo(reply.status());
    assertThat(reply.json().get("detail").stringValue()).endsWith(".");
    assertThat(reply.body()).doesNotContain(SECRET);
  }

  private static String shape(Api.Reply reply) {
    return reply.body().replaceAll("/signals/[^\"]+", "/signals/…");
  }
}
