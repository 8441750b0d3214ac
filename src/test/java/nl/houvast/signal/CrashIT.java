package nl.houvast.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.houvast.Child;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was acknowledged is on disk: the process is killed in the middle of a batch. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CrashIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int ALONE = 20;
  private static final int IN_BATCH = 4000;
  private static final String NDJSON = "application/x-ndjson";

  @TempDir Path folder;

  @Test
  void every_acknowledged_signal_is_there_once_after_a_kill_in_the_middle_of_a_batch()
      throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectories(data);
    Map<String, String> acknowledged = new LinkedHashMap<>();
    String batch = batch();

    try (var houvast = Child.start(data).ready()) {
      handInAlone(houvast, acknowledged);
      var sending = CompletableFuture.supplyAsync(() -> send(houvast, batch));
      awaitTheFirstOf(houvast);
      houvast.kill();
      assertThat(sending.get(1, TimeUnit.MINUTES)).as("the batch was not finished").isFalse();
    }

    try (var houvast = Child.start(data).ready()) {
      for (var signal : acknowledged.entrySet()) {
        var again = post(houvast, signal.getKey());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.id()).isEqualTo(signal.getValue());
      }
      JsonNode rest = resend(houvast, batch);
      assertThat(rest.get("duplicates").intValue()).as("kept before the kill").isPositive();
      assertThat(rest.get("accepted").intValue()).as("added after it").isPositive();
      assertThat(rest.get("accepted").intValue() + rest.get("duplicates").intValue())
          .isEqualTo(IN_BATCH);
      assertThat(resend(houvast, batch).get("duplicates").intValue()).isEqualTo(IN_BATCH);

      secondProcessIsRefusedIn(data);

      assertThat(houvast.interrupt()).isIn(0, 130);
      assertThat(houvast.told()).doesNotContain("\tat ", "Exception");
    }

    everySignalIsWholeAndThereOnce(data);
  }

  private static void secondProcessIsRefusedIn(Path data) throws Exception {
    try (var second = Child.start(data)) {
      assertThat(second.end()).isNotZero();
      assertThat(second.told()).contains("is in use by another Houvast").doesNotContain("\tat ");
    }
  }

  /** Read without the application: what is on the disk. */
  private static void everySignalIsWholeAndThereOnce(Path data) {
    var dbms = new DatabaseManagementServiceBuilder(data.resolve("neo4j")).build();
    try {
      var counted =
          dbms.database("neo4j")
              .executeTransactionally(
                  """
                  MATCH (s:Signal)
                  RETURN count(s) AS signals, count(DISTINCT s.sourceKey) AS numbers,
                         sum(COUNT { (s)-[:MENTIONS]->(:Mention) }) AS mentions,
                         sum(COUNT { (s)-[:MENTIONS]->()-[:STATES]->() }) AS ties,
                         sum(COUNT { (s)-[:INDICATES]->(:Concept) }) AS concepts,
                         sum(COUNT { (s)-[:SENT_BY]->(:Organisation) }) AS senders
                  """,
                  Map.of(),
                  rows -> rows.next());
      long all = ALONE + IN_BATCH;
      assertThat(counted)
          .isEqualTo(
              Map.of(
                  "signals", all,
                  "numbers", all,
                  "mentions", 2 * all,
                  "ties", all,
                  "concepts", 2 * all,
                  "senders", all));
    } finally {
      dbms.shutdown();
    }
  }

  private static void handInAlone(Child houvast, Map<String, String> acknowledged)
      throws Exception {
    for (int i = 1; i <= ALONE; i++) {
      var receipt = post(houvast, "ALONE-" + i);
      assertThat(receipt.status()).isEqualTo(201);
      acknowledged.put("ALONE-" + i, receipt.id());
    }
  }

  private record Told(int status, String id) {}

  private static Told post(Child houvast, String number) throws Exception {
    var reply =
        houvast.call(
            "src-vt", "POST", "/signals", SignalApiIT.body(number).toString(), "application/json");
    return new Told(
        reply.statusCode(), JSON.readTree(reply.body()).path("id").asString("no receipt"));
  }

  private static String batch() {
    var lines = new StringBuilder();
    for (int i = 1; i <= IN_BATCH; i++) {
      lines.append(SignalApiIT.body("BATCH-" + i)).append('\n');
    }
    return lines.toString();
  }

  /** Whether the batch was answered, so that it was over before the process was. */
  private static boolean send(Child houvast, String batch) {
    try {
      houvast.call("src-police", "POST", "/signals/batch", batch, NDJSON);
      return true;
    } catch (IOException cut) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode resend(Child houvast, String batch) throws Exception {
    var reply = houvast.call("src-police", "POST", "/signals/batch", batch, NDJSON);
    assertThat(reply.statusCode()).isEqualTo(200);
    return JSON.readTree(reply.body());
  }

  /** Looks at the intake until a signal of the batch waits there. */
  private static void awaitTheFirstOf(Child houvast) throws Exception {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (System.nanoTime() < end) {
      var intake = houvast.call("rvt", "GET", "/intake?limit=200", "", "application/json");
      if (intake.body().contains("O-POL")) {
        return;
      }
    }
    throw new AssertionError("no signal of the batch came in: " + houvast.told());
  }
}
