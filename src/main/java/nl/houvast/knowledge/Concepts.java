package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to the taxonomy. Read at every signal and every screen, so kept in memory. */
@Component
public class Concepts {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Remembered<Held> held = new Remembered<>(this::read);

  private record Held(Map<String, Concept> byCode, Map<String, List<String>> related) {}

  private record Found(Concept concept, List<String> related) {}

  Concepts(Neo4jClient graph, Writing writing, Changes changes) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
  }

  /** Every concept, by code. */
  public List<Concept> all() {
    return List.copyOf(held.get().byCode().values());
  }

  public Optional<Concept> find(String code) {
    return Optional.ofNullable(held.get().byCode().get(code));
  }

  public boolean knows(String code) {
    return held.get().byCode().containsKey(code);
  }

  /** The concepts that the taxonomy puts beside this one, by code. */
  public List<Concept> related(String code) {
    return held.get().related().getOrDefault(code, List.of()).stream()
        .flatMap(other -> find(other).stream())
        .toList();
  }

  /** The taxonomy as it was published: SKOS in Turtle. Nothing before the first time. */
  public Optional<String> turtle() {
    return graph.query(KnowledgeQueries.TAXONOMY).fetchAs(String.class).one();
  }

  /**
   * Publishes the taxonomy of the installation; the same text again changes nothing, and neither
   * does any text once somebody brought in another (see {@link TaxonomyExchange}). A concept that
   * the new text leaves out stays, since a signal may point at it.
   *
   * @return how many concepts are new or read otherwise than before
   */
  public Answer<Integer> publish(String turtle) {
    return writing.answering(
        () -> {
          boolean same = turtle().filter(turtle::equals).isPresent();
          return Answer.of(same || wasReplaced() ? 0 : change(turtle));
        });
  }

  private boolean wasReplaced() {
    return graph
        .query(KnowledgeQueries.TAXONOMY_REPLACED)
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** Within the transaction of the caller. */
  int replace(String turtle) {
    int changed = change(turtle);
    graph.query(KnowledgeQueries.REPLACE_TAXONOMY).run();
    return changed;
  }

  private int change(String turtle) {
    Taxonomy taxonomy = Taxonomy.read(turtle);
    Held before = held.get();
    List<Concept> changed =
        taxonomy.concepts().stream().filter(c -> !c.equals(before.byCode().get(c.code()))).toList();
    write(turtle, taxonomy);
    changed.forEach(c -> changes.touched(new Ref(Kind.CONCEPT, c.code())));
    held.forgetWithTransaction();
    return changed.size();
  }

  private void write(String turtle, Taxonomy taxonomy) {
    graph.query(KnowledgeQueries.KEEP_TAXONOMY).bind(turtle).to("text").run();
    graph
        .query(KnowledgeQueries.KEEP_CONCEPTS)
        .bind(taxonomy.concepts().stream().map(c -> row(c, taxonomy.phases())).toList())
        .to("rows")
        .run();
    graph.query(KnowledgeQueries.PART_CONCEPTS).run();
    graph.query(KnowledgeQueries.BROADER).bind(broader(taxonomy)).to("rows").run();
    graph.query(KnowledgeQueries.RELATED).bind(related(taxonomy)).to("rows").run();
  }

  private static List<Map<String, String>> broader(Taxonomy taxonomy) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Concept c : taxonomy.concepts()) {
      String broader = c.broader();
      if (broader != null) {
        rows.add(Map.of("from", c.code(), "to", broader));
      }
    }
    return rows;
  }

  private static List<Map<String, String>> related(Taxonomy taxonomy) {
    Set<Map<String, String>> rows = new HashSet<>();
    taxonomy
        .related()
        .forEach((from, all) -> all.forEach(to -> rows.add(Map.of("from", from, "to", to))));
    return List.copyOf(rows);
  }

  private static Map<String, @Nullable Object> row(Concept c, Map<String, String> phases) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", c.code());
    row.put("scheme", c.facet());
    row.put("labelNl", c.labelNl());
    row.put("labelEn", c.labelEn());
    row.put("definitionNl", c.definitionNl());
    row.put("definitionEn", c.definitionEn());
    row.put("altNl", c.altNl());
    row.put("altEn", c.altEn());
    row.put("source", c.source());
    row.put("dynamic", c.dynamic());
    row.put("redFlag", c.redFlag());
    row.put("phase", phases.get(c.code()));
    return row;
  }

  private Held read() {
    var found =
        graph
            .query(KnowledgeQueries.CONCEPTS)
            .fetchAs(Found.class)
            .mappedBy(
                (types, row) ->
                    new Found(
                        concept(row.get("concept").asNode(), row.get("broader").asString(null)),
                        row.get("related").asList(v -> v.asString())))
            .all();
    Map<String, Concept> byCode = new TreeMap<>();
    Map<String, List<String>> related = new TreeMap<>();
    for (Found one : found) {
      byCode.put(one.concept().code(), one.concept());
      related.put(one.concept().code(), one.related());
    }
    return new Held(byCode, related);
  }

  private static Concept concept(MapAccessor c, @Nullable String broader) {
    return new Concept(
        c.get("id").asString(),
        c.get("scheme").asString(),
        c.get("labelNl").asString(),
        c.get("labelEn").asString(),
        c.get("definitionNl").asString(),
        c.get("definitionEn").asString(),
        c.get("altNl").asList(v -> v.asString()),
        c.get("altEn").asList(v -> v.asString()),
        broader,
        c.get("source").asString(null),
        c.get("dynamic").asBoolean(),
        c.get("redFlag").asBoolean());
  }

  void forget() {
    held.forget();
  }
}
