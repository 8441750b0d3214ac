package nl.houvast.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example is tried without a database, and says what came out otherwise. */
class ExampleTests {
  private static final String TWICE =
      """
      rule:
        required:
          - part: STALKING
            violence: {from: actor, to: target, natures: [NAT-STALKING], carrying: true, times: 2, within: 365}
          - part: DEBT
            signals: {of: [actor], any: [RF-DEBT]}
      examples:
        - title: "Twice, with debts"
          expect: true
          born: {a: 1980-01-05, b: 1982-03-03}
          ties: [{kind: PARTNER_OF, from: a, to: b}]
          signals:
            - {id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-STALKING], who: {a: ACTOR, b: TARGET}}
            - {id: s2, by: POLICE, kind: INCIDENT, on: 2024-07-02, nature: FACT, status: CONFIRMED, indicates: [NAT-STALKING], who: {a: ACTOR, b: TARGET}}
            - {id: s3, by: LOCAL_TEAM, kind: CONCERN, on: 2024-08-02, nature: FACT, status: CONFIRMED, indicates: [RF-DEBT], who: {a: SUBJECT}}
      """;

  /** The same families go over the API and through the graph in {@code PatternExamplesIT}. */
  @TestFactory
  Stream<DynamicTest> the_examples_of_the_seed_come_out_as_they_say() throws IOException {
    List<Path> files;
    try (var all = Files.list(Path.of("seed-data/patterns"))) {
      files = all.sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(12);
    return files.stream().flatMap(ExampleTests::examples);
  }

  private static Stream<DynamicTest> examples(Path file) {
    try {
      String yaml = Files.readString(file);
      Rule rule = RuleReader.read(yaml);
      return RuleReader.examples(yaml, Words.PUBLISHED).stream()
          .map(
              e ->
                  DynamicTest.dynamicTest(
                      file.getFileName() + ": " + e.title(),
                      () -> assertThat(e.tried(rule, 6)).isNull()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void what_is_not_found_says_which_part_is_missing() {
    assertThat(tried(TWICE)).isNull();
    assertThat(tried(TWICE.replace("[RF-DEBT], who", "[], who")))
        .isEqualTo(new Example.Otherwise.Missing("DEBT"));
    assertThat(tried(TWICE.replace("2024-07-02", "2025-07-02")))
        .isEqualTo(new Example.Otherwise.Missing("STALKING"));
  }

  @Test
  void hearsay_alone_is_told_as_the_want_of_a_fact() {
    String rule = TWICE.replace("natures: [NAT-STALKING], carrying: true, ", "");
    assertThat(tried(rule)).isNull();
    assertThat(tried(rule.replace("nature: FACT", "nature: HEARSAY")))
        .isEqualTo(new Example.Otherwise.Missing(""));
  }

  @Test
  void what_must_not_be_found_and_is_says_since_when() {
    assertThat(tried(TWICE.replace("expect: true", "expect: false")))
        .isEqualTo(new Example.Otherwise.FoundAfterAll(LocalDate.parse("2024-08-02")));
  }

  @Test
  void a_day_that_the_example_names_is_held_to() {
    assertThat(tried(TWICE.replace("expect: true", "expect: true\n    recognisedOn: 2024-08-02")))
        .isNull();
    assertThat(tried(TWICE.replace("expect: true", "expect: true\n    recognisedOn: 2024-07-02")))
        .isEqualTo(
            new Example.Otherwise.OnAnotherDay(
                LocalDate.parse("2024-08-02"), LocalDate.parse("2024-07-02")));
  }

  private static Example.@Nullable Otherwise tried(String yaml) {
    return RuleReader.examples(yaml, Words.PUBLISHED)
        .getFirst()
        .tried(RuleReader.read(yaml, Words.PUBLISHED), 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: \"Twice, with debts\"|title: \"\"|examples[0].title missing",
        "expect: true|found: true|examples[0].found unknown-word",
        "by: POLICE, kind: INCIDENT, on: 2024-03-02|by: AUNT, kind: INCIDENT, on:"
            + " 2024-03-02|examples[0].signals[0].by unknown-code",
        "on: 2024-03-02|on: spring|examples[0].signals[0].on not-day",
        "kind: PARTNER_OF|kind: FRIEND_OF|examples[0].ties[0].kind unknown-code",
        "a: 1980-01-05|a: old|examples[0].born.a not-day",
        "who: {a: SUBJECT}|who: {a: DADER}|examples[0].signals[2].who.a unknown-code",
        "indicates: [RF-DEBT]|indicates: [RF-NEW]|examples[0].signals[2].indicates unknown-code",
      })
  void what_cannot_be_read_is_told_with_its_place(String right, String wrong, String message) {
    assertThat(TWICE).contains(right);
    var known = new Words(java.util.Set.of("NAT-STALKING", "RF-DEBT")::contains, dossier -> true);
    assertThatThrownBy(() -> RuleReader.examples(TWICE.replace(right, wrong), known))
        .isInstanceOf(UnreadableRule.class)
        .hasMessageStartingWith(message);
  }
}
