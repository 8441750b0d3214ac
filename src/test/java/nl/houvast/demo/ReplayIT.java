package nl.houvast.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A scenario file, played against the running application as a person at a console does. */
@HouvastTest
class ReplayIT {
  private static final String FILE = "seed-data/casefiles/mr-m.json";
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  private record Told(int code, String out, String err) {}

  @Test
  void the_signals_come_in_by_their_own_sources_and_the_case_file_is_opened() {
    var told = replay(FILE);

    assertThat(told.err()).isEmpty();
    assertThat(told.code()).isZero();
    assertThat(told.out().lines().filter(line -> line.endsWith(": kept"))).hasSize(7);
    assertThat(told.out())
        .startsWith("mr-m.json: 7 of 7 signals, to " + api.url())
        .contains("1/7  2023-03-13  O-VT, VT-2023-0147: kept")
        .contains("Case file “Gezin van herkomst M”: opened with 7 signals.")
        .contains("Nothing was confirmed");
    var events = api.as("rvt").get("/casefiles/" + casefile(told) + "/chronology").expect(200);
    assertThat(events.json().get("events")).hasSize(7);
    assertThat(
            testGraph
                .client()
                .query(
                    "MATCH (s:Signal)-[:SENT_BY]->(o) RETURN DISTINCT s.handedInBy + ' ' + o.id AS told ORDER BY told")
                .fetchAs(String.class)
                .all())
        .containsExactly(
            "src-ggz O-GGZ",
            "src-justice O-JUS",
            "src-lokaal O-LT",
            "src-police O-POL",
            "src-provider O-HV",
            "src-vt O-VT");
  }

  @Test
  void playing_it_again_changes_nothing_and_gives_the_same_address() {
    var first = replay(FILE);
    var again = replay(FILE);

    assertThat(again.code()).isZero();
    assertThat(again.out().lines().filter(line -> line.endsWith("was on record already")))
        .hasSize(7);
    assertThat(again.out()).contains("is there already.");
    assertThat(casefile(again)).isEqualTo(casefile(first));
    assertThat(count("CaseFile")).isEqualTo(1);
    assertThat(count("Signal")).isEqualTo(7);
  }

  @Test
  void a_later_day_adds_to_the_case_file_what_came_in_since() {
    var early = replay(FILE, "--until", "2025-12-02");
    assertThat(early.out())
        .contains("mr-m.json: 4 of 7 signals (on record by 2025-12-02)")
        .contains("opened with 4 signals.");

    var later = replay(FILE, "--until", "2025-12-03");

    assertThat(later.out()).contains("is there already; added 1 signal.");
    assertThat(casefile(later)).isEqualTo(casefile(early));
    var events = api.as("rvt").get("/casefiles/" + casefile(later) + "/chronology").expect(200);
    assertThat(events.json().get("events")).hasSize(5);
  }

  @Test
  void before_the_first_day_there_is_nothing_to_open() {
    var told = replay(FILE, "--until=2020-01-01");

    assertThat(told.code()).isZero();
    assertThat(told.out()).contains("0 of 7 signals").contains("so it is not opened");
    assertThat(count("CaseFile")).isZero();
  }

  @Test
  void a_file_without_a_case_file_hands_in_and_opens_nothing(@TempDir Path folder)
      throws IOException {
    var file = changed(folder, "\"casefile\":", "\"other\":");

    var told = replay(file);

    assertThat(told.code()).isZero();
    assertThat(count("Signal")).isEqualTo(7);
    assertThat(count("CaseFile")).isZero();
  }

  @Test
  void a_body_that_is_refused_is_named_with_its_fields(@TempDir Path folder) throws IOException {
    var told = replay(changed(folder, "\"NAT-THREAT\"", "\"NAT-NONSENSE\""));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err())
        .contains("1/7  2023-03-13  O-VT, VT-2023-0147: not kept.")
        .contains("indicates: unknown-concept.");
    assertThat(count("Signal")).isZero();
  }

  @Test
  void an_account_that_does_not_exist_is_named(@TempDir Path folder) throws IOException {
    var told = replay(changed(folder, "\"src-vt\"", "\"src-nobody\""));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err()).contains("does not know the account src-nobody");
  }

  @Test
  void an_account_that_may_not_hand_in_is_refused(@TempDir Path folder) throws IOException {
    var told = replay(changed(folder, "\"src-vt\"", "\"privacy\""));

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err()).contains("not kept. Dit mag u niet met dit account.");
  }

  @Test
  void when_nothing_answers_one_sentence_says_what_to_do() {
    var told = replayTo("http://localhost:1", FILE);

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err())
        .contains("Houvast does not answer at http://localhost:1. Start it with ./houvast start");
    assertThat(told.err()).doesNotContain("Exception");
  }

  @Test
  void another_program_at_the_address_is_not_taken_for_houvast() throws IOException {
    var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    try {
      var told = replayTo("http://localhost:" + other.getAddress().getPort(), FILE);

      assertThat(told.code()).isEqualTo(1);
      assertThat(told.err()).contains("is not Houvast.");
    } finally {
      other.stop(0);
    }
  }

  @Test
  void a_call_that_is_not_understood_is_answered_with_an_example() {
    assertThat(replay().err()).startsWith("Which file?").contains("--until 2025-12-03");
    assertThat(replay(FILE, "--until").err()).startsWith("--until needs a date");
    assertThat(replay(FILE, "--until", "gisteren").err()).startsWith("--until needs a date");
    assertThat(replay(FILE, "--from").err()).startsWith("replay does not know '--from'");
    assertThat(replay("nowhere.json").err()).startsWith("The file nowhere.json is not there");
    assertThat(replayTo("localhost 8080", FILE).err()).contains("HOUVAST_URL must be an address");
  }

  private static String changed(Path folder, String from, String to) throws IOException {
    var file = folder.resolve("changed.json");
    Files.writeString(file, Files.readString(Path.of(FILE)).replace(from, to));
    return file.toString();
  }

  private Told replay(String... arguments) {
    return replayTo(api.url(), arguments);
  }

  private static Told replayTo(String url, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int code =
        Replay.run(
            List.of(arguments),
            Map.of("HOUVAST_URL", url),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Told(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private String casefile(Told told) {
    var address =
        told.out().lines().filter(line -> line.startsWith(api.url() + "/casus/")).findFirst();
    return address
        .orElseThrow(() -> new AssertionError(told))
        .substring((api.url() + "/casus/").length());
  }

  private long count(String label) {
    return testGraph
        .client()
        .query("MATCH (n) WHERE $label IN labels(n) RETURN count(n)")
        .bind(label)
        .to("label")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }
}
