package nl.houvast.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.houvast.signal.wire.SignalKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that cannot be read says where, and what is not right there. */
class RuleReaderTests {
  private static final Words KNOWN =
      new Words(
          Set.of("RF-WEAPON", "RF-DEBT", "NAT-THREAT")::contains, Set.of("DOS-ELDER")::contains);

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
          {required: {part: A}}                                                    | rule.required must be a list
          {required: [{part: A, signals: {of: [p]}}], stricter: "very"}            | rule.stricter must be true or false
          {required: [{part: A, signals: {of: {p: q}}}]}                           | rule.required[0].signals.of must be one word or a list of words
          {required: [{part: A, signals: {of: [[p]]}}]}                            | rule.required[0].signals.of must be one word or a list of words
          {required: [{part: A, signals: {of: [p], in: A}}]}                       | rule.required[0].signals.in A is no part before this one
          {required: [{part: A, signals: {of: [p]}, besides: A}]}                  | rule.required[0].besides A is no part before this one
          {required: [{part: A, signals: {of: [p]}}, {part: B, later: {after: C, of: p}}, {part: C, later: {after: B, of: p}}]} | rule.required[1].later.after C is no part before this one
          {required: [{part: A, violence: {from: a, to: a}}]}                      | rule.required[0].violence.to is the same person as the other one
          {required: [{part: A, parent: {parent: a, child: a}}]}                   | rule.required[0].parent.child is the same person as the other one
          {required: [{part: A, violence: {from: a, to: b, per: [c]}}]}            | rule.required[0].violence.per counts for c, who is neither from nor to
          {required: [{part: A, violence: {from: a, to: b, within: 30}}]}          | rule.required[0].violence.within bounds nothing without times of 2 or more
          {required: [{part: A, violence: {from: a, to: b, times: 9, within: 7}}]} | rule.required[0].violence.times asks more days than lie within 7
          {required: [{part: A, violence: {from: a, to: b, differentFrom: 2}}]}    | rule.required[0].violence.differentFrom asks for several of whom per allows one
          {required: [{part: A, violence: {from: a, to: b, any: [RF-WEAPON], none: [RF-WEAPON]}}]} | rule.required[0].violence.none leaves out RF-WEAPON, which any asks
          {required: [{part: A, violence: {from: a, to: b, some: [RF-WEAPON], none: [RF-WEAPON]}}]} | rule.required[0].violence.none leaves out RF-WEAPON, which some asks
          {required: [{part: A, violence: {from: a, to: b, natures: [NAT-THREAT], none: [NAT-THREAT]}}]} | rule.required[0].violence.none leaves out every nature that is asked
          {required: [{part: A, violence: {from: a, to: b, natures: [NAT-UNHEARD-OF]}}]} | rule.required[0].violence.natures holds a code that does not exist
          {required: [{part: A, signals: {of: [p], any: [RF-UNHEARD-OF]}}]}        | rule.required[0].signals.any holds a code that does not exist
          {required: [{part: A, signals: {of: [p], any: [RF-WEAPON], also: [X]}}]} | rule.required[0].signals.also holds a code that does not exist
          {required: [{part: A, signals: {of: [p], kinds: [GOSSIP]}}]}             | rule.required[0].signals.kinds holds a code that does not exist
          {required: [{part: A, signals: {of: [p], from: [NEIGHBOUR]}}]}           | rule.required[0].signals.from holds a code that does not exist
          {required: [{part: A, signals: {of: [p], as: [DADER]}}]}                 | rule.required[0].signals.as holds a code that does not exist
          {required: [{part: A, signals: {of: [p], kinds: [REPORT], notKinds: [REPORT]}}]} | rule.required[0].signals.notKinds leaves out REPORT, which kinds asks
          {required: [{part: A, signals: {of: [p], notKinds: [CONCERN, REPORT, INVOLVEMENT, NUISANCE, INCIDENT, CLOSURE, STRENGTH]}}]} | rule.required[0].signals.notKinds leaves out every kind that there is
          {required: [{part: A, signals: {of: [p], kinds: [REPORT], declined: true}}]} | rule.required[0].signals asks what only a closure tells
          {required: [{part: A, signals: {of: [p], notKinds: [CLOSURE], leftOpen: true}}]} | rule.required[0].signals asks what only a closure tells
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT], different: 2}}]} | rule.required[0].signals.different asks more than stand in any
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT], within: 9}}]}   | rule.required[0].signals.within bounds nothing without different of 2 or more
          {required: [{part: A, domains: {of: [p], atLeast: 40}}]}                 | rule.required[0].domains.atLeast asks more kinds of organisations than there are
          {required: [{part: A, signals: {of: [p]}, absent: true}]}                | rule.required[0].signals speaks of p, whom no part before it has found
          {required: [{part: A, signals: {of: [p, q], all: true}}]}                | rule.required[0].signals speaks of p, whom no part before it has found
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT, RF-WEAPON], different: 2}}]} | rule.required[0].signals speaks of p, whom no part before it has found
          {required: [{part: A, signals: {of: [p], ages: {q: ADULT}}}]}            | rule.required[0].signals asks the age of q, who plays no part in it
          {required: [{part: A, signals: {of: [p]}}, {part: B, signals: {of: [q]}}]} | rule.required[1].signals has nobody in common with the parts before it
          {required: [{part: A, violence: {from: a, to: b}}, {part: B, violence: {from: c, to: d}}]} | rule.required[1].violence has nobody in common with the parts before it
          {required: [{part: A, signals: {of: [p]}}, {part: B, anyOf: [{silence: {of: [p]}}, {domains: {of: [q]}}]}]} | rule.required[1].anyOf[1].domains has nobody in common with the parts before it
          {required: [{part: A, signals: {of: [p]}}], strengthening: [{part: B, silence: {of: [q]}}]} | rule.strengthening[0].silence has nobody in common with the parts before it
          {required: [{part: A, violence: {from: a, to: b}}, {part: B, violence: {from: a, to: c}}, {part: C, violence: {from: a, to: d}}, {part: D, violence: {from: a, to: e}}, {part: E, violence: {from: a, to: f}}, {part: F, violence: {from: a, to: g}}]} | rule.required[5] speaks of more than 6 people
          {required: [{part: A, anyOf: [{silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}]}]} | rule.required[0].anyOf holds more than 6 conditions
          {required: [{part: "A'}) DETACH DELETE n //", signals: {of: [p]}}]}      | rule.required[0].part holds something that is no name
          {required: [{part: A, signals: {of: ["p`) RETURN 1 //"]}}]}              | rule.required[0].signals.of holds something that is no name
          {required: [{part: A, signals: {of: [p], any: ["x'] OR true OR ['"]}}]}  | rule.required[0].signals.any holds a code that does not exist
          {required: [{part: A, violence: {from: a, to: b, over: "SIBLING]-() DELETE"}}]} | rule.required[0].violence.over must be one of
          {required: [{part: A, violence: {from: a, to: b, ages: {"a} ": ADULT}}}]} | rule.required[0].violence.ages holds something that is no name
          {required: [{part: A, cypher: "MATCH (n) RETURN n"}]}                    | rule.required[0].cypher is not a word of the rule language
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {A: {dossiers: [DOS-NONE]}}} | rule.offersWhen.A.dossiers holds a code that does not exist
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {A: {expertise: [X]}}} | rule.offersWhen.A.expertise holds a code that does not exist
          """)
  void what_is_not_right_is_told_with_its_place(String rule, String message) {
    assertThatThrownBy(() -> RuleReader.read("rule: " + rule, KNOWN))
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
  void what_is_too_long_or_has_too_many_parts_is_refused() {
    assertThatThrownBy(() -> RuleReader.read("rule: {}\n#" + "x".repeat(40_000)))
        .hasMessageStartingWith("file is longer than");
    String parts =
        IntStream.range(0, 17)
            .mapToObj(i -> "{part: P%d, silence: {of: p}}".formatted(i))
            .collect(Collectors.joining(", "));
    assertThatThrownBy(() -> RuleReader.read("rule: {required: [" + parts + "]}"))
        .hasMessageStartingWith("rule.required[16] is more than the 16 parts");
  }

  /** A name stays a name: what a curator writes is a parameter, or stays outside the database. */
  @Test
  void nothing_that_a_rule_says_is_part_of_the_statement() {
    String statement =
        Compiled.of(
                RuleReader.read(
                        "rule: {required: [{part: A, signals: {of: [p], any: [XYZZY], from:"
                            + " [POLICE], kinds: [REPORT]}}]}")
                    .required()
                    .getFirst()
                    .anyOf()
                    .getFirst())
            .cypher();
    assertThat(statement).doesNotContain("XYZZY", "POLICE", "REPORT");
    assertThat(statement).isEqualTo(Compiled.EVERYTHING.cypher());
  }

  @Test
  void a_rule_knows_the_kinds_and_the_sources_that_signals_have() {
    assertThat(Words.KINDS)
        .isEqualTo(Arrays.stream(SignalKind.values()).map(Enum::name).collect(Collectors.toSet()));
    var told = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ENGLISH);
    assertThat(Words.SOURCES)
        .isEqualTo(
            told.keySet().stream()
                .filter(k -> k.startsWith("recognition.domain."))
                .map(k -> k.substring("recognition.domain.".length()))
                .collect(Collectors.toSet()));
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
