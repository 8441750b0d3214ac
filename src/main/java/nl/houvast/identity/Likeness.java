package nl.houvast.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.identity.linkage.Written;
import nl.houvast.search.Candidates;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.springframework.stereotype.Component;

/** What is like what: finds by keys, and lays mentions beside each other by the model. */
@Component
class Likeness {
  static final int TOP = 20;

  /** Whom one more mention may move: also those to whom others are more alike. */
  private static final int MOVED = 60;

  /** What stands in the memory already read; reading a name costs more than comparing two. */
  private static final int READ = 20_000;

  private final Comparer comparer;
  private final Candidates candidates;
  private final Cache<String, Readings> read = Caffeine.newBuilder().maximumSize(READ).build();

  Likeness(Comparer comparer, Candidates candidates) {
    this.comparer = comparer;
    this.candidates = candidates;
  }

  /** The version of the model that compares. */
  String model() {
    return comparer.model().version();
  }

  Readings read(String mentionId, Written written) {
    Readings known = read.getIfPresent(mentionId);
    if (known == null || !known.written().equals(written)) {
      known = Readings.of(mentionId, written);
      read.put(mentionId, known);
    }
    return known;
  }

  /** What stands in this column of a row, written in the signal of its {@code reportedOn}. */
  Readings read(Record row, String column) {
    Node mention = row.get(column).asNode();
    var written = Standing.written(mention, row.get("reportedOn").asLocalDate());
    return read(mention.get("id").asString(), written);
  }

  Comparison compare(Readings mention, List<Readings> person, Hubs hubs) {
    return comparer.compare(mention, person, hubs);
  }

  /** The mentions of a region that are the most like this one, itself not among them. */
  List<String> candidates(String region, Readings of) {
    return like(region, List.of(of), TOP);
  }

  /** The mentions of a region that these, of one person, may make a difference for. */
  List<String> moved(String region, Collection<Readings> of) {
    return like(region, of, MOVED);
  }

  private List<String> like(String region, Collection<Readings> of, int most) {
    Map<String, Float> keys = new LinkedHashMap<>();
    of.forEach(r -> r.keys().forEach((k, boost) -> keys.merge(k, boost, Math::max)));
    var themselves = of.stream().map(Readings::id).toList();
    return candidates.like(region, keys, most + themselves.size()).stream()
        .filter(id -> !themselves.contains(id))
        .limit(most)
        .toList();
  }
}
