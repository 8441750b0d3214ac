package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.Sight;
import org.jspecify.annotations.Nullable;

/** Which organisation stated which tie, and since when. */
final class StatedTies {
  private record Stated(String organisation, String tie) {}

  private final Map<Stated, LocalDate> since = new HashMap<>();

  private StatedTies() {}

  static StatedTies of(Sight sight) {
    var ties = new StatedTies();
    sight
        .rows(
            RecognitionQueries.STATED_BY,
            Map.of(),
            row ->
                Map.entry(
                    new Stated(row.id("organisation"), row.id("tie")),
                    Objects.requireNonNull(row.date("recordedOn"))))
        .forEach(e -> ties.since.put(e.getKey(), e.getValue()));
    return ties;
  }

  /** The first day on which this organisation stated this tie; null when it never did. */
  @Nullable LocalDate since(String organisation, String tie) {
    return since.get(new Stated(organisation, tie));
  }
}
