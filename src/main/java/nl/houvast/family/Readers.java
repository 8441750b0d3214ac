package nl.houvast.family;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.houvast.audit.Report.Reading;
import org.jspecify.annotations.Nullable;

/**
 * From the lines of the log to "who looked": one entry per reader, ground and quarter of an hour.
 */
final class Readers {
  private static final long QUARTER_SECONDS = 15 * 60;

  private record Key(
      boolean yourself,
      String organisation,
      List<String> roles,
      @Nullable String purpose,
      @Nullable String basis,
      long quarter) {}

  /**
   * The newest first.
   *
   * @param mayKnow whether the person may know of this activity now
   */
  static List<Reader> of(List<Reading> readings, Predicate<String> mayKnow) {
    Map<Key, List<Reading>> looks = new LinkedHashMap<>();
    for (Reading r : readings) {
      boolean yourself = r.roles().contains("FAMILY");
      if (yourself || mayKnow.test(r.activity())) {
        looks.computeIfAbsent(key(r, yourself), k -> new ArrayList<>()).add(r);
      }
    }
    return looks.entrySet().stream().map(e -> reader(e.getKey(), e.getValue())).toList();
  }

  private static Key key(Reading r, boolean yourself) {
    long quarter = r.at().getEpochSecond() / QUARTER_SECONDS;
    return new Key(
        yourself,
        yourself ? "" : r.organisation(),
        yourself ? List.of() : r.roles(),
        r.purpose(),
        r.basis(),
        quarter);
  }

  private static Reader reader(Key key, List<Reading> readings) {
    Set<String> activities = new LinkedHashSet<>();
    readings.forEach(r -> activities.add(r.activity()));
    Instant first = readings.getLast().at().truncatedTo(ChronoUnit.MINUTES);
    return new Reader(
        first,
        key.yourself(),
        key.organisation(),
        key.roles(),
        key.purpose(),
        key.basis(),
        List.copyOf(activities));
  }

  private Readers() {}
}
