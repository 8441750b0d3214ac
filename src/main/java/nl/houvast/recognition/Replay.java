package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.List;

/**
 * Who had put what on record by the end of a day, and what could be recognised in it: by each
 * organisation from its own signals, and by all of them joined. Says nothing about what anybody
 * should have seen.
 *
 * @param days every day, until today, on which something came on record
 * @param sources in the order in which they first put something on record, until {@code asOf}
 * @param together what holds in all that was on record anywhere
 */
public record Replay(
    List<LocalDate> days, LocalDate asOf, List<Source> sources, List<Together> together) {
  public Replay {
    days = List.copyOf(days);
    sources = List.copyOf(sources);
    together = List.copyOf(together);
  }

  /**
   * One organisation. Who is who counts as it stands now: its own signals are never read worse than
   * it could.
   *
   * @param alone which of the patterns that hold in everything hold in its own signals too
   */
  public record Source(
      String organisationId, String name, List<Put> signals, List<Recognition.PatternRef> alone) {}

  /** One signal, by its kind and the day on which the source put it on record. */
  public record Put(String signalId, String kind, LocalDate recordedOn) {}

  /**
   * @param sources of how many organisations it needs the signals
   */
  public record Together(
      Recognition.PatternRef pattern, LocalDate recognisedOn, int signals, int sources) {}
}
