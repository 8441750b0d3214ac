package nl.houvast.recognition;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.recognition.Recognition.PatternRef;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.SignalFact;
import org.springframework.stereotype.Component;

/** The door to looking back: who knew what, and when. */
@Component
public class Replays {
  private final Gateway gateway;
  private final Rules rules;

  Replays(Gateway gateway, Rules rules) {
    this.gateway = gateway;
    this.rules = rules;
  }

  /** As of the end of {@code asOf}; the days reach until {@code today}. */
  public Replay of(Scope scope, LocalDate asOf, LocalDate today, Locale locale) {
    return gateway.read(scope, "recognition.read", sight -> within(sight, asOf, today, locale));
  }

  private Replay within(Sight sight, LocalDate asOf, LocalDate today, Locale locale) {
    var rows = new CaseRows(sight);
    var signals = signals(sight);
    var together =
        rules.asOf(asOf, rows, rows.births()).stream().filter(h -> h.outcome().active()).toList();
    Map<String, List<OnRecord>> bySource =
        signals.stream()
            .filter(s -> !s.put().recordedOn().isAfter(asOf))
            .collect(groupingBy(OnRecord::organisation, LinkedHashMap::new, toList()));
    var stated = StatedTies.of(sight);
    return new Replay(
        signals.stream()
            .map(s -> s.put().recordedOn())
            .filter(day -> !day.isAfter(today))
            .distinct()
            .toList(),
        asOf,
        bySource.entrySet().stream()
            .map(
                e ->
                    new Replay.Source(
                        e.getKey(),
                        e.getValue().getFirst().name(),
                        e.getValue().stream().map(OnRecord::put).toList(),
                        alone(new OwnRows(e.getKey(), rows, stated), together, asOf, locale)))
            .toList(),
        together.stream().map(h -> together(h, locale)).toList());
  }

  private List<PatternRef> alone(
      OwnRows own, List<Rules.Held> together, LocalDate asOf, Locale locale) {
    return together.stream()
        .filter(
            h ->
                rules
                    .asOf(asOf, h.published(), own, own.births())
                    .filter(Evaluation.Outcome::active)
                    .isPresent())
        .map(h -> pattern(h, locale))
        .toList();
  }

  private static PatternRef pattern(Rules.Held held, Locale locale) {
    var pattern = held.published().pattern();
    return new PatternRef(pattern.code(), pattern.version(), pattern.title(locale));
  }

  private static Replay.Together together(Rules.Held held, Locale locale) {
    var needed =
        held.outcome().parts().stream()
            .filter(Evaluation.PartHeld::required)
            .flatMap(p -> p.match().signals().stream())
            .collect(Collectors.toSet());
    int sources = (int) needed.stream().map(SignalFact::organisation).distinct().count();
    return new Replay.Together(
        pattern(held, locale), held.outcome().recognisedOn(), needed.size(), sources);
  }

  private record OnRecord(Replay.Put put, String organisation, String name, String type) {}

  /** What sources said, in the order in which it came on record. */
  private static List<OnRecord> signals(Sight sight) {
    return sight
        .rows(
            RecognitionQueries.ON_RECORD,
            Map.of(),
            row ->
                new OnRecord(
                    new Replay.Put(
                        row.id("signal"),
                        row.id("kind"),
                        Objects.requireNonNull(row.date("recordedOn"))),
                    row.id("organisation"),
                    row.texts("organisationName").stream().findFirst().orElse(""),
                    row.id("sourceType")))
        .stream()
        .filter(s -> SignalFact.isSource(s.type()))
        .toList();
  }
}
