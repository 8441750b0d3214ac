package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pattern is written, tried on its examples, read by somebody else, and only then a version. */
@HouvastTest
class PatternDraftsIT {
  private static final String ID = "PAT-TRIAL";
  private static final String FIRST = PatternTextTests.TRIAL;
  private static final String SECOND =
      PatternText.numbered(FIRST, 2)
          .replace("any: [RF-WEAPON]}}]}", "any: [RF-WEAPON, RF-INJURY]}}]}");
  @Autowired TestGraph graph;
  @Autowired Patterns patterns;
  @Autowired PatternDrafts drafts;
  @Autowired PatternSource source;
  @Autowired DemoActing acting;

  @BeforeEach
  void one_pattern() {
    graph.clear();
    patterns.publish(FIRST).orThrow();
  }

  @AfterEach
  void away() {
    graph.settled();
    graph.forgetPattern(ID);
    graph.forgetPattern("PAT-TRIAL-NEW");
  }

  @Test
  void a_draft_begins_with_the_next_number_and_is_a_version_when_somebody_else_publishes_it() {
    assertThat(as("trainer", d -> d.begin(ID)).orThrow().draft().content())
        .isEqualTo(PatternText.numbered(FIRST, 2));
    handedIn(SECOND);
    assertThat(as("trainer", d -> d.publish(ID))).isEqualTo(Answer.refused("forbidden.own-draft"));
    assertThat(as("curator", d -> d.publish(ID)).orThrow().version()).isEqualTo(2);
    assertThat(patterns.versions(ID)).containsExactly(1, 2);
    assertThat(patterns.find(ID, 1).orElseThrow().rule()).isEqualTo(FIRST);
    assertThat(patterns.find(ID).orElseThrow().rule()).isEqualTo(SECOND);
    assertThat(
            graph
                .client()
                .query(
                    "MATCH (v:PatternVersion {id: 'PAT-TRIAL@2'})"
                        + " RETURN v.draftedBy + ' ' + v.publishedBy")
                .fetchAs(String.class)
                .one())
        .hasValue("trainer curator");
  }

  @Test
  void the_file_of_an_earlier_version_takes_nothing_back_at_the_next_start() {
    handedIn(SECOND);
    as("curator", d -> d.publish(ID)).orThrow();
    assertThat(patterns.publish(FIRST).orThrow().version()).isEqualTo(2);
    assertThat(patterns.versions(ID)).containsExactly(1, 2);
  }

  @Test
  void
      it_is_not_handed_in_while_an_example_comes_out_otherwise_and_says_which_and_what_is_missing() {
    as("trainer", d -> d.begin(ID)).orThrow();
    as(
            "trainer",
            d -> d.write(ID, SECOND.replace("any: [RF-WEAPON, RF-INJURY]", "any: [RF-INJURY]")))
        .orThrow();
    assertThat(as("trainer", d -> d.handIn(ID)))
        .isEqualTo(Answer.refused("knowledge.example-missing", "Een wapen", "elsewhere"));
    as("trainer", d -> d.write(ID, SECOND.replace(", any: [RF-WEAPON, RF-INJURY]", ""))).orThrow();
    assertThat(as("trainer", d -> d.handIn(ID)))
        .isEqualTo(Answer.refused("knowledge.example-found", "Geen wapen", "2024-03-02"));
  }

  @Test
  void it_is_not_published_either_when_what_it_names_went_away_meanwhile() {
    handedIn(SECOND);
    graph
        .client()
        .query("MATCH (p:Pattern {id: $id}) SET p.draftContent = $text")
        .bind(ID)
        .to("id")
        .bind(SECOND.replace("expect: true", "expect: false"))
        .to("text")
        .run();
    assertThat(as("curator", d -> d.publish(ID))).isEqualTo(Answer.refused("knowledge.no-example"));
    assertThat(patterns.versions(ID)).containsExactly(1);
  }

  @Test
  void a_family_to_find_and_one_not_to_are_needed_and_the_code_and_number_have_to_be_right() {
    as("trainer", d -> d.begin(ID)).orThrow();
    refused(
        SECOND.substring(0, SECOND.indexOf("  - {title: \"Geen")), "knowledge.no-counterexample");
    refused(SECOND.replace("code: PAT-TRIAL", "code: PAT-OTHER"), "knowledge.draft-other-code", ID);
    refused(PatternText.numbered(SECOND, 1), "knowledge.draft-number", 2);
    refused(PatternText.numbered(FIRST, 2), "knowledge.draft-same");
    refused(
        SECOND.replace("grade: PRACTICE", "grade: RUMOUR"),
        "knowledge.unknown-code",
        "evidence.grade");
  }

  private void refused(String text, String code, Object... arguments) {
    as("trainer", d -> d.write(ID, text)).orThrow();
    assertThat(as("trainer", d -> d.handIn(ID))).isEqualTo(Answer.refused(code, arguments));
  }

  @Test
  void nobody_but_who_publishes_knowledge_finds_a_draft_or_moves_it() {
    handedIn(SECOND);
    for (String account : new String[] {"rvt", "lokaal", "expert-sibling", "privacy", "beheer"}) {
      assertThat(acting.as(account, drafts::all)).as(account).isEmpty();
      assertThat(acting.as(account, () -> drafts.find(ID))).as(account).isEmpty();
      assertThat(as(account, d -> d.publish(ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.begin(ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.discard(ID))).as(account).isEqualTo(unknown());
      assertThat(as(account, d -> d.retire(ID))).as(account).isEqualTo(unknown());
    }
  }

  @Test
  void a_new_pattern_is_nowhere_until_it_is_published() {
    String id = "PAT-TRIAL-NEW";
    String text = FIRST.replace("code: PAT-TRIAL", "code: " + id);
    assertThat(as("trainer", d -> d.beginNew("DOS-TRIAL", "")))
        .isEqualTo(Answer.refused("knowledge.draft-code", "PAT-"));
    as("trainer", d -> d.beginNew(id, text)).orThrow();
    assertThat(patterns.find(id)).isEmpty();
    as("trainer", d -> d.handIn(id)).orThrow();
    assertThat(as("curator", d -> d.sendBack(id, "Noem een bron.")).orThrow().draft().remark())
        .isEqualTo("Noem een bron.");
    as("trainer", d -> d.handIn(id)).orThrow();
    assertThat(as("curator", d -> d.publish(id)).orThrow().version()).isEqualTo(1);
    assertThat(patterns.published()).extracting(Pattern::code).contains(id);
  }

  @Test
  void what_is_retired_is_used_and_found_no_more_can_still_be_read_and_comes_back_when_renewed() {
    as("curator", d -> d.retire(ID)).orThrow();
    assertThat(patterns.published()).extracting(Pattern::code).doesNotContain(ID);
    assertThat(source.load(ID)).isEmpty();
    assertThat(patterns.find(ID, 1)).isPresent();
    assertThat(patterns.retiredOn(ID)).isPresent();
    patterns.publish(FIRST).orThrow();
    assertThat(patterns.published()).extracting(Pattern::code).doesNotContain(ID);
    handedIn(SECOND);
    as("curator", d -> d.publish(ID)).orThrow();
    assertThat(patterns.published()).extracting(Pattern::code).contains(ID);
    assertThat(source.load(ID)).hasSize(1);
  }

  @Test
  void all_that_is_not_right_is_told_at_once_and_the_examples_when_the_rule_can_be_used() {
    var look =
        drafts.look(
            SECOND.replace("grade: PRACTICE", "grade: RUMOUR").replace("of: [person]", "of: []"));
    assertThat(look.pattern()).isNull();
    assertThat(look.faults())
        .extracting(nl.houvast.kernel.Rejection::code)
        .containsExactly("knowledge.unknown-code", "knowledge.rule.missing");
    assertThat(look.examples()).isEmpty();
    assertThat(drafts.look(SECOND).examples()).hasSize(2);
  }

  private void handedIn(String text) {
    as("trainer", d -> d.begin(ID)).orThrow();
    as("trainer", d -> d.write(ID, text)).orThrow();
    as("trainer", d -> d.handIn(ID)).orThrow();
  }

  private <T> Answer<T> as(String account, Function<PatternDrafts, Answer<T>> act) {
    return acting.as(account, () -> act.apply(drafts));
  }

  private static <T> Answer<T> unknown() {
    return Answer.refused("missing.unknown");
  }
}
