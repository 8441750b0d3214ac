package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All shipped data is invented or written for this product, and its first line says so. */
class SeedHonestyTests {
  private static final Path ROOT = Path.of("seed-data");

  @Test
  void every_seed_file_says_in_its_beginning_that_it_is_invented_or_written_for_this() {
    assertThat(files()).hasSizeGreaterThan(30).filteredOn(f -> !honest(f)).isEmpty();
  }

  @Test
  void a_file_that_keeps_silent_about_it_is_found() throws IOException {
    Path silent = Files.createTempFile("silent", ".yaml");
    Files.writeString(silent, "id: DOS-X\n# Fictitious\n");
    assertThat(honest(silent)).isFalse();
    Files.delete(silent);
  }

  /** A JSON file holds no comment, so its first member says it. */
  private static boolean honest(Path file) {
    String text = Seed.text(file);
    String first = text.lines().findFirst().orElse("");
    return file.toString().endsWith(".json")
        ? text.stripLeading().matches("(?s)\\{\\s*\"fictitious\": true,.*")
        : first.matches("(?i)^(#|\\*\\*).*(fictitious|written for this product).*");
  }

  private static List<Path> files() {
    try (var files = Files.walk(ROOT)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !f.getFileName().toString().equals("README.md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
