package nl.houvast.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.houvast.knowledge.PatternSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form writes a text back that says what it said, whatever in it the form does not know. */
class PatternSheetTests {
  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("seed-data/patterns"))) {
      return all.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_text_that_went_through_the_form_holds_the_same_rule_and_examples(Path file)
      throws IOException {
    String before = Files.readString(file);
    String after = PatternSheet.of(before).orElseThrow().text();
    assertThat(RuleReader.read(after)).isEqualTo(RuleReader.read(before));
    assertThat(titles(after)).isEqualTo(titles(before));
    assertThat(PatternSheet.of(after).orElseThrow().root())
        .isEqualTo(PatternSheet.of(before).orElseThrow().root());
    assertThat(after)
        .startsWith(before.lines().findFirst().orElseThrow())
        .contains("\nversion: 1\n");
    assertThat(PatternSheet.of(after).orElseThrow().text()).isEqualTo(after);
  }

  private static List<String> titles(String yaml) {
    return RuleReader.examples(yaml, Words.PUBLISHED).stream().map(Example::title).toList();
  }

  @Test
  void words_that_look_like_something_else_stay_words() {
    String text = "a: \"no\"\nb: \"12\"\nc: \"true\"\nd: \"2024-01-01\"\ne: \"x: y # z\"\n";
    var before = PatternSheet.of(text).orElseThrow();
    assertThat(PatternSheet.of(before.text()).orElseThrow().root()).isEqualTo(before.root());
  }

  @Test
  void what_is_no_text_with_fields_has_no_form() {
    assertThat(PatternSheet.of("- a\n- b")).isEmpty();
    assertThat(PatternSheet.of("a: [")).isEmpty();
    assertThat(PatternSheet.of("")).isEmpty();
  }
}
