package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a rule holds in one case as of a day, since when, and on what it rests. A pure function
 * of the rows and the day.
 */
public final class Evaluation {
  private final Rule rule;
  private final Found.Rows rows;
  private final Births births;
  private final int gapMonths;

  public Evaluation(Rule rule, Found.Rows rows, Births births, int gapMonths) {
    this.rule = rule;
    this.rows = rows;
    this.births = births;
    this.gapMonths = gapMonths;
  }

  /**
   * @param active whether it holds on the day asked about; if not, it held on an earlier one
   * @param recognisedOn the first day on which every required part was on record
   * @param heldOn the day of which the parts tell: the one asked about, or the last on which it
   *     held
   */
  public record Outcome(
      boolean active,
      LocalDate recognisedOn,
      LocalDate heldOn,
      List<PartHeld> parts,
      List<String> people) {}

  /** A part with all that it rests on; {@code since} the first day on which it held by itself. */
  public record PartHeld(
      String name, boolean required, Match match, LocalDate since, Condition condition) {}

  /**
   * @param stopped the first required part after which nobody was left, or empty
   */
  private record Joined(
      Set<Map<String, String>> bindings, Map<String, Match> parts, String stopped) {
    boolean holds() {
      return !bindings.isEmpty();
    }
  }

  /** What is to be told as of {@code asOf}; nothing when it never held until then. */
  public Optional<Outcome> asOf(LocalDate asOf) {
    NavigableSet<LocalDate> days = days().headSet(asOf, true);
    LocalDate first = null;
    LocalDate last = null;
    boolean active = false;
    for (LocalDate day : days) {
      active = on(day).holds();
      if (active) {
        first = first == null ? day : first;
        last = day;
      }
    }
    if (first == null || last == null) {
      return Optional.empty();
    }
    LocalDate told = active ? asOf : last;
    return Optional.of(outcome(active, first, told, days.headSet(told, true)));
  }

  /**
   * With all that is on record, the first required part that does not hold together with those
   * before it; empty when they all do, and nothing is lacking but a fact.
   */
  public String missing() {
    NavigableSet<LocalDate> days = days();
    return days.isEmpty() ? rule.required().getFirst().name() : on(days.last()).stopped();
  }

  /** Every day on which something came on record or a source said otherwise. */
  private NavigableSet<LocalDate> days() {
    var days = new TreeSet<>(births.days());
    for (Condition condition : rule.conditions()) {
      for (Found row : rows.of(Compiled.of(condition))) {
        switch (row) {
          case Found.Directed d -> {
            add(days, d.signal());
            if (d.tieOn() != null) {
              days.add(d.tieOn());
            }
          }
          case Found.About a -> add(days, a.signal());
          case Found.Parent p -> days.add(p.tieOn());
        }
      }
    }
    return days;
  }

  private static void add(Set<LocalDate> days, SignalFact signal) {
    days.add(signal.reportedOn());
    signal.revisions().forEach(r -> days.add(r.on()));
  }

  private Day day(LocalDate day) {
    return new Day(day, rows, births.on(day), gapMonths);
  }

  private Joined on(LocalDate date) {
    Day day = day(date);
    Set<Map<String, String>> bindings = new LinkedHashSet<>();
    bindings.add(Map.of());
    Map<String, List<Matched>> byPart = new LinkedHashMap<>();
    String stopped = "";
    for (Rule.Part part : rule.required()) {
      Set<Map<String, String>> next = new LinkedHashSet<>();
      var matched = new ArrayList<Matched>();
      for (var bound : bindings) {
        var matches = day.matches(part, bound);
        if (part.absent()) {
          if (matches.isEmpty()) {
            next.add(bound);
          }
          continue;
        }
        for (Match m : matches) {
          m.with(bound)
              .ifPresent(
                  all -> {
                    next.add(all);
                    matched.add(new Matched(all, m));
                  });
        }
      }
      bindings = next;
      stopped = bindings.isEmpty() && stopped.isEmpty() ? part.name() : stopped;
      byPart.put(part.name(), matched);
      day.holds(part.name(), Match.merged(matched.stream().map(Matched::match).toList()));
    }
    Set<Map<String, String>> carried = rule.withoutFact() ? bindings : carried(bindings, byPart);
    return new Joined(carried, surviving(carried, byPart), stopped);
  }

  private record Matched(Map<String, String> bound, Match match) {
    boolean playedBy(Map<String, String> people) {
      return people.entrySet().containsAll(bound.entrySet());
    }
  }

  /** Those of whom at least one fact tells: opinion and hearsay never carry it alone. */
  private static Set<Map<String, String>> carried(
      Set<Map<String, String>> bindings, Map<String, List<Matched>> byPart) {
    return bindings.stream()
        .filter(
            people ->
                byPart.values().stream()
                    .flatMap(List::stream)
                    .filter(m -> m.playedBy(people))
                    .anyMatch(m -> m.match().signals().stream().anyMatch(SignalFact::fact)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What each part rests on, for the people only who came through all parts. */
  private static Map<String, Match> surviving(
      Set<Map<String, String>> bindings, Map<String, List<Matched>> byPart) {
    Map<String, Match> parts = new LinkedHashMap<>();
    byPart.forEach(
        (name, matched) ->
            parts.put(
                name,
                Match.merged(
                    matched.stream()
                        .filter(m -> bindings.stream().anyMatch(m::playedBy))
                        .map(Matched::match)
                        .toList())));
    return parts;
  }

  private Outcome outcome(
      boolean active, LocalDate first, LocalDate told, NavigableSet<LocalDate> days) {
    Joined joined = on(told);
    var held = new ArrayList<PartHeld>();
    for (Rule.Part part : rule.required()) {
      Match match = joined.parts().get(part.name());
      if (match != null && !part.absent()) {
        held.add(
            new PartHeld(
                part.name(),
                true,
                match,
                since(part, joined, days, told),
                part.anyOf().getFirst()));
      }
    }
    for (Rule.Part part : rule.strengthening()) {
      Match match = strengthens(part, joined, told);
      if (!match.signals().isEmpty() || !match.ties().isEmpty()) {
        held.add(
            new PartHeld(
                part.name(),
                false,
                match,
                since(part, joined, days, told),
                part.anyOf().getFirst()));
      }
    }
    return new Outcome(active, first, told, held, people(joined));
  }

  private Match strengthens(Rule.Part part, Joined joined, LocalDate date) {
    Day day = day(date);
    joined.parts().forEach(day::holds);
    var all = new ArrayList<Match>();
    for (var bound : joined.bindings()) {
      day.matches(part, bound).stream().filter(m -> m.with(bound).isPresent()).forEach(all::add);
    }
    return Match.merged(all);
  }

  /** The first day on which the part held by itself, for the people of the recognition. */
  private LocalDate since(
      Rule.Part part, Joined joined, NavigableSet<LocalDate> days, LocalDate told) {
    for (LocalDate day : days) {
      Match match = strengthens(part, joined, day);
      var signals = new HashSet<>(match.signals());
      if (!signals.isEmpty() || !match.ties().isEmpty()) {
        return day;
      }
    }
    return told;
  }

  private List<String> people(Joined joined) {
    var all = new LinkedHashSet<String>();
    var roles = new LinkedHashSet<String>();
    joined.bindings().forEach(b -> roles.addAll(b.keySet()));
    for (String role : roles) {
      for (var bound : joined.bindings()) {
        if (bound.containsKey(role)) {
          all.add(bound.get(role));
        }
      }
    }
    joined.parts().values().forEach(m -> all.addAll(m.others()));
    return List.copyOf(all);
  }
}
