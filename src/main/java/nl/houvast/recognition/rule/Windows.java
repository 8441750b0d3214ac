package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Stretches of so many days in which enough happened. */
final class Windows {
  /** All that lies in some stretch of so many days that is enough; 0 days means: at any time. */
  static <T> List<T> enough(
      List<T> all, Function<T, LocalDate> on, int within, Predicate<List<T>> enough) {
    if (within == 0) {
      return enough.test(all) ? all : List.of();
    }
    var sorted = all.stream().sorted(Comparator.comparing(on)).toList();
    var kept = new LinkedHashSet<T>();
    for (T start : sorted) {
      LocalDate first = on.apply(start);
      var window =
          sorted.stream()
              .filter(r -> !on.apply(r).isBefore(first))
              .filter(r -> ChronoUnit.DAYS.between(first, on.apply(r)) <= within)
              .toList();
      if (enough.test(window)) {
        kept.addAll(window);
      }
    }
    return sorted.stream().filter(kept::contains).toList();
  }

  private Windows() {}
}
