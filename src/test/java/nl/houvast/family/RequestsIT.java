package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.family.SubjectRequest.Kind;
import nl.houvast.family.SubjectRequest.Status;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of requests with its terms, and what is held back for safety. */
@HouvastTest
class RequestsIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired OwnViews views;
  @Autowired WhoLooked whoLooked;
  @Autowired SafetyHolds holds;
  @Autowired SubjectRequests requests;
  private CaseOfM family;

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    family = CaseOfM.opened(api, graph);
  }

  private Visit m() {
    var approval = new Approval(family.m, List.copyOf(family.signals.values()), List.of());
    var made = acting.as("rvt", () -> links.make(family.caseFile, approval)).orThrow();
    return doorkeeper
        .still(doorkeeper.enter(made.token(), made.code(), made.linkId()).orThrow())
        .orElseThrow();
  }

  private List<SubjectRequest> register() {
    return acting.as("rvt", () -> requests.of(family.caseFile, GROUND)).orThrow();
  }

  private SubjectRequest one(Kind kind) {
    return register().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
  }

  private static String refusal(Answer<?> answer) {
    return answer instanceof Answer.Refused<?>(var why) ? why.code() : "given";
  }

  @Test
  void the_person_asks_and_hears_within_a_month_and_reads_the_answer() {
    var visit = m();
    assertThat(requests.ask(visit, Kind.ACCESS, "Ik wil alles lezen.").orThrow())
        .isEqualTo("2026-12-02");
    var asked = one(Kind.ACCESS);
    assertThat(asked.own()).isTrue();
    assertThat(asked.dueOn()).isEqualTo("2026-12-02");
    assertThat(
            refusal(acting.as("rvt", () -> requests.answer(family.caseFile, asked.id(), true, ""))))
        .isEqualTo("family.no-words");
    acting
        .as("rvt", () -> requests.answer(family.caseFile, asked.id(), false, "Eerst een gesprek."))
        .orThrow();
    assertThat(requests.of(visit).orThrow())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.status()).isEqualTo(Status.REFUSED);
              assertThat(r.answer()).isEqualTo("Eerst een gesprek.");
            });
    assertThat(
            refusal(
                acting.as(
                    "rvt", () -> requests.answer(family.caseFile, asked.id(), true, "Toch."))))
        .isEqualTo("conflict.request-answered");
  }

  @Test
  void two_months_more_are_taken_once_within_the_first_month_and_with_reasons() {
    String id =
        acting
            .as(
                "rvt",
                () ->
                    requests.record(
                        family.caseFile,
                        family.m,
                        Kind.ERASURE,
                        "Wis dit.",
                        LocalDate.of(2026, 10, 5)))
            .orThrow();
    assertThat(one(Kind.ERASURE).dueOn()).isEqualTo("2026-11-05");
    assertThat(refusal(acting.as("rvt", () -> requests.extend(family.caseFile, id, " "))))
        .isEqualTo("family.no-words");
    acting.as("rvt", () -> requests.extend(family.caseFile, id, "Veel bronnen.")).orThrow();
    assertThat(one(Kind.ERASURE).dueOn()).isEqualTo("2027-01-05");
    assertThat(one(Kind.ERASURE).extendedWhy()).isEqualTo("Veel bronnen.");
    assertThat(refusal(acting.as("rvt", () -> requests.extend(family.caseFile, id, "Nog meer."))))
        .isEqualTo("conflict.request-answered");
    String late =
        acting
            .as(
                "rvt",
                () ->
                    requests.record(
                        family.caseFile,
                        family.m,
                        Kind.ACCESS,
                        "Geef alles.",
                        LocalDate.of(2026, 9, 1)))
            .orThrow();
    assertThat(refusal(acting.as("rvt", () -> requests.extend(family.caseFile, late, "Te druk."))))
        .isEqualTo("family.request.too-late");
  }

  @Test
  void everybody_in_a_case_is_to_be_told_within_28_days_until_that_was_done_or_put_off() {
    var duties = register().stream().filter(r -> r.kind() == Kind.INFORM).toList();
    assertThat(duties).hasSizeGreaterThanOrEqualTo(5);
    assertThat(duties).allMatch(d -> d.dueOn().equals(LocalDate.of(2026, 11, 30)));
    acting
        .as("rvt", () -> requests.informed(family.caseFile, family.m, "In een gesprek."))
        .orThrow();
    var other =
        duties.stream().filter(d -> !family.m.equals(d.personId())).findFirst().orElseThrow();
    assertThat(
            refusal(
                acting.as(
                    "rvt",
                    () -> requests.postpone(family.caseFile, other.personId(), "Gevaar.", null))))
        .isEqualTo("family.hold.until");
    acting
        .as(
            "rvt",
            () ->
                requests.postpone(
                    family.caseFile, other.personId(), "Gevaar.", LocalDate.of(2027, 1, 5)))
        .orThrow();
    var after = register().stream().filter(r -> r.kind() == Kind.INFORM).toList();
    assertThat(after).hasSameSizeAs(duties);
    assertThat(after.stream().filter(d -> family.m.equals(d.personId())).findFirst().orElseThrow())
        .satisfies(d -> assertThat(d.status()).isEqualTo(Status.GRANTED));
    assertThat(after)
        .filteredOn(d -> other.personId().equals(d.personId()))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.dueOn()).isEqualTo("2027-01-05");
              assertThat(d.status()).isEqualTo(Status.OPEN);
            });
    String put =
        after.stream()
            .filter(d -> other.personId().equals(d.personId()))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(refusal(again(put, LocalDate.of(2027, 9, 1)))).isEqualTo("family.hold.until");
    again(put, LocalDate.of(2027, 2, 1)).orThrow();
    assertThat(register())
        .filteredOn(d -> d.kind() == Kind.INFORM && other.personId().equals(d.personId()))
        .singleElement()
        .satisfies(d -> assertThat(d.dueOn()).isEqualTo("2027-02-01"));
  }

  private Answer<String> again(String id, LocalDate until) {
    return acting.as(
        "rvt", () -> requests.postponeAgain(family.caseFile, id, "Nog steeds gevaar.", until));
  }

  @Test
  void the_officer_sees_terms_over_all_cases_and_nothing_of_whom_and_what() {
    requests.ask(m(), Kind.CORRECTION, "Ik was er niet.").orThrow();
    var seen = acting.as("privacy", requests::all);
    assertThat(seen).anyMatch(r -> r.kind() == Kind.CORRECTION);
    assertThat(seen).anyMatch(r -> r.kind() == Kind.INFORM);
    assertThat(seen.toString()).doesNotContain("Ik was er niet", family.m);
    for (String account : List.of("rvt", "rvt-noord", "lokaal", "beheer", "trainer")) {
      assertThat(acting.as(account, requests::all)).as(account).isEmpty();
      assertThat(acting.as(account, holds::all)).as(account).isEmpty();
    }
    assertThat(refusal(acting.as("rvt-noord", () -> requests.of(family.caseFile, GROUND))))
        .isEqualTo("missing.unknown");
  }

  @Test
  void a_hold_takes_readings_off_the_page_until_its_day_and_nothing_tells_of_it() {
    api.as("rvt").get("/casefiles/" + family.caseFile + "/network?depth=1").expect(200);
    var visit = m();
    var before = activities(visit);
    assertThat(before).contains("network.view", "family.preview");
    acting
        .as(
            "rvt",
            () ->
                holds.set(
                    family.caseFile, family.m, "network", "Opvang.", LocalDate.of(2027, 1, 1)))
        .orThrow();
    assertThat(activities(visit)).doesNotContain("network.view").contains("family.preview");
    String all =
        acting
            .as(
                "rvt",
                () ->
                    holds.set(
                        family.caseFile, family.m, null, "Opvang.", LocalDate.of(2026, 11, 2)))
            .orThrow();
    assertThat(whoLooked.of(visit).orThrow()).allMatch(Reader::yourself);
    acting.as("rvt", () -> holds.lift(family.caseFile, all)).orThrow();
    assertThat(activities(visit)).doesNotContain("network.view").contains("family.preview");
    assertThat(acting.as("privacy", holds::all))
        .hasSize(2)
        .allMatch(h -> h.reason().equals("Opvang."));
  }

  private List<String> activities(Visit visit) {
    acting.as("rvt", () -> views.preview(family.caseFile, GROUND, family.m)).orThrow();
    return whoLooked.of(visit).orThrow().stream()
        .filter(r -> !r.yourself())
        .flatMap(r -> r.activities().stream())
        .toList();
  }

  @Test
  void a_hold_needs_a_reason_and_an_end_within_half_a_year_and_an_own_case() {
    LocalDate soon = LocalDate.of(2026, 12, 1);
    assertThat(hold("rvt", null, soon)).isEqualTo("family.no-words");
    assertThat(hold("rvt", "Opvang.", null)).isEqualTo("family.hold.until");
    assertThat(hold("rvt", "Opvang.", LocalDate.of(2026, 11, 1))).isEqualTo("family.hold.until");
    assertThat(hold("rvt", "Opvang.", LocalDate.of(2027, 5, 3))).isEqualTo("family.hold.until");
    assertThat(hold("rvt-noord", "Opvang.", soon)).isEqualTo("missing.unknown");
    assertThat(hold("privacy", "Opvang.", soon)).isEqualTo("missing.unknown");
    assertThat(hold("rvt", "Opvang.", LocalDate.of(2027, 5, 2))).isEqualTo("given");
  }

  private String hold(String account, String reason, LocalDate until) {
    return refusal(
        acting.as(account, () -> holds.set(family.caseFile, family.m, null, reason, until)));
  }

  @Test
  void a_parent_asks_for_a_child_and_not_for_who_is_of_age_and_is_told_why() {
    assertThat(asking(family.m, Behalf.Asker.PARENT_WITH_AUTHORITY)).isEqualTo("family.may.OF_AGE");
    assertThat(asking(family.m, Behalf.Asker.MENTOR)).isEqualTo("family.may.NOT_REPRESENTED");
    assertThat(asking(family.m, Behalf.Asker.SOMEBODY_ELSE))
        .isEqualTo("family.may.NOT_FOR_ANOTHER");
    born(LocalDate.of(2015, 1, 1));
    assertThat(asking(family.m, Behalf.Asker.SELF)).isEqualTo("family.may.TOO_YOUNG");
    assertThat(linking(Behalf.Asker.SELF)).isEqualTo("family.may.TOO_YOUNG");
    assertThat(asking(family.m, Behalf.Asker.PARENT_WITHOUT_AUTHORITY))
        .isEqualTo("family.may.NO_AUTHORITY");
    assertThat(asking(family.m, Behalf.Asker.PARENT_WITH_AUTHORITY)).isEqualTo("given");
    assertThat(linking(Behalf.Asker.PARENT_WITH_AUTHORITY)).isEqualTo("given");
    assertThat(one(Kind.ACCESS).asker()).isEqualTo(Behalf.Asker.PARENT_WITH_AUTHORITY);
  }

  private String asking(String person, Behalf.Asker asker) {
    return refusal(
        acting.as(
            "rvt",
            () ->
                requests.record(
                    family.caseFile,
                    person,
                    Kind.ACCESS,
                    "Laat het zien.",
                    LocalDate.of(2026, 11, 2),
                    new Behalf(asker, true, false))));
  }

  private String linking(Behalf.Asker asker) {
    var approval = new Approval(family.m, List.of(), List.of());
    return refusal(
        acting.as(
            "rvt", () -> links.make(family.caseFile, approval, new Behalf(asker, true, false))));
  }

  /** M as somebody of another age, as every source would have written. */
  private void born(LocalDate day) {
    graph
        .client()
        .query(
            "MATCH (m:Mention)-[:IDENTIFIED_AS]->(:Person {id: $m}) WHERE m.birthDate IS NOT NULL SET m.birthDate = $day")
        .bind(family.m)
        .to("m")
        .bind(day)
        .to("day")
        .run();
  }
}
