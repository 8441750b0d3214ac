package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which signals tell of somebody, of one of several people, or of all of them at once. */
final class Mentioned {
  private final OnRecord record;

  Mentioned(OnRecord record) {
    this.record = record;
  }

  List<Match> matches(Condition.About c, Map<String, String> bound) {
    Set<SignalFact> only = c.in().isEmpty() ? null : record.signalsOf(c.in());
    Map<String, Set<SignalFact>> byPerson = new LinkedHashMap<>();
    for (Found found : record.rows(c)) {
      Found.About row = (Found.About) found;
      if (counts(c, row.signal(), only)) {
        byPerson.computeIfAbsent(row.person(), p -> new LinkedHashSet<>()).add(row.signal());
      }
    }
    return c.all() ? aboutAll(c, bound, byPerson) : aboutOne(c, bound, byPerson);
  }

  private boolean counts(Condition.About c, SignalFact s, @Nullable Set<SignalFact> only) {
    return s.onRecord(record.day())
        && (!c.violent() || s.violentOn(record.day()))
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
            e.getValue().stream()
                .filter(s -> record.ages().fit(c.ages(), people, s.happenedOn()))
                .toList();
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
        Windows.enough(
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
            .filter(s -> record.ages().fit(c.ages(), bound, s.happenedOn()))
            .toList();
    return kept.isEmpty() ? List.of() : List.of(Match.of(Map.of(), kept));
  }
}
