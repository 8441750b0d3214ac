package nl.houvast.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to the knowledge dossiers. A version that was published is never changed, so that an
 * advice always shows what its author read.
 */
@Component
public class Dossiers {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Concepts concepts;
  private final ApplicationEventPublisher events;
  private final Remembered<List<Dossier>> newest = new Remembered<>(this::read);

  Dossiers(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      Concepts concepts,
      ApplicationEventPublisher events) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.concepts = concepts;
    this.events = events;
  }

  /** The newest published version of each that is in use, by id. */
  public List<Dossier> published() {
    return newest.get().stream().filter(d -> d.retiredOn() == null).toList();
  }

  /** One version, or the newest when {@code version} is null; also of a dossier that is retired. */
  public Optional<Dossier> find(String id, @Nullable Integer version) {
    Optional<Dossier> last = newest.get().stream().filter(d -> d.id().equals(id)).findFirst();
    if (version == null || last.filter(d -> d.version() == version).isPresent()) {
      return last;
    }
    return graph
        .query(KnowledgeQueries.DOSSIER_VERSION)
        .bind(versionId(id, version))
        .to("id")
        .fetchAs(Dossier.class)
        .mappedBy((types, row) -> dossier(row))
        .one();
  }

  /** The numbers of the versions that there are, oldest first. */
  public List<Integer> versions(String id) {
    return List.copyOf(
        graph
            .query(KnowledgeQueries.DOSSIER_VERSIONS)
            .bind(id)
            .to("id")
            .fetchAs(Integer.class)
            .mappedBy((types, row) -> row.get("version").asInt())
            .all());
  }

  /**
   * Publishes a file. A text that no version has becomes the next version; one that a version has
   * changes nothing, so that a file never takes back what curators published after it. The number
   * in the file counts when it is higher than the next one.
   *
   * @return the newest version, or what is not right in the file and where
   */
  public Answer<Dossier> publish(String yaml) {
    return writing.answering(
        () -> {
          DossierText text = DossierText.read(yaml, concepts::knows);
          if (!isThere(text.id(), yaml)) {
            int before = lock(text.id());
            // Asked again behind the lock: another may have published the same text meanwhile.
            if (!isThere(text.id(), yaml)) {
              return Answer.of(next(text, before + 1, yaml));
            }
          }
          return Answer.of(find(text.id(), null).orElseThrow());
        });
  }

  private boolean isThere(String id, String yaml) {
    return graph
        .query(KnowledgeQueries.DOSSIER_TEXTS)
        .bindAll(Map.of("id", id, "content", yaml))
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** Holds the dossier until the transaction ends; answers its newest version, 0 for a new one. */
  int lock(String id) {
    return graph
        .query(KnowledgeQueries.LOCK_DOSSIER)
        .bind(id)
        .to("id")
        .fetchAs(Integer.class)
        .one()
        .orElseThrow();
  }

  Dossier next(DossierText text, int least, String yaml) {
    int version = Math.max(least, text.version());
    String id = versionId(text.id(), version);
    graph
        .query(KnowledgeQueries.PUBLISH_DOSSIER)
        .bind(values(text, version, yaml))
        .to("values")
        .run();
    graph
        .query(KnowledgeQueries.EXPLAINS)
        .bind(id)
        .to("id")
        .bind(Stream.concat(text.concepts().stream(), text.expertise().stream()).toList())
        .to("codes")
        .run();
    graph
        .query(KnowledgeQueries.DRAWN_FROM)
        .bind(id)
        .to("id")
        .bind(text.sources().stream().map(Dossiers::source).toList())
        .to("sources")
        .run();
    changed(text.id());
    events.publishEvent(new DossierPublished(text.id(), version));
    return dossier(text, version, version, yaml, null);
  }

  void changed(String id) {
    changes.touched(new Ref(Kind.DOSSIER, id));
    newest.forgetWithTransaction();
  }

  private static Map<String, @Nullable Object> source(DossierText.CitedSource source) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", source.key());
    row.put("title", source.title());
    row.put("url", source.url().isEmpty() ? null : source.url());
    return row;
  }

  private static Map<String, Object> values(DossierText text, int version, String yaml) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", versionId(text.id(), version));
    values.put("dossierId", text.id());
    values.put("version", version);
    values.put("titleNl", text.title().getOrDefault("nl", ""));
    values.put("titleEn", text.title().getOrDefault("en", ""));
    values.put("grade", text.grade());
    values.put("content", yaml);
    values.put("author", text.author());
    values.put("reviewOn", text.reviewOn());
    values.put("status", "PUBLISHED");
    return values;
  }

  private List<Dossier> read() {
    return graph
        .query(KnowledgeQueries.DOSSIERS)
        .fetchAs(Dossier.class)
        .mappedBy((types, row) -> dossier(row))
        .all()
        .stream()
        .sorted(Comparator.comparing(Dossier::id))
        .toList();
  }

  private static Dossier dossier(MapAccessor row) {
    MapAccessor version = row.get("version").asNode();
    String yaml = version.get("content").asString();
    return dossier(
        DossierText.of(yaml),
        version.get("version").asInt(),
        row.get("newest").asInt(),
        yaml,
        row.get("retiredOn").isNull() ? null : row.get("retiredOn").asLocalDate());
  }

  private static Dossier dossier(
      DossierText text, int version, int newest, String yaml, @Nullable LocalDate retiredOn) {
    return new Dossier(
        text.id(),
        version,
        newest,
        text.title(),
        text.grade(),
        text.author(),
        text.reviewOn(),
        text.concepts(),
        text.expertise(),
        yaml,
        retiredOn);
  }

  private static String versionId(String id, int version) {
    return id + "@" + version;
  }

  void forget() {
    newest.forget();
  }
}
