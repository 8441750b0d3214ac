package nl.houvast.casefile.ui;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.casefile.NetworkView;
import nl.houvast.casefile.NetworkView.Edge;
import nl.houvast.casefile.NetworkView.Node;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family;
import nl.houvast.network.genogram.Family.Household;
import nl.houvast.network.genogram.Report;
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
    var violence =
        Report.lines(
            events.stream()
                .map(e -> report(e, words.source(e, locale) + " · " + Words.happened(e, locale)))
                .toList());
    return new Family(
        persons, ties, Map.of(), violence, households(network.edges()), index(events));
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

  /**
   * @param source who says it, how sure and when, in words
   */
  static Report report(Event e, String source) {
    var dispute = e.dispute();
    return new Report(
        known(e.actors()),
        known(e.targets()),
        e.indicates(),
        Family.Status.valueOf(e.status()),
        Family.Nature.valueOf(e.nature()),
        dispute != null && !dispute.status().equals("NOT_UPHELD"),
        e.source().name(),
        source);
  }

  private static List<String> known(List<Named> people) {
    return people.stream().map(Named::personId).filter(Objects::nonNull).toList();
  }

  /** Who are written at one address, two or more of them; when they lived there nobody says. */
  private static List<Household> households(List<Edge> edges) {
    Map<String, Set<String>> homes = new TreeMap<>();
    edges.stream()
        .filter(e -> e.kind().equals("LIVES_AT"))
        .forEach(e -> homes.computeIfAbsent(e.to(), a -> new TreeSet<>()).add(e.from()));
    return homes.entrySet().stream()
        .filter(h -> h.getValue().size() > 1)
        .map(h -> new Household(h.getKey(), h.getValue()))
        .toList();
  }

  private Families() {}
}
