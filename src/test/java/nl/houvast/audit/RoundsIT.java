package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.Unwitnessed;
import nl.houvast.access.Witness;
import nl.houvast.audit.Verification.Start;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is new is checked against what was checked before; what waits too long is sealed. */
@HouvastTest
class RoundsIT {
  @Autowired TestGraph testGraph;
  @Autowired Ledger ledger;
  @Autowired Subjects subjects;
  @Autowired Gathering gathering;
  @Autowired Writing writing;
  @TempDir Path root;
  private final Moving clock = new Moving();
  private LogFiles files;
  private Sealer sealer;
  private Appender appender;

  private static final class Moving extends Clock {
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
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

  @BeforeEach
  void begin() throws IOException {
    files = new LogFiles(root, Disk.REAL);
    sealer = new Sealer(files, root, null, clock);
    appender = new Appender(ledger, files, sealer, clock);
    appender.start();
  }

  @AfterEach
  void end() throws Exception {
    appender.stop();
    testGraph.clear();
  }

  private void write(int lines) throws Exception {
    for (int i = 0; i < lines; i++) {
      String event = files.stream() + "-" + appender.end().seq();
      appender.append(List.of(Map.of(Field.EVENT, event, Field.USER, "rvt", Field.COUNT, "1")));
    }
  }

  private Verification.Verified checked(Start start) throws IOException {
    return Verification.verified(files.folder(), ledger, start, appender.end());
  }

  private void bend(long seq) {
    testGraph
        .client()
        .query("MATCH (l:AuditLine {stream: $stream, seq: $seq}) SET l.account = 'nobody'")
        .bindAll(Map.of("stream", files.stream(), "seq", seq))
        .run();
  }

  @Test
  void only_what_is_new_is_read_and_it_must_follow_what_was_checked() throws Exception {
    write(5);
    var start = new Start(appender.end(), files.latestDay());
    clock.now = Instant.parse("2026-11-04T08:00:00Z");
    write(4);
    assertThat(checked(start)).returns(true, Verification.Verified::intact);
    assertThat(checked(start).lines()).as("the last one again and four new").isEqualTo(5);
    bend(3);
    assertThat(checked(start).intact()).as("old lines are for the night").isTrue();
    assertThat(checked(Start.BEGINNING).firstBreak().seq()).isEqualTo(3);
    bend(7);
    assertThat(checked(start).firstBreak())
        .isEqualTo(
            new Verification.Break(
                files.stream(), 7, 6, "the graph says something else than the mirror"));
    var other = new Start(new Head(5, "00"), start.day());
    assertThat(checked(other).firstBreak().code()).isEqualTo(2);
  }

  @Test
  void a_seal_can_be_asked_for_and_then_nothing_waits() throws Exception {
    assertThat(sealer.unsealedSince()).isNull();
    write(2);
    assertThat(sealer.unsealedSince()).isEqualTo(clock.now);
    appender.seal();
    assertThat(sealer.unsealedSince()).isNull();
    assertThat(sealer.sealedAt()).isEqualTo(clock.now);
    assertThat(new Mirror(files.folder()).seals()).hasSize(1);
    appender.seal();
    assertThat(new Mirror(files.folder()).seals()).as("no empty seal").hasSize(1);
  }

  @Test
  void without_its_key_nothing_is_sealed_and_after_three_days_that_is_an_alarm() throws Exception {
    write(1);
    appender.seal();
    Path key = root.resolve("private.pem");
    Path away = root.resolve("away.pem");
    Files.move(key, away);
    write(1);
    appender.seal();
    assertThat(sealer.unsealedSince()).isEqualTo(clock.now);
    clock.now = clock.now.plusSeconds(72 * 3600);
    assertThat(Alarm.of(sealer.unsealedSince(), clock.now)).isEqualTo(Alarm.READ_ONLY);
    assertThatThrownBy(sealer::key).isInstanceOf(IOException.class);
    Files.move(away, key);
    appender.seal();
    assertThat(Alarm.of(sealer.unsealedSince(), clock.now)).isEqualTo(Alarm.NONE);
  }

  private LineWriter writer() {
    var writer =
        new LineWriter(
            ledger, subjects, clock, new SimpleMeterRegistry(), root.resolve("data"), "");
    writer.start();
    return writer;
  }

  private static Witness.Line line(String action) {
    return new Witness.Line(
        new Actor("rvt", "Imke", Set.of("TEAM_MEMBER"), "O-RVT", "Team", null),
        "network.view",
        action,
        "done",
        "case-1",
        Level.L4,
        null,
        "R-TEAM",
        null,
        null,
        null,
        1,
        null,
        null);
  }

  @Test
  void three_days_without_a_seal_one_can_look_and_change_nothing() throws Exception {
    var writer = writer();
    writer.witness(List.of(line("U")));
    writer.appender().seal();
    Path key = root.resolve("data/audit/private.pem");
    Path away = root.resolve("away.pem");
    Files.move(key, away);
    writer.witness(List.of(line("U")));
    // The day has not ended in the log, so that no line of a new day tries to seal first.
    clock.now = clock.now.plusSeconds(72 * 3600);
    assertThatThrownBy(() -> writer.witness(List.of(line("U")))).isInstanceOf(Unwitnessed.class);
    writer.witness(List.of(line("R")));
    Files.move(away, key);
    writer.witness(List.of(line("U")));
    assertThat(Files.readString(key)).contains("PRIVATE");
    writer.stop();
  }

  @Test
  void a_round_seals_checks_and_says_when_the_log_was_bent() throws Exception {
    var writer = writer();
    var rounds =
        new Rounds(
            writer, ledger, gathering, new Archive(testGraph.client(), writing, writer), clock);
    writer.witness(List.of(line("R"), line("R")));
    assertThat(rounds.state()).isEqualTo(new Rounds.State(Alarm.NONE, null, null, null));
    rounds.round();
    assertThat(rounds.state().alarm()).isEqualTo(Alarm.NONE);
    assertThat(rounds.state().checked().lines()).isEqualTo(3);
    assertThat(rounds.state().sealedAt()).as("not due yet").isNull();
    clock.now = clock.now.plusSeconds(23 * 3600);
    writer.witness(List.of(line("R")));
    rounds.round();
    assertThat(rounds.state().sealedAt()).isNotNull();
    assertThat(rounds.state().checked().lines()).as("a new day: all of it").isEqualTo(5);
    rounds.round();
    assertThat(rounds.state().checked().lines()).as("only what is new").isEqualTo(2);
    testGraph
        .client()
        .query("MATCH (l:AuditLine {stream: $stream, seq: 6}) SET l.account = 'nobody'")
        .bind(writer.appender().stream())
        .to("stream")
        .run();
    rounds.round();
    assertThat(rounds.state().alarm()).isEqualTo(Alarm.BROKEN);
    writer.stop();
  }
}
