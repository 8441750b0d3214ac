package nl.houvast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import nl.houvast.identity.linkage.ModelFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped model may not fall under, at its fixed thresholds, on small fixed files. */
class LinkageFloorTests {
  private static final Path SETS = Path.of("src/test/resources/bench");

  private static LinkageFigures figures(LinkageSet set) throws IOException {
    return new LinkageFigures(set, LinkageRun.of(set, ModelFile.shipped(), 20), set.truth());
  }

  @ParameterizedTest
  @CsvSource({"febrl,febrl,1,'',.99", "historical,historical,'',fake_1000.csv,.83"})
  void the_shipped_model_keeps_its_floor(
      String folder, String format, String number, String file, double floor) throws IOException {
    var set = LinkageSet.of(SETS.resolve(folder), format, number, file, Set.of());
    var clusters = figures(set).clusters();
    assertThat((double) clusters.get("f1")).isGreaterThanOrEqualTo(floor);
    assertThat((double) clusters.get("precision")).isGreaterThanOrEqualTo(.99);
  }

  @Test
  void without_a_name_at_most_a_hundredth_is_lost() throws IOException {
    var set = LinkageSet.of(SETS.resolve("febrl"), "febrl", "4", "", Set.of());
    double clear = (double) figures(set).clusters().get("f1");
    double keyed = (double) PrivateRun.figures(set).get("f1");
    assertThat(keyed).isGreaterThanOrEqualTo(clear - .01);
  }

  @Test
  void a_file_that_is_not_there_or_lacks_a_column_is_named() {
    assertThat(
            org.junit.jupiter.api.Assertions.assertThrows(
                LinkageSet.Unreadable.class,
                () -> LinkageSet.of(SETS.resolve("febrl"), "own", "", "", Set.of())))
        .hasMessageContaining("signals.csv");
  }
}
