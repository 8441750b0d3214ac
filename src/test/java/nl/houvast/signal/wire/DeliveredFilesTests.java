package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.Examples.CONCEPTS;
import static nl.houvast.signal.wire.Examples.JSON;
import static nl.houvast.signal.wire.Examples.TODAY;
import static nl.houvast.signal.wire.Examples.reader;
import static nl.houvast.signal.wire.Examples.rejected;
import static nl.houvast.signal.wire.Examples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The three deliveries of {@code src/test/resources/sources}, record by record. */
class DeliveredFilesTests {
  private static final Path SOURCES = Path.of("src/test/resources/sources");
  private static final Path CASE = Path.of("seed-data/casefiles/mr-m.json");

  @Test
  void readsThePoliceFile() throws IOException {
    var items = politie();

    assertThat(items).hasSize(45);
    assertThat(rejected(items))
        .containsExactly(
            "38 datum_pleging not-a-date",
            "39 datum_pleging happened-after-reported",
            "40 mutatienummer missing",
            "41 code unknown-code",
            "42 datum_pleging date-in-future",
            "43 row wrong-column-count");
    assertThat(good(items).keySet()).hasSize(39).contains(44, 45);
  }

  @Test
  void tellsADuplicateFromAConflict() throws IOException {
    var rows = good(politie());

    assertThat(rows.get(44)).isEqualTo(rows.get(7));
    assertThat(rows.get(44).contentHash()).isEqualTo(rows.get(7).contentHash());
    assertThat(rows.get(45).sourceMessageId()).isEqualTo(rows.get(10).sourceMessageId());
    assertThat(rows.get(45).contentHash()).isNotEqualTo(rows.get(10).contentHash());
  }

  @Test
  void readsThePoliceColumnsAsTheMappingSays() throws IOException {
    var rows = good(politie());

    var first = rows.get(1);
    assertThat(first.indicates()).containsExactly("NAT-PHYSICAL", "REL-SIBLING-ADULT");
    assertThat(first.ties()).isEmpty();
    assertThat(first.mentions().getFirst().address())
        .isEqualTo(new WireAddress("Scheepmakersdijk", "5-A", "1199 XF", "Waardhaven"));
    assertThat(rows.get(36).mentions().getFirst().birthDate()).isNull();
    assertThat(rows.get(37).mentions().get(1).phone()).isNull();
    assertThat(rows.get(37).mentions().getFirst().address())
        .isEqualTo(new WireAddress("'t Hoekje", "3 bis", "1196 XR", "Kerkdal"));
    assertThat(rows.get(2).mentions().getLast().role()).isEqualTo(Role.REPORTER);
  }

  @Test
  void readsTheFileOfVeiligThuis() throws IOException {
    var items = veiligThuis();

    assertThat(items).hasSize(21);
    assertThat(good(items)).hasSize(16);
    assertThat(rejected(items))
        .containsExactly(
            "49 indicates unknown-concept",
            "50 happenedOn happened-after-reported",
            "51 sourceMessageId missing",
            "52 ties tie-unknown-key",
            "54 role unknown-role");
  }

  @Test
  void readsTheFileOfTheMentalHealthOrganisation() throws IOException {
    var items = ggz();

    assertThat(items).hasSize(34);
    assertThat(good(items)).hasSize(30);
    assertThat(rejected(items))
        .containsExactly(
            "31 row invalid-json",
            "32 nature unknown-value",
            "33 kind unknown-value",
            "34 mentions[0].birthDate not-a-date");
  }

  @Test
  void readsEveryBodyOfTheCase() throws IOException {
    assertThat(bodiesOfTheCase()).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void findsTheFourSignalsOfTheCaseWordForWord() throws IOException {
    var delivered =
        Stream.of(politie(), veiligThuis(), ggz())
            .flatMap(items -> good(items).values().stream())
            .collect(
                Collectors.toMap(WireSignal::sourceMessageId, Function.identity(), (a, b) -> a));
    var bodies = bodiesOfTheCase();

    assertThat(List.of("PL-2025-118834", "VT-2023-0147", "VT-2023-0147-A", "WZ-INV-004471"))
        .allSatisfy(
            id ->
                assertThat(delivered.get(id).contentHash())
                    .isEqualTo(bodies.get(id).contentHash()));
  }

  @Test
  void keepsTheMentionKeysOfTheTruth() throws IOException {
    var mentions = new HashMap<String, Set<String>>();
    for (var line : Files.readAllLines(SOURCES.resolve("truth.csv"))) {
      var cells = line.split(",");
      mentions.computeIfAbsent(cells[0] + " " + cells[1], row -> new HashSet<>()).add(cells[2]);
    }

    good(politie())
        .forEach(
            (row, signal) ->
                assertThat(signal.mentions())
                    .extracting(WireMention::key)
                    .containsExactlyInAnyOrderElementsOf(
                        mentions.getOrDefault("politie.csv " + row, Set.of("none"))));
  }

  private static Map<String, WireSignal> bodiesOfTheCase() throws IOException {
    var bodies = new HashMap<String, WireSignal>();
    var tree = JSON.readTree(Files.readAllBytes(CASE));
    for (var body : tree.findValues("body")) {
      var signal = signal(SignalReader.read(body, CONCEPTS, TODAY));
      bodies.put(signal.sourceMessageId(), signal);
    }
    return bodies;
  }

  private static Map<Integer, WireSignal> good(List<BatchItem> items) {
    return items.stream()
        .filter(item -> item.reading() instanceof Reading.Good)
        .collect(Collectors.toMap(BatchItem::row, item -> signal(item.reading())));
  }

  private static List<BatchItem> politie() throws IOException {
    try (var file = Files.newInputStream(SOURCES.resolve("politie.csv"))) {
      return reader().profile(file, MappingProfile.shipped("politie")).toList();
    }
  }

  private static List<BatchItem> veiligThuis() throws IOException {
    try (var file = Files.newInputStream(SOURCES.resolve("veilig-thuis.csv"))) {
      return reader().csv(file).toList();
    }
  }

  private static List<BatchItem> ggz() throws IOException {
    try (var file = Files.newInputStream(SOURCES.resolve("ggz.ndjson"))) {
      return reader().ndjson(file).toList();
    }
  }
}
