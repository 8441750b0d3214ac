package nl.houvast.audit;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines behind each other: numbered without a gap and chained, first in the graph, then in the
 * mirror. One thread does it, in a transaction of its own that touches nothing but the log, so it
 * never waits for what a caller holds. Whoever comes while it writes goes together into the next
 * write; whoever comes alone waits for nobody.
 */
final class Appender {
  /** Since 2 a line names a person by a key; in 1 by the id. */
  private static final String FORMAT = "2";

  private static final int MOST = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Call END = new Call(List.of(), new CompletableFuture<>());
  private final LogFiles files;
  private final Sealer sealer;
  private final Clock clock;
  private final String stream;
  private final BlockingQueue<Call> calls = new LinkedBlockingQueue<>();
  private volatile Ledger ledger;
  private volatile Head sure;

  /** Null after a failure: then it is asked anew. */
  private @Nullable Head end;

  private Instant last = Instant.EPOCH;
  private boolean open;
  private @Nullable Thread thread;

  /** The lines of one caller, who waits; without lines the wish for a seal. */
  private record Call(List<Map<Field, String>> lines, CompletableFuture<Boolean> written) {}

  Appender(Ledger ledger, LogFiles files, Sealer sealer, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.sealer = sealer;
    this.clock = clock;
    stream = files.stream();
    sure = Head.before(stream);
  }

  /** For tests that let the graph fail. */
  void through(Ledger other) {
    ledger = other;
  }

  String stream() {
    return stream;
  }

  /** The end of what surely stands in graph and mirror. */
  Head end() {
    return sure;
  }

  /**
   * Makes graph and mirror equal, and begins.
   *
   * @throws LogBroken when they contradict each other
   */
  void start() {
    synchronized (calls) {
      if (open) {
        return;
      }
      try {
        sealer.open();
        agree();
      } catch (IOException | IllegalArgumentException e) {
        throw new LogBroken(
            "The log in " + files.folder() + " cannot be read or written: " + e.getMessage(), e);
      }
      open = true;
      thread = Thread.ofPlatform().name("audit-appender").start(this::run);
    }
  }

  /** Writes what was asked before, seals, and ends. */
  void stop() throws InterruptedException {
    synchronized (calls) {
      if (!open) {
        return;
      }
      open = false;
      calls.add(END);
    }
    Objects.requireNonNull(thread).join();
    sealer.seal();
  }

  boolean running() {
    synchronized (calls) {
      return open;
    }
  }

  /**
   * Returns once the lines are in the graph and in the mirror, on the disk.
   *
   * @param lines without what this adds: version, stream, number and time
   */
  void append(List<Map<Field, String>> lines)
      throws InterruptedException, ExecutionException, TimeoutException {
    var call = new Call(lines, new CompletableFuture<>());
    synchronized (calls) {
      if (!open) {
        throw new LogBroken("The log is closed.", null);
      }
      calls.add(call);
    }
    call.written().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** Seals what is written so far; returns when that was tried. */
  void seal() throws InterruptedException, ExecutionException, TimeoutException {
    append(List.of());
  }

  private void run() {
    for (List<Call> batch = take(); !batch.isEmpty(); batch = take()) {
      write(batch);
    }
  }

  /** Empty at the end. */
  private List<Call> take() {
    var batch = new ArrayList<Call>();
    try {
      int lines = 0;
      for (Call call = calls.take(); call != END; call = calls.remove()) {
        batch.add(call);
        lines += call.lines().size();
        if (lines >= MOST || calls.peek() == null || calls.peek() == END) {
          return batch;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts the appender", e);
    }
    return batch;
  }

  private void write(List<Call> batch) {
    try {
      Head before = end == null ? agree() : end;
      // Not sure again until all of it stands.
      end = null;
      settled(written(before, chained(before, batch)));
      if (batch.stream().anyMatch(call -> call.lines().isEmpty())) {
        sealer.seal();
      }
      batch.forEach(call -> call.written().complete(true));
    } catch (IOException | RuntimeException e) {
      batch.forEach(call -> call.written().completeExceptionally(e));
    } finally {
      batch.forEach(call -> call.written().cancel(false));
    }
  }

  private Head written(Head before, List<LogLine> lines) throws IOException {
    if (lines.isEmpty()) {
      return before;
    }
    sealer.beforeDay(LogFiles.day(lines.getFirst()));
    ledger.append(stream, before, lines);
    mirror(lines);
    return Head.at(lines.getLast());
  }

  private void settled(Head head) {
    end = head;
    sure = head;
  }

  private List<LogLine> chained(Head before, List<Call> batch) {
    var lines = new ArrayList<LogLine>();
    Head head = before;
    for (Call call : batch) {
      Instant now = clock.instant();
      long skew = now.isBefore(last) ? Duration.between(now, last).toMillis() : 0;
      Instant at = now.isBefore(last) ? last : now;
      for (Map<Field, String> line : call.lines()) {
        var chained = LogLine.after(head.hash(), placed(line, head.seq() + 1, at, skew));
        lines.add(chained);
        head = Head.at(chained);
      }
      last = at;
    }
    return lines;
  }

  private Map<Field, String> placed(Map<Field, String> line, long seq, Instant at, long skew) {
    var placed = new EnumMap<>(line);
    placed.put(Field.VERSION, FORMAT);
    placed.put(Field.STREAM, stream);
    placed.put(Field.SEQ, Long.toString(seq));
    placed.put(Field.AT, at.toString());
    if (skew > 0) {
      placed.put(Field.SKEW, Long.toString(skew));
    }
    return placed;
  }

  private void mirror(List<LogLine> lines) throws IOException {
    files.append(lines);
    lines.forEach(sealer::take);
    last = Instant.parse(Objects.requireNonNull(lines.getLast().get(Field.AT)));
  }

  /** Gives each side what only the other has: at a start, and after a write that failed. */
  private Head agree() throws IOException {
    LogLine written = files.recover();
    Head mirror = written == null ? Head.before(stream) : Head.at(written);
    if (written != null) {
      last = Instant.parse(Objects.requireNonNull(written.get(Field.AT)));
    }
    Head graph = ledger.head(stream);
    if (mirror.seq() > graph.seq()) {
      graph = restore(graph);
    }
    while (mirror.seq() < graph.seq()) {
      var missing = ledger.after(stream, mirror.seq(), MOST);
      mirror = joined(mirror, missing);
      mirror(missing);
    }
    if (!mirror.equals(graph)) {
      throw contradiction(mirror.seq());
    }
    settled(graph);
    return graph;
  }

  /** The graph comes from a copy that is older than the mirror. */
  private Head restore(Head graph) throws IOException {
    var portion = new ArrayList<LogLine>();
    var head = new Head[] {graph};
    files.after(
        graph.seq(),
        line -> {
          portion.add(line);
          if (portion.size() == MOST) {
            head[0] = restore(head[0], portion);
          }
        });
    return portion.isEmpty() ? head[0] : restore(head[0], portion);
  }

  private Head restore(Head graph, List<LogLine> portion) {
    Head head = joined(graph, portion);
    ledger.append(stream, graph, List.copyOf(portion));
    portion.clear();
    return head;
  }

  /** The end after these lines, of which each must follow the one before. */
  private Head joined(Head before, List<LogLine> lines) {
    Head head = before;
    for (LogLine line : lines) {
      if (line.seq() != head.seq() + 1 || !line.previous().equals(head.hash()) || !line.sound()) {
        throw contradiction(head.seq() + 1);
      }
      head = Head.at(line);
    }
    if (lines.isEmpty()) {
      throw contradiction(before.seq() + 1);
    }
    return head;
  }

  private LogBroken contradiction(long seq) {
    return new LogBroken(
        "The log in the graph and its mirror in "
            + files.folder()
            + " contradict each other at number "
            + seq
            + ". Somebody changed one of them: run ./houvast audit verify.",
        null);
  }
}
