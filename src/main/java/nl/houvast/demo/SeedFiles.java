package nl.houvast.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files of {@code seed-data/}, and how one that is not right is told. */
@Component
@Profile("demo")
class SeedFiles {
  private static final Logger log = LoggerFactory.getLogger(SeedFiles.class);
  private final ResourcePatternResolver resources;

  /**
   * @param path below the repository, for messages
   */
  record SeedFile(String path, String text) {}

  SeedFiles(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /**
   * The files that match, for example {@code knowledge/*.yaml}, by name; none when there are none.
   */
  List<SeedFile> matching(String pattern) {
    try {
      String folder =
          pattern.contains("/") ? pattern.substring(0, pattern.lastIndexOf('/') + 1) : "";
      return Arrays.stream(resources.getResources("classpath*:/seed-data/" + pattern))
          .filter(Resource::exists)
          .map(r -> new SeedFile("seed-data/" + folder + r.getFilename(), text(r)))
          .sorted(Comparator.comparing(SeedFile::path))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one file at this path. */
  SeedFile at(String path) {
    return matching(path).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("seed-data/" + path + " is missing"));
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(Objects.requireNonNull(file.getFilename()), e);
    }
  }

  /** Whether the door took the file; if not, one sentence in the log says which and why. */
  static boolean taken(SeedFile file, Answer<?> answer) {
    return switch (answer) {
      case Answer.Given<?> given -> true;
      case Answer.Refused<?>(var refused) -> {
        log.error(
            "{} was not loaded. {}",
            file.path(),
            Problems.sentence(refused.code(), Locale.ENGLISH, refused.arguments().toArray()));
        yield false;
      }
    };
  }

  /** Says that a file cannot be read, and where. */
  static void unreadable(SeedFile file, String where) {
    log.error("{} was not loaded. It cannot be read at {}.", file.path(), where);
  }
}
