package nl.houvast.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which nobody recorded anything about the people of a case. Silence is "geen zicht":
 * nobody looked. It never means that it was safe.
 *
 * @param until the event that ended it, or null as long as it lasts
 * @param days from the one event to the next, or to the day that was asked about
 */
public record ViewGap(LocalDate from, @Nullable LocalDate until, long days, String label) {
  private static final String LABEL = "geen zicht";

  /** One event on the happened axis: a day, or the first and last day of a period. */
  record Span(LocalDate from, LocalDate until) {}

  /**
   * Every stretch of more than {@code months} calendar months, the oldest first.
   *
   * @param spans the events, in the order in which they happened
   * @param asOf the day until which an open stretch is counted
   */
  static List<ViewGap> between(List<Span> spans, int months, LocalDate asOf) {
    var gaps = new ArrayList<ViewGap>();
    LocalDate seen = null;
    for (Span span : spans) {
      if (seen != null && seen.plusMonths(months).isBefore(span.from())) {
        gaps.add(new ViewGap(seen, span.from(), ChronoUnit.DAYS.between(seen, span.from()), LABEL));
      }
      seen = seen == null || span.until().isAfter(seen) ? span.until() : seen;
    }
    if (seen != null && seen.plusMonths(months).isBefore(asOf)) {
      gaps.add(new ViewGap(seen, null, ChronoUnit.DAYS.between(seen, asOf), LABEL));
    }
    return gaps;
  }
}
