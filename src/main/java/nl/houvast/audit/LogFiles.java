package nl.houvast.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.graph.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The mirror of the log: the same lines as in the graph, in a file per day (UTC) that is only ever
 * added to. For one thread.
 */
final class LogFiles {
  private static final int DATE = "2026-11-02".length();
  private static final int STEP = 1 << 16;
  private final String stream;
  private final Path folder;
  private volatile Disk disk;

  /** The file that was written last, and how much of it is surely on the disk. */
  private @Nullable Path current;

  private long durable;

  /** The stream of the data folder: drawn once, so that a log that was taken away shows. */
  LogFiles(Path root, Disk disk) throws IOException {
    this.disk = disk;
    Path name = root.resolve("stream");
    if (!Files.exists(name) || Files.size(name) == 0) {
      Files.deleteIfExists(name);
      byte[] drawn = new byte[4];
      new SecureRandom().nextBytes(drawn);
      OwnerOnly.folder(root);
      OwnerOnly.file(name, HexFormat.of().formatHex(drawn) + "\n");
    }
    stream = Files.readString(name).strip();
    folder = OwnerOnly.folder(root.resolve(stream));
  }

  String stream() {
    return stream;
  }

  Path folder() {
    return folder;
  }

  /** For tests that let the disk fail. */
  void through(Disk other) {
    disk = other;
  }

  /** The file that holds the latest line, by its day; empty before the first line. */
  String latestDay() throws IOException {
    var days = new Mirror(folder).days();
    return days.isEmpty() ? "" : String.valueOf(days.getLast().getFileName());
  }

  /** Returns once all lines are on the disk. After a failure, {@link #recover} comes first. */
  void append(List<LogLine> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    Path file = null;
    for (LogLine line : lines) {
      Path day = folder.resolve(day(line) + ".jsonl");
      if (file != null && !file.equals(day)) {
        write(file, bytes.toByteArray());
        bytes.reset();
      }
      file = day;
      bytes.writeBytes((line.json() + "\n").getBytes(StandardCharsets.UTF_8));
    }
    if (file != null) {
      write(file, bytes.toByteArray());
    }
  }

  /** The UTC day of a line. */
  static String day(LogLine line) {
    return Objects.requireNonNull(line.get(Field.AT)).substring(0, DATE);
  }

  private void write(Path file, byte[] bytes) throws IOException {
    if (!file.equals(current)) {
      current = file;
      durable = Files.exists(file) ? Files.size(file) : 0;
    }
    disk.append(file, bytes);
    durable += bytes.length;
  }

  /**
   * Takes off what was not surely written: after a failure all of the last write, at a start what
   * does not end as a line. The graph has it.
   *
   * @return the last line that stands, or null when there is none
   */
  @Nullable LogLine recover() throws IOException {
    if (current != null && Files.exists(current)) {
      cut(current, durable);
    }
    for (Path day : new Mirror(folder).days().reversed()) {
      String last = Mirror.packed(day) ? lastPacked(day) : last(day);
      if (last != null) {
        return LogLine.of(last);
      }
    }
    return null;
  }

  /** Nothing is ever added to a packed day, so nothing is taken off it. */
  private static @Nullable String lastPacked(Path day) throws IOException {
    var last = new ArrayList<String>();
    new Mirror(Objects.requireNonNull(day.getParent()))
        .read(
            day,
            text -> {
              last.clear();
              last.add(text);
            });
    return last.isEmpty() ? null : last.getFirst();
  }

  private static void cut(Path file, long size) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(size);
      channel.force(true);
    }
  }

  /** Takes off what a crash left behind the last whole line of a small file. */
  static void mend(Path file) throws IOException {
    if (Files.exists(file)) {
      byte[] bytes = Files.readAllBytes(file);
      int end = before(bytes, bytes.length) + 1;
      if (end < bytes.length) {
        cut(file, end);
      }
    }
  }

  /** The last whole line of a file; what stands behind it is taken off. */
  private static @Nullable String last(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      for (long size = Math.min(STEP, channel.size());
          ;
          size = Math.min(2 * size, channel.size())) {
        byte[] tail = tail(channel, (int) size);
        int end = before(tail, tail.length);
        int start = before(tail, end);
        if (start >= 0 || size == channel.size()) {
          channel.truncate(channel.size() - (tail.length - 1 - end));
          return end < 0
              ? null
              : new String(tail, start + 1, end - start - 1, StandardCharsets.UTF_8);
        }
      }
    }
  }

  private static byte[] tail(FileChannel channel, int size) throws IOException {
    var bytes = ByteBuffer.allocate(size);
    long at = channel.size() - size;
    while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
      continue;
    }
    return bytes.array();
  }

  /** Where the last line ends before this place, or -1. */
  private static int before(byte[] bytes, int place) {
    int at = Math.max(place, 0) - 1;
    while (at >= 0 && bytes[at] != '\n') {
      at--;
    }
    return at;
  }

  /** Hands over the lines behind this number. */
  void after(long seq, Consumer<LogLine> lines) throws IOException {
    new Mirror(folder)
        .read(
            text -> {
              var line = LogLine.of(text);
              if (line.seq() > seq) {
                lines.accept(line);
              }
            });
  }
}
