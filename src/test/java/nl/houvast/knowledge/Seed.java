package nl.houvast.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The seed files that the room reads, as they stand in the repository. */
final class Seed {
  static String taxonomy() {
    return text(Path.of("seed-data/taxonomy.ttl"));
  }

  static String dossier(String id) {
    return text(Path.of("seed-data/knowledge", id + ".yaml"));
  }

  static List<Path> dossiers() {
    return in("knowledge");
  }

  static List<Path> patterns() {
    return in("patterns");
  }

  private static List<Path> in(String folder) {
    Path path = Path.of("seed-data", folder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var files = Files.list(path)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Seed() {}
}
