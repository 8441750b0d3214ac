package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The birth dates that sources wrote of the people of a case, each known from its own day on. */
public final class Births {
  private final Map<String, List<Written>> byPerson = new LinkedHashMap<>();
  private final Set<LocalDate> days = new HashSet<>();

  /** One source wrote it, and it is on record from this day on. */
  public record Written(String person, LocalDate born, LocalDate recordedOn) {}

  public Births(List<Written> all) {
    for (Written one : all) {
      byPerson.computeIfAbsent(one.person(), p -> new ArrayList<>()).add(one);
      days.add(one.recordedOn());
    }
  }

  /** The days on which a birth date came on record. */
  Set<LocalDate> days() {
    return days;
  }

  /**
   * What was known of ages by the end of a day: of each person the date that was written most, and
   * of those the earliest.
   */
  Ages on(LocalDate day) {
    Map<String, LocalDate> born = new HashMap<>();
    byPerson.forEach((person, written) -> mostWritten(written, day, born));
    return new Ages(born);
  }

  private static void mostWritten(
      List<Written> written, LocalDate day, Map<String, LocalDate> born) {
    Map<LocalDate, Integer> times = new HashMap<>();
    for (Written one : written) {
      if (!one.recordedOn().isAfter(day)) {
        times.merge(one.born(), 1, Integer::sum);
      }
    }
    times.entrySet().stream()
        .max(
            Map.Entry.<LocalDate, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .ifPresent(most -> born.put(written.getFirst().person(), most.getKey()));
  }
}
