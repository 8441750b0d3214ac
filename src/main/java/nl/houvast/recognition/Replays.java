package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.recognition.Recognition.PatternRef;
import nl.houvast.recognition.rule.Compiled;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.Found;
import nl.houvast.recognition.rule.SignalFact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The door to looking back: who knew what, and when. */
@Component
public class Replays {
  private final Gateway gateway;
  private final Rules rules;
  private final int gapMonths;

  Replays(
      Gateway gateway, Rules rules, @Value("${houvast.pattern.view-gap-months}") int gapMonths) {
    this.gateway = gateway;
    this.rules = rules;
    this.gapMonths = gapMonths;
  }

  /** As of the end of {@code asOf}; the days reach until {@code today}. */
  public Replay of(Scope scope, LocalDate asOf, LocalDate today, Locale locale) {
    return gateway.read(scope, "recognition.read", sight -> within(sight, asOf, today, locale));
  }

  private record Holds(Rules.Published published, Evaluation.Outcome outcome) {
    PatternRef pattern(Locale locale) {
      var pattern = published.pattern();
      return new PatternRef(pattern.code(), pattern.version(), pattern.title(locale));
    }
  }

  private Replay within(Sight sight, LocalDate asOf, LocalDate today, Locale locale) {
    var rows = new CaseRows(sight);
    var signals = signals(rows);
    var together =
        rules.published().stream()
            .flatMap(
                p ->
                    new Evaluation(p.rule(), rows, rows.births(), gapMonths)
                        .asOf(asOf).stream()
                            .filter(Evaluation.Outcome::active)
                            .map(o -> new Holds(p, o)))
            .toList();
    Map<String, List<SignalFact>> byOrganisation = new LinkedHashMap<>();
    signals.stream()
        .filter(s -> !s.reportedOn().isAfter(asOf))
        .forEach(
            s -> byOrganisation.computeIfAbsent(s.organisation(), o -> new ArrayList<>()).add(s));
    var stated = StatedBy.of(sight);
    return new Replay(
        signals.stream()
            .map(SignalFact::reportedOn)
            .filter(day -> !day.isAfter(today))
            .distinct()
            .toList(),
        asOf,
        byOrganisation.entrySet().stream()
            .map(
                e ->
                    new Replay.Source(
                        e.getKey(),
                        e.getValue().getFirst().organisationName(),
                        e.getValue().stream().map(Replays::put).toList(),
                        alone(new OwnRows(e.getKey(), rows, stated), together, asOf, locale)))
            .toList(),
        together.stream().map(h -> together(h, locale)).toList());
  }

  private List<PatternRef> alone(OwnRows own, List<Holds> together, LocalDate asOf, Locale locale) {
    return together.stream()
        .filter(
            h ->
                new Evaluation(h.published().rule(), own, own.births(), gapMonths)
                    .asOf(asOf)
                    .filter(Evaluation.Outcome::active)
                    .isPresent())
        .map(h -> h.pattern(locale))
        .toList();
  }

  private static Replay.Together together(Holds holds, Locale locale) {
    var needed =
        holds.outcome().parts().stream()
            .filter(Evaluation.PartHeld::required)
            .flatMap(p -> p.match().signals().stream())
            .collect(Collectors.toSet());
    int sources = (int) needed.stream().map(SignalFact::organisation).distinct().count();
    return new Replay.Together(
        holds.pattern(locale), holds.outcome().recognisedOn(), needed.size(), sources);
  }

  private static Replay.Put put(SignalFact s) {
    return new Replay.Put(s.id(), s.kind(), s.reportedOn());
  }

  /** Each signal of a source once, in the order in which they came on record. */
  private static List<SignalFact> signals(CaseRows rows) {
    Map<String, SignalFact> all = new TreeMap<>();
    for (Found row : rows.of(Compiled.EVERYTHING)) {
      SignalFact signal = ((Found.About) row).signal();
      if (signal.bySource()) {
        all.put(signal.id(), signal);
      }
    }
    return all.values().stream()
        .sorted(Comparator.comparing(SignalFact::reportedOn).thenComparing(SignalFact::id))
        .toList();
  }
}
