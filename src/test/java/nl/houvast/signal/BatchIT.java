package nl.houvast.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many signals over HTTP: good ones are kept, bad ones are named, nothing is lost silently. */
@HouvastTest
class BatchIT {
  private static final Path SOURCES = Path.of("src/test/resources/sources");
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @Test
  void the_file_of_veilig_thuis_has_sixteen_good_signals_and_names_five_bad_ones()
      throws IOException {
    String file = Files.readString(SOURCES.resolve("veilig-thuis.csv"));

    var first = api.as("src-vt").post("/signals/batch", file, "text/csv").expect(200);

    assertThat(counts(first)).isEqualTo("16 accepted, 0 duplicates");
    assertThat(rejected(first))
        .containsExactly(
            "49 indicates unknown-concept",
            "50 happenedOn happened-after-reported",
            "51 sourceMessageId missing",
            "52 ties tie-unknown-key",
            "54 role unknown-role");
    var second = api.as("src-vt").post("/signals/batch", file, "text/csv").expect(200);
    assertThat(counts(second)).isEqualTo("0 accepted, 16 duplicates");
    assertThat(rejected(second)).isEqualTo(rejected(first));
    assertThat(testGraph.signals()).isEqualTo(16);
  }

  @Test
  void the_file_of_the_ggz_has_thirty_good_signals_and_names_four_bad_ones() throws IOException {
    String file = Files.readString(SOURCES.resolve("ggz.ndjson"));

    var first = api.as("src-ggz").post("/signals/batch", file, "application/x-ndjson").expect(200);

    assertThat(counts(first)).isEqualTo("30 accepted, 0 duplicates");
    assertThat(rejected(first))
        .containsExactly(
            "31 row invalid-json",
            "32 nature unknown-value",
            "33 kind unknown-value",
            "34 mentions[0].birthDate not-a-date");
    assertThat(first.body()).doesNotContain("TREATMENT", "Invented");
    var second = api.as("src-ggz").post("/signals/batch", file, "application/x-ndjson").expect(200);
    assertThat(counts(second)).isEqualTo("0 accepted, 30 duplicates");
    assertThat(testGraph.signals()).isEqualTo(30);
  }

  @Test
  void a_signal_that_came_alone_counts_as_a_duplicate_in_a_batch() {
    api.as("src-vt").post("/signals", SignalApiIT.body("A-1")).expect(201);
    var lines = SignalApiIT.body("A-1") + "\n\n" + SignalApiIT.body("A-2") + "\n";

    var reply = api.as("src-vt").post("/signals/batch", lines, "application/x-ndjson").expect(200);

    assertThat(counts(reply)).isEqualTo("1 accepted, 1 duplicates");
  }

  @Test
  void other_content_under_a_number_is_named_by_its_row_wherever_the_first_one_came_from() {
    api.as("src-vt").post("/signals", SignalApiIT.body("A-1")).expect(201);
    var lines =
        SignalApiIT.body("A-1").put("text", "anders")
            + "\n"
            + SignalApiIT.body("A-2")
            + "\n"
            + SignalApiIT.body("A-2").put("text", "anders");

    var reply = api.as("src-vt").post("/signals/batch", lines, "application/x-ndjson").expect(200);

    assertThat(counts(reply)).isEqualTo("1 accepted, 0 duplicates");
    assertThat(rejected(reply))
        .containsExactly("1 sourceMessageId signal-conflict", "3 sourceMessageId signal-conflict");
    assertThat(testGraph.signals()).isEqualTo(2);
  }

  @Test
  void more_than_one_piece_arrives_whole() {
    var lines = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      lines.append(SignalApiIT.body("N-" + i)).append('\n');
    }

    var reply =
        api.as("src-vt")
            .post("/signals/batch", lines.toString(), "application/x-ndjson")
            .expect(200);

    assertThat(counts(reply)).isEqualTo("120 accepted, 0 duplicates");
    assertThat(testGraph.signals()).isEqualTo(120);
  }

  @Test
  void a_file_that_cannot_be_read_as_a_whole_is_refused_and_says_why() {
    var noHeader =
        api.as("src-vt").post("/signals/batch", "Zwaluwstaart,1\n", "text/csv").expect(400);

    assertThat(noHeader.json().get("type").stringValue()).endsWith("/invalid-delivery");
    assertThat(noHeader.json().at("/errors/0/code").stringValue()).isEqualTo("unknown-column");
    assertThat(noHeader.body()).doesNotContain("Zwaluwstaart");
    var empty = api.as("src-vt").post("/signals/batch", "", "text/csv").expect(400);
    assertThat(empty.json().at("/errors/0/code").stringValue()).isEqualTo("missing-column");
    var nothing = api.as("src-vt").post("/signals/batch", "", "application/x-ndjson").expect(200);
    assertThat(counts(nothing)).isEqualTo("0 accepted, 0 duplicates");
  }

  @Test
  void a_batch_beyond_ten_megabytes_is_too_large() {
    String large = " ".repeat(10 * 1024 * 1024 + 1);

    var refused =
        api.as("src-vt").post("/signals/batch", large, "application/x-ndjson").expect(413);

    assertThat(refused.json().get("type").stringValue()).endsWith("/too-large");
  }

  private static String counts(Api.Reply reply) {
    return reply.json().get("accepted").intValue()
        + " accepted, "
        + reply.json().get("duplicates").intValue()
        + " duplicates";
  }

  private static List<String> rejected(Api.Reply reply) {
    return reply.json().get("rejected").values().stream()
        .map(
            r ->
                r.get("row").intValue()
                    + " "
                    + r.get("field").stringValue()
                    + " "
                    + r.get("code").stringValue())
        .toList();
  }
}
