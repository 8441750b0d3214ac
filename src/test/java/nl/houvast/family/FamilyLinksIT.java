package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A read link: made by the team, opened with its code, and nothing of anybody else behind it. */
@HouvastTest
class FamilyLinksIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired OwnViews views;
  @Autowired WhoLooked whoLooked;
  @Autowired Witness witness;
  private CaseOfM family;

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    family = CaseOfM.opened(api, graph);
  }

  private HandedOver link(String... words) {
    var all = List.copyOf(family.signals.values());
    return acting
        .as("rvt", () -> links.make(family.caseFile, new Approval(family.m, all, List.of(words))))
        .orThrow();
  }

  /** From an address of its own, so that no test waits for another. */
  private Answer<String> enter(HandedOver link, String code) {
    return doorkeeper.enter(link.token(), code, UUID.randomUUID().toString());
  }

  private Visit visit(HandedOver link) {
    return doorkeeper.still(enter(link, link.code()).orThrow()).orElseThrow();
  }

  private static String refusal(Answer<?> answer) {
    return answer instanceof Answer.Refused<?>(Rejection(String code, var arguments))
        ? code
        : "given";
  }

  @Test
  void only_the_team_of_the_case_makes_a_link_and_takes_it_back() {
    var approval = new Approval(family.m, List.of(), List.of());
    for (String account :
        List.of("rvt-noord", "rvt-collega", "lokaal", "expert-sibling", "privacy")) {
      assertThat(refusal(acting.as(account, () -> links.make(family.caseFile, approval))))
          .as(account)
          .isEqualTo("missing.unknown");
    }
    var made = link();
    assertThat(refusal(acting.as("rvt-noord", () -> links.revoke(family.caseFile, made.linkId()))))
        .isEqualTo("missing.unknown");
    var stranger = new Approval(UUID.randomUUID().toString(), List.of(), List.of());
    assertThat(refusal(acting.as("rvt", () -> links.make(family.caseFile, stranger))))
        .as("somebody who is not in the case")
        .isEqualTo("missing.unknown");
  }

  @Test
  void link_and_code_are_kept_as_hashes_only() {
    var made = link();
    String kept =
        String.valueOf(
            graph.client().query("MATCH (l:FamilyLink) RETURN properties(l) AS p").fetch().all());
    assertThat(kept).contains(made.linkId());
    assertThat(kept).doesNotContain(made.token(), made.code(), Secrets.read(made.code()));
  }

  @Test
  void an_unknown_an_expired_a_revoked_and_a_used_link_and_a_wrong_code_are_answered_alike() {
    var answers = new ArrayList<Answer<String>>();
    var made = link();
    answers.add(enter(made, "AAAA-AAAA"));
    answers.add(doorkeeper.enter(Secrets.token(), made.code(), UUID.randomUUID().toString()));
    var revoked = link();
    acting.as("rvt", () -> links.revoke(family.caseFile, revoked.linkId())).orThrow();
    answers.add(enter(revoked, revoked.code()));
    var used = link();
    for (int i = 0; i < 5; i++) {
      visit(used);
    }
    answers.add(enter(used, used.code()));
    var expired = link();
    graph
        .client()
        .query("MATCH (l:FamilyLink {id: $id}) SET l.until = datetime('2026-11-01T00:00:00Z')")
        .bindAll(Map.of("id", expired.linkId()))
        .run();
    answers.add(enter(expired, expired.code()));
    assertThat(answers).allMatch(answer -> answer.equals(answers.getFirst()));
    assertThat(refusal(answers.getFirst())).isEqualTo("family.not-opened");
  }

  @Test
  void a_link_closes_after_five_wrong_codes_also_for_who_has_the_right_one() {
    var made = link();
    for (int i = 0; i < 4; i++) {
      enter(made, "AAAA-AAAA");
    }
    visit(made);
    for (int i = 0; i < 5; i++) {
      enter(made, "AAAA-AAAA");
    }
    assertThat(refusal(enter(made, made.code()))).isEqualTo("family.not-opened");
    assertThat(doorkeeper.still(made.linkId())).as("who was inside is out").isEmpty();
    var seen = acting.as("rvt", () -> links.of(family.caseFile, GROUND)).orThrow();
    assertThat(seen).extracting(FamilyLink::state).containsExactly(FamilyLink.State.CLOSED);
  }

  @Test
  void one_address_that_guesses_has_to_wait_and_nobody_else_does() {
    var made = link();
    Answer<String> last = Answer.of("");
    for (int i = 0; i < 11; i++) {
      last = doorkeeper.enter(Secrets.token(), "AAAA-AAAA", "address-of-a-guesser");
    }
    assertThat(refusal(last)).isEqualTo("family.wait");
    visit(made);
  }

  @Test
  void a_link_that_is_taken_back_ends_the_visit_that_runs() {
    var made = link();
    visit(made);
    acting.as("rvt", () -> links.revoke(family.caseFile, made.linkId())).orThrow();
    assertThat(doorkeeper.still(made.linkId())).isEmpty();
  }

  @Test
  void the_person_reads_what_is_about_them_and_nothing_that_tells_of_others() {
    String[] all = family.signals.values().toArray(String[]::new);
    for (var visit : List.of(visit(link()), visit(link(all)))) {
      var view = views.of(visit).orThrow();
      assertThat(view.known()).hasSizeGreaterThanOrEqualTo(5);
      String told = view.toString();
      for (String other : family.tellingOfOthers()) {
        assertThat(told).doesNotContainIgnoringCase(other);
      }
      assertThat(told).doesNotContain("2023-03-11", "2025-12-03");
    }
  }

  @Test
  void words_about_others_are_shown_only_when_a_worker_ticked_them() {
    String both = family.signal("S1");
    var held = known(views.of(visit(link())).orThrow(), both);
    assertThat(held.others()).isTrue();
    assertThat(held.text()).isNull();
    assertThat(held.indicates()).isEmpty();
    var ticked = known(views.of(visit(link(both))).orThrow(), both);
    assertThat(ticked.text()).contains("duwt Mees zijn vader").contains("[weggelaten]");
    var alone = known(views.of(visit(link())).orThrow(), family.signal("S7"));
    assertThat(alone.text()).startsWith("Opnieuw klachten over lawaai");
    var health = known(views.of(visit(link(family.signal("S5")))).orThrow(), family.signal("S5"));
    assertThat(health.closed()).isTrue();
    assertThat(health.text()).as("what the worker may not read either").isNull();
  }

  private static OwnView.Known known(OwnView view, String signal) {
    return view.known().stream().filter(k -> k.signalId().equals(signal)).findFirst().orElseThrow();
  }

  @Test
  void a_signal_that_was_not_approved_does_not_exist_for_the_person() {
    var approval = new Approval(family.m, List.of(family.signal("S7")), List.of());
    var made = acting.as("rvt", () -> links.make(family.caseFile, approval)).orThrow();
    assertThat(views.of(visit(made)).orThrow().known())
        .extracting(OwnView.Known::signalId)
        .containsExactly(family.signal("S7"));
  }

  @Test
  void the_person_reads_who_looked_and_why_and_no_name_of_an_employee() {
    api.as("rvt").get("/casefiles/" + family.caseFile + "/network?depth=1").expect(200);
    var visit = visit(link());
    views.of(visit).orThrow();
    var readers = whoLooked.of(visit).orThrow();
    assertThat(readers).anyMatch(Reader::yourself);
    assertThat(readers)
        .anySatisfy(
            r -> {
              assertThat(r.organisation()).isEqualTo("Regionaal Veiligheidsteam Midden");
              assertThat(r.roles()).containsExactly("TEAM_MEMBER");
              assertThat(r.purpose()).isEqualTo("SAFETY_ASSESSMENT");
              assertThat(r.activities()).contains("network.view");
            });
    assertThat(readers.toString()).doesNotContain("Imke", "rvt", "signal.");
  }

  @Test
  void what_another_team_does_with_the_same_person_elsewhere_is_not_told() {
    witness.witness(List.of(look("another-case")));
    var readers = whoLooked.of(visit(link())).orThrow();
    assertThat(readers.toString()).doesNotContain("Noord");
    witness.witness(List.of(look(family.caseFile)));
    readers = whoLooked.of(visit(link())).orThrow();
    assertThat(readers.toString()).contains("Noord");
  }

  /** A team of another region that looks at the person in this case. */
  private Witness.Line look(String caseFileId) {
    var north =
        new Actor(
            "rvt-noord",
            "Noor",
            Set.of("TEAM_MEMBER"),
            "O-RVT-N",
            "Regionaal Veiligheidsteam Noord",
            null);
    return new Witness.Line(
        north,
        "network.view",
        "R",
        "done",
        caseFileId,
        Level.L4,
        GROUND,
        "R-TEAM",
        null,
        null,
        null,
        1,
        family.m,
        null);
  }

  @Test
  void each_opening_and_each_wrong_code_stands_in_the_log() {
    var made = link();
    enter(made, "AAAA-AAAA");
    visit(made);
    var lines =
        graph
            .client()
            .query(
                "MATCH (l:AuditLine {activity: 'family.enter', grantId: $link}) RETURN l.outcome AS o ORDER BY o")
            .bindAll(Map.of("link", made.linkId()))
            .fetchAs(String.class)
            .all();
    assertThat(lines).containsExactly("denied", "done");
  }
}
