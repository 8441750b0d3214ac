package nl.houvast.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.kernel.Kind;
import nl.houvast.search.CandidateSource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * By what mentions are found again. A reporter and what is withheld are not among them, and each
 * region is a group of its own.
 */
@Component
class MentionKeys implements CandidateSource {
  /** Raise it when other keys are made than before. */
  private static final String VERSION = "1";

  private final Neo4jClient graph;
  private final Likeness likeness;

  MentionKeys(Neo4jClient graph, Likeness likeness) {
    this.graph = graph;
    this.likeness = likeness;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Kind kind() {
    return Kind.SIGNAL;
  }

  @Override
  public List<String> all() {
    return List.copyOf(graph.query(CandidateQueries.SIGNALS).fetchAs(String.class).all());
  }

  @Override
  public long count() {
    return graph.query(CandidateQueries.COUNT).fetchAs(Long.class).one().orElse(0L);
  }

  private record Keyed(String signal, Entry entry) {}

  @Override
  public Map<String, List<Entry>> load(Collection<String> ids) {
    Map<String, List<Entry>> entries = new HashMap<>();
    graph
        .query(CandidateQueries.OF_SIGNALS)
        .bind(List.copyOf(ids))
        .to("signals")
        .fetchAs(Keyed.class)
        .mappedBy(
            (types, row) -> {
              Readings read = likeness.read(row, "m");
              String region = row.get("m").get("region").asString();
              return new Keyed(
                  row.get("signal").asString(), new Entry(read.id(), region, read.keys().keySet()));
            })
        .all()
        .forEach(k -> entries.computeIfAbsent(k.signal(), s -> new ArrayList<>()).add(k.entry()));
    return entries;
  }
}
