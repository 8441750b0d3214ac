package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.Sight;
import nl.houvast.recognition.rule.Births;
import org.jspecify.annotations.Nullable;

/** Which organisation stated which tie and which birth date, and since when. */
final class StatedBy {
  private record Tie(String organisation, String id) {}

  private record Birth(String organisation, Births.Written written) {}

  private final Map<Tie, LocalDate> ties = new HashMap<>();
  private final List<Birth> births;

  private StatedBy(List<Birth> births) {
    this.births = births;
  }

  static StatedBy of(Sight sight) {
    var stated =
        new StatedBy(
            sight.rows(
                RecognitionQueries.BORN,
                Map.of(),
                row -> new Birth(row.id("organisation"), CaseRows.born(row))));
    sight
        .rows(
            RecognitionQueries.STATED_BY,
            Map.of(),
            row ->
                Map.entry(
                    new Tie(row.id("organisation"), row.id("tie")),
                    Objects.requireNonNull(row.date("recordedOn"))))
        .forEach(e -> stated.ties.put(e.getKey(), e.getValue()));
    return stated;
  }

  /** The first day on which this organisation stated this tie; null when it never did. */
  @Nullable LocalDate since(String organisation, String tie) {
    return ties.get(new Tie(organisation, tie));
  }

  Births births(String organisation) {
    return new Births(
        births.stream()
            .filter(b -> b.organisation().equals(organisation))
            .map(Birth::written)
            .toList());
  }
}
