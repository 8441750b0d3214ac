package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.houvast.casefile.Chronology.Event;
import org.jspecify.annotations.Nullable;

/**
 * A chronology laid apart: all of it, what each organisation put on record, and what was put on
 * record about each person, each with its own silences. Made of what the reader already sees.
 *
 * @param from the first day on which anything happened
 * @param until the day that was asked about
 */
public record TimeLanes(@Nullable LocalDate from, LocalDate until, List<Lane> lanes) {
  public TimeLanes {
    lanes = List.copyOf(lanes);
  }

  /** Of whom a lane is. */
  public enum Kind {
    ALL,
    ORGANISATION,
    PERSON
  }

  /**
   * @param label the name of an organisation or a person; empty for all
   * @param events in the order in which they happened
   */
  public record Lane(Kind kind, String label, List<Event> events, List<ViewGap> gaps) {
    public Lane {
      events = List.copyOf(events);
      gaps = List.copyOf(gaps);
    }
  }

  /** Events of which no source said when they happened are in no lane. */
  static TimeLanes of(Chronology chronology, int months, LocalDate until) {
    var events =
        chronology.events().stream()
            .filter(e -> e.happenedOn() != null)
            .sorted(Comparator.comparing(e -> Objects.requireNonNull(e.happenedOn())))
            .toList();
    if (events.isEmpty()) {
      return new TimeLanes(null, until, List.of());
    }
    Map<String, List<Event>> organisations = new LinkedHashMap<>();
    Map<String, List<Event>> persons = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (Event e : events) {
      organisations.computeIfAbsent(e.source().id(), k -> new ArrayList<>()).add(e);
      names.put(e.source().id(), e.source().name());
      Stream.of(e.actors(), e.targets(), e.others())
          .flatMap(List::stream)
          .filter(n -> n.personId() != null)
          .forEach(
              n -> {
                var its =
                    persons.computeIfAbsent(
                        Objects.requireNonNull(n.personId()), k -> new ArrayList<>());
                if (its.isEmpty() || its.getLast() != e) {
                  its.add(e);
                }
                names.put(Objects.requireNonNull(n.personId()), n.label());
              });
    }
    var lanes = new ArrayList<Lane>();
    lanes.add(lane(Kind.ALL, "", events, months, until));
    organisations.forEach(
        (id, its) ->
            lanes.add(lane(Kind.ORGANISATION, names.getOrDefault(id, ""), its, months, until)));
    persons.forEach(
        (id, its) -> lanes.add(lane(Kind.PERSON, names.getOrDefault(id, ""), its, months, until)));
    return new TimeLanes(events.getFirst().happenedOn(), until, lanes);
  }

  private static Lane lane(
      Kind kind, String label, List<Event> events, int months, LocalDate until) {
    var spans =
        events.stream()
            .map(
                e -> {
                  LocalDate from = Objects.requireNonNull(e.happenedOn());
                  return new ViewGap.Span(
                      from, e.happenedUntil() == null ? from : e.happenedUntil());
                })
            .toList();
    return new Lane(kind, label, events, ViewGap.between(spans, months, until));
  }
}
