package nl.houvast.casefile.ui;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.casefile.NetworkView;
import nl.houvast.casefile.NetworkView.Edge;
import nl.houvast.casefile.NetworkView.Node;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Code;
import nl.houvast.network.genogram.Direction;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Family.Violence;
import org.jspecify.annotations.Nullable;

/** A case as a family to draw: its persons and ties, and the violence that sources report. */
final class Families {
  static Family of(
      NetworkView network, List<Event> events, Words words, LocalDate today, Locale locale) {
    var persons =
        network.nodes().stream()
            .filter(n -> n.kind().equals("PERSON"))
            .map(n -> person(n, today, locale))
            .toList();
    var ties =
        network.edges().stream()
            .filter(e -> Stream.of(Tie.Kind.values()).anyMatch(k -> k.name().equals(e.kind())))
            .map(Families::tie)
            .toList();
    return new Family(persons, ties, violence(events, words, locale), index(events));
  }

  private static Family.Person person(Node n, LocalDate today, Locale locale) {
    LocalDate born = n.birthDate();
    String age = born == null ? null : String.valueOf(Period.between(born, today).getYears());
    return new Family.Person(
        n.id(), Words.name(n.label(), locale), age, Family.Sex.of(n.sex()), born);
  }

  private static Tie tie(Edge e) {
    return new Tie(
        e.id(),
        Tie.Kind.valueOf(e.kind()),
        e.from(),
        e.to(),
        e.source() == null ? "" : e.source(),
        e.status(),
        e.recordedOn(),
        e.fromDate(),
        e.untilDate(),
        e.nature());
  }

  /** The person that most signals are about: from there one looks, and it says nothing else. */
  private static @Nullable String index(List<Event> events) {
    Map<String, Integer> about = new HashMap<>();
    for (Event e : events) {
      Stream.concat(
              e.actors().stream(), e.others().stream().filter(n -> n.role().equals("SUBJECT")))
          .map(Named::personId)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(p -> about.merge(p, 1, Integer::sum));
    }
    return about.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  record Told(Event event, Family.Status status) {}

  /** An arrow for each pair and direction, with every source that tells of it, the surest first. */
  private static List<Violence> violence(List<Event> events, Words words, Locale locale) {
    var arrows = new ArrayList<Violence>();
    told(events)
        .forEach(
            (way, all) -> {
              Told first = all.getFirst();
              arrows.add(
                  new Violence(
                      way.from(),
                      way.to(),
                      Code.VIOLENCE,
                      way.bothWays(),
                      first.status(),
                      Family.Nature.valueOf(first.event().nature()),
                      false,
                      first.event().source().name(),
                      String.join(
                          "; ",
                          all.stream()
                              .map(
                                  t ->
                                      words.source(t.event(), locale)
                                          + " · "
                                          + Words.happened(t.event(), locale))
                              .toList())));
            });
    return arrows;
  }

  /** Who tells of violence in which direction, the surest first. */
  static Map<Direction, List<Told>> told(List<Event> events) {
    Map<Direction, List<Told>> told = new LinkedHashMap<>();
    events.stream().filter(Words::violence).forEach(e -> pairs(e, told));
    told.values().forEach(all -> all.sort(Comparator.comparing(Told::status)));
    return told;
  }

  private static void pairs(Event e, Map<Direction, List<Told>> told) {
    boolean bothWays = e.indicates().contains("REL-BIDIRECTIONAL");
    for (Named actor : e.actors()) {
      for (Named target : e.targets()) {
        if (actor.personId() != null && target.personId() != null) {
          told.computeIfAbsent(
                  Direction.of(actor.personId(), target.personId(), bothWays),
                  p -> new ArrayList<>())
              .add(new Told(e, Family.Status.valueOf(e.status())));
        }
      }
    }
  }

  private Families() {}
}
