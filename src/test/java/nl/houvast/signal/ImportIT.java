package nl.houvast.signal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Professionals.Organisation;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.Deliveries.Delivery;
import nl.houvast.signal.Deliveries.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A file of a source organisation, taken in by somebody of its regional team.
 *
 * @see "Decision 0002"
 */
@HouvastTest
class ImportIT {
  private static final Path SOURCES = Path.of("src/test/resources/sources");
  private static final Locale DUTCH = Locale.of("nl");
  @Autowired Deliveries deliveries;
  @Autowired DemoActing acting;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @Test
  void trying_out_tells_what_would_come_of_it_and_stores_nothing() throws IOException {
    var police = police();

    var tried = as("rvt", () -> deliveries.tryOut(police.get(), Progress.NONE)).orThrow();

    assertThat(told(tried)).isEqualTo("37 new, 1 known");
    assertThat(rejected(tried))
        .containsExactly(
            "38 datum_pleging not-a-date",
            "39 datum_pleging happened-after-reported",
            "40 mutatienummer missing",
            "41 code unknown-code",
            "42 datum_pleging date-in-future",
            "43 row wrong-column-count",
            "45 mutatienummer signal-conflict");
    assertThat(tried.rejected())
        .allSatisfy(fault -> assertThat(fault.message()).endsWith(".").doesNotContain("XYZ-99"));
    assertThat(count("MATCH (s:Signal) RETURN count(s)")).isZero();
    assertThat(count("MATCH (l:AuditLine {activity: 'signal.import'}) RETURN count(l)")).isZero();
  }

  @Test
  void what_was_tried_out_is_what_comes_of_it() throws IOException {
    var police = police();
    var tried = as("rvt", () -> deliveries.tryOut(police.get(), Progress.NONE)).orThrow();

    var taken = as("rvt", () -> deliveries.takeIn(police.get(), Progress.NONE)).orThrow();

    assertThat(taken).isEqualTo(tried);
    assertThat(count("MATCH (s:Signal {organisationId: 'O-POL'}) RETURN count(s)")).isEqualTo(37);
    assertThat(
            count(
                "MATCH (s:Signal) WHERE s.handedInBy = 'rvt' AND s.compartment = 'POLICE' RETURN count(s)"))
        .isEqualTo(37);
  }

  @Test
  void a_second_import_adds_nothing_and_trying_it_out_says_so() throws IOException {
    var police = police();
    as("rvt", () -> deliveries.takeIn(police.get(), Progress.NONE)).orThrow();

    var tried = as("rvt", () -> deliveries.tryOut(police.get(), Progress.NONE)).orThrow();
    var again = as("rvt", () -> deliveries.takeIn(police.get(), Progress.NONE)).orThrow();

    assertThat(told(tried)).isEqualTo("0 new, 38 known");
    assertThat(again).isEqualTo(tried);
    assertThat(count("MATCH (s:Signal) RETURN count(s)")).isEqualTo(37);
  }

  @Test
  void the_other_two_files_come_in_by_the_layouts_of_houvast() throws IOException {
    var table = delivery("O-VT", new Layout.Csv(), "veilig-thuis.csv");
    var lines = delivery("O-GGZ", new Layout.Ndjson(), "ggz.ndjson");

    assertThat(told(as("rvt", () -> deliveries.takeIn(table.get(), Progress.NONE)).orThrow()))
        .isEqualTo("16 new, 0 known");
    assertThat(told(as("rvt", () -> deliveries.takeIn(lines.get(), Progress.NONE)).orThrow()))
        .isEqualTo("30 new, 0 known");
  }

  @Test
  void a_layout_that_does_not_fit_takes_in_nothing_and_says_where() throws IOException {
    var wrong = delivery("O-POL", new Layout.Csv(), "politie.csv");

    var tried = as("rvt", () -> deliveries.tryOut(wrong.get(), Progress.NONE)).orThrow();

    assertThat(tried.readable()).isFalse();
    assertThat(rejected(tried)).containsExactly("0 header[1] unknown-column");
    assertThat(as("rvt", () -> deliveries.takeIn(wrong.get(), Progress.NONE)).orThrow().accepted())
        .isZero();
  }

  @Test
  void a_stop_keeps_what_was_taken_in_and_the_same_file_adds_the_rest() {
    var lines = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      lines.append(SignalApiIT.body("N-" + i)).append('\n');
    }
    Supplier<Delivery> delivery =
        () -> of("O-POL", new Layout.Ndjson(), lines.toString().getBytes(UTF_8));

    var stopped =
        as("rvt", () -> deliveries.takeIn(delivery.get(), (done, of) -> done < 100)).orThrow();

    assertThat(told(stopped)).isEqualTo("100 new, 0 known");
    assertThat(stopped.left()).isEqualTo(20);
    assertThat(count("MATCH (s:Signal) RETURN count(s)")).isEqualTo(100);
    assertThat(told(as("rvt", () -> deliveries.takeIn(delivery.get(), Progress.NONE)).orThrow()))
        .isEqualTo("20 new, 100 known");
  }

  @Test
  void the_log_says_who_took_it_in_and_for_which_organisation() throws IOException {
    var police = police();

    as("rvt", () -> deliveries.takeIn(police.get(), Progress.NONE)).orThrow();

    assertThat(
            testGraph
                .client()
                .query(
                    "MATCH (l:AuditLine {activity: 'signal.import'}) RETURN l.account + ' ' + l.objectType + ' ' + l.objectId")
                .fetchAs(String.class)
                .all())
        .containsExactly("rvt ORGANISATION O-POL");
    assertThat(count("MATCH (l:AuditLine {activity: 'signal.create'}) RETURN count(l)"))
        .isEqualTo(37);
  }

  @Test
  void a_team_delivers_for_its_region_and_a_local_worker_for_its_own_organisation()
      throws IOException {
    assertThat(sources("rvt"))
        .startsWith("O-RVT")
        .contains("O-POL", "O-VT", "O-GGZ")
        .doesNotContain("O-VT-N", "O-EXP")
        .doesNotHaveDuplicates();
    assertThat(sources("lokaal")).containsExactly("O-LT");
    assertThat(sources("src-vt")).containsExactly("O-VT");
    assertThat(sources("expert-sibling")).isEmpty();

    var police = police();
    for (String account : List.of("lokaal", "src-vt", "rvt-noord", "expert-sibling", "beheer")) {
      assertThat(as(account, () -> deliveries.tryOut(police.get(), Progress.NONE)))
          .isInstanceOf(Answer.Refused.class);
      assertThat(as(account, () -> deliveries.takeIn(police.get(), Progress.NONE)))
          .isInstanceOf(Answer.Refused.class);
    }
    assertThat(count("MATCH (s:Signal) RETURN count(s)")).isZero();
  }

  private List<String> sources(String account) {
    return as(account, () -> deliveries.sources().stream().map(Organisation::id).toList());
  }

  private <T> T as(String account, Supplier<T> work) {
    return acting.as(account, work);
  }

  private Supplier<Delivery> police() throws IOException {
    var profile =
        deliveries.profiles().stream()
            .filter(p -> p.id().equals("politie"))
            .findFirst()
            .orElseThrow();
    return delivery("O-POL", new Layout.Own(profile), "politie.csv");
  }

  private static Supplier<Delivery> delivery(String organisation, Layout layout, String file)
      throws IOException {
    byte[] content = Files.readAllBytes(SOURCES.resolve(file));
    return () -> of(organisation, layout, content);
  }

  private static Delivery of(String organisation, Layout layout, byte[] content) {
    return new Delivery(organisation, layout, new ByteArrayInputStream(content), DUTCH);
  }

  private static String told(BatchResult result) {
    return result.accepted() + " new, " + result.duplicates() + " known";
  }

  private static List<String> rejected(BatchResult result) {
    return result.rejected().stream()
        .map(fault -> fault.row() + " " + fault.field() + " " + fault.code())
        .toList();
  }

  private long count(String cypher) {
    return testGraph.client().query(cypher).fetchAs(Long.class).one().orElseThrow();
  }
}
