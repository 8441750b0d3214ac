package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.GraphDump;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.family.SubjectRequest.Kind;
import nl.houvast.family.Withholdings.Choice;
import nl.houvast.family.Withholdings.Decision;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.Withheld;
import nl.houvast.signal.Withheld.Why;
import nl.houvast.signal.WithheldSignals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is withheld is in no answer, is read by whom it concerns, and comes back to the letter. */
@HouvastTest
class WithheldIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired TestClock.Moving clock;
  @Autowired Withholdings withholdings;
  @Autowired WithheldSignals signals;
  @Autowired WithheldRound round;
  @Autowired SubjectRequests requests;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired OwnViews views;
  @Autowired Recipients recipients;
  @Autowired nl.houvast.casefile.CaseFiles caseFiles;
  private CaseOfM family;

  @BeforeEach
  void the_case_of_m() {
    clock.to(TestClock.DAY);
    graph.clear();
    family = CaseOfM.opened(api, graph);
  }

  @AfterEach
  void back() {
    clock.to(TestClock.DAY);
  }

  private Choice choice(String name) {
    String id = family.signal(name);
    return choices().stream().filter(c -> id.equals(c.id())).findFirst().orElseThrow();
  }

  private List<Choice> choices() {
    return acting.as("rvt", () -> withholdings.choices(family.caseFile, GROUND)).orThrow();
  }

  private Answer<String> withhold(String account, Decision decision) {
    var answer = acting.as(account, () -> withholdings.withhold(family.caseFile, decision));
    graph.settled();
    return answer;
  }

  private static Decision restricted(Choice... what) {
    return new Decision(List.of(what), Why.RESTRICTED, "Gevraagd door M.", UNTIL);
  }

  private List<Withheld> all() {
    return acting.as("privacy", withholdings::all);
  }

  private static String refusal(Answer<?> answer) {
    return answer instanceof Answer.Refused<?>(var why) ? why.code() : "given";
  }

  /** Every answer of the API about the case, as one text. */
  private String everything(String account) {
    var as = api.as(account);
    String file = "/casefiles/" + family.caseFile;
    var bodies = new ArrayList<String>();
    for (String path :
        List.of(
            "/casefiles",
            file,
            file + "/network?depth=1",
            file + "/chronology",
            file + "/recognitions",
            file + "/involvements",
            "/identity/proposals",
            "/search?q=berg",
            "/search?q=imke",
            "/search?q=sarphati")) {
      bodies.add(path + " " + as.get(path).body());
    }
    return String.join("\n", bodies);
  }

  @Test
  void a_withheld_signal_is_in_no_answer_and_comes_back_to_the_letter() {
    String before = GraphDump.of(graph.client());
    String seen = everything("rvt");
    for (String name : family.signals.keySet()) {
      withhold("rvt", restricted(choice(name))).orThrow();
      String without = everything("rvt");
      assertThat(seen).as(name).contains(family.signal(name));
      assertThat(without).as(name).doesNotContain(family.signal(name));
      assertThat(GraphDump.of(graph.client())).as(name).isNotEqualTo(before);
      mirrors();
      acting.as("rvt", () -> withholdings.release(family.signal(name))).orThrow();
      graph.settled();
      assertThat(GraphDump.of(graph.client())).as(name).isEqualTo(before);
      mirrors();
    }
    assertThat(withoutTimes(everything("rvt"))).isEqualTo(withoutTimes(seen));
  }

  private static String withoutTimes(String answers) {
    return answers.replaceAll("\"(tookMs|version)\":\\d+", "");
  }

  @Test
  void all_signals_withheld_leave_an_empty_case_and_all_come_back() {
    String before = GraphDump.of(graph.client());
    withhold(
            "rvt",
            restricted(choices().stream().filter(c -> c.id() != null).toArray(Choice[]::new)))
        .orThrow();
    String answers = everything("rvt");
    family.signals.values().forEach(id -> assertThat(answers).doesNotContain(id));
    family.tellingOfOthers().forEach(t -> assertThat(answers).doesNotContainIgnoringCase(t));
    assertThat(answers).doesNotContain(family.m);
    mirrors();
    for (Withheld w : all()) {
      acting.as("privacy", () -> withholdings.release(w.id())).orThrow();
    }
    graph.settled();
    assertThat(GraphDump.of(graph.client())).isEqualTo(before);
  }

  /** The copies on signals and persons of what the edges say. */
  private void mirrors() {
    assertThat(
            graph
                .client()
                .query(
                    """
                    MATCH (c:CaseFile), (s:Signal)
                    WHERE (c.id IN s.caseFileIds) <> EXISTS { (c)-[:ADMITS]->(s) }
                    RETURN count(*)
                    """)
                .fetchAs(Long.class)
                .one())
        .contains(0L);
    assertThat(
            graph
                .client()
                .query(
                    """
                    MATCH (c:CaseFile), (p:Person)
                    WHERE (c.id IN p.caseFileIds) <> EXISTS { (c)-[:CONCERNS]->(p) }
                    RETURN count(*)
                    """)
                .fetchAs(Long.class)
                .one())
        .contains(0L);
  }

  @Test
  void a_recognition_falls_with_what_it_rests_on_and_stands_again() {
    String path = "/casefiles/" + family.caseFile + "/recognitions";
    String before = api.as("rvt").get(path).expect(200).body();
    assertThat(before).contains("ACTIVE");
    var rests = family.signals.values().stream().filter(before::contains).map(this::byId).toList();
    assertThat(rests).isNotEmpty();
    withhold("rvt", restricted(rests.toArray(Choice[]::new))).orThrow();
    assertThat(api.as("rvt").get(path).expect(200).body()).doesNotContain("ACTIVE");
    rests.forEach(c -> acting.as("rvt", () -> withholdings.release(c.id())).orThrow());
    graph.settled();
    assertThat(api.as("rvt").get(path).expect(200).body()).isEqualTo(before);
  }

  private Choice byId(String id) {
    return choices().stream().filter(c -> id.equals(c.id())).findFirst().orElseThrow();
  }

  @Test
  void the_person_does_not_see_it_either_and_the_request_tells_until_when() {
    var approval = new Approval(family.m, List.copyOf(family.signals.values()), List.of());
    var made = acting.as("rvt", () -> links.make(family.caseFile, approval)).orThrow();
    var visit =
        doorkeeper
            .still(doorkeeper.enter(made.token(), made.code(), made.linkId()).orThrow())
            .orElseThrow();
    int known = views.of(visit).orThrow().known().size();
    requests.ask(visit, Kind.RESTRICTION, "Doe hier even niets mee.").orThrow();
    String request =
        acting.as("rvt", () -> requests.of(family.caseFile, GROUND)).orThrow().stream()
            .filter(r -> r.kind() == Kind.RESTRICTION)
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(
            refusal(
                acting.as("rvt", () -> requests.answer(family.caseFile, request, true, "Goed."))))
        .isEqualTo("family.withhold.what");
    acting
        .as(
            "rvt",
            () ->
                withholdings.grant(
                    family.caseFile,
                    request,
                    new Decision(
                        List.of(choice("S1")), Why.RESTRICTED, "Tot Oud en Nieuw.", UNTIL)))
        .orThrow();
    graph.settled();
    assertThat(views.of(visit).orThrow().known()).hasSize(known - 1);
    assertThat(requests.of(visit).orThrow())
        .anySatisfy(
            r -> {
              assertThat(r.kind()).isEqualTo(Kind.RESTRICTION);
              assertThat(r.status()).isEqualTo(SubjectRequest.Status.GRANTED);
              assertThat(r.answer()).isEqualTo("Tot Oud en Nieuw.");
            });
    assertThat(
            refusal(
                acting.as(
                    "rvt",
                    () -> withholdings.grant(family.caseFile, request, restricted(choice("S2"))))))
        .isEqualTo("conflict.request-answered");
    assertThat(all()).singleElement().satisfies(w -> assertThat(w.until()).isEqualTo(UNTIL));
  }

  @Test
  void it_needs_something_a_reason_and_an_end_and_an_own_case() {
    var one = choice("S1");
    assertThat(refusal(withhold("rvt", restricted()))).isEqualTo("family.withhold.what");
    assertThat(refusal(withhold("rvt", new Decision(List.of(one), Why.SHIELDED, " ", UNTIL))))
        .isEqualTo("family.no-words");
    for (LocalDate day :
        new LocalDate[] {null, LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 3)}) {
      assertThat(refusal(withhold("rvt", new Decision(List.of(one), Why.SHIELDED, "Weg.", day))))
          .isEqualTo("family.hold.until");
    }
    for (String other : List.of("rvt-noord", "privacy", "lokaal", "expert-sibling", "beheer")) {
      assertThat(refusal(withhold(other, restricted(one)))).as(other).isEqualTo("missing.unknown");
    }
    assertThat(all()).isEmpty();
  }

  @Test
  void only_the_source_and_the_officer_read_it_and_both_are_in_the_log() {
    withhold("rvt", restricted(choice("S1"))).orThrow();
    String id = family.signal("S1");
    assertThat(acting.as("privacy", () -> withholdings.content(id)).orElseThrow().names())
        .isNotEmpty();
    for (String other : List.of("rvt", "rvt-noord", "lokaal", "expert-sibling", "beheer")) {
      assertThat(acting.as(other, () -> withholdings.content(id))).as(other).isEmpty();
      assertThat(acting.as(other, withholdings::all)).as(other).isEmpty();
    }
    assertThat(lines("signal.withheld")).isGreaterThan(0);
    assertThat(lines("family.withhold")).isGreaterThan(0);
  }

  private long lines(String activity) {
    return graph
        .client()
        .query("MATCH (l:AuditLine {activity: $activity}) RETURN count(l)")
        .bind(activity)
        .to("activity")
        .fetchAs(Long.class)
        .one()
        .orElse(0L);
  }

  @Test
  void the_source_reads_its_own_words_and_can_not_change_them_meanwhile() {
    String mine =
        graph
            .client()
            .query(
                """
                MATCH (s:Signal) WHERE s.sourceType = 'LOCAL_TEAM' AND s.id IN $ids
                RETURN s.id ORDER BY s.id LIMIT 1
                """)
            .bind(List.copyOf(family.signals.values()))
            .to("ids")
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    withhold("rvt", restricted(byId(mine))).orThrow();
    assertThat(acting.as("lokaal", signals::own))
        .singleElement()
        .satisfies(c -> assertThat(c.id()).isEqualTo(mine));
    assertThat(acting.as("rvt", signals::own)).isEmpty();
    var refused =
        api.as("lokaal")
            .post(
                "/signals/" + mine + "/revisions",
                Map.of("status", "REFUTED", "note", "Toch niet.", "version", 0));
    assertThat(refused.status()).isEqualTo(404);
  }

  @Test
  void who_withheld_it_sees_that_and_nobody_else_of_the_team_and_puts_it_back() {
    withhold("rvt", restricted(choice("S1"))).orThrow();
    String id = family.signal("S1");
    assertThat(acting.as("rvt", () -> withholdings.mine(family.caseFile, GROUND)).orThrow())
        .singleElement()
        .satisfies(w -> assertThat(w.reason()).isEqualTo("Gevraagd door M."));
    for (String other : List.of("rvt-noord", "lokaal", "expert-sibling", "beheer")) {
      assertThat(refusal(acting.as(other, () -> withholdings.release(id))))
          .as(other)
          .isEqualTo("missing.unknown");
    }
    assertThat(all()).hasSize(1);
    acting.as("privacy", () -> withholdings.release(id)).orThrow();
    assertThat(refusal(acting.as("rvt", () -> withholdings.release(id))))
        .isEqualTo("missing.unknown");
  }

  @Test
  void it_comes_back_by_itself_on_the_day_after_its_end() {
    String before = GraphDump.of(graph.client());
    withhold("rvt", restricted(choice("S1"), choice("S2"))).orThrow();
    clock.to(UNTIL);
    round.round();
    assertThat(all()).hasSize(2);
    clock.to(UNTIL.plusDays(1));
    round.round();
    graph.settled();
    assertThat(all()).isEmpty();
    clock.to(TestClock.DAY);
    assertThat(GraphDump.of(graph.client())).isEqualTo(before);
    assertThat(
            graph
                .client()
                .query(
                    "MATCH (l:AuditLine {activity: 'family.release'}) WHERE l.account = 'houvast' RETURN count(l)")
                .fetchAs(Long.class)
                .one()
                .orElse(0L))
        .isGreaterThanOrEqualTo(2);
  }

  /** The words that M would read, with what tells of others taken out. */
  private List<String> preview() {
    return acting
        .as("rvt", () -> views.preview(family.caseFile, GROUND, family.m))
        .orThrow()
        .known()
        .stream()
        .map(OwnView.Known::text)
        .toList();
  }

  @Test
  void a_secret_home_is_gone_from_every_answer_and_comes_back_and_is_still_blacked_out() {
    String before = GraphDump.of(graph.client());
    String seen = everything("rvt");
    var homes = choices().stream().filter(c -> c.id() == null).toList();
    assertThat(homes).hasSizeGreaterThanOrEqualTo(2);
    var words = preview();
    assertThat(words).anyMatch(w -> w != null && w.contains("[weggelaten]"));
    for (Choice home : homes) {
      String street = home.label().split(" \\d")[0];
      assertThat(seen).contains(street);
      withhold("rvt", new Decision(List.of(home), Why.SHIELDED, "Opvang.", UNTIL)).orThrow();
      assertThat(everything("rvt")).as(home.label()).doesNotContain(street);
      assertThat(preview()).as(home.label()).isEqualTo(words);
      assertThat(all()).singleElement().satisfies(w -> assertThat(w.home()).isTrue());
      acting.as("rvt", () -> withholdings.release(all().getFirst().id())).orThrow();
      graph.settled();
      assertThat(GraphDump.of(graph.client())).as(home.label()).isEqualTo(before);
    }
  }

  /** The list equals the log: every organisation with a reading of these people in this case. */
  @Test
  void who_has_to_hear_of_it_is_who_looked_at_these_people_by_the_log() {
    acting.as("rvt", () -> caseFiles.join(family.caseFile, "rvt-collega")).orThrow();
    for (String account : List.of("rvt", "rvt-collega", "rvt-noord", "lokaal")) {
      everything(account);
    }
    String id = family.signal("S1");
    var before = recipients(id);
    assertThat(before).containsExactlyInAnyOrderElementsOf(inTheLog());
    assertThat(before).isNotEmpty().doesNotContain("Regionaal Veiligheidsteam Noord");
    withhold("rvt", restricted(choice("S1"))).orThrow();
    assertThat(recipients(id)).containsAll(before);
    assertThat(refusal(acting.as("rvt-noord", () -> recipients.of(family.caseFile, GROUND, id))))
        .isEqualTo("missing.unknown");
  }

  private List<String> recipients(String id) {
    return acting.as("rvt", () -> recipients.of(family.caseFile, GROUND, id)).orThrow().stream()
        .map(Recipients.Recipient::organisation)
        .toList();
  }

  /** S1 mentions everybody of the family, so each reading of a person in the case counts. */
  private List<String> inTheLog() {
    return List.copyOf(
        graph
            .client()
            .query(
                """
                MATCH (l:AuditLine {caseFileId: $file, action: 'R', outcome: 'done'})
                WHERE l.subject IS NOT NULL AND NOT l.role CONTAINS 'JOB'
                  AND NOT l.role CONTAINS 'FAMILY'
                RETURN DISTINCT l.organisationName
                """)
            .bind(family.caseFile)
            .to("file")
            .fetchAs(String.class)
            .all());
  }
}
