package nl.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents that point at what exists, decisions that admit a drawback, and a build without Node.
 */
class DocsTests {
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)\\s#]+)");

  @Test
  void a_link_in_a_document_leads_somewhere() {
    assertThat(documents().flatMap(d -> dead(d, read(d)).stream()).toList()).isEmpty();
    assertThat(dead(Path.of("README.md"), "[gone](docs/gone.md)"))
        .containsExactly("README.md: docs/gone.md");
  }

  private static List<String> dead(Path document, String text) {
    var found = new ArrayList<String>();
    Path folder = document.getParent() == null ? Path.of("") : document.getParent();
    Matcher m = LINK.matcher(text);
    while (m.find()) {
      if (!Files.exists(folder.resolve(m.group(1)))) {
        found.add(document + ": " + m.group(1));
      }
    }
    return found;
  }

  @Test
  void every_decision_admits_a_drawback_and_says_when_to_look_again() {
    documents()
        .filter(d -> d.startsWith("docs/decisions"))
        .forEach(
            d ->
                assertThat(read(d))
                    .as(d.toString())
                    .contains("**Drawback")
                    .contains("**When to look again"));
  }

  @Test
  void no_document_or_source_names_a_folder_of_somebody_s_machine() {
    var personal = Pattern.compile("/home/\\w+/|/Users/\\w+/|/work/(main|shared)");
    assertThat(documents().filter(d -> personal.matcher(read(d)).find()).toList()).isEmpty();
  }

  @Test
  void the_build_leaves_no_node_behind() {
    assertThat(Path.of("node_modules")).doesNotExist();
    assertThat(Path.of("package.json")).doesNotExist();
  }

  private static Stream<Path> documents() {
    var all = new ArrayList<Path>();
    for (String root : List.of("docs", "seed-data", "graph-schema")) {
      try (var files = Files.walk(Path.of(root))) {
        files.filter(f -> f.toString().endsWith(".md")).forEach(all::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")
        .map(Path::of)
        .forEach(all::add);
    return all.stream();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
