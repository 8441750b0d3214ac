package nl.houvast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.houvast.identity.linkage.CandidateKeys;
import nl.houvast.identity.linkage.CommonTerms;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.ModelFile;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.identity.linkage.Traits;
import nl.houvast.identity.linkage.Written;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile records among ordinary ones: read, indexed, compared and gathered, and never merged. */
class HostileRecordsTests {
  private static final int TOP = 20;
  private static final int MOST_KEYS = 400;
  private static final int LONGEST = 200;
  @TempDir private static Path folder;
  private static LinkageRun run;

  @BeforeAll
  static void link() throws IOException {
    InventedFamilies.writeHeldOut(folder, 300, 5, 1);
    HostileRecords.append(folder);
    run = LinkageRun.of(new OwnSet(folder, Set.of()), ModelFile.shipped(), TOP);
  }

  private static boolean hostile(int place) {
    return run.entries().get(place).id().startsWith("X");
  }

  @Test
  void none_of_them_is_merged_with_anybody_and_the_others_still_come_together() {
    int[] persons = run.persons();
    var sizes = new int[persons.length];
    Arrays.stream(persons).forEach(p -> sizes[p]++);
    var all = IntStream.range(0, persons.length).boxed().toList();
    assertThat(all.stream().filter(HostileRecordsTests::hostile)).hasSize(HostileRecords.RECORDS);
    assertThat(all.stream().filter(i -> hostile(i) && sizes[persons[i]] > 1))
        .extracting(i -> run.entries().get(i).id())
        .isEmpty();
    assertThat(all.stream().filter(i -> !hostile(i) && sizes[persons[i]] > 1).count())
        .isGreaterThan(500);
  }

  @Test
  void the_work_that_they_cause_is_bounded() {
    assertThat(run.edges()).hasSizeLessThanOrEqualTo(TOP * run.entries().size());
    for (Entry entry : run.entries()) {
      assertThat(entry.parts().values()).allMatch(text -> text.length() <= LONGEST);
      assertThat(CandidateKeys.of(Traits.of(entry)))
          .hasSizeLessThanOrEqualTo(MOST_KEYS)
          .allSatisfy((key, boost) -> assertThat(key.length()).isLessThan(2 * LONGEST));
    }
  }

  @Test
  void the_comparer_on_arrival_proposes_none_of_them() {
    var comparer = new Comparer(ModelFile.shipped(), CommonTerms.shipped());
    for (String text :
        List.of(
            "",
            " \t",
            "a".repeat(HostileRecords.LONG),
            " ".repeat(HostileRecords.LONG) + "-",
            "a ".repeat(HostileRecords.LONG),
            "1".repeat(HostileRecords.LONG),
            "\u0000\u0001\u001b",
            "\u202e\u200f",
            ",;-'\"./\\",
            "محمد")) {
      var written = new Written(text, null, text, text, text, text, text, text, null, null);
      var mention = Readings.of("a", written);
      var other = Readings.of("b", written);
      assertThat(comparer.compare(mention, List.of(other), Hubs.NONE).zone())
          .as(text.substring(0, Math.min(5, text.length())))
          .isEqualTo(Comparison.Zone.NONE);
      assertThat(mention.keys()).hasSizeLessThanOrEqualTo(MOST_KEYS);
      var born = LocalDate.parse("1990-05-06");
      var dated = new Written(text, born, text, text, text, text, text, text, null, null);
      var person = List.of(Readings.of("d", dated));
      assertThat(comparer.compare(Readings.of("c", dated), person, Hubs.NONE).probability())
          .isBetween(0.0, 1.0);
    }
  }
}
