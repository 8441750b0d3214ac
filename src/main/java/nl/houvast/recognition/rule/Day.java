package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rule on one day: which conditions held with what was on record by its end. Pure. */
final class Day {
  private final OnRecord record;
  private final Violence violence;
  private final Mentioned mentioned;
  private final OverTime overTime;

  Day(LocalDate day, Found.Rows rows, Ages ages, int gapMonths) {
    record = new OnRecord(day, rows, ages);
    violence = new Violence(record);
    mentioned = new Mentioned(record);
    overTime = new OverTime(record, gapMonths);
  }

  /** Remembers what a part rests on, for the parts that speak of it. */
  void holds(String part, Match match) {
    record.holds(part, match);
  }

  List<Match> matches(Rule.Part part, Map<String, String> bound) {
    var all = new ArrayList<Match>();
    for (Condition condition : part.anyOf()) {
      all.addAll(matches(condition, bound));
    }
    if (part.besides().isEmpty()) {
      return all;
    }
    Set<SignalFact> named = record.signalsOf(part.besides());
    return all.stream().map(m -> without(m, named)).filter(m -> !m.signals().isEmpty()).toList();
  }

  private static Match without(Match m, Set<SignalFact> named) {
    var left = new LinkedHashSet<>(m.signals());
    left.removeAll(named);
    return new Match(m.people(), left, m.ties(), m.others());
  }

  private List<Match> matches(Condition condition, Map<String, String> bound) {
    return switch (condition) {
      case Condition.Directed c -> violence.matches(c, bound);
      case Condition.About c -> mentioned.matches(c, bound);
      case Condition.Parent c -> parents(c, bound);
      case Condition.Silence c -> overTime.silences(c, bound);
      case Condition.Domains c -> overTime.domains(c, bound);
      case Condition.Later c -> overTime.sequels(c, bound);
    };
  }

  private List<Match> parents(Condition.Parent c, Map<String, String> bound) {
    var all = new ArrayList<Match>();
    for (Found found : record.rows(c)) {
      Found.Parent row = (Found.Parent) found;
      var both = Map.of(c.parent(), row.parent(), c.child(), row.child());
      if (!row.tieOn().isAfter(record.day())
          && OnRecord.agrees(both, both.keySet(), bound)
          && record.ages().fit(c.ages(), both, record.day())) {
        all.add(new Match(both, Set.of(), Set.of(row.tie()), Set.of()));
      }
    }
    return all;
  }
}
