package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who used violence towards whom, over which tie, and how often. */
final class Violence {
  private final OnRecord record;

  Violence(OnRecord record) {
    this.record = record;
  }

  List<Match> matches(Condition.Directed c, Map<String, String> bound) {
    Map<Map<String, String>, List<Found.Directed>> groups = new LinkedHashMap<>();
    for (Found found : record.rows(c)) {
      Found.Directed row = (Found.Directed) found;
      var both = Map.of(c.from(), row.from(), c.to(), row.to());
      if (counts(c, row) && OnRecord.agrees(both, c.per(), bound) && fits(c, row, bound, both)) {
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
    return s.violentOn(record.day())
        && (row.tieOn() == null || !row.tieOn().isAfter(record.day()))
        && (c.any().isEmpty() || s.indicates(c.any()))
        && !s.indicates(c.none())
        && (!c.carrying() || c.times() > 1 || s.fact());
  }

  private boolean fits(
      Condition.Directed c,
      Found.Directed row,
      Map<String, String> bound,
      Map<String, String> both) {
    var people = new HashMap<>(bound);
    people.putAll(both);
    return record.ages().fit(c.ages(), people, row.signal().happenedOn());
  }

  private static void add(
      List<Match> all,
      Condition.Directed c,
      Map<String, String> people,
      List<Found.Directed> group) {
    var kept = Windows.enough(group, g -> g.signal().happenedOn(), c.within(), w -> enough(c, w));
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
}
