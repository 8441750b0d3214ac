package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule on one day: which conditions held with what was on record by its end. Pure. */
final class Day {
  private final LocalDate day;
  private final Found.Rows rows;
  private final Ages ages;
  private final int gapMonths;
  private final Map<String, Match> parts = new HashMap<>();

  Day(LocalDate day, Found.Rows rows, Ages ages, int gapMonths) {
    this.day = day;
    this.rows = rows;
    this.ages = ages;
    this.gapMonths = gapMonths;
  }

  /** Remembers what a part rests on, for the parts that speak of it. */
  void holds(String part, Match match) {
    parts.put(part, match);
  }

  List<Match> matches(Rule.Part part, Map<String, String> bound) {
    var all = new ArrayList<Match>();
    for (Condition condition : part.anyOf()) {
      all.addAll(matches(condition, bound));
    }
    if (part.besides().isEmpty()) {
      return all;
    }
    Set<SignalFact> named =
        parts.containsKey(part.besides()) ? parts.get(part.besides()).signals() : Set.of();
    return all.stream().map(m -> without(m, named)).filter(m -> !m.signals().isEmpty()).toList();
  }

  private static Match without(Match m, Set<SignalFact> named) {
    var left = new LinkedHashSet<>(m.signals());
    left.removeAll(named);
    return new Match(m.people(), left, m.ties(), m.others());
  }

  private List<Match> matches(Condition condition, Map<String, String> bound) {
    return switch (condition) {
      case Condition.Directed c -> directed(c, bound);
      case Condition.About c -> about(c, bound);
      case Condition.Parent c -> parents(c, bound);
      case Condition.Silence c -> each(c.of(), bound, c, (person, signals) -> silence(signals));
      case Condition.Domains c -> each(c.of(), bound, c, (person, signals) -> domains(c, signals));
      case Condition.Later c ->
          each(List.of(c.of()), bound, c, (person, signals) -> later(c, signals));
    };
  }

  // --- directed ---------------------------------------------------------------------------------

  private List<Match> directed(Condition.Directed c, Map<String, String> bound) {
    Map<Map<String, String>, List<Found.Directed>> groups = new LinkedHashMap<>();
    for (Found found : rows.of(Compiled.of(c))) {
      Found.Directed row = (Found.Directed) found;
      var both = Map.of(c.from(), row.from(), c.to(), row.to());
      if (counts(c, row) && agrees(both, c.per(), bound) && fits(c, row, bound, both)) {
        var key = new LinkedHashMap<String, String>();
        List.of(c.from(), c.to()).stream()
            .filter(c.per()::contains)
            .forEach(r -> key.put(r, Objects.requireNonNull(both.get(r))));
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
      }
    }
    var all = new ArrayList<Match>();
    groups.forEach((people, group) -> add(all, c, people, group));
    return all;
  }

  private boolean counts(Condition.Directed c, Found.Directed row) {
    SignalFact s = row.signal();
    return s.violentOn(day)
        && (row.tieOn() == null || !row.tieOn().isAfter(day))
        && (c.any().isEmpty() || s.indicates(c.any()))
        && !s.indicates(c.none())
        && (!c.carrying() || c.times() > 1 || s.fact());
  }

  private static boolean agrees(
      Map<String, String> both, Set<String> per, Map<String, String> bound) {
    return both.entrySet().stream()
        .allMatch(
            e ->
                !per.contains(e.getKey())
                    || bound.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }

  private boolean fits(
      Condition.Directed c,
      Found.Directed row,
      Map<String, String> bound,
      Map<String, String> both) {
    var people = new HashMap<>(bound);
    people.putAll(both);
    return ages.fit(c.ages(), people, row.signal().happenedOn());
  }

  private static void add(
      List<Match> all,
      Condition.Directed c,
      Map<String, String> people,
      List<Found.Directed> group) {
    var kept = inWindows(group, g -> g.signal().happenedOn(), c.within(), w -> enough(c, w));
    if (kept.isEmpty()) {
      return;
    }
    var ties =
        kept.stream()
            .map(Found.Directed::tie)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var others =
        kept.stream()
            .flatMap(r -> List.of(r.from(), r.to()).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    all.add(
        new Match(
            people,
            kept.stream()
                .map(Found.Directed::signal)
                .collect(Collectors.toCollection(LinkedHashSet::new)),
            ties,
            others));
  }

  private static boolean enough(Condition.Directed c, List<Found.Directed> window) {
    var days = window.stream().map(r -> r.signal().happenedOn()).distinct().count();
    var from = window.stream().map(Found.Directed::from).distinct().count();
    return days >= c.times()
        && from >= c.differentFrom()
        && (!c.carrying() || window.stream().anyMatch(r -> r.signal().fact()))
        && (c.some().isEmpty() || window.stream().anyMatch(r -> r.signal().indicates(c.some())))
        && (c.notAll().isEmpty()
            || window.stream().anyMatch(r -> !r.signal().indicates(c.notAll())));
  }

  /** All that lies in some stretch of so many days that is enough; 0 days means: at any time. */
  private static <T> List<T> inWindows(
      List<T> all,
      java.util.function.Function<T, LocalDate> on,
      int within,
      Predicate<List<T>> enough) {
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

  // --- about somebody ---------------------------------------------------------------------------

  private List<Match> about(Condition.About c, Map<String, String> bound) {
    Set<SignalFact> only =
        c.in().isEmpty()
            ? null
            : parts.containsKey(c.in()) ? parts.get(c.in()).signals() : Set.of();
    Map<String, Set<SignalFact>> byPerson = new LinkedHashMap<>();
    for (Found found : rows.of(Compiled.of(c))) {
      Found.About row = (Found.About) found;
      if (counts(c, row.signal(), only)) {
        byPerson.computeIfAbsent(row.person(), p -> new LinkedHashSet<>()).add(row.signal());
      }
    }
    return c.all() ? aboutAll(c, bound, byPerson) : aboutOne(c, bound, byPerson);
  }

  private boolean counts(Condition.About c, SignalFact s, @Nullable Set<SignalFact> only) {
    return s.onRecord(day)
        && (!c.violent() || s.violentOn(day))
        && (c.also().isEmpty() || s.indicates(c.also()))
        && (!c.declined()
            || List.of("FAMILY_DECLINED", "NO_LONGER_WORRIED").contains(s.closureReason()))
        && (!c.leftOpen() || s.leftOpen() > 0)
        && (only == null || only.contains(s));
  }

  private List<Match> aboutOne(
      Condition.About c, Map<String, String> bound, Map<String, Set<SignalFact>> byPerson) {
    if (c.different() > 1) {
      return severalOf(c, bound, byPerson);
    }
    var all = new ArrayList<Match>();
    for (String role : c.of()) {
      for (var e : byPerson.entrySet()) {
        if (!bound.getOrDefault(role, e.getKey()).equals(e.getKey())) {
          continue;
        }
        var people = new LinkedHashMap<>(bound);
        people.put(role, e.getKey());
        var kept =
            e.getValue().stream().filter(s -> ages.fit(c.ages(), people, s.happenedOn())).toList();
        if (!kept.isEmpty()) {
          all.add(Match.of(Map.of(role, e.getKey()), kept));
        }
      }
    }
    return all;
  }

  /** So many different concepts, over the people together who are bound already. */
  private List<Match> severalOf(
      Condition.About c, Map<String, String> bound, Map<String, Set<SignalFact>> byPerson) {
    var signals = new LinkedHashSet<SignalFact>();
    for (String role : c.of()) {
      signals.addAll(byPerson.getOrDefault(bound.getOrDefault(role, ""), Set.of()));
    }
    var kept =
        inWindows(
            List.copyOf(signals),
            SignalFact::happenedOn,
            c.within(),
            w -> concepts(w, c.any()) >= c.different());
    return kept.isEmpty() ? List.of() : List.of(Match.of(Map.of(), kept));
  }

  private static long concepts(List<SignalFact> window, Set<String> any) {
    return window.stream()
        .flatMap(s -> s.concepts().stream())
        .filter(any::contains)
        .distinct()
        .count();
  }

  private List<Match> aboutAll(
      Condition.About c, Map<String, String> bound, Map<String, Set<SignalFact>> byPerson) {
    Set<SignalFact> common = null;
    for (String role : c.of()) {
      var of = byPerson.getOrDefault(bound.getOrDefault(role, ""), Set.of());
      if (common == null) {
        common = new LinkedHashSet<>(of);
      } else {
        common.retainAll(of);
      }
    }
    var kept =
        Objects.requireNonNullElse(common, Set.<SignalFact>of()).stream()
            .filter(s -> ages.fit(c.ages(), bound, s.happenedOn()))
            .toList();
    return kept.isEmpty() ? List.of() : List.of(Match.of(Map.of(), kept));
  }

  // --- ties -------------------------------------------------------------------------------------

  private List<Match> parents(Condition.Parent c, Map<String, String> bound) {
    var all = new ArrayList<Match>();
    for (Found found : rows.of(Compiled.of(c))) {
      Found.Parent row = (Found.Parent) found;
      var both = Map.of(c.parent(), row.parent(), c.child(), row.child());
      if (!row.tieOn().isAfter(day)
          && agrees(both, both.keySet(), bound)
          && ages.fit(c.ages(), both, day)) {
        all.add(new Match(both, Set.of(), Set.of(row.tie()), Set.of()));
      }
    }
    return all;
  }

  // --- over one person's signals ----------------------------------------------------------------

  private interface Over {
    List<SignalFact> keep(String person, List<SignalFact> signals);
  }

  private List<Match> each(
      List<String> of, Map<String, String> bound, Condition condition, Over over) {
    Map<String, Set<SignalFact>> byPerson = new LinkedHashMap<>();
    for (Found found : rows.of(Compiled.of(condition))) {
      Found.About row = (Found.About) found;
      if (row.signal().onRecord(day)) {
        byPerson.computeIfAbsent(row.person(), p -> new LinkedHashSet<>()).add(row.signal());
      }
    }
    var all = new ArrayList<Match>();
    for (String role : of) {
      byPerson.forEach(
          (person, signals) -> {
            if (bound.getOrDefault(role, person).equals(person)) {
              var kept = over.keep(person, List.copyOf(signals));
              if (!kept.isEmpty()) {
                all.add(Match.of(Map.of(role, person), kept));
              }
            }
          });
    }
    return all;
  }

  /**
   * The signals before and after each stretch of more than so many calendar months. As long as
   * something lasts, somebody looks.
   */
  private List<SignalFact> silence(List<SignalFact> signals) {
    var kept = new LinkedHashSet<SignalFact>();
    SignalFact seen = null;
    for (SignalFact s :
        signals.stream().sorted(Comparator.comparing(SignalFact::happenedOn)).toList()) {
      if (seen != null && seen.happenedUntil().plusMonths(gapMonths).isBefore(s.happenedOn())) {
        kept.add(seen);
        kept.add(s);
      }
      seen = seen == null || s.happenedUntil().isAfter(seen.happenedUntil()) ? s : seen;
    }
    return List.copyOf(kept);
  }

  private static List<SignalFact> domains(Condition.Domains c, List<SignalFact> signals) {
    return inWindows(
        signals.stream().filter(SignalFact::bySource).toList(),
        SignalFact::happenedOn,
        c.within(),
        w ->
            w.stream()
                    .map(SignalFact::sourceType)
                    .collect(Collectors.toCollection(TreeSet::new))
                    .size()
                >= c.atLeast());
  }

  private List<SignalFact> later(Condition.Later c, List<SignalFact> signals) {
    Match closures = parts.get(c.after());
    return closures == null
        ? List.of()
        : signals.stream()
            .filter(SignalFact::bySource)
            .filter(
                s ->
                    closures.signals().stream()
                        .anyMatch(
                            closure ->
                                s.happenedOn().isAfter(closure.happenedOn())
                                    && !s.organisation().equals(closure.organisation())))
            .toList();
  }
}
