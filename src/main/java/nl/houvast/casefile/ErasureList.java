package nl.houvast.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import nl.houvast.graph.OwnerOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was erased, apart from the graph and its backups: ids and moments only. A graph that was put
 * back from a backup still holds what was erased after it; then it is erased again, by this list.
 */
@Component
class ErasureList {
  private final Path file;
  private final JsonMapper json;

  /**
   * One erasure.
   *
   * @param personId null for a whole case
   * @param mentionIds what of the person was erased; what came later is not touched by it
   */
  record Entry(Instant at, String caseFileId, @Nullable String personId, List<String> mentionIds) {}

  ErasureList(@Value("${houvast.data}") Path data, JsonMapper json) {
    file = data.resolve("erasures").resolve("list.jsonl");
    this.json = json;
  }

  Path file() {
    return file;
  }

  /** On the disk when this returns: an erasure that is not on the list does not begin. */
  synchronized void add(Entry entry) {
    try {
      OwnerOnly.folder(java.util.Objects.requireNonNull(file.getParent()));
      if (!Files.exists(file)) {
        OwnerOnly.file(file, "");
      }
      byte[] line = (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
      try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
        channel.write(ByteBuffer.wrap(line));
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the list of what was erased cannot be written", e);
    }
  }

  /**
   * The oldest first. A line that was cut off by a crash was not followed by its erasure.
   *
   * @throws UncheckedIOException when the list is there and cannot be read
   */
  synchronized List<Entry> all() {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .filter(line -> line.endsWith("}"))
              .map(line -> json.readValue(line, Entry.class))
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("the list of what was erased cannot be read", e);
    }
  }
}
