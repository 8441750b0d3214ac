package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.family.Approval;
import nl.houvast.family.Disputes;
import nl.houvast.family.FamilyLinks;
import nl.houvast.family.SafetyHolds;
import nl.houvast.family.Statements;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.SubjectRequests;
import nl.houvast.kernel.Answer;
import nl.houvast.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is erased is gone from graph, index and keys at once, and nothing else is. */
@HouvastTest
class ErasureIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired nl.houvast.family.Withholdings withholdings;
  @Autowired Erasures erasures;
  @Autowired ErasureDecisions decisions;
  @Autowired ErasedAgain again;
  @Autowired ErasureList list;
  @Autowired LegalHolds holds;
  @Autowired Retentions retentions;
  @Autowired FamilyLinks links;
  @Autowired Search search;
  @Autowired Statements statements;
  @Autowired Disputes disputes;
  @Autowired SafetyHolds safetyHolds;
  @Autowired SubjectRequests requests;

  private FamilyM family;
  private String caseFile = "";
  private String m = "";

  @BeforeEach
  void the_case_of_m_with_all_that_hangs_on_it() {
    graph.clear();
    family = FamilyM.handedIn(api);
    elsewhere();
    caseFile = family.open();
    graph.settled();
    m = person("S1", "ACTOR");
    identified();
    said();
    advised();
    graph.settled();
  }

  @AfterEach
  void leave_nothing() throws IOException {
    Files.deleteIfExists(list.file());
    graph.clear();
  }

  /** A family of another region, of which nothing may change. */
  private void elsewhere() {
    var signal =
        Map.of(
            "sourceMessageId", "EL-1",
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Iets anders, over Zwaluwstaart.",
            "indicates", List.of(),
            "mentions",
                List.of(
                    Map.of(
                        "key",
                        "m1",
                        "role",
                        "SUBJECT",
                        "name",
                        "A. Zwaluwstaart",
                        "birthDate",
                        "1990-04-05")),
            "ties", List.of());
    String id = api.as("src-vt-noord").make("/signals", signal);
    graph.settled();
    api.as("rvt-noord")
        .post("/casefiles", Map.of("title", "Elders", "signalIds", List.of(id)))
        .expect(201);
  }

  private String person(String signal, String role) {
    return graph
        .client()
        .query(
            """
            MATCH (:Signal {id: $signal})-[:MENTIONS]->(:Mention {role: $role})-[:IDENTIFIED_AS]->(p:Person)
            RETURN p.id LIMIT 1
            """)
        .bindAll(Map.of("signal", family.id(signal), "role", role))
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  private void identified() {
    for (var p : api.as("rvt").get("/identity/proposals").expect(200).json().path("items")) {
      if (p.path("person").path("id").asString().equals(m)) {
        api.as("rvt")
            .post(
                "/identity/proposals/" + p.path("id").asString() + "/confirm",
                Map.of("reason", "zelfde persoon"))
            .expect(200);
      }
    }
    graph.settled();
  }

  private void said() {
    var approval = new Approval(m, List.of(family.id("S1")), List.of());
    acting.as("rvt", () -> links.make(caseFile, approval)).orThrow();
    acting.as("rvt", () -> statements.add(family.id("S1"), m, "Dit is wat M zegt.")).orThrow();
    acting.as("rvt", () -> disputes.add(family.id("S2"), m, "Dit klopt niet.")).orThrow();
    acting
        .as(
            "rvt",
            () ->
                requests.record(
                    caseFile, m, SubjectRequest.Kind.ERASURE, "Wis alles.", TestClock.DAY))
        .orThrow();
    acting
        .as(
            "rvt",
            () ->
                safetyHolds.set(
                    caseFile, m, null, "Eerst veilig wonen.", LocalDate.of(2026, 12, 1)))
        .orThrow();
  }

  private void advised() {
    String consult =
        api.as("rvt")
            .make(
                "/consults",
                Map.of(
                    "mode",
                    "LIVE_CASE",
                    "caseFileId",
                    caseFile,
                    "question",
                    "Hoe beginnen we?",
                    "share",
                    Map.of("personIds", List.of(m)),
                    "invite",
                    List.of("expert-sibling")));
    graph.settled();
    api.as("expert-sibling")
        .post(
            "/consults/" + consult + "/advice",
            Map.of(
                "version", 0,
                "text", "Begin met veiligheid vandaag.",
                "phase", "IMMEDIATE_SAFETY",
                "ground", "Het patroon.",
                "attachedTo", List.of(Map.of("kind", "CASEFILE", "id", caseFile))))
        .expect(201);
  }

  private Set<String> lines() {
    graph.settled();
    return GraphDump.of(graph.client()).lines().collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<String, Long> nodes() {
    var counted = new TreeMap<String, Long>();
    graph
        .client()
        .query(
            """
            MATCH (n) WHERE NOT n:AuditLine AND NOT n:SubjectKey AND NOT n:Change
            RETURN head(labels(n)) AS label, count(n) AS number
            """)
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) -> {
              counted.put(row.get("label").asString(), row.get("number").asLong());
              return true;
            })
        .all();
    return counted;
  }

  /** How many nodes of each kind are there no longer. */
  private static Map<String, Long> less(Map<String, Long> before, Map<String, Long> after) {
    var less = new TreeMap<String, Long>();
    before.forEach(
        (label, number) -> {
          long gone = number - after.getOrDefault(label, 0L);
          if (gone != 0) {
            less.put(label, gone);
          }
        });
    return less;
  }

  private boolean inTheIndex(String word) throws IOException {
    // Each part of a test's application draws a folder of its own.
    try (var files = Files.walk(Path.of("target/test-data"))) {
      for (Path file : files.filter(ErasureIT::ofTheIndex).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ofTheIndex(Path file) {
    return Files.isRegularFile(file) && file.toString().contains("/index/casework/");
  }

  private Set<String> log() {
    return new TreeSet<>(
        graph
            .client()
            .query(
                "MATCH (l:AuditLine) RETURN l.hash + l.prevHash + coalesce(l.subject, '') AS line")
            .fetchAs(String.class)
            .all());
  }

  private long keys() {
    return graph
        .client()
        .query("MATCH (k:SubjectKey) RETURN count(k)")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }

  private static String refusal(Answer<?> answer) {
    return answer instanceof Answer.Refused<?>(var why) ? why.code() : "given";
  }

  private List<String> secrets() {
    var all = new ArrayList<String>();
    graph
        .client()
        .query(
            """
            MATCH (c:CaseFile {id: $id})-[:ADMITS]->(s:Signal)
            OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention)
            UNWIND [s.text, m.name, m.phone, m.street] AS text
            WITH DISTINCT text WHERE size(text) > 4
            RETURN text
            """)
        .bind(caseFile)
        .to("id")
        .fetchAs(String.class)
        .all()
        .forEach(all::add);
    all.addAll(List.of(caseFile, m, "Dit is wat M zegt.", "Begin met veiligheid vandaag."));
    return all;
  }

  private String over() {
    api.as("rvt")
        .post("/casefiles/" + caseFile + "/close", Map.of("version", version(), "reason", "OTHER"))
        .expect(200);
    old();
    assertThat(retentions.round()).isEqualTo(1);
    assertThat(retentions.round()).as("it waits already").isZero();
    return acting.as("privacy", decisions::all).getFirst().id();
  }

  /**
   * The same case as it would stand a lifetime later. The clock stays: no line of the log may be
   * earlier than the one before it, and the tests after this one read it too.
   */
  private void old() {
    graph
        .client()
        .query(
            """
            MATCH (c:CaseFile {id: $id})-[:ADMITS]->(s:Signal)
            SET c.openedOn = date('1899-01-01'), c.closedOn = date('1900-01-01'),
                s.receivedAt = datetime('1899-06-01T00:00:00Z')
            WITH s
            MATCH (s)-[:MENTIONS]->(m:Mention)
            SET m.birthDate = coalesce(m.birthDate, date('1899-01-01')) - duration({years: 120})
            """)
        .bind(caseFile)
        .to("id")
        .run();
  }

  private int version() {
    return api.as("rvt").get("/casefiles/" + caseFile).expect(200).json().path("version").asInt();
  }

  @Test
  void a_case_whose_term_is_over_goes_wholly_and_nothing_else_does() throws IOException {
    api.as("rvt").get("/search?q=" + "Berg").expect(200);
    var secrets = secrets();
    assertThat(secrets).hasSizeGreaterThan(20);
    String id = over();
    var before = nodes();
    var linesBefore = lines();
    long keysBefore = keys();
    var logBefore = log();
    var extent = acting.as("privacy", () -> decisions.extent(id)).orThrow();
    assertThat(extent.keySet())
        .contains(
            "CaseFile",
            "Signal",
            "Mention",
            "Person",
            "Address",
            "Proposal",
            "Recognition",
            "Consult",
            "Advice",
            "Grant",
            "FamilyLink",
            "Statement",
            "Dispute",
            "SafetyHold",
            "SubjectRequest");
    var done = acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
    assertThat(done.state()).isEqualTo(Erasure.State.DONE);
    assertThat(less(before, nodes())).as("exactly what was shown").isEqualTo(extent);
    var after = lines();
    var added = new TreeSet<>(after);
    added.removeAll(linesBefore);
    assertThat(added).as("nothing else changed").hasSize(1).allMatch(l -> l.contains("Erasure"));
    String whole = String.join("\n", after);
    assertThat(secrets.stream().filter(s -> !s.equals(caseFile) && whole.contains(s)).toList())
        .isEmpty();
    assertThat(keys()).as("the log leads to nobody of it").isLessThan(keysBefore);
    assertThat(log()).as("no line of the log was touched").containsAll(logBefore);
    api.as("rvt").get("/casefiles/" + caseFile).expect(404);
    assertThat(refusal(acting.as("privacy", () -> decisions.carryOut(id))))
        .isEqualTo("conflict.erasure-decided");
    assertThat(acting.as("privacy", () -> decisions.certificate(id)).orThrow().payload())
        .isNotEmpty();
  }

  @Test
  void what_is_withheld_goes_with_its_case() throws IOException {
    var secrets = secrets();
    var ground = new nl.houvast.access.Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
    var some =
        acting.as("rvt", () -> withholdings.choices(caseFile, ground)).orThrow().stream()
            .filter(c -> c.id() == null || c.id().equals(family.id("S3")))
            .toList();
    assertThat(some).hasSizeGreaterThan(1);
    acting
        .as(
            "rvt",
            () ->
                withholdings.withhold(
                    caseFile,
                    new nl.houvast.family.Withholdings.Decision(
                        some,
                        nl.houvast.signal.Withheld.Why.SHIELDED,
                        "Opvang.",
                        LocalDate.of(2027, 1, 1))))
        .orThrow();
    graph.settled();
    String id = over();
    acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
    String whole = String.join("\n", lines());
    assertThat(secrets.stream().filter(s -> !s.equals(caseFile) && whole.contains(s)).toList())
        .isEmpty();
    assertThat(whole).doesNotContain("withheldCaseFileId");
  }

  @Test
  void a_person_goes_and_what_is_about_others_too_stays_without_them() throws IOException {
    var others = Set.of(person("S1", "TARGET"));
    var before = nodes();
    var logBefore = log();
    var preview = acting.as("rvt", () -> erasures.preview(caseFile, m)).orThrow();
    assertThat(preview.parts()).hasSize(7);
    assertThat(preview.counts()).containsKeys("Mention", "Person", "Statement", "FamilyLink");
    assertThat(refusal(acting.as("rvt-noord", () -> erasures.prepare(caseFile, m))))
        .isEqualTo("missing.unknown");
    String id = acting.as("rvt", () -> erasures.prepare(caseFile, m)).orThrow();
    assertThat(refusal(acting.as("rvt", () -> erasures.prepare(caseFile, m))))
        .isEqualTo("conflict.erasure-waits");
    assertThat(refusal(acting.as("rvt", () -> decisions.carryOut(id))))
        .isEqualTo("forbidden.officer-only");
    acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
    graph.settled();
    var gone = new TreeMap<>(less(before, nodes()));
    gone.remove("Recognition"); // made anew after it
    gone.remove("Erasure");
    assertThat(gone).as("exactly what was shown").isEqualTo(preview.counts());
    String whole = String.join("\n", lines());
    assertThat(lines().stream().filter(l -> l.contains(m) || l.contains("Dit is wat M zegt.")))
        .isEmpty();
    assertThat(others).allMatch(whole::contains);
    assertThat(names("S1")).isNotEmpty();
    api.as("rvt").get("/casefiles/" + caseFile).expect(200);
    var register =
        acting.as("privacy", requests::all).stream()
            .filter(r -> r.kind() == SubjectRequest.Kind.ERASURE)
            .toList();
    assertThat(register)
        .singleElement()
        .satisfies(r -> assertThat(r.status()).isEqualTo(SubjectRequest.Status.GRANTED));
    assertThat(log()).as("no line of the log was touched").containsAll(logBefore);
  }

  private List<String> names(String signal) {
    return List.copyOf(
        graph
            .client()
            .query("MATCH (:Signal {id: $id})-[:MENTIONS]->(m:Mention) RETURN m.id")
            .bind(family.id(signal))
            .to("id")
            .fetchAs(String.class)
            .all());
  }

  @Test
  void what_was_searched_for_is_in_no_file_of_the_index() throws IOException {
    String word = "zwartwouder";
    graph
        .client()
        .query("MATCH (c:CaseFile {id: $id}) SET c.title = 'Gezin Zwartwouder'")
        .bind(caseFile)
        .to("id")
        .run();
    // The same change through a door, so that the index follows it.
    api.as("rvt").post("/casefiles/" + caseFile + "/grants", Map.of("account", "rvt-collega"));
    graph.settled();
    api.as("rvt").get("/search?q=" + word).expect(200);
    search.purge(); // writes what it knows to the disk
    assertThat(inTheIndex(word)).as("it was there").isTrue();
    String id = over();
    acting.as("privacy", () -> decisions.refuse(id)).orThrow();
    assertThat(retentions.round()).isEqualTo(1);
    String next = acting.as("privacy", decisions::all).getFirst().id();
    acting.as("privacy", () -> decisions.carryOut(next)).orThrow();
    assertThat(inTheIndex(word)).isFalse();
  }

  @Test
  void while_a_legal_hold_stands_nothing_is_erased() {
    String id = over();
    assertThat(
            refusal(
                acting.as(
                    "rvt",
                    () -> holds.set(caseFile, LegalHold.Ground.COURT, LocalDate.of(2027, 6, 1)))))
        .isEqualTo("forbidden.officer-only");
    String hold =
        acting
            .as(
                "privacy",
                () -> holds.set(caseFile, LegalHold.Ground.COURT, LocalDate.of(2027, 6, 1)))
            .orThrow();
    var before = lines();
    assertThat(refusal(acting.as("privacy", () -> decisions.carryOut(id))))
        .isEqualTo("conflict.legal-hold");
    assertThat(lines()).isEqualTo(before);
    acting.as("privacy", () -> holds.lift(hold, caseFile)).orThrow();
    acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
  }

  @Test
  void a_graph_that_is_put_back_is_rid_of_it_again_and_of_nothing_that_came_later() {
    String id = acting.as("rvt", () -> erasures.prepare(caseFile, m)).orThrow();
    acting.as("privacy", () -> decisions.carryOut(id)).orThrow();
    assertThat(again.again()).as("nothing is there to be erased again").isZero();
    family.again("S1");
    graph.settled();
    assertThat(again.again()).as("what came later is no part of it").isZero();
  }

  @Test
  void the_list_finds_in_an_older_graph_what_was_erased_after_it() throws IOException {
    // What a restore does: the graph of before, and the list of today.
    Files.createDirectories(list.file().getParent());
    Files.writeString(
        list.file(),
        "{\"at\":\"2026-11-02T09:00:00Z\",\"caseFileId\":\""
            + caseFile
            + "\",\"personId\":null,\"mentionIds\":[]}\n{\"at\":\"cut off");
    assertThat(again.again()).isEqualTo(1);
    api.as("rvt").get("/casefiles/" + caseFile).expect(404);
    assertThat(again.again()).isZero();
  }
}
