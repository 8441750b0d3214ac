package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What shows only in all the signals about one person together: silence, breadth, sequel. */
final class OverTime {
  private final OnRecord record;
  private final int gapMonths;

  OverTime(OnRecord record, int gapMonths) {
    this.record = record;
    this.gapMonths = gapMonths;
  }

  List<Match> silences(Condition.Silence c, Map<String, String> bound) {
    return each(c.of(), bound, c, (person, signals) -> silence(signals));
  }

  List<Match> domains(Condition.Domains c, Map<String, String> bound) {
    return each(c.of(), bound, c, (person, signals) -> domains(c, signals));
  }

  List<Match> sequels(Condition.Later c, Map<String, String> bound) {
    return each(List.of(c.of()), bound, c, (person, signals) -> later(c, signals));
  }

  private interface Over {
    List<SignalFact> keep(String person, List<SignalFact> signals);
  }

  private List<Match> each(
      List<String> of, Map<String, String> bound, Condition condition, Over over) {
    Map<String, Set<SignalFact>> byPerson = new LinkedHashMap<>();
    for (Found found : record.rows(condition)) {
      Found.About row = (Found.About) found;
      if (row.signal().onRecord(record.day())) {
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
    return Windows.enough(
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
    Set<SignalFact> closures = record.signalsOf(c.after());
    return signals.stream()
        .filter(SignalFact::bySource)
        .filter(s -> closures.stream().anyMatch(closure -> elsewhereAfter(s, closure)))
        .toList();
  }

  private static boolean elsewhereAfter(SignalFact signal, SignalFact closure) {
    return signal.happenedOn().isAfter(closure.happenedOn())
        && !signal.organisation().equals(closure.organisation());
  }
}
