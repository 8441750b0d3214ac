package nl.houvast.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot be read says where, and what is not right there. */
class RuleReaderTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                                       | rule.required needs at least one part
          {required: [], score: 3}                                                 | rule.score is not a word of the rule language
          {required: [{signals: {of: [p]}}]}                                       | rule.required[0].part is missing
          {required: [{part: A}]}                                                  | rule.required[0] needs exactly one of
          {required: [{part: A, signals: {of: [p]}, silence: {of: [p]}}]}          | rule.required[0] needs exactly one of
          {required: [{part: A, anyOf: []}]}                                       | rule.required[0].anyOf needs at least one condition
          {required: [{part: A, anyOf: [{signals: {of: [p]}}, {silence: {}}]}]}    | rule.required[0].anyOf[1].silence.of is missing
          {required: [{part: A, signals: {of: [p], weight: 2}}]}                   | rule.required[0].signals.weight is not a word of the rule language
          {required: [{part: A, signals: {of: [p], within: 0}}]}                   | rule.required[0].signals.within must be a whole number from 1 to 3660
          {required: [{part: A, signals: {of: [p], within: "x"}}]}                 | rule.required[0].signals.within must be a whole number from 1 to 3660
          {required: [{part: A, violence: {from: a, to: b, over: COUSIN}}]}        | rule.required[0].violence.over must be one of
          {required: [{part: A, violence: {from: a, to: b, ages: {a: OLD}}}]}      | rule.required[0].violence.ages.a must be one of
          {required: [{part: A, violence: {from: a}}]}                             | rule.required[0].violence.to is missing
          {required: [{part: A, signals: {of: [p], in: B}}]}                       | rule.required[0].signals.in B is no part before this one
          {required: [{part: A, later: {after: B, of: p}}]}                        | rule.required[0].later.after B is no part before this one
          {required: [{part: A, signals: {of: [p]}, besides: A2}]}                 | rule.required[0].besides A2 is no part before this one
          {required: [{part: A, signals: {of: [p]}}, {part: A, signals: {of: p}}]} | rule.required[1].part A stands there twice
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {B: {}}}         | rule.offersWhen.B B is no part before this one
          """)
  void what_is_not_right_is_told_with_its_place(String rule, String message) {
    assertThatThrownBy(() -> RuleReader.read("rule: " + rule))
        .isInstanceOf(UnreadableRule.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void a_file_without_a_rule_and_what_is_no_yaml_are_told_too() {
    assertThatThrownBy(() -> RuleReader.read("code: PAT-X"))
        .hasMessage("rule is missing, or has no fields");
    assertThatThrownBy(() -> RuleReader.read("rule: [")).hasMessage("file is no YAML");
  }

  @Test
  void what_a_rule_does_not_say_has_its_usual_meaning() {
    var rule = RuleReader.read("rule: {required: [{part: A, violence: {from: a, to: b}}]}");
    assertThat(rule.stricter()).isFalse();
    assertThat(rule.withoutFact()).isFalse();
    assertThat(rule.required())
        .singleElement()
        .satisfies(
            part -> {
              var asked = (Condition.Directed) part.anyOf().getFirst();
              assertThat(asked.natures()).isEqualTo(RuleReader.VIOLENCE);
              assertThat(asked.per()).containsExactlyInAnyOrder("a", "b");
              assertThat(asked.times()).isEqualTo(1);
            });
  }
}
