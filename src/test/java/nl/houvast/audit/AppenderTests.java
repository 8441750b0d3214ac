package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Verify;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The append on real files and a graph in memory. */
class AppenderTests {
  @TempDir Path root;
  private final KeptLedger graph = new KeptLedger();
  private final Hand clock = new Hand();
  private final List<Appender> open = new ArrayList<>();

  /** A clock that is moved by hand. */
  private static final class Hand extends Clock {
    private volatile Instant now = Instant.parse("2026-11-02T08:00:00Z");

    void by(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private Appender started() throws IOException {
    return started(graph, Disk.REAL, null);
  }

  private Appender started(Ledger ledger, Disk disk, @Nullable Path copy) throws IOException {
    Path log = root.resolve("audit");
    var files = new LogFiles(log, Disk.REAL);
    var appender = new Appender(ledger, files, new Sealer(files, log, copy, clock), clock);
    appender.start();
    files.through(disk);
    open.add(appender);
    return appender;
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Appender appender : open) {
      appender.stop();
    }
  }

  private static void append(Appender appender, String... events) throws Exception {
    appender.append(java.util.Arrays.stream(events).map(AppenderTests::line).toList());
  }

  private static Map<Field, String> line(String event) {
    return Map.of(Field.EVENT, event, Field.USER, "rvt", Field.ACTION, "R");
  }

  private Path folder() throws IOException {
    Path log = root.resolve("audit");
    return log.resolve(Mirror.streams(log).getFirst());
  }

  private List<LogLine> mirrored() throws IOException {
    var lines = new ArrayList<LogLine>();
    new Mirror(folder()).read(text -> lines.add(LogLine.of(text)));
    return lines;
  }

  private int verify(String... more) {
    var said = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var asked = new ArrayList<>(List.of("--mirror", root.resolve("audit").toString()));
    asked.addAll(List.of(more));
    return Verify.run(asked, said, said);
  }

  @Test
  void a_line_stands_in_graph_and_mirror_when_the_caller_goes_on() throws Exception {
    var appender = started();
    append(appender, "one", "two");
    append(appender, "three");
    assertThat(graph.lines).extracting(LogLine::seq).containsExactly(1L, 2L, 3L);
    assertThat(mirrored()).isEqualTo(graph.lines);
    assertThat(appender.end()).isEqualTo(Head.at(graph.lines.getLast()));
    assertThat(verify()).isZero();
  }

  @Test
  void a_restart_goes_on_with_the_chain_and_each_clean_stop_seals() throws Exception {
    for (int round = 1; round <= 3; round++) {
      var appender = started();
      append(appender, "a" + round, "b" + round);
      appender.stop();
      assertThat(new Mirror(folder()).seals()).hasSize(round);
    }
    started().stop();
    assertThat(new Mirror(folder()).seals()).as("nothing new, no seal").hasSize(3);
    assertThat(mirrored()).hasSize(6).isEqualTo(graph.lines);
    assertThat(verify()).isZero();
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(root.resolve("audit/private.pem"))))
        .isEqualTo("rw-------");
  }

  @Test
  void the_first_line_of_a_new_day_seals_the_day_before_and_a_copy_goes_elsewhere()
      throws Exception {
    Path copy = root.resolve("elsewhere");
    var appender = started(graph, Disk.REAL, copy);
    append(appender, "evening", "late");
    assertThat(new Mirror(folder()).seals()).isEmpty();
    clock.by(Duration.ofHours(20));
    append(appender, "morning");
    assertThat(new Mirror(folder()).seals()).hasSize(1);
    try (var files = Files.list(copy)) {
      assertThat(Files.readAllLines(files.findFirst().orElseThrow()))
          .isEqualTo(new Mirror(folder()).seals());
    }
    assertThat(new Mirror(folder()).days()).hasSize(2);
    Files.delete(folder().resolve("2026-11-03.jsonl"));
    assertThat(verify()).as("what no seal covers yet").isZero();
    Files.delete(folder().resolve("2026-11-02.jsonl"));
    assertThat(verify()).isEqualTo(4);
  }

  @Test
  void a_seal_that_a_crash_broke_off_is_made_again() throws Exception {
    Path copy = root.resolve("elsewhere");
    for (int round = 1; round <= 2; round++) {
      var appender = started(graph, Disk.REAL, copy);
      append(appender, "a" + round);
      appender.stop();
      Path there = copy.resolve(folder().getFileName() + "." + Mirror.SEALS);
      assertThat(Files.readAllLines(there)).hasSize(round);
      for (Path seals : List.of(folder().resolve(Mirror.SEALS), there)) {
        Files.writeString(seals, "{\"stream\":\"", StandardOpenOption.APPEND);
      }
    }
    started().stop();
    assertThat(new Mirror(folder()).seals()).hasSize(2);
    assertThat(verify()).isZero();
  }

  @Test
  void without_its_key_a_log_that_was_sealed_gets_no_other_one() throws Exception {
    var appender = started();
    append(appender, "one");
    appender.stop();
    Files.delete(root.resolve("audit/private.pem"));
    append(started(), "two");
    stop();
    assertThat(root.resolve("audit/private.pem")).doesNotExist();
    assertThat(new Mirror(folder()).seals()).hasSize(1);
    assertThat(verify()).isZero();
  }

  @Test
  void time_never_goes_back_and_the_jump_is_noted() throws Exception {
    var appender = started();
    append(appender, "one");
    clock.by(Duration.ofHours(-1));
    append(appender, "two");
    clock.by(Duration.ofHours(2));
    append(appender, "three");
    assertThat(graph.lines)
        .extracting(l -> l.get(Field.AT))
        .containsExactly("2026-11-02T08:00:00Z", "2026-11-02T08:00:00Z", "2026-11-02T09:00:00Z");
    assertThat(graph.lines)
        .extracting(l -> l.get(Field.SKEW))
        .containsExactly(null, "3600000", null);
    assertThat(verify()).isZero();
  }

  @Test
  void at_a_start_each_side_gets_what_only_the_other_has() throws Exception {
    var appender = started();
    for (int i = 0; i < 300; i++) {
      append(appender, "a" + i, "b" + i);
    }
    appender.stop();
    var day = folder().resolve("2026-11-02.jsonl");
    var texts = Files.readAllLines(day);
    Files.write(day, texts.subList(0, 40));
    Files.writeString(day, texts.get(40).substring(0, 99), StandardOpenOption.APPEND);
    started().stop();
    assertThat(mirrored()).hasSize(600).isEqualTo(graph.lines);
    graph.lines.subList(7, 600).clear();
    append(started(), "last");
    assertThat(graph.lines).hasSize(601).isEqualTo(mirrored());
    assertThat(verify()).isZero();
  }

  @Test
  void a_mirror_that_says_something_else_than_the_graph_stops_the_start() throws Exception {
    var appender = started();
    append(appender, "one", "two");
    appender.stop();
    graph.lines.set(1, LogLine.after(graph.lines.getFirst().hash(), line("forged")));
    graph.lines.set(1, forged());
    assertThatThrownBy(this::started).isInstanceOf(LogBroken.class).hasMessageContaining("verify");
  }

  private LogLine forged() {
    var fields = new java.util.EnumMap<>(line("forged"));
    fields.put(Field.SEQ, "2");
    return LogLine.after(graph.lines.getFirst().hash(), fields);
  }

  @Test
  void after_any_failure_nobody_was_told_yes_whose_line_is_not_on_both_sides() throws Exception {
    var faults = new Faults(5);
    var told = ConcurrentHashMap.<String>newKeySet();
    int refused = 0;
    var appender = started(faults.ledger(graph), faults.disk(), null);
    for (int i = 0; faults.injected.get() < 600; i++) {
      try {
        append(appender, "x" + i, "y" + i);
        told.add("x" + i);
        told.add("y" + i);
        assertThat(mirrored()).as("at once").isEqualTo(graph.lines);
      } catch (ExecutionException e) {
        refused++;
      }
      clock.by(Duration.ofMinutes(1));
    }
    faults.off();
    append(appender, "in the end");
    var written = mirrored().stream().map(l -> l.get(Field.EVENT)).toList();
    assertThat(written).containsAll(told).contains("in the end");
    assertThat(mirrored()).isEqualTo(graph.lines);
    assertThat(told.size()).isGreaterThan(300);
    assertThat(refused).isGreaterThan(300);
    appender.stop();
    assertThat(verify()).isZero();
  }

  @Test
  void many_who_come_at_once_share_a_write_and_none_is_lost() throws Exception {
    var appender = started();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 2_000; i++) {
        String event = "e" + i;
        callers.submit(
            () -> {
              append(appender, event);
              return true;
            });
      }
    }
    assertThat(mirrored()).hasSize(2_000).isEqualTo(graph.lines);
    assertThat(mirrored().stream().map(l -> l.get(Field.EVENT)).distinct()).hasSize(2_000);
    assertThat(verify()).isZero();
  }

  @Test
  void after_the_stop_nothing_is_promised_any_more() throws Exception {
    var appender = started();
    appender.stop();
    assertThatThrownBy(() -> append(appender, "too late")).isInstanceOf(LogBroken.class);
  }
}
