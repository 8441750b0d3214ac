package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.audit.Audit.Access;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Verify;
import nl.houvast.graph.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What is older than ninety days leaves the graph, is found and is checked as before. */
@HouvastTest
class ArchiveIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  @Autowired TestGraph testGraph;
  @Autowired Ledger ledger;
  @Autowired Writing writing;
  @TempDir Path root;
  private final Settable clock = new Settable();
  private LogFiles files;
  private Appender appender;
  private Archive archive;

  private static final class Settable extends Clock {
    private Instant now = Instant.EPOCH;

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

  /** Two days that are old, one that is just not, and today. */
  @BeforeEach
  void write() throws Exception {
    testGraph.clear();
    begin();
    day("2026-07-01", 6);
    day("2026-07-02", 4);
    day("2026-08-04", 3);
    day("2026-11-02", 2);
  }

  @AfterEach
  void end() throws Exception {
    appender.stop();
    testGraph.clear();
  }

  private void begin() throws IOException {
    files = new LogFiles(root, Disk.REAL);
    appender = new Appender(ledger, files, new Sealer(files, root, null, clock), clock);
    appender.start();
    archive = new Archive(testGraph.client(), writing, files);
  }

  private void day(String day, int lines) throws Exception {
    for (int i = 1; i <= lines; i++) {
      clock.now = Instant.parse(day + "T10:00:00Z").plusSeconds(i);
      Map<Field, String> line = new HashMap<>();
      line.put(Field.EVENT, files.stream() + "-" + day + "-" + i);
      line.put(Field.USER, i % 2 == 0 ? "rvt" : "rvt-collega");
      line.put(Field.SUBJECT, "subject-" + i);
      line.put(Field.CASE_FILE, "case-" + day);
      line.put(Field.ACTIVITY, "network.view");
      line.put(Field.ACTION, "R");
      line.put(Field.OUTCOME, "done");
      appender.append(List.of(line));
    }
  }

  private long inGraph() {
    return testGraph
        .client()
        .query("MATCH (l:AuditLine {stream: $stream}) RETURN count(l)")
        .bind(files.stream())
        .to("stream")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }

  private List<String> names() throws IOException {
    return new Mirror(files.folder())
        .days().stream().map(day -> day.getFileName().toString()).toList();
  }

  private int verified() throws IOException {
    var here = Verification.verified(files.folder(), ledger, appender.end());
    int command =
        Verify.run(
            List.of("--mirror", root.toString(), "--stream", files.stream()),
            new PrintStream(new ByteArrayOutputStream()),
            System.err);
    assertThat(here.firstBreak() == null ? 0 : here.firstBreak().code()).isEqualTo(command);
    assertThat(here.intact()).isEqualTo(command == 0);
    return command;
  }

  private List<String> found(
      @Nullable String subject, @Nullable String account, int skip, int most) {
    var wanted =
        new Archive.Wanted(
            subject == null ? null : List.of(subject), null, account, false, null, null, null);
    return archive.find(wanted, skip, most).stream().map(Access::id).map(this::bare).toList();
  }

  private String bare(String id) {
    return id.substring(files.stream().length() + 1);
  }

  @Test
  void old_days_leave_the_graph_and_are_still_found_and_checked() throws Exception {
    assertThat(inGraph()).isEqualTo(15);
    archive.pack(TODAY);
    assertThat(inGraph()).isEqualTo(5);
    assertThat(names())
        .containsExactly(
            "2026-07-01.jsonl.gz", "2026-07-02.jsonl.gz", "2026-08-04.jsonl", "2026-11-02.jsonl");
    assertThat(verified()).isZero();
    assertThat(found("subject-3", null, 0, 9)).containsExactly("2026-07-02-3", "2026-07-01-3");
    assertThat(found("subject-6", null, 0, 9)).containsExactly("2026-07-01-6");
    assertThat(found("nobody", null, 0, 9)).isEmpty();
    assertThat(found("subject-3", "rvt", 0, 9)).isEmpty();
    assertThat(found(null, "rvt", 0, 9)).hasSize(5);
    assertThat(found(null, null, 0, 99)).hasSize(10).startsWith("2026-07-02-4");
    archive.pack(TODAY);
    assertThat(found(null, null, 0, 99)).hasSize(10);
  }

  @Test
  void paging_through_old_days_loses_nothing_and_an_end_is_kept() throws Exception {
    archive.pack(TODAY);
    var seen = new ArrayList<String>();
    for (int skip = 0; skip < 12; skip += 3) {
      seen.addAll(found(null, null, skip, 3));
    }
    assertThat(seen).isEqualTo(found(null, null, 0, 99));
    var third = archive.find(all(null, null), 0, 99).get(2);
    var place = new Archive.Wanted.Place(third.at(), third.id());
    var behind = archive.find(all(null, place), 0, 99);
    assertThat(behind).hasSize(7).doesNotContain(third);
    var until = Instant.parse("2026-07-01T10:00:03Z");
    assertThat(archive.find(all(until, null), 0, 99)).hasSize(2);
  }

  private static Archive.Wanted all(@Nullable Instant until, Archive.Wanted.@Nullable Place place) {
    return new Archive.Wanted(null, null, null, false, null, until, place);
  }

  @Test
  void what_is_not_sealed_stays_and_a_crash_while_packing_harms_nothing() throws Exception {
    Path seals = files.folder().resolve(Mirror.SEALS);
    byte[] kept = Files.readAllBytes(seals);
    Files.write(seals, new byte[0]);
    archive.pack(TODAY);
    assertThat(inGraph()).as("nothing is sealed").isEqualTo(15);
    Files.write(seals, kept);
    // As if the power went between the packed file and the end of the plain one.
    Path plain = files.folder().resolve("2026-07-01.jsonl");
    byte[] lines = Files.readAllBytes(plain);
    Packing.pack(plain);
    Files.write(plain, lines);
    assertThat(names()).startsWith("2026-07-01.jsonl", "2026-07-02.jsonl");
    assertThat(verified()).isZero();
    archive.pack(TODAY);
    assertThat(names()).startsWith("2026-07-01.jsonl.gz", "2026-07-02.jsonl.gz");
    assertThat(inGraph()).isEqualTo(5);
    assertThat(verified()).isZero();
  }

  @Test
  void a_packed_day_that_was_changed_damaged_or_taken_away_is_found() throws Exception {
    archive.pack(TODAY);
    Path day = files.folder().resolve("2026-07-01.jsonl.gz");
    byte[] whole = Files.readAllBytes(day);
    byte[] bent = whole.clone();
    bent[bent.length / 2] ^= 1;
    Files.write(day, bent);
    assertThat(verified()).isEqualTo(2);
    Files.write(day, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(verified()).isEqualTo(2);
    Files.delete(day);
    assertThat(verified()).isEqualTo(3);
    Files.write(day, whole);
    assertThat(verified()).isZero();
  }

  @Test
  void a_restart_goes_on_behind_packed_days_also_when_all_are_packed() throws Exception {
    appender.stop();
    archive.pack(LocalDate.of(2027, 3, 1));
    assertThat(inGraph()).isZero();
    begin();
    clock.now = Instant.parse("2027-03-01T08:00:00Z");
    day("2027-03-01", 1);
    assertThat(appender.end().seq()).isEqualTo(16);
    assertThat(verified()).isZero();
  }
}
