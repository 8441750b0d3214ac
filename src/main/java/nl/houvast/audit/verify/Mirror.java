package nl.houvast.audit.verify;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import nl.houvast.audit.verify.Form.Unreadable;

/**
 * The files of one stream: a day each, named after it, one line of JSON per line of the log; old
 * days are packed. Reads only.
 */
public final class Mirror {
  public static final String SEALS = "checkpoints.jsonl";
  public static final String PUBLIC_KEY = "public.pem";

  /** What the name of a packed day ends with, behind that of a day. */
  public static final String PACKED = ".gz";

  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}\\.jsonl(\\.gz)?";
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
          .filter(Mirror::counts)
          .sorted()
          .toList();
    }
  }

  /** While a day is being packed both are there; then the plain one counts. */
  private static boolean counts(Path file) {
    return !packed(file) || !Files.exists(file.resolveSibling(day(file) + ".jsonl"));
  }

  public static boolean packed(Path file) {
    return name(file).endsWith(PACKED);
  }

  /** The day of a file, as in 2026-11-02. */
  public static String day(Path file) {
    return name(file).substring(0, "2026-11-02".length());
  }

  /** The number of the last line that is packed; 0 when none is. */
  public long packedTo() throws IOException {
    var last = new long[1];
    var packed = days().stream().filter(Mirror::packed).toList();
    if (!packed.isEmpty()) {
      read(packed.getLast(), text -> last[0] = Math.max(last[0], seq(text)));
    }
    return last[0];
  }

  private static long seq(String text) {
    try {
      return LogLine.read(text).seq();
    } catch (Unreadable e) {
      return 0;
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

  /**
   * Hands over each line of one day; a packed one that was damaged ends with one that says nothing.
   */
  public int read(Path day, Consumer<String> lines) throws IOException {
    length = 0;
    try (InputStream in = open(day)) {
      for (int read = fill(in); read > 0; read = fill(in)) {
        hand(lines, length - read);
      }
    } catch (ZipException | EOFException damaged) {
      length = 0;
      lines.accept("");
    }
    return length;
  }

  private static InputStream open(Path day) throws IOException {
    InputStream in = Files.newInputStream(day);
    if (!packed(day)) {
      return in;
    }
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
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
