package nl.houvast.audit.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of one stream: a day each, named after it, one line of JSON per line of the log. Reads
 * only.
 */
public final class Mirror {
  public static final String SEALS = "checkpoints.jsonl";
  public static final String PUBLIC_KEY = "public.pem";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\.jsonl";
  private final Path folder;
  private byte[] piece = new byte[1 << 16];
  private int length;

  public Mirror(Path folder) {
    this.folder = folder;
  }

  /** The streams of which there are files, by name. */
  public static List<String> streams(Path root) throws IOException {
    try (var folders = Files.list(root)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  /** The days that are there, the oldest first. */
  public List<Path> days() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(DAY))
          .sorted()
          .toList();
    }
  }

  /** The lines of the file of seals; none when there is no file yet. */
  public List<String> seals() throws IOException {
    Path file = folder.resolve(SEALS);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /** Hands over each line of this day (UTC) and of those after it. */
  public int read(String fromDay, Consumer<String> lines) throws IOException {
    return read(days().stream().filter(day -> name(day).compareTo(fromDay) >= 0).toList(), lines);
  }

  private static String name(Path day) {
    return String.valueOf(day.getFileName());
  }

  /**
   * Hands over each line, the oldest first.
   *
   * @return how many bytes stand behind the end of the last line: what was being written when
   *     Houvast was broken off
   */
  public int read(Consumer<String> lines) throws IOException {
    return read(days(), lines);
  }

  private int read(List<Path> days, Consumer<String> lines) throws IOException {
    int torn = 0;
    for (Path day : days) {
      if (torn > 0) {
        // Only the last file can have been broken off.
        lines.accept(text(torn));
      }
      torn = read(day, lines);
    }
    return torn;
  }

  private String text(int size) {
    return new String(piece, 0, size, StandardCharsets.UTF_8);
  }

  private int read(Path day, Consumer<String> lines) throws IOException {
    length = 0;
    try (InputStream in = Files.newInputStream(day)) {
      for (int read = fill(in); read > 0; read = fill(in)) {
        hand(lines, length - read);
      }
    }
    return length;
  }

  private int fill(InputStream in) throws IOException {
    if (length == piece.length) {
      piece = Arrays.copyOf(piece, 2 * length);
    }
    int read = in.read(piece, length, piece.length - length);
    length += Math.max(read, 0);
    return read;
  }

  /** Hands over what ends within the piece, and keeps the rest. */
  private void hand(Consumer<String> lines, int seenUpTo) {
    int start = 0;
    for (int i = seenUpTo; i < length; i++) {
      if (piece[i] == '\n') {
        lines.accept(new String(piece, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
    System.arraycopy(piece, start, piece, 0, length - start);
    length -= start;
  }
}
