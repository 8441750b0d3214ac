package nl.houvast.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.Patterns;
import nl.houvast.recognition.rule.Births;
import nl.houvast.recognition.rule.Evaluation;
import nl.houvast.recognition.rule.Found;
import nl.houvast.recognition.rule.Rule;
import nl.houvast.recognition.rule.RuleReader;
import nl.houvast.recognition.rule.UnreadableRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rules of the published patterns, each read once. */
@Component
class Rules {
  private static final Logger log = LoggerFactory.getLogger(Rules.class);
  private final Patterns patterns;
  private final int gapMonths;
  private final Map<String, Optional<Rule>> read = new ConcurrentHashMap<>();

  Rules(Patterns patterns, @Value("${houvast.pattern.view-gap-months}") int gapMonths) {
    this.patterns = patterns;
    this.gapMonths = gapMonths;
  }

  record Published(Pattern pattern, Rule rule) {}

  /** A pattern that holds on the day that was asked about, or held on an earlier one. */
  record Held(Published published, Evaluation.Outcome outcome) {}

  /** What is to be told of every published pattern as of a day. */
  List<Held> asOf(LocalDate day, Found.Rows rows, Births births) {
    return published().stream()
        .flatMap(p -> asOf(day, p, rows, births).stream().map(outcome -> new Held(p, outcome)))
        .toList();
  }

  /** The same of one of them. */
  Optional<Evaluation.Outcome> asOf(
      LocalDate day, Published published, Found.Rows rows, Births births) {
    return new Evaluation(published.rule(), rows, births, gapMonths).asOf(day);
  }

  /** Every published pattern whose rule can be read; another is told in the log, and left out. */
  private List<Published> published() {
    return patterns.published().stream()
        .flatMap(p -> rule(p).map(r -> new Published(p, r)).stream())
        .toList();
  }

  private Optional<Rule> rule(Pattern pattern) {
    return read.computeIfAbsent(
        pattern.code() + " " + pattern.version() + " " + pattern.rule().hashCode(),
        key -> {
          try {
            return Optional.of(RuleReader.read(pattern.rule()));
          } catch (UnreadableRule e) {
            log.error("pattern {} is left out: {}", pattern.code(), e.getMessage());
            return Optional.empty();
          }
        });
  }
}
