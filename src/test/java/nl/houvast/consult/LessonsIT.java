package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Ground;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Lesson;
import nl.houvast.knowledge.Lessons;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * What a closed case teaches: written by its team, checked, read by somebody else, and nameless.
 */
@HouvastTest
class LessonsIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final String TITLE = "Eerst de broers apart spreken";
  private static final List<String> ABOUT = List.of("REL-SIBLING-ADULT");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired LessonsLearned learned;
  @Autowired Lessons lessons;
  private FamilyM family = new FamilyM();

  @BeforeEach
  void open() {
    graph.clear();
    family = FamilyM.open(api, graph);
  }

  private void close() {
    long version =
        api.as("rvt").get("/casefiles/" + family.caseFileId).json().path("version").asLong();
    api.as("rvt")
        .post(
            "/casefiles/" + family.caseFileId + "/close",
            Map.of(
                "version", version, "reason", "OTHER", "saidBy", List.of(), "leftOpen", List.of()))
        .expect(200);
    graph.settled();
  }

  private Answer<LessonDraft> begin(String account) {
    return acting.as(account, () -> learned.begin(family.caseFileId, GROUND, Words.DUTCH));
  }

  private Answer<String> propose(String account, String title, String text) {
    return acting.as(account, () -> learned.propose(family.caseFileId, GROUND, title, text, ABOUT));
  }

  private String proposed() {
    return propose("rvt", TITLE, begin("rvt").orThrow().text()).orThrow();
  }

  @Test
  void a_lesson_begins_in_roles_and_age_bands_and_holds_nothing_of_who_they_are() {
    close();
    var draft = begin("rvt").orThrow();
    assertThat(draft.text()).contains("vader, 60-64", "Wat wij ervan leerden");
    assertThat(draft.concepts()).isNotEmpty();
    family.assertNothingOf(draft.text());
    for (int again = 0; again < 5; again++) {
      assertThat(begin("rvt").orThrow().text()).isEqualTo(draft.text());
    }
  }

  @Test
  void only_the_team_of_a_closed_case_makes_a_lesson_of_it() {
    assertThat(begin("rvt")).isEqualTo(Answer.refused("conflict.lesson-case-open"));
    close();
    for (String other : List.of("rvt-noord", "trainer", "expert-sibling", "privacy")) {
      assertThat(begin(other)).as(other).isEqualTo(Answer.refused(Rejection.unknown()));
      assertThat(propose(other, TITLE, "Tekst."))
          .as(other)
          .isEqualTo(Answer.refused(Rejection.unknown()));
    }
  }

  @Test
  void whatever_tells_who_they_are_keeps_a_text_from_being_a_lesson_and_its_place_is_told() {
    close();
    var telling = new ArrayList<String>();
    for (JsonNode signal : FamilyM.SCENARIO.path("signals")) {
      for (JsonNode m : signal.path("body").path("mentions")) {
        add(telling, m.path("name").asString(""));
        add(telling, m.path("birthDate").asString(""));
        add(telling, m.path("phone").asString(""));
        add(telling, m.path("address").path("postalCode").asString(""));
        add(telling, m.path("address").path("street").asString(""));
        add(telling, m.path("address").path("city").asString(""));
      }
      add(telling, signal.path("body").path("sourceMessageId").asString(""));
      add(telling, signal.path("body").path("contact").path("name").asString(""));
      add(telling, signal.path("body").path("contact").path("phone").asString(""));
    }
    telling.addAll(List.of("14 maart 2019", "1234 AB", "06-00000099", "iemand@example.org"));
    assertThat(telling).hasSizeGreaterThan(20);
    for (String one : telling) {
      assertThatThrownBy(() -> propose("rvt", TITLE, "Wij spraken eerst met " + one + "."))
          .as(one)
          .isInstanceOfSatisfying(
              FieldRefusal.class,
              refused -> {
                assertThat(refused.errors().getFirst())
                    .containsEntry("field", "text")
                    .containsKeys("offset", "length");
                assertThat(refused.errors().toString()).doesNotContain(one);
              });
      assertThatThrownBy(() -> propose("rvt", "Les over " + one, "Tekst."))
          .as(one)
          .isInstanceOf(FieldRefusal.class);
    }
    assertThat(count("MATCH (l:Lesson) RETURN count(l)")).isZero();
  }

  private static void add(List<String> telling, String one) {
    if (!one.isBlank()) {
      telling.add(one);
    }
  }

  private long count(String query) {
    return graph.client().query(query).fetchAs(Long.class).one().orElseThrow();
  }

  @Test
  void somebody_else_approves_before_anybody_reads_it_and_nobody_their_own() {
    close();
    String id = proposed();
    acting.as(
        "rvt-noord",
        () -> {
          assertThat(lessons.find(id)).as("not for others yet").isEmpty();
          assertThat(lessons.listed()).isEmpty();
          assertThat(lessons.approve(id)).isEqualTo(Answer.refused(Rejection.unknown()));
          return true;
        });
    assertThat(acting.as("rvt", () -> lessons.approve(id)))
        .as("its author")
        .isEqualTo(Answer.refused(Rejection.unknown()));
    graph.client().query("MATCH (l:Lesson) SET l.author = 'trainer'").run();
    assertThat(acting.as("trainer", () -> lessons.approve(id)))
        .isEqualTo(Answer.refused("forbidden.knowledge.lesson-own"));
    assertThat(acting.as("curator", lessons::waiting)).extracting(Lesson::id).containsExactly(id);
    acting.as("curator", () -> lessons.approve(id)).orThrow();
    assertThat(acting.as("rvt-noord", lessons::listed)).extracting(Lesson::id).containsExactly(id);
    assertThat(acting.as("rvt-noord", () -> lessons.about(ABOUT))).hasSize(1);
    assertThat(acting.as("rvt-noord", () -> lessons.about(List.of("REL-ELDER")))).isEmpty();
  }

  @Test
  void what_is_sent_back_says_why_and_only_its_author_sees_that() {
    close();
    String id = proposed();
    assertThat(acting.as("curator", () -> lessons.sendBack(id, " ")))
        .isEqualTo(Answer.refused("knowledge.lesson-remark"));
    acting.as("curator", () -> lessons.sendBack(id, "Te herkenbaar.")).orThrow();
    assertThat(acting.as("rvt", () -> lessons.find(id)).orElseThrow().remark())
        .isEqualTo("Te herkenbaar.");
    assertThat(acting.as("trainer", () -> lessons.find(id))).isEmpty();
    assertThat(acting.as("curator", () -> lessons.discard(id)))
        .isEqualTo(Answer.refused(Rejection.unknown()));
    acting.as("rvt", () -> lessons.discard(id)).orThrow();
    assertThat(count("MATCH (l:Lesson) RETURN count(l)")).isZero();
  }

  @Test
  void an_approved_lesson_has_no_way_back_to_its_case_its_people_or_its_author() {
    close();
    String id = proposed();
    acting.as("curator", () -> lessons.approve(id)).orThrow();
    assertThat(count("MATCH (:Lesson)--(n) WHERE NOT n:Concept RETURN count(n)")).isZero();
    var kept = graph.client().query("MATCH (l:Lesson) RETURN properties(l) AS kept").fetch().all();
    assertThat(kept.toString()).doesNotContain(family.caseFileId).doesNotContain("author=");
    family.assertNothingOf(kept.toString());
  }

  @Test
  void a_case_shows_lessons_that_resemble_it_with_the_reasons_and_only_to_its_team() {
    close();
    String id = proposed();
    assertThat(similar("rvt").orThrow()).as("not approved").isEmpty();
    acting.as("curator", () -> lessons.approve(id)).orThrow();
    assertThat(similar("rvt").orThrow())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.lesson().id()).isEqualTo(id);
              assertThat(s.patterns()).isNotEmpty();
              assertThat(s.ties()).contains("SIBLING_OF");
            });
    assertThat(similar("rvt-noord")).isEqualTo(Answer.refused(Rejection.unknown()));
    graph.client().query("MATCH (l:Lesson) SET l.patterns = []").run();
    assertThat(similar("rvt").orThrow()).as("one concept alone is too little").isEmpty();
  }

  private Answer<List<Similar>> similar(String account) {
    return acting.as(account, () -> learned.similar(family.caseFileId, GROUND, Words.DUTCH));
  }
}
