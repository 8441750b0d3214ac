package nl.houvast.recognition.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part that holds: who plays which part in it, and what it rests on. */
public record Match(
    Map<String, String> people, Set<SignalFact> signals, Set<String> ties, Set<String> others) {

  static Match of(Map<String, String> people, Collection<SignalFact> signals) {
    return new Match(people, new LinkedHashSet<>(signals), Set.of(), Set.of());
  }

  /** Both together, unless they need one part of the rule played by two people. */
  Optional<Map<String, String>> with(Map<String, String> bound) {
    var all = new LinkedHashMap<>(bound);
    for (var e : people.entrySet()) {
      String before = all.putIfAbsent(e.getKey(), e.getValue());
      if (before != null && !before.equals(e.getValue())) {
        return Optional.empty();
      }
    }
    // Two different parts are played by two different people.
    return Set.copyOf(all.values()).size() == all.size() ? Optional.of(all) : Optional.empty();
  }

  static Match merged(List<Match> all) {
    var signals = new LinkedHashSet<SignalFact>();
    var ties = new LinkedHashSet<String>();
    var others = new LinkedHashSet<String>();
    for (Match m : all) {
      signals.addAll(m.signals());
      ties.addAll(m.ties());
      others.addAll(m.people().values());
      others.addAll(m.others());
    }
    return new Match(Map.of(), signals, ties, others);
  }
}
