package nl.houvast.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.Patterns;
import nl.houvast.recognition.rule.Rule;
import nl.houvast.recognition.rule.RuleReader;
import nl.houvast.recognition.rule.UnreadableRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The rules of the published patterns, each read once. */
@Component
class Rules {
  private static final Logger log = LoggerFactory.getLogger(Rules.class);
  private final Patterns patterns;
  private final Map<String, Optional<Rule>> read = new ConcurrentHashMap<>();

  Rules(Patterns patterns) {
    this.patterns = patterns;
  }

  record Published(Pattern pattern, Rule rule) {}

  /** Every published pattern whose rule can be read; another is told in the log, and left out. */
  List<Published> published() {
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
