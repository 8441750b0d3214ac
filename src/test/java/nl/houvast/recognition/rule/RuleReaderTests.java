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
          {}                                                                       | rule.required no-part
          {required: [], score: 3}                                                 | rule.score unknown-word
          {required: [{signals: {of: [p]}}]}                                       | rule.required[0].part missing
          {required: [{part: A}]}                                                  | rule.required[0] one-verb
          {required: [{part: A, signals: {of: [p]}, silence: {of: [p]}}]}          | rule.required[0] one-verb
          {required: [{part: A, anyOf: []}]}                                       | rule.required[0].anyOf no-condition
          {required: [{part: A, anyOf: [{signals: {of: [p]}}, {silence: {}}]}]}    | rule.required[0].anyOf[1].silence.of missing
          {required: [{part: A, signals: {of: [p], weight: 2}}]}                   | rule.required[0].signals.weight unknown-word
          {required: [{part: A, signals: {of: [p], within: 0}}]}                   | rule.required[0].signals.within not-number
          {required: [{part: A, signals: {of: [p], within: "x"}}]}                 | rule.required[0].signals.within not-number
          {required: [{part: A, violence: {from: a, to: b, over: COUSIN}}]}        | rule.required[0].violence.over not-one-of
          {required: [{part: A, violence: {from: a, to: b, ages: {a: OLD}}}]}      | rule.required[0].violence.ages.a not-one-of
          {required: [{part: A, violence: {from: a}}]}                             | rule.required[0].violence.to missing
          {required: [{part: A, signals: {of: [p], in: B}}]}                       | rule.required[0].signals.in not-earlier B
          {required: [{part: A, later: {after: B, of: p}}]}                        | rule.required[0].later.after not-earlier B
          {required: [{part: A, signals: {of: [p]}, besides: A2}]}                 | rule.required[0].besides not-earlier A2
          {required: [{part: A, signals: {of: [p]}}, {part: A, signals: {of: p}}]} | rule.required[1].part twice A
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {B: {}}}         | rule.offersWhen.B not-earlier B
          {required: {part: A}}                                                    | rule.required not-list
          {required: [{part: A, signals: {of: [p]}}], stricter: "very"}            | rule.stricter not-flag
          {required: [{part: A, signals: {of: {p: q}}}]}                           | rule.required[0].signals.of not-words
          {required: [{part: A, signals: {of: [[p]]}}]}                            | rule.required[0].signals.of not-words
          {required: [{part: A, signals: {of: [p], in: A}}]}                       | rule.required[0].signals.in not-earlier A
          {required: [{part: A, signals: {of: [p]}, besides: A}]}                  | rule.required[0].besides not-earlier A
          {required: [{part: A, signals: {of: [p]}}, {part: B, later: {after: C, of: p}}, {part: C, later: {after: B, of: p}}]} | rule.required[1].later.after not-earlier C
          {required: [{part: A, violence: {from: a, to: a}}]}                      | rule.required[0].violence.to same-person
          {required: [{part: A, parent: {parent: a, child: a}}]}                   | rule.required[0].parent.child same-person
          {required: [{part: A, violence: {from: a, to: b, per: [c]}}]}            | rule.required[0].violence.per per-neither c
          {required: [{part: A, violence: {from: a, to: b, within: 30}}]}          | rule.required[0].violence.within within-without-times
          {required: [{part: A, violence: {from: a, to: b, times: 9, within: 7}}]} | rule.required[0].violence.times more-days 7
          {required: [{part: A, violence: {from: a, to: b, differentFrom: 2}}]}    | rule.required[0].violence.differentFrom several-of-one
          {required: [{part: A, violence: {from: a, to: b, any: [RF-WEAPON], none: [RF-WEAPON]}}]} | rule.required[0].violence.none left-out RF-WEAPON any
          {required: [{part: A, violence: {from: a, to: b, some: [RF-WEAPON], none: [RF-WEAPON]}}]} | rule.required[0].violence.none left-out RF-WEAPON some
          {required: [{part: A, violence: {from: a, to: b, natures: [NAT-THREAT], none: [NAT-THREAT]}}]} | rule.required[0].violence.none no-nature-left
          {required: [{part: A, violence: {from: a, to: b, natures: [NAT-UNHEARD-OF]}}]} | rule.required[0].violence.natures unknown-code
          {required: [{part: A, signals: {of: [p], any: [RF-UNHEARD-OF]}}]}        | rule.required[0].signals.any unknown-code
          {required: [{part: A, signals: {of: [p], any: [RF-WEAPON], also: [X]}}]} | rule.required[0].signals.also unknown-code
          {required: [{part: A, signals: {of: [p], kinds: [GOSSIP]}}]}             | rule.required[0].signals.kinds unknown-code
          {required: [{part: A, signals: {of: [p], from: [NEIGHBOUR]}}]}           | rule.required[0].signals.from unknown-code
          {required: [{part: A, signals: {of: [p], as: [DADER]}}]}                 | rule.required[0].signals.as unknown-code
          {required: [{part: A, signals: {of: [p], kinds: [REPORT], notKinds: [REPORT]}}]} | rule.required[0].signals.notKinds left-out REPORT kinds
          {required: [{part: A, signals: {of: [p], notKinds: [CONCERN, REPORT, INVOLVEMENT, NUISANCE, INCIDENT, CLOSURE, STRENGTH]}}]} | rule.required[0].signals.notKinds no-kind-left
          {required: [{part: A, signals: {of: [p], kinds: [REPORT], declined: true}}]} | rule.required[0].signals no-closure
          {required: [{part: A, signals: {of: [p], notKinds: [CLOSURE], leftOpen: true}}]} | rule.required[0].signals no-closure
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT], different: 2}}]} | rule.required[0].signals.different more-than-any
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT], within: 9}}]}   | rule.required[0].signals.within within-without-different
          {required: [{part: A, domains: {of: [p], atLeast: 40}}]}                 | rule.required[0].domains.atLeast too-many-domains
          {required: [{part: A, signals: {of: [p]}, absent: true}]}                | rule.required[0].signals nobody-before p
          {required: [{part: A, signals: {of: [p, q], all: true}}]}                | rule.required[0].signals nobody-before p
          {required: [{part: A, signals: {of: [p], any: [RF-DEBT, RF-WEAPON], different: 2}}]} | rule.required[0].signals nobody-before p
          {required: [{part: A, signals: {of: [p], ages: {q: ADULT}}}]}            | rule.required[0].signals age-of-nobody q
          {required: [{part: A, signals: {of: [p]}}, {part: B, signals: {of: [q]}}]} | rule.required[1].signals nobody-in-common
          {required: [{part: A, violence: {from: a, to: b}}, {part: B, violence: {from: c, to: d}}]} | rule.required[1].violence nobody-in-common
          {required: [{part: A, signals: {of: [p]}}, {part: B, anyOf: [{silence: {of: [p]}}, {domains: {of: [q]}}]}]} | rule.required[1].anyOf[1].domains nobody-in-common
          {required: [{part: A, signals: {of: [p]}}], strengthening: [{part: B, silence: {of: [q]}}]} | rule.strengthening[0].silence nobody-in-common
          {required: [{part: A, violence: {from: a, to: b}}, {part: B, violence: {from: a, to: c}}, {part: C, violence: {from: a, to: d}}, {part: D, violence: {from: a, to: e}}, {part: E, violence: {from: a, to: f}}, {part: F, violence: {from: a, to: g}}]} | rule.required[5] too-many-people 6
          {required: [{part: A, anyOf: [{silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}, {silence: {of: p}}]}]} | rule.required[0].anyOf too-many-conditions 6
          {required: [{part: "A'}) DETACH DELETE n //", signals: {of: [p]}}]}      | rule.required[0].part no-name
          {required: [{part: A, signals: {of: ["p`) RETURN 1 //"]}}]}              | rule.required[0].signals.of no-name
          {required: [{part: A, signals: {of: [p], any: ["x'] OR true OR ['"]}}]}  | rule.required[0].signals.any unknown-code
          {required: [{part: A, violence: {from: a, to: b, over: "SIBLING]-() DELETE"}}]} | rule.required[0].violence.over not-one-of
          {required: [{part: A, violence: {from: a, to: b, ages: {"a} ": ADULT}}}]} | rule.required[0].violence.ages no-name
          {required: [{part: A, cypher: "MATCH (n) RETURN n"}]}                    | rule.required[0].cypher unknown-word
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {A: {dossiers: [DOS-NONE]}}} | rule.offersWhen.A.dossiers unknown-code
          {required: [{part: A, signals: {of: [p]}}], offersWhen: {A: {expertise: [X]}}} | rule.offersWhen.A.expertise unknown-code
          """)
  void what_is_not_right_is_told_with_its_place(String rule, String message) {
    assertThatThrownBy(() -> RuleReader.read("rule: " + rule, KNOWN))
        .isInstanceOf(UnreadableRule.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void a_file_without_a_rule_and_what_is_no_yaml_are_told_too() {
    assertThatThrownBy(() -> RuleReader.read("code: PAT-X"))
        .hasMessageStartingWith("rule no-fields");
    assertThatThrownBy(() -> RuleReader.read("rule: [")).hasMessageStartingWith("file no-yaml");
  }

  @Test
  void all_that_is_not_right_is_told_at_once_in_the_order_of_the_text() {
    String rule =
        """
        rule:
          strictly: true
          required:
            - part: A
              signals: {of: [p], any: [RF-UNHEARD-OF], within: 0, ages: {p: OLD}}
            - part: B
              silence: {of: [q]}
            - part: A
              violence: {from: a, to: a}
        examples:
          - {title: "", expect: maybe, signals: []}
        """;
    assertThat(RuleReader.faults(rule, KNOWN).stream().map(Fault::toString))
        .containsExactly(
            "rule.strictly unknown-word",
            "rule.required[0].signals.any unknown-code",
            "rule.required[0].signals.within not-number",
            "rule.required[0].signals.ages.p not-one-of ADULT, MINOR, FROM_13",
            "rule.required[2].part twice A",
            "rule.required[2].violence.to same-person",
            "examples[0].title missing",
            "examples[0].signals no-signal",
            "examples[0].expect not-flag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: !!java.net.URL [x]|file tag 1",
        "rule: !secret {required: []}|file tag 1",
        "a: &a {part: A}\\nrule: {required: [*a]}|file alias 1",
        "rule: {required: [*nobody]}|file alias 1",
        "a: 1\\nrule: {}\\nrule: {}|file field-twice 3",
        "rule: {required: [], required: []}|file field-twice 1",
        "rule: {}\\n---\\nrule: {}|file no-yaml 3",
        "rule: {required: [{part: '<b>A</b>', silence: {of: p}}]}|rule.required[0].part no-name",
        "rule: {required: [{part: A, silence: {of: '<img src=x>'}}]}|rule.required[0].silence.of"
            + " no-name",
        "rule: {required: [{part: A, signals: {of: p, any:"
            + " ['<script>']}}]}|rule.required[0].signals.any unknown-code",
        "rule: {required: [{part: A, '<x>': 1}]}|rule.required[0].<x> unknown-word",
      })
  void a_text_that_means_something_else_than_it_seems_is_refused(String yaml, String told) {
    assertThat(RuleReader.faults(yaml.replace("\\n", "\n"), KNOWN).getFirst())
        .asString()
        .startsWith(told);
  }

  @Test
  void a_title_with_html_is_refused() {
    String example =
        "rule: {required: [{part: A, signals: {of: p}}]}\n"
            + "examples: [{title: \"a <b>b</b>\", expect: true, signals: [{id: s1, by: POLICE,"
            + " kind: INCIDENT, on: 2024-01-01, nature: FACT, status: CONFIRMED, who: {a:"
            + " SUBJECT}}]}]";
    assertThat(RuleReader.faults(example, KNOWN))
        .containsExactly(new Fault("examples[0].title", "html", java.util.List.of()));
  }

  @Test
  void a_million_braces_and_a_billion_laughs_are_refused_before_they_are_read() {
    assertThat(RuleReader.faults("rule: " + "[".repeat(1_000_000), KNOWN))
        .extracting(Fault::code)
        .containsExactly("too-long");
    assertThat(RuleReader.faults("rule: " + "[".repeat(30_000), KNOWN))
        .extracting(Fault::code)
        .containsExactly("no-yaml");
    assertThat(RuleReader.faults("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]", KNOWN))
        .extracting(Fault::code)
        .containsExactly("alias");
  }

  @Test
  void every_fault_has_a_sentence_in_both_languages() throws java.io.IOException {
    var codes = new java.util.TreeSet<String>();
    var named =
        java.util.regex.Pattern.compile("(?:wrong\\(|\"file\",)\\s*(?:\\S+ \\? )?\"([a-z-]+)\"");
    try (var files =
        java.nio.file.Files.list(
            java.nio.file.Path.of("src/main/java/nl/houvast/recognition/rule"))) {
      for (var file : files.toList()) {
        var m = named.matcher(java.nio.file.Files.readString(file));
        while (m.find()) {
          codes.add(m.group(1));
        }
      }
    }
    assertThat(codes).hasSizeGreaterThan(30);
    for (var locale : java.util.List.of(Locale.ENGLISH, Locale.of("nl"))) {
      var texts = ResourceBundle.getBundle("vaadin-i18n/translations", locale);
      codes.forEach(
          c -> assertThat(texts.containsKey("rejection.knowledge.rule." + c)).as(c).isTrue());
    }
  }

  @Test
  void what_is_too_long_or_has_too_many_parts_is_refused() {
    assertThatThrownBy(() -> RuleReader.read("rule: {}\n#" + "x".repeat(40_000)))
        .hasMessageStartingWith("file too-long 40000");
    String parts =
        IntStream.range(0, 17)
            .mapToObj(i -> "{part: P%d, silence: {of: p}}".formatted(i))
            .collect(Collectors.joining(", "));
    assertThatThrownBy(() -> RuleReader.read("rule: {required: [" + parts + "]}"))
        .hasMessageStartingWith("rule.required[16] too-many-parts 16");
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
