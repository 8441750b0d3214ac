package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.family.Relatives.Relative;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody gets of all that is known about them: nothing of anybody else, approved by two. */
@HouvastTest
class ExportsIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final long SEED = 20261130;
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired Exports exports;
  @Autowired ExportPage page;
  @Autowired OwnViews views;
  @Autowired CaseFiles caseFiles;
  @Autowired FamilyLinks links;
  @Autowired Doorkeeper doorkeeper;
  @Autowired Disputes disputes;
  @Autowired SubjectRequests requests;
  @Autowired Withholdings withholdings;

  @BeforeEach
  void empty() {
    graph.clear();
  }

  private static String refusal(Answer<?> answer) {
    return answer instanceof Answer.Refused<?>(var why) ? why.code() : "given";
  }

  private void join(String caseFile) {
    acting.as("rvt", () -> caseFiles.join(caseFile, "rvt-collega")).orThrow();
  }

  /** All of it, every text with it: then only the blackout keeps others out. */
  private Exports.Choice all(String caseFile, String person) {
    var known = acting.as("rvt", () -> views.preview(caseFile, GROUND, person)).orThrow().known();
    var ids = known.stream().map(OwnView.Known::signalId).toList();
    return new Exports.Choice(person, ids, ids, Map.of());
  }

  private String approved(String caseFile, Exports.Choice choice) {
    String id = acting.as("rvt", () -> exports.make(caseFile, choice)).orThrow();
    acting.as("rvt", () -> exports.approve(caseFile, id)).orThrow();
    acting.as("rvt-collega", () -> exports.approve(caseFile, id)).orThrow();
    return id;
  }

  private Visit visit(String caseFile, String person) {
    var approval = new Approval(person, List.of(), List.of());
    var made = acting.as("rvt", () -> links.make(caseFile, approval)).orThrow();
    return doorkeeper
        .still(doorkeeper.enter(made.token(), made.code(), made.linkId()).orThrow())
        .orElseThrow();
  }

  private List<String> files(Exported export) {
    return List.of(
        new String(page.html(export), StandardCharsets.UTF_8),
        new String(ExportData.json(export), StandardCharsets.UTF_8));
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void fifty_people_each_get_their_own_and_nothing_of_anybody_else() {
    int checked = 0;
    for (Relatives family : Relatives.opened(api, graph, SEED).toList()) {
      join(family.caseFile);
      for (Relative one : family.people) {
        String person = family.idOf(graph, one);
        String id = approved(family.caseFile, all(family.caseFile, person));
        var copies = new ArrayList<>(files(fetched(family.caseFile, id)));
        copies.addAll(files(exports.fetch(visit(family.caseFile, person), id).orThrow()));
        for (String copy : copies) {
          String low = copy.toLowerCase(Locale.ROOT);
          for (String foreign : family.foreignTo(one)) {
            assertThat(low)
                .as("seed %d, %s in the file of %s", SEED, foreign, one.given())
                .doesNotContain(foreign.toLowerCase(Locale.ROOT));
          }
          // Else the test would be blind.
          assertThat(copy).contains(one.given(), one.surname(), one.street(), one.phone());
          assertThat(copy).contains("[weggelaten]").doesNotContain(one.token());
        }
        checked++;
      }
    }
    assertThat(checked).isEqualTo(50);
  }

  private Exported fetched(String caseFile, String id) {
    return acting.as("rvt", () -> exports.fetch(caseFile, GROUND, id)).orThrow();
  }

  @Test
  void two_different_people_of_the_team_approve_and_nobody_twice() {
    var family = Relatives.opened(api, graph, SEED, 0);
    String person = family.idOf(graph, family.people.getFirst());
    var choice = all(family.caseFile, person);
    String id = acting.as("rvt", () -> exports.make(family.caseFile, choice)).orThrow();
    assertThat(fetching("rvt", family, id)).isEqualTo("family.export.not-yet");
    assertThat(approving("rvt", family, id)).isEqualTo("given");
    assertThat(approving("rvt", family, id)).isEqualTo("family.export.twice");
    assertThat(fetching("rvt", family, id)).isEqualTo("family.export.not-yet");
    for (String other : List.of("rvt-collega", "rvt-noord", "privacy", "lokaal", "beheer")) {
      assertThat(approving(other, family, id)).as(other).isEqualTo("missing.unknown");
      assertThat(fetching(other, family, id)).as(other).isEqualTo("missing.unknown");
    }
    join(family.caseFile);
    assertThat(exports.of(visit(family.caseFile, person)).orThrow()).isEmpty();
    assertThat(approving("rvt-collega", family, id)).isEqualTo("given");
    assertThat(fetching("rvt", family, id)).isEqualTo("given");
    assertThat(exports.of(visit(family.caseFile, person)).orThrow()).hasSize(1);
    String other = family.idOf(graph, family.people.get(1));
    assertThat(refusal(exports.fetch(visit(family.caseFile, other), id)))
        .isEqualTo("missing.unknown");
    acting.as("rvt", () -> exports.withdraw(family.caseFile, id)).orThrow();
    assertThat(fetching("rvt", family, id)).isEqualTo("missing.unknown");
  }

  private String approving(String account, Relatives family, String id) {
    return refusal(acting.as(account, () -> exports.approve(family.caseFile, id)));
  }

  private String fetching(String account, Relatives family, String id) {
    return refusal(acting.as(account, () -> exports.fetch(family.caseFile, GROUND, id)));
  }

  @Test
  void what_is_left_out_has_a_ground_that_the_person_reads_and_nothing_of_it_leaves() {
    var family = Relatives.opened(api, graph, SEED, 1);
    join(family.caseFile);
    String person = family.idOf(graph, family.people.getFirst());
    var whole = all(family.caseFile, person);
    var first = whole.signalIds().getFirst();
    var rest = whole.signalIds().stream().skip(1).toList();
    assertThat(refusal(making(family, new Exports.Choice(person, rest, rest, Map.of()))))
        .isEqualTo("family.export.rest");
    assertThat(
            refusal(making(family, new Exports.Choice(person, whole.signalIds(), rest, Map.of()))))
        .isEqualTo("family.export.rest");
    var refused = Map.of(first, PersonExport.Ground.SAFETY);
    String id = approved(family.caseFile, new Exports.Choice(person, rest, rest, refused));
    var export = fetched(family.caseFile, id);
    assertThat(export.known()).noneMatch(k -> k.signalId().equals(first)).hasSize(rest.size());
    assertThat(files(export).getFirst()).contains("1 keer: het zou iemand in gevaar");
    assertThat(files(export).getLast()).contains("\"SAFETY\"");
  }

  private Answer<String> making(Relatives family, Exports.Choice choice) {
    return acting.as("rvt", () -> exports.make(family.caseFile, choice));
  }

  @Test
  void what_reads_otherwise_than_was_approved_does_not_leave() {
    var family = Relatives.opened(api, graph, SEED, 2);
    join(family.caseFile);
    String person = family.idOf(graph, family.people.getFirst());
    var choice = all(family.caseFile, person);
    String id = approved(family.caseFile, choice);
    assertThat(fetching("rvt", family, id)).isEqualTo("given");
    var one =
        acting.as("rvt", () -> withholdings.choices(family.caseFile, GROUND)).orThrow().stream()
            .filter(c -> choice.signalIds().getFirst().equals(c.id()))
            .toList();
    acting
        .as(
            "rvt",
            () ->
                withholdings.withhold(
                    family.caseFile,
                    new Withholdings.Decision(
                        one,
                        nl.houvast.signal.Withheld.Why.RESTRICTED,
                        "Gevraagd.",
                        LocalDate.of(2026, 12, 1))))
        .orThrow();
    graph.settled();
    assertThat(fetching("rvt", family, id)).isEqualTo("family.export.changed");
    assertThat(refusal(exports.fetch(visit(family.caseFile, person), id)))
        .isEqualTo("family.export.changed");
  }

  @Test
  void each_reading_that_the_log_holds_is_listed_and_each_copy_is_a_line_and_carries_its_mark() {
    var family = Relatives.opened(api, graph, SEED, 3);
    join(family.caseFile);
    String person = family.idOf(graph, family.people.getFirst());
    api.as("rvt").get("/casefiles/" + family.caseFile + "/network?depth=1").expect(200);
    api.as("rvt-collega").get("/casefiles/" + family.caseFile + "/chronology").expect(200);
    String id = approved(family.caseFile, all(family.caseFile, person));
    long before = lines("family.export");
    var export = fetched(family.caseFile, id);
    assertThat(lines("family.export")).isGreaterThan(before);
    var listed =
        export.readers().stream().flatMap(r -> r.activities().stream()).collect(Collectors.toSet());
    assertThat(listed).contains("network.view", "family.preview");
    String html = files(export).getFirst();
    assertThat(html)
        .contains("Regionaal Veiligheidsteam Midden", "Alle gegevens zijn verzonnen.", id)
        .contains("2 nov 2026")
        .doesNotContain("<script", "http://", "https://", "Imke", "rvt-collega");
    var own = exports.fetch(visit(family.caseFile, person), id).orThrow();
    assertThat(files(own).getFirst()).contains("Door uzelf opgehaald");
  }

  private long lines(String activity) {
    return graph
        .client()
        .query(
            "MATCH (l:AuditLine {activity: $activity}) WHERE l.subject IS NOT NULL RETURN count(l)")
        .bind(activity)
        .to("activity")
        .fetchAs(Long.class)
        .one()
        .orElse(0L);
  }

  @Test
  void the_words_of_somebody_else_about_the_same_signal_stay_away() {
    var family = Relatives.opened(api, graph, SEED, 4);
    join(family.caseFile);
    String mine = family.idOf(graph, family.people.getFirst());
    String theirs = family.idOf(graph, family.people.get(1));
    var choice = all(family.caseFile, mine);
    String signal = choice.signalIds().getFirst();
    acting.as("rvt", () -> disputes.add(signal, theirs, "Ik was bang voor hem.")).orThrow();
    acting.as("rvt", () -> disputes.add(signal, mine, "Ik deed niets.")).orThrow();
    String id = approved(family.caseFile, choice);
    var copies = files(fetched(family.caseFile, id));
    assertThat(copies).allSatisfy(c -> assertThat(c).contains("Ik deed niets."));
    assertThat(copies).allSatisfy(c -> assertThat(c).doesNotContain("bang voor hem"));
  }

  @Test
  void a_text_that_looks_like_a_page_stays_a_text() {
    assertThat(ExportPage.escaped("<script>alert('x')</script> & \"y\""))
        .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;");
  }
}
