package nl.houvast.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
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
  private final Remembered<List<Kept>> newest = new Remembered<>(this::read);

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

  private record Kept(Pattern pattern, @Nullable LocalDate retiredOn) {}

  /** The newest published version of each that is in use, by code. */
  public List<Pattern> published() {
    return newest.get().stream().filter(k -> k.retiredOn() == null).map(Kept::pattern).toList();
  }

  /** The newest published version, also of a pattern that is retired. */
  public Optional<Pattern> find(String code) {
    return kept(code).map(Kept::pattern);
  }

  /** One version. */
  public Optional<Pattern> find(String code, int version) {
    Optional<Pattern> last = find(code);
    if (last.filter(p -> p.version() == version).isPresent()) {
      return last;
    }
    return graph
        .query(KnowledgeQueries.PATTERN_VERSION)
        .bind(code + "@" + version)
        .to("id")
        .fetchAs(String.class)
        .one()
        .map(Patterns::of);
  }

  /** The numbers of the versions that there are, oldest first. */
  public List<Integer> versions(String code) {
    return List.copyOf(
        graph
            .query(KnowledgeQueries.PATTERN_VERSIONS)
            .bind(code)
            .to("id")
            .fetchAs(Integer.class)
            .mappedBy((types, row) -> row.get("version").asInt())
            .all());
  }

  /** Since when it is in use no longer; nothing for one that is. */
  public Optional<LocalDate> retiredOn(String code) {
    return kept(code).map(Kept::retiredOn);
  }

  private Optional<Kept> kept(String code) {
    return newest.get().stream().filter(k -> k.pattern().code().equals(code)).findFirst();
  }

  /**
   * Publishes a file under the number that it carries. A text that a version has already changes
   * nothing, so that a file never takes back what curators published after it; another text under a
   * number that was published, or a number below the newest, is refused.
   *
   * @return the newest version, or what is not right in the file and where
   */
  public Answer<Pattern> publish(String yaml) {
    return writing.answering(
        () -> {
          Pattern pattern = head(yaml);
          if (isThere(pattern)) {
            return Answer.of(find(pattern.code()).orElseThrow());
          }
          hold(yaml);
          int newestNumber = lock(pattern.code());
          // Asked again behind the lock: another may have published the same text meanwhile.
          if (isThere(pattern)) {
            return Answer.of(find(pattern.code()).orElseThrow());
          }
          if (pattern.version() <= newestNumber) {
            return Answer.refused(
                "conflict.knowledge.pattern-published", pattern.code(), pattern.version());
          }
          return Answer.of(next(pattern));
        });
  }

  /**
   * @throws nl.houvast.kernel.Refusal with the place of the first thing that is not right
   */
  Pattern head(String yaml) {
    return new PatternText(yaml).read(concepts::knows, id -> dossiers.find(id, null).isPresent());
  }

  /**
   * Holds a file to what its rule can be used for and what its examples say.
   *
   * @throws Refusal with the first thing that is not right
   */
  void hold(String yaml) {
    Stream.concat(
            faults(yaml).stream(),
            Stream.of(yaml)
                .flatMap(text -> tried(text).stream())
                .map(PatternRules.Tried::otherwise)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull))
        .findFirst()
        .ifPresent(
            why -> {
              throw new Refusal(why);
            });
  }

  List<Rejection> faults(String yaml) {
    return rules.stream().flatMap(r -> r.faults(yaml).stream()).toList();
  }

  List<PatternRules.Tried> tried(String yaml) {
    return rules.stream().flatMap(r -> r.tried(yaml).stream()).toList();
  }

  private boolean isThere(Pattern pattern) {
    return graph
        .query(KnowledgeQueries.PATTERN_TEXTS)
        .bindAll(Map.of("id", pattern.code(), "text", pattern.rule()))
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** Holds the pattern until the transaction ends; answers its newest version, 0 for a new one. */
  int lock(String code) {
    return graph
        .query(KnowledgeQueries.LOCK_PATTERN)
        .bind(code)
        .to("id")
        .fetchAs(Integer.class)
        .one()
        .orElseThrow();
  }

  Pattern next(Pattern pattern) {
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
    changed(pattern.code());
    events.publishEvent(new PatternPublished(pattern.code(), pattern.version()));
    return pattern;
  }

  void retired(String code) {
    changed(code);
    find(code).ifPresent(p -> events.publishEvent(new PatternRetired(code, p.version())));
  }

  private void changed(String code) {
    changes.touched(new Ref(Kind.PATTERN, code));
    newest.forgetWithTransaction();
  }

  private List<Kept> read() {
    return graph
        .query(KnowledgeQueries.PATTERNS)
        .fetchAs(Kept.class)
        .mappedBy(
            (types, row) ->
                new Kept(
                    of(row.get("rule").asString()),
                    row.get("retiredOn").isNull() ? null : row.get("retiredOn").asLocalDate()))
        .all()
        .stream()
        .sorted(Comparator.comparing(k -> k.pattern().code()))
        .toList();
  }

  /** Reads a version that was published, and so was checked. */
  private static Pattern of(String yaml) {
    return new PatternText(yaml).read(code -> true, id -> true);
  }

  void forget() {
    newest.forget();
  }
}
