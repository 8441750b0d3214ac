package nl.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the product says, in both languages, and the words that it never says. */
class TextTests {
  private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
  private static final Pattern LITERAL_KEY =
      Pattern.compile("\\b(?:getTranslation|tr|text|t)\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

  /** Nobody is named after what they did, nobody is a number, and silence is no safety. */
  private static final List<Pattern> NEVER =
      List.of(
          Pattern.compile("(?i)\\bdaders?\\b|\\bpleger\\b|\\bperpetrator"),
          Pattern.compile("(?i)risico-?score|risk[ -]?score|risk level|risiconiveau|gevaarscore"),
          Pattern.compile(
              "(?i)veilig gebleven|geen geweld meer|het is (nu )?veilig|remained safe"));

  @Test
  void both_languages_have_the_same_keys_each_once() throws IOException {
    assertThat(keys("nl")).doesNotHaveDuplicates();
    assertThat(keys("en")).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(keys("nl"))).isEqualTo(new TreeSet<>(keys("en")));
  }

  @Test
  void every_key_that_a_screen_names_has_a_text() throws IOException {
    var known = new TreeSet<>(keys("nl"));
    var missing = new TreeSet<String>();
    for (Path source : sources()) {
      Matcher m = LITERAL_KEY.matcher(read(source));
      while (m.find()) {
        if (!known.contains(m.group(1)) && !m.group(1).endsWith(".")) {
          missing.add(source.getFileName() + ": " + m.group(1));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void every_text_is_used() throws IOException {
    String code = String.join("\n", sources().stream().map(TextTests::read).toList());
    assertThat(new TreeSet<>(keys("nl")).stream().filter(k -> !used(k, code)).toList()).isEmpty();
  }

  /** Named whole, or built from a part before its last dot or dash ({@code "kind." + code}). */
  private static boolean used(String key, String code) {
    for (String part = key; ; ) {
      if (code.contains("\"" + part + "\"") || code.contains("\"" + part + ".")) {
        return true;
      }
      int dot = part.lastIndexOf('.');
      if (dot < 0) {
        return key.startsWith("rejection.") && code.contains("\"" + key.substring(10) + "\"");
      }
      part = part.substring(0, dot);
      String bare = part.startsWith("rejection.") ? part.substring(10) : part;
      if (code.contains("\"" + part + ".\"") || code.contains("\"" + bare + ".\"")) {
        return true;
      }
      if (key.startsWith("rejection.") && code.contains("\"" + key.substring(10) + "\"")) {
        return true;
      }
    }
  }

  @Test
  void the_words_that_are_not_used_stand_in_no_text_code_or_seed() throws IOException {
    var found = new ArrayList<String>();
    for (Path file : everything()) {
      String text = read(file);
      NEVER.stream()
          .map(p -> p.matcher(text))
          .filter(Matcher::find)
          .forEach(m -> found.add(file + ": " + m.group()));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void a_text_with_a_word_that_is_not_used_is_refused() {
    assertThat(NEVER.stream().anyMatch(p -> p.matcher("Mogelijke dader bekend").find())).isTrue();
    assertThat(NEVER.stream().anyMatch(p -> p.matcher("Risicoscore: 7").find())).isTrue();
    assertThat(NEVER.stream().anyMatch(p -> p.matcher("Het is veilig gebleven.").find())).isTrue();
  }

  private static List<String> keys(String language) throws IOException {
    try (var lines = Files.lines(TEXTS.resolve("translations_" + language + ".properties"))) {
      return lines
          .filter(l -> !l.isBlank() && !l.startsWith("#") && l.contains("="))
          .map(l -> l.substring(0, l.indexOf('=')).strip())
          .toList();
    }
  }

  private static List<Path> sources() {
    return walk(Path.of("src/main/java"), ".java");
  }

  private static List<Path> everything() {
    return Stream.of(
            sources(),
            walk(Path.of("src/main/resources"), ".properties"),
            walk(Path.of("src/main/resources"), ".js"),
            walk(Path.of("seed-data"), ".yaml"),
            walk(Path.of("seed-data"), ".ttl"),
            walk(Path.of("seed-data"), ".json"),
            walk(Path.of("graph-schema"), ".yaml"),
            walk(Path.of("graph-schema"), ".cypher"))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> walk(Path root, String end) {
    try (var files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
