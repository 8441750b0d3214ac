package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, as sources put it on record, and the stretches that nobody saw. */
public record Chronology(List<Event> events, List<ViewGap> gaps) {
  public Chronology {
    events = List.copyOf(events);
    gaps = List.copyOf(gaps);
  }

  /** Along which date the events are ordered. */
  public enum Axis {
    HAPPENED,
    RECORDED
  }

  /**
   * One signal, as the reader may see it.
   *
   * @param status as it stood on the day that was asked about
   * @param text the source's words, or null when there are none or its regime keeps them
   * @param closedBecause why the text is not shown, or null
   * @param statements what the person says about it, in their own words
   * @param dispute that somebody disputes it, and what was decided; or null
   */
  public record Event(
      String signalId,
      @Nullable LocalDate happenedOn,
      @Nullable LocalDate happenedUntil,
      @Nullable LocalDate recordedOn,
      Source source,
      String kind,
      String nature,
      String status,
      @Nullable String text,
      @Nullable String closedBecause,
      List<String> indicates,
      List<Named> actors,
      List<Named> targets,
      List<Named> others,
      CaseFileDetails.@Nullable Contact contact,
      @Nullable Closure closure,
      List<FactAside.Said> statements,
      FactAside.@Nullable Contested dispute) {

    Event beside(FactAside.Aside aside) {
      return new Event(
          signalId,
          happenedOn,
          happenedUntil,
          recordedOn,
          source,
          kind,
          nature,
          status,
          text,
          closedBecause,
          indicates,
          actors,
          targets,
          others,
          contact,
          closure,
          aside.statements(),
          aside.dispute());
    }
  }

  public record Source(String id, String name, String type) {}

  /**
   * Somebody in a signal.
   *
   * @param personId null as long as nobody knows who it is
   * @param written how the source wrote it; only for a signal that waits in the intake
   */
  public record Named(
      @Nullable String personId, String label, String role, @Nullable Written written) {}

  /** What a source wrote about somebody; of a BSN only whether it knew one. */
  public record Written(
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable String sex,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String phone,
      boolean bsnKnown) {}

  public record Closure(@Nullable String reason, List<Named> saidBy, List<String> leftOpen) {}
}
