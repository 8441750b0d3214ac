package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Seals;
import nl.houvast.audit.verify.Verifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The chained log on a real graph: nothing is shown unlogged, and what is bent shows. */
@HouvastTest
class ChainIT {
  private static final String SECRET = "Zwaluwstaart";
  private static final int FAULTS = Boolean.getBoolean("houvast.long") ? 500 : 40;
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired LineWriter writer;
  @Autowired Ledger ledger;
  @Autowired Clock clock;
  @TempDir Path root;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  /** Both sides agree again, and no bent line stays for others. */
  @AfterEach
  void heal() {
    writer.files().through(Disk.REAL);
    writer.appender().through(ledger);
    api.as("privacy").get("/audit/verification").expect(200);
    testGraph.clear();
  }

  private static String signal(int number) {
    return """
    {"sourceMessageId": "K-%d", "kind": "REPORT", "happenedOn": "2025-05-01",
     "reportedOn": "2025-05-03", "nature": "FACT", "status": "CONFIRMED", "text": "%s",
     "indicates": ["NAT-PHYSICAL"],
     "mentions": [{"key": "m1", "role": "ACTOR", "name": "P. %s"}], "ties": []}
    """
        .formatted(number, SECRET, SECRET);
  }

  @Test
  void while_graph_and_disk_fail_nothing_is_shown_or_changed_without_a_line() throws IOException {
    api.as("src-vt").post("/signals", signal(0)).expect(201);
    api.as("rvt").get("/intake").expect(200);
    long start = writer.appender().end().seq();
    var faults = new Faults(7);
    writer.files().through(faults.disk());
    writer.appender().through(faults.ledger(ledger));
    int shown = 0;
    int kept = 1;
    for (int i = 1; faults.injected.get() < FAULTS; i++) {
      long before = writer.appender().end().seq();
      boolean act = i % 8 == 0;
      var reply = act ? api.as("src-vt").post("/signals", signal(i)) : api.as("rvt").get("/intake");
      if (reply.status() == 503) {
        assertThat(reply.body()).doesNotContain(SECRET);
      } else {
        reply.expect(act ? 201 : 200);
        assertThat(writer.appender().end().seq()).as("a line stands").isGreaterThan(before);
        shown += reply.body().contains(SECRET) ? 1 : 0;
        kept += act ? 1 : 0;
      }
      assertThat(testGraph.signals()).isEqualTo(kept);
    }
    assertThat(shown).as("and it is shown when it is logged").isPositive();
    writer.files().through(Disk.REAL);
    writer.appender().through(ledger);
    api.as("rvt").get("/intake").expect(200);
    assertThat(mirrored(start)).isEqualTo(ledger.after(writer.appender().stream(), start, 9_999));
    assertThat(whole(start)).isTrue();
  }

  @Test
  void who_signs_in_while_the_log_cannot_be_written_is_not_signed_in() throws Exception {
    writer.files().through(new Faults(7).broken());
    assertThat(start(signedIn())).as("without a line").startsWith("302 /login");
    writer.files().through(Disk.REAL);
    api.as("privacy").get("/audit/verification").expect(200);
    assertThat(start(signedIn())).as("with a line").startsWith("200");
  }

  /** Somebody who gave the right password on the page. */
  private HttpClient signedIn() throws Exception {
    var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    client.send(
        HttpRequest.newBuilder(URI.create(api.url() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=rvt&password=houvast-demo"))
            .build(),
        BodyHandlers.ofString());
    return client;
  }

  private String start(HttpClient client) throws Exception {
    var reply =
        client.send(
            HttpRequest.newBuilder(URI.create(api.url() + "/")).build(), BodyHandlers.ofString());
    return reply.statusCode()
        + " "
        + reply.headers().firstValue("Location").map(l -> URI.create(l).getPath()).orElse("");
  }

  private List<LogLine> mirrored(long after) throws IOException {
    var lines = new ArrayList<LogLine>();
    writer.files().after(after, lines::add);
    return lines;
  }

  private boolean whole(long after) throws IOException {
    String stream = writer.appender().stream();
    var verifier = new Verifier(stream, Seals.none(stream), after + 1, Long.MAX_VALUE);
    new Mirror(writer.files().folder()).read(verifier::take);
    var result = verifier.finish();
    return result.lines() > 0 && result.findings().isEmpty();
  }

  /** A stream of its own on the same graph. */
  private LogFiles written(int lines) throws Exception {
    var files = new LogFiles(root, Disk.REAL);
    var appender = new Appender(ledger, files, new Sealer(files, root, null, clock), clock);
    appender.start();
    for (int i = 1; i <= lines; i++) {
      appender.append(
          List.of(Map.of(Field.EVENT, files.stream() + i, Field.USER, "rvt", Field.COUNT, "3")));
    }
    appender.stop();
    return files;
  }

  private Verification.Verified verified(LogFiles files) throws IOException {
    return Verification.verified(files.folder(), ledger, ledger.head(files.stream()));
  }

  private void bend(String cypher, String stream) {
    testGraph.client().query(cypher).bind(stream).to("stream").run();
  }

  private static void broken(Verification.Verified verified, long seq, int code) {
    assertThat(verified.intact()).isFalse();
    assertThat(verified.firstBreak()).isNotNull();
    assertThat(verified.firstBreak().seq()).isEqualTo(seq);
    assertThat(verified.firstBreak().code()).isEqualTo(code);
  }

  @Test
  void what_was_not_touched_is_whole_on_both_sides() throws Exception {
    var files = written(12);
    assertThat(verified(files))
        .isEqualTo(new Verification.Verified(true, 12, ledger.head(files.stream()).hash(), null));
  }

  @Test
  void a_line_that_was_changed_taken_out_or_put_in_in_the_graph_is_found_by_the_mirror()
      throws Exception {
    var files = written(12);
    bend("MATCH (l:AuditLine {stream: $stream, seq: 9}) SET l.account = 'nobody'", files.stream());
    broken(verified(files), 9, 6);
    bend("MATCH (l:AuditLine {stream: $stream, seq: 5}) DELETE l", files.stream());
    broken(verified(files), 5, 6);
    bend("CREATE (:AuditLine {stream: $stream, seq: 0, id: 'x'})", files.stream());
    bend("MATCH (l:AuditLine {stream: $stream, seq: 12}) DELETE l", files.stream());
    broken(verified(files), 5, 6);
  }

  @Test
  void a_mirror_that_was_changed_or_cut_is_found_before_the_difference() throws Exception {
    var files = written(12);
    var day = new Mirror(files.folder()).days().getFirst();
    var texts = Files.readAllLines(day);
    Files.write(day, texts.subList(0, 8));
    broken(verified(files), 9, 4);
    texts.set(3, texts.get(3).replace("\"rvt\"", "\"nobody\""));
    Files.write(day, texts);
    broken(verified(files), 4, 2);
    Files.delete(root.resolve(Mirror.PUBLIC_KEY));
    broken(verified(files), 1, 5);
  }

  @Test
  void only_the_privacy_officer_asks_whether_the_log_is_whole_and_that_is_a_line() {
    for (String account :
        List.of("rvt", "lokaal", "expert-sibling", "trainer", "beheer", "src-vt")) {
      assertThat(api.as(account).get("/audit/verification").status()).as(account).isEqualTo(403);
    }
    var answer = api.as("privacy").get("/audit/verification").expect(200).json();
    assertThat(Set.copyOf(answer.propertyNames()))
        .isEqualTo(Set.of("intact", "lines", "headHash", "firstBreak"));
    assertThat(answer.get("lines").asLong()).isPositive();
    assertThat(answer.get("headHash").asString()).isEqualTo(writer.appender().end().hash());
    assertThat(answer.get("intact").asBoolean()).isEqualTo(answer.get("firstBreak").isNull());
    var line = ledger.after(writer.appender().stream(), writer.appender().end().seq() - 1, 1);
    assertThat(line.getFirst().get(Field.ACTIVITY)).isEqualTo("audit.verify");
    assertThat(line.getFirst().get(Field.USER)).isEqualTo("privacy");
  }
}
