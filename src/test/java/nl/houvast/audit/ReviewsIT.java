package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Signature;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.GlassBroken;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.Keys;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands out is found, looked at by somebody else, and the finding cannot be bent. */
@HouvastTest
class ReviewsIT {
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired LineWriter writer;
  @Autowired Ledger ledger;
  @Autowired Gathering gathering;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @AfterEach
  void leaveNothing() {
    testGraph.clear();
  }

  /** Looks of one account at one case, a minute apart. */
  private void looks(String account, int count, String from, String caseFile) {
    testGraph
        .client()
        .query(
            """
            UNWIND range(1, $count) AS n
            CREATE (:AuditLine {
              id: $account + '-' + $from + '-' + toString(n),
              at: datetime($from) + duration({minutes: n}),
              activity: 'network.view', action: 'R', outcome: 'done', level: 'L4', count: 1,
              account: $account, role: 'TEAM_MEMBER', organisationId: 'O-RVT',
              organisationName: 'Regionaal Veiligheidsteam Midden', purpose: 'SAFETY_ASSESSMENT',
              basis: 'DEMO-FUTURE-LAW', ruleId: 'R-TEAM', caseFileId: $caseFile,
              subject: 'person-' + toString(n)})
            """)
        .bindAll(Map.of("count", count, "account", account, "from", from, "caseFile", caseFile))
        .run();
  }

  private void grant(String account, String caseFile) {
    testGraph
        .client()
        .query(
            """
            MATCH (p:Professional {account: $account})
            CREATE (p)-[:HOLDS]->(:Grant {id: 'g-' + $caseFile, caseFileId: $caseFile, kind: 'TEAM',
              level: 'L4', from: datetime('2026-10-01T00:00:00Z'),
              until: datetime('2027-01-01T00:00:00Z')})
            """)
        .bindAll(Map.of("account", account, "caseFile", caseFile))
        .run();
  }

  private List<JsonNode> open() {
    return api.as("privacy")
        .get("/audit/reviews")
        .expect(200)
        .json()
        .get("items")
        .valueStream()
        .toList();
  }

  private void gather() {
    api.as("privacy").post("/audit/reviews/gather", "").expect(204);
  }

  private static List<String> rules(List<JsonNode> items) {
    return items.stream().map(i -> i.get("rule").asString()).toList();
  }

  @Test
  void what_stands_out_is_found_once_and_comes_back_when_somebody_takes_it_away() {
    grant("rvt", "case-1");
    looks("rvt", 3, "2026-11-02T07:00:00Z", "case-1");
    gather();
    assertThat(open()).isEmpty();
    looks("rvt", 3, "2026-11-02T04:00:00Z", "case-1");
    looks("rvt-collega", 3, "2026-11-02T07:00:00Z", "case-1");
    gather();
    gather();
    assertThat(rules(open())).containsExactly("OUTSIDE_HOURS", "NO_TASK");
    testGraph.client().query("MATCH (r:AuditReview) DELETE r").run();
    gather();
    assertThat(rules(open())).containsExactly("OUTSIDE_HOURS", "NO_TASK");
    var line = open().getFirst();
    assertThat(line.get("account").asString()).isEqualTo("rvt");
    assertThat(line.get("number").asInt()).isEqualTo(3);
  }

  @Test
  void each_week_a_sample_is_drawn_that_stays_the_same() {
    grant("rvt", "case-1");
    looks("rvt", 120, "2026-10-28T10:00:00Z", "case-1");
    gather();
    var drawn = open().stream().map(i -> i.get("line").get("id").asString()).toList();
    assertThat(drawn).hasSize(20);
    assertThat(rules(open())).containsOnly("SAMPLE");
    testGraph.client().query("MATCH (r:AuditReview) DELETE r").run();
    gather();
    assertThat(open().stream().map(i -> i.get("line").get("id").asString())).isEqualTo(drawn);
  }

  private String item() {
    looks("rvt", 1, "2026-11-02T04:00:00Z", "case-1");
    grant("rvt", "case-1");
    gather();
    return open().getFirst().get("id").asString();
  }

  private static Map<String, String> finding(String code, String note) {
    return Map.of("finding", code, "note", note);
  }

  @Test
  void a_finding_is_a_line_of_the_log_and_is_given_once() {
    String id = item();
    var as = api.as("privacy");
    String path = "/audit/reviews/" + id + "/finding";
    assertThat(as.post(path, Map.of()).status()).isEqualTo(400);
    assertThat(as.post(path, finding("NOT_JUSTIFIED", " ")).status()).isEqualTo(400);
    as.post(path, finding("EXPLAINED", "Piketdienst, nagevraagd.")).expect(200);
    LogLine line =
        ledger.after(writer.appender().stream(), writer.appender().end().seq() - 1, 1).getFirst();
    assertThat(line.get(Field.ACTIVITY)).isEqualTo("audit.review");
    assertThat(line.get(Field.OBJECT_ID)).isEqualTo(id);
    assertThat(line.get(Field.USER)).isEqualTo("privacy");
    assertThat(line.get(Field.REASON_HASH)).hasSize(64);
    assertThat(line.json()).doesNotContain("Piketdienst");
    assertThat(as.post(path, finding("IN_ORDER", "")).status()).isEqualTo(409);
    assertThat(open()).isEmpty();
    assertThat(as.post("/audit/reviews/none/finding", finding("IN_ORDER", "")).status())
        .isEqualTo(404);
  }

  @Test
  void nobody_judges_their_own_reading_and_nobody_but_an_officer_judges() {
    String id = item();
    for (String account : List.of("rvt", "beheer", "trainer", "lokaal", "src-vt")) {
      assertThat(api.as(account).get("/audit/reviews").status()).as(account).isEqualTo(403);
      assertThat(
              api.as(account)
                  .post("/audit/reviews/" + id + "/finding", finding("IN_ORDER", ""))
                  .status())
          .as(account)
          .isEqualTo(403);
    }
    testGraph.client().query("MATCH (r:AuditReview) SET r.account = 'privacy'").run();
    long end = writer.appender().end().seq();
    var reply =
        api.as("privacy").post("/audit/reviews/" + id + "/finding", finding("IN_ORDER", ""));
    assertThat(reply.status()).isEqualTo(403);
    assertThat(writer.appender().end().seq()).isEqualTo(end);
    assertThat(open()).hasSize(1);
  }

  @Test
  void the_proof_is_signed_and_tells_of_a_finding_that_was_changed() throws Exception {
    String id = item();
    api.as("privacy")
        .post("/audit/reviews/" + id + "/finding", finding("NOT_JUSTIFIED", "Gesprek volgt."))
        .expect(200);
    var week = proof().get("answer").get(0);
    assertThat(week.get("week").asString()).isEqualTo("2026-W45");
    assertThat(week.get("items").asInt()).isEqualTo(1);
    assertThat(week.get("judged").asInt()).isEqualTo(1);
    assertThat(week.get("notJustified").asInt()).isEqualTo(1);
    assertThat(week.get("chained").asInt()).isEqualTo(1);
    assertThat(week.get("oldestOpen").isNull()).isTrue();
    testGraph.client().query("MATCH (r:AuditReview) SET r.note = 'Niets aan de hand.'").run();
    assertThat(proof().get("answer").get(0).get("chained").asInt()).isZero();
  }

  private JsonNode proof() throws Exception {
    var jws = api.as("privacy").get("/audit/reviews/proof").expect(200).json();
    String signed = jws.get("protected").asString() + "." + jws.get("payload").asString();
    Path key = writer.files().folder().resolveSibling(Mirror.PUBLIC_KEY);
    var checking = Signature.getInstance("Ed25519");
    checking.initVerify(Keys.publicKey(key));
    checking.update(signed.getBytes(StandardCharsets.US_ASCII));
    assertThat(checking.verify(Base64.getUrlDecoder().decode(jws.get("signature").asString())))
        .isTrue();
    return new JsonMapper().readTree(Base64.getUrlDecoder().decode(jws.get("payload").asString()));
  }

  @Test
  void a_look_in_an_emergency_waits_for_review_at_once_and_is_found_when_the_event_was_lost() {
    testGraph
        .client()
        .query(
            """
            MATCH (p:Professional {account: 'rvt-noord'})
            CREATE (p)-[:HOLDS]->(:Grant {id: 'broken-1', caseFileId: 'case-1', kind: 'BREAK_GLASS',
              level: 'L4', reason: 'Buren horen geschreeuw.', from: datetime('2026-11-01T22:00:00Z'),
              until: datetime('2026-11-01T23:00:00Z')})
            """)
        .run();
    assertThat(open()).isEmpty();
    gathering.on(new GlassBroken("case-1", "broken-1"));
    gather();
    assertThat(rules(open())).containsExactly("BREAK_GLASS");
    var item = open().getFirst();
    assertThat(item.get("account").asString()).isEqualTo("rvt-noord");
    assertThat(item.get("reason").asString()).isEqualTo("Buren horen geschreeuw.");
    testGraph.client().query("MATCH (r:AuditReview) DELETE r").run();
    gather();
    assertThat(open()).hasSize(1);
  }

  @Test
  void a_forged_line_that_lacks_everything_is_shown_as_it_is() {
    testGraph.client().query("CREATE (:AuditLine {id: 'forged', at: 'yesterday'})").run();
    testGraph.client().query("CREATE (:AuditLine {at: datetime('2026-11-02T07:00:00Z')})").run();
    var items = api.as("privacy").get("/audit/accesses").expect(200).json().get("items");
    var forged = items.valueStream().filter(i -> i.get("account").asString().equals("?")).toList();
    assertThat(forged).hasSize(2).allMatch(i -> !i.get("chained").asBoolean());
    assertThat(items.valueStream().filter(i -> i.get("chained").asBoolean())).hasSize(1);
    gather();
  }
}
