package nl.houvast.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to the patterns. A version that was published is never changed: a recognition names the
 * number of the rule that made it, and that must stay true.
 */
@Component
public class Patterns {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Concepts concepts;
  private final Dossiers dossiers;
  private final ObjectProvider<PatternRules> rules;
  private final ApplicationEventPublisher events;
  private final Remembered<List<Pattern>> published = new Remembered<>(this::read);

  Patterns(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      Concepts concepts,
      Dossiers dossiers,
      ObjectProvider<PatternRules> rules,
      ApplicationEventPublisher events) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.concepts = concepts;
    this.dossiers = dossiers;
    this.rules = rules;
    this.events = events;
  }

  /** The published version of each, by code. */
  public List<Pattern> published() {
    return published.get();
  }

  public Optional<Pattern> find(String code) {
    return published().stream().filter(p -> p.code().equals(code)).findFirst();
  }

  /**
   * Publishes a file under the number that it carries. The same text again changes nothing; another
   * text under a number that was published, or a number below the newest, is refused.
   *
   * @return the version that holds now, or what is not right in the file and where
   */
  public Answer<Pattern> publish(String yaml) {
    return writing.answering(
        () -> {
          Pattern pattern =
              new PatternText(yaml)
                  .read(concepts::knows, id -> dossiers.find(id, null).isPresent());
          if (isNewest(pattern)) {
            return Answer.of(pattern);
          }
          for (PatternRules one : rules) {
            var fault = one.fault(yaml).orElse(null);
            if (fault != null) {
              return Answer.refused("knowledge.rule", fault.place(), fault.what());
            }
          }
          int newest = lock(pattern.code());
          // Asked again behind the lock: another may have published the same text meanwhile.
          if (isNewest(pattern)) {
            return Answer.of(pattern);
          }
          if (pattern.version() <= newest) {
            return Answer.refused(
                "conflict.knowledge.pattern-published", pattern.code(), pattern.version());
          }
          write(pattern);
          return Answer.of(pattern);
        });
  }

  private boolean isNewest(Pattern pattern) {
    return graph
        .query(KnowledgeQueries.NEWEST_PATTERN)
        .bind(pattern.code())
        .to("id")
        .fetchAs(String.class)
        .one()
        .filter(pattern.rule()::equals)
        .isPresent();
  }

  private int lock(String code) {
    return graph
        .query(KnowledgeQueries.LOCK_PATTERN)
        .bind(code)
        .to("id")
        .fetchAs(Integer.class)
        .one()
        .orElseThrow();
  }

  private void write(Pattern pattern) {
    Map<String, Object> values =
        Map.of(
            "id", pattern.code() + "@" + pattern.version(),
            "patternId", pattern.code(),
            "version", pattern.version(),
            "titleNl", pattern.title().getOrDefault("nl", ""),
            "titleEn", pattern.title().getOrDefault("en", ""),
            "rule", pattern.rule(),
            "status", "PUBLISHED");
    graph.query(KnowledgeQueries.PUBLISH_PATTERN).bind(values).to("values").run();
    changes.touched(new Ref(Kind.PATTERN, pattern.code()));
    published.forgetWithTransaction();
    events.publishEvent(new PatternPublished(pattern.code(), pattern.version()));
  }

  private List<Pattern> read() {
    return graph.query(KnowledgeQueries.PATTERNS).fetchAs(String.class).all().stream()
        .map(rule -> new PatternText(rule).read(code -> true, id -> true))
        .sorted(Comparator.comparing(Pattern::code))
        .toList();
  }

  void forget() {
    published.forget();
  }
}
