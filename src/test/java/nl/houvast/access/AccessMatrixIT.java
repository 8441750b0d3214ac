package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.Api.Reply;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The denials of the oracle once more, over HTTP: each actor tries each action on something that it
 * may not do it with. Nothing of the case may stand in any answer, and nothing may have changed.
 * What has no address yet answers as an unknown address, and is tried all the same: whoever adds it
 * finds the denial waiting.
 */
@HouvastTest
class AccessMatrixIT {
  private static final String NAME = "Zeldzaamnaam";
  private static final String TITLE = "Vertrouwelijke titel";
  private static final List<String> CASEWORK = List.of("CASEFILE", "PERSON", "CONSULT", "ADVICE");
  private static final String TEXT = "Vertrouwelijke tekst van dit signaal.";

  /** Who stands for which actor; a family member and a job have no account, so they get 401. */
  private static final Map<ActorKind, String> ACCOUNTS = accounts();

  /** Allowed in every state of the oracle, so that there is no denial to show. */
  private static final List<String> NEVER_DENIED =
      List.of("CURATOR knowledge.publish", "OPERATOR account.manage", "JOB audit.verify");

  /**
   * Where over HTTP there is nothing to be denied: who hands in does so for the own organisation
   * only, and the log of another region is not apart yet.
   */
  private static final List<String> NOT_OVER_HTTP =
      List.of(
          "ON_TEAM signal.create",
          "REGION signal.create",
          "OTHER_REGION signal.create",
          "LOCAL signal.create",
          "MACHINE signal.create",
          "OFFICER audit.read",
          "OFFICER audit.verify",
          "OFFICER report.access");

  @Autowired Api api;
  @Autowired TestGraph graph;
  private String signal = "";
  private String waiting = "";
  private String caseFile = "";
  private String person = "";
  private String consult = "";

  private static Map<ActorKind, String> accounts() {
    Map<ActorKind, String> accounts = new LinkedHashMap<>();
    // On the team of a case of its own, which this one is not.
    accounts.put(ActorKind.ON_TEAM, "rvt-noord");
    accounts.put(ActorKind.REGION, "rvt-collega");
    accounts.put(ActorKind.OTHER_REGION, "rvt-noord");
    accounts.put(ActorKind.LOCAL, "lokaal");
    accounts.put(ActorKind.EXPERT, "expert-terror");
    accounts.put(ActorKind.CURATOR, "trainer");
    accounts.put(ActorKind.OFFICER, "privacy");
    accounts.put(ActorKind.FAMILY, "");
    accounts.put(ActorKind.OPERATOR, "beheer");
    accounts.put(ActorKind.MACHINE, "src-ggz");
    accounts.put(ActorKind.JOB, "");
    return accounts;
  }

  @BeforeEach
  void a_case_with_a_question_to_an_expert() {
    graph.clear();
    signal = handIn("src-vt", "MX-1", NAME);
    waiting = handIn("src-vt", "MX-2", NAME);
    String elsewhere = handIn("src-vt-noord", "MX-9", "Elders");
    graph.settled();
    api.as("rvt-noord")
        .post("/casefiles", Map.of("title", "Elders", "signalIds", List.of(elsewhere)))
        .expect(201);
    caseFile = post("/casefiles", Map.of("title", TITLE, "signalIds", List.of(signal)));
    graph.settled();
    person = identified();
    consult =
        post(
            "/consults",
            Map.of(
                "mode",
                "LIVE_CASE",
                "caseFileId",
                caseFile,
                "question",
                "Hoe beginnen we het gesprek?",
                "share",
                Map.of("personIds", List.of(person)),
                "invite",
                List.of("expert-sibling")));
    graph.settled();
  }

  private String handIn(String source, String message, String name) {
    Map<String, Object> mention =
        Map.of(
            "key", "m1",
            "role", "SUBJECT",
            "name", "A. " + name,
            "birthDate", "1990-04-05",
            "bsnToken", "tok-" + message);
    Map<String, Object> body =
        Map.of(
            "sourceMessageId",
            message,
            "kind",
            "CONCERN",
            "happenedOn",
            "2026-09-01",
            "reportedOn",
            "2026-09-02",
            "nature",
            "FACT",
            "status",
            "SUSPECTED",
            "text",
            TEXT,
            "indicates",
            List.of(),
            "mentions",
            List.of(mention),
            "ties",
            List.of());
    return id(api.as(source).post("/signals", body).expect(201));
  }

  private String post(String path, Object body) {
    return id(api.as("rvt").post(path, body).expect(201));
  }

  private static String id(Reply reply) {
    return reply.json().path("id").asString();
  }

  private String identified() {
    return graph
        .client()
        .query("MATCH (:Signal {id: $id})-[:MENTIONS]->()-[:IDENTIFIED_AS]->(p:Person) RETURN p.id")
        .bind(signal)
        .to("id")
        .fetchAs(String.class)
        .first()
        .orElseThrow();
  }

  private Reply attempt(Api.As who, Action action) {
    String file = "/casefiles/" + caseFile;
    String talk = "/consults/" + consult;
    String advice = "/advice/" + UUID.randomUUID();
    return switch (action) {
      case CASEFILE_LIST -> who.get("/casefiles");
      case CASEFILE_OPEN -> who.get(file);
      case CASEFILE_CREATE ->
          who.post("/casefiles", Map.of("title", "X", "signalIds", List.of(waiting)));
      case CASEFILE_CLOSE -> who.post(file + "/close", Map.of("version", 0, "reason", "OTHER"));
      case CASEFILE_GRANT -> who.post(file + "/grants", Map.of("account", "rvt-collega"));
      case NETWORK_VIEW -> who.get(file + "/network");
      case NETWORK_EXPAND -> who.get(file + "/network?depth=3");
      case NETWORK_PATH -> who.get(file + "/network/path?from=" + person + "&to=" + person);
      case SIGNAL_READ -> who.get("/signals/" + signal);
      case SIGNAL_CREATE -> who.post("/signals", Map.of("sourceMessageId", "MX-3"));
      case SIGNAL_REVISE ->
          who.patch("/signals/" + signal, Map.of("version", 0, "status", "REFUTED", "note", "x"));
      case IDENTITY_DECIDE ->
          who.post("/identity/proposals/" + proposal() + "/undo", Map.of("reason", "x"));
      case RECOGNITION_READ -> who.get(file + "/recognitions");
      case CONSULT_ASK ->
          who.post(
              "/consults", Map.of("mode", "LIVE_CASE", "caseFileId", caseFile, "question", "x"));
      case CONSULT_ANSWER -> who.post(talk + "/messages", Map.of("text", "x"));
      case CONSULT_INVITE -> who.post(talk + "/share", Map.of("personIds", List.of(person)));
      case ADVICE_ATTACH ->
          who.post(
              talk + "/advice",
              Map.of("version", 0, "text", "x", "phase", "RECOVERY", "ground", "x"));
      case ADVICE_RESPOND ->
          who.post(advice + "/response", Map.of("response", "ADOPTED", "reason", "x"));
      case SEARCH_CONTENT -> who.get("/search?q=" + NAME);
      case EXPORT_IMAGE -> who.get(file + "/network.svg");
      case EXPORT_DATA -> who.get(file + "/export");
      case STATEMENT_ADD -> who.post("/signals/" + signal + "/statements", Map.of("text", "x"));
      case DISPUTE_DECIDE -> who.post("/signals/" + signal + "/disputes", Map.of("text", "x"));
      case REPORT_ACCESS -> who.get("/persons/" + person + "/access-report");
      case AUDIT_READ -> who.get("/audit/accesses?caseFileId=" + caseFile);
      case AUDIT_VERIFY -> who.get("/audit/verification");
      case BREAKGLASS_START -> who.post(file + "/break-glass", Map.of("reason", "x"));
      case BREAKGLASS_REVIEW -> who.get("/audit/break-glass");
      case KNOWLEDGE_PUBLISH -> who.post("/knowledge/patterns/PAT-X/versions/1/publish", Map.of());
      case ACCOUNT_MANAGE -> who.post("/accounts", Map.of("account", "x"));
    };
  }

  private String proposal() {
    return graph
        .client()
        .query("MATCH (p:Proposal) RETURN p.id LIMIT 1")
        .fetchAs(String.class)
        .first()
        .orElse(UUID.randomUUID().toString());
  }

  /** A list and a search answer, without what is not theirs; all else is refused. */
  private static boolean emptied(Action action, Reply reply) {
    if (reply.status() != 200) {
      return false;
    }
    var kinds = reply.json().path("items").findValuesAsString("kind");
    return action == Action.CASEFILE_LIST && !reply.body().contains(TITLE)
        || action == Action.SEARCH_CONTENT && CASEWORK.stream().noneMatch(kinds::contains);
  }

  private List<String> holes(ActorKind kind, Action action, Reply reply) {
    String cell = kind + " " + action.id();
    var holes = new ArrayList<String>();
    boolean refused = List.of(401, 403, 404).contains(reply.status());
    if (!refused && !emptied(action, reply)) {
      holes.add(cell + " answered " + reply.status() + " " + reply.body());
    }
    for (String secret : List.of(NAME, TITLE, TEXT, "1990", person, signal)) {
      if (reply.body().contains(secret)
          && !reply.raw().request().uri().toString().contains(secret)) {
        holes.add(cell + " told " + secret);
      }
    }
    return holes;
  }

  @Test
  void every_actor_is_denied_every_action_on_what_is_not_theirs() {
    String before = state();
    var holes = new ArrayList<String>();
    int tried = 0;
    for (var actor : ACCOUNTS.entrySet()) {
      for (Action action : Action.values()) {
        String cell = actor.getKey() + " " + action.id();
        if (!NEVER_DENIED.contains(cell) && !NOT_OVER_HTTP.contains(cell)) {
          holes.addAll(holes(actor.getKey(), action, attempt(api.as(actor.getValue()), action)));
          tried++;
        }
      }
    }
    assertThat(holes).isEmpty();
    assertThat(tried).isEqualTo(11 * 30 - NEVER_DENIED.size() - NOT_OVER_HTTP.size());
    assertThat(state()).as("nothing changed").isEqualTo(before);
  }

  /**
   * What nothing on the other side denies is denied to whose account was closed: so that each of
   * the 330 cells is refused over HTTP at least once.
   */
  @Test
  void whose_account_was_closed_is_denied_the_rest() {
    String before = state();
    var rest = Stream.concat(NEVER_DENIED.stream(), NOT_OVER_HTTP.stream()).toList();
    var holes = new ArrayList<String>();
    active(ACCOUNTS.values(), false);
    try {
      for (String cell : rest) {
        String[] of = cell.split(" ");
        ActorKind kind = ActorKind.valueOf(of[0]);
        Action action = Action.of(of[1]).orElseThrow();
        Reply reply = attempt(api.as(ACCOUNTS.get(kind)), action);
        holes.addAll(holes(kind, action, reply));
        if (reply.status() != 401) {
          holes.add(cell + " answered " + reply.status());
        }
      }
    } finally {
      active(ACCOUNTS.values(), true);
    }
    assertThat(holes).isEmpty();
    assertThat(rest).hasSize(11);
    assertThat(state()).as("nothing changed").isEqualTo(before);
    assertThat(attempt(api.as("privacy"), Action.AUDIT_READ).status()).isEqualTo(200);
  }

  private void active(Collection<String> accounts, boolean active) {
    graph
        .client()
        .query(
            "MATCH (a) WHERE (a:Professional OR a:MachineClient) AND a.account IN $accounts"
                + " SET a.active = $active")
        .bindAll(Map.of("accounts", List.copyOf(accounts), "active", active))
        .run();
  }

  /** The same attempts by somebody who may: else the test would be blind. */
  @Test
  void the_team_itself_is_let_in_at_the_same_addresses() {
    for (Action action :
        List.of(
            Action.CASEFILE_OPEN,
            Action.NETWORK_VIEW,
            Action.NETWORK_EXPAND,
            Action.RECOGNITION_READ)) {
      assertThat(attempt(api.as("rvt"), action).status()).as(action.id()).isEqualTo(200);
    }
    assertThat(attempt(api.as("rvt"), Action.CASEFILE_LIST).body()).contains(TITLE);
    assertThat(attempt(api.as("privacy"), Action.AUDIT_READ).status()).isEqualTo(200);
    assertThat(attempt(api.as("src-vt"), Action.SIGNAL_READ).status()).isEqualTo(200);
    assertThat(attempt(api.as("rvt"), Action.CASEFILE_CLOSE).status()).isIn(200, 409);
  }

  /** Being of the organisation that wrote it is not enough: the task has to carry it too. */
  @Test
  void a_signal_of_the_own_organisation_is_not_for_oversight_and_operation() {
    Map<String, Object> revision = Map.of("version", 0, "status", "REFUTED", "note", "x");
    String own =
        id(
            api.as("rvt")
                .post(
                    "/signals",
                    Map.of(
                        "sourceMessageId", "MX-4",
                        "kind", "CONCERN",
                        "happenedOn", "2026-09-01",
                        "reportedOn", "2026-09-02",
                        "nature", "FACT",
                        "status", "SUSPECTED",
                        "text", TEXT,
                        "mentions", List.of(Map.of("key", "m1", "role", "SUBJECT"))))
                .expect(201));
    int version = api.as("rvt").get("/signals/" + own).expect(200).json().path("version").asInt();
    for (String account : List.of("beheer", "privacy")) {
      api.as(account).get("/signals/" + own).expect(404);
      api.as(account).patch("/signals/" + own, with(revision, version)).expect(404);
    }
    api.as("rvt-collega").patch("/signals/" + own, with(revision, version)).expect(200);
  }

  private static Map<String, Object> with(Map<String, Object> revision, int version) {
    var whole = new LinkedHashMap<>(revision);
    whole.put("version", version);
    return whole;
  }

  /** The rule and the policy that decided stand in the log, also of what was refused. */
  @Test
  void a_refusal_is_a_line_with_its_rule() {
    api.as("beheer").get("/casefiles/" + caseFile + "/network").expect(404);
    String rules =
        graph
            .client()
            .query(
                """
                MATCH (l:AuditLine {caseFileId: $id, account: 'beheer'})
                RETURN l.activity + ' ' + l.outcome + ' ' + l.ruleId + ' ' + l.policyVersion
                """)
            .bind(caseFile)
            .to("id")
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    assertThat(rules).matches("network.view denied D-NO-RULE 1-[0-9a-f]{12}");
  }

  /** Everything of a case that an act could have changed. */
  private String state() {
    return Objects.toString(
        graph
            .client()
            .query(
                """
                MATCH (n) WHERE n:CaseFile OR n:Signal OR n:Grant OR n:Consult OR n:Advice
                  OR n:Proposal OR n:Person
                OPTIONAL MATCH (n)-[r]-()
                WITH n, count(r) AS ties ORDER BY elementId(n)
                RETURN collect(elementId(n) + ' ' + ties + ' ' + coalesce(toString(n.version), ''))
                """)
            .fetchAs(List.class)
            .one()
            .orElseThrow());
  }
}
