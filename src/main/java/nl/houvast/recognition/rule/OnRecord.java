package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is on record by the end of one day, and what the parts rest on that were found so far. */
final class OnRecord {
  private final LocalDate day;
  private final Found.Rows rows;
  private final Ages ages;
  private final Map<String, Match> parts = new HashMap<>();

  OnRecord(LocalDate day, Found.Rows rows, Ages ages) {
    this.day = day;
    this.rows = rows;
    this.ages = ages;
  }

  LocalDate day() {
    return day;
  }

  Ages ages() {
    return ages;
  }

  List<Found> rows(Condition condition) {
    return rows.of(Compiled.of(condition));
  }

  void holds(String part, Match match) {
    parts.put(part, match);
  }

  /** The signals of a part that was found; none when it was not. */
  Set<SignalFact> signalsOf(String part) {
    Match match = parts.get(part);
    return match == null ? Set.of() : match.signals();
  }

  /** Whether two people can play these parts, next to those who play theirs already. */
  static boolean agrees(Map<String, String> both, Set<String> per, Map<String, String> bound) {
    return both.entrySet().stream()
        .allMatch(
            e ->
                !per.contains(e.getKey())
                    || bound.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
  }
}
