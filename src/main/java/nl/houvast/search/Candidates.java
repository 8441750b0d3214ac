package nl.houvast.search;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * The door to what is like each other, for the one room that fills {@link CandidateSource}: keys go
 * in, ids come out. Nobody who reads cases gets here. It follows the commits on their own thread,
 * so whatever happens there after a change finds the change; at the first question after a start it
 * catches up, or is built anew from the graph.
 */
@Component
public class Candidates implements ChangeFollower {
  private static final Logger log = LoggerFactory.getLogger(Candidates.class);

  private static final int COMMIT_AFTER = 10_000;
  private static final int AT_ONCE = 500;
  private final ObjectProvider<CandidateSource> sources;
  private final Changes changes;
  private final KeyShelf shelf;
  private volatile boolean begun;
  private String graph = "";

  Candidates(
      @Value("${houvast.data}") Path data,
      ObjectProvider<CandidateSource> sources,
      Changes changes) {
    this.sources = sources;
    this.changes = changes;
    shelf = new KeyShelf(data.resolve("index/candidates"));
  }

  /**
   * The ids of at most {@code most} entries of a group that share the most and rarest of these
   * keys, the best first.
   *
   * @param keys each with what it counts for
   */
  public List<String> like(String group, Map<String, Float> keys, int most) {
    begin();
    return keys.isEmpty() ? List.of() : shelf.like(group, keys, most);
  }

  /** How many entries of a group have this key; never too few, and for a while too many. */
  public int having(String group, String key) {
    begin();
    return shelf.having(group, key);
  }

  @Async
  @Order(1)
  @EventListener
  void on(ApplicationStartedEvent event) {
    begin();
  }

  private void begin() {
    if (!begun) {
      beginNow();
    }
  }

  private synchronized void beginNow() {
    if (begun) {
      return;
    }
    var source = sources.getObject();
    graph = changes.place().graph();
    Optional<String> reason = shelf.unusable(graph, source.version());
    if (reason.isEmpty()) {
      reason = catchUp(source);
    }
    reason.ifPresent(why -> build(source, why));
    begun = true;
  }

  private Optional<String> catchUp(CandidateSource source) {
    var missed = changes.missed(shelf.cursor());
    if (missed.isEmpty()) {
      return Optional.of("it was away for too long");
    }
    follow(source, missed.get().refs());
    shelf.reached(missed.get().newest());
    return shelf.entries() == source.count()
        ? Optional.empty()
        : Optional.of("it has not as many entries as the graph");
  }

  private void build(CandidateSource source, String why) {
    log.info("Search: building the index candidates from the graph, since {}", why);
    long began = System.nanoTime();
    shelf.clear();
    Instant newest = changes.place().newest().orElse(Instant.EPOCH);
    put(source, source.all());
    shelf.reached(newest);
    shelf.commit(graph, source.version());
    log.info(
        "Search: {} entries in the index candidates ({} ms)",
        shelf.entries(),
        (System.nanoTime() - began) / 1_000_000);
  }

  private void put(CandidateSource source, List<String> all) {
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var ids = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      var entries = source.load(ids);
      ids.forEach(id -> shelf.put(id, entries.getOrDefault(id, List.of())));
    }
  }

  @Override
  public void changed(List<Ref> refs) {
    changed(refs, Instant.EPOCH);
  }

  @Override
  public synchronized void changed(List<Ref> refs, Instant at) {
    if (!begun) {
      return; // read from the graph when it begins
    }
    var source = sources.getObject();
    try {
      follow(source, refs);
      shelf.reached(at);
      if (shelf.uncommitted() >= COMMIT_AFTER) {
        shelf.commit(graph, source.version());
      }
    } catch (RuntimeException e) {
      log.error("Search: a change could not be followed; the next question makes up for it", e);
      begun = false;
    }
  }

  private void follow(CandidateSource source, Collection<Ref> refs) {
    var ids = new LinkedHashSet<String>();
    refs.stream().filter(r -> r.kind() == source.kind()).forEach(r -> ids.add(r.id()));
    if (!ids.isEmpty()) {
      put(source, List.copyOf(ids));
      shelf.refresh();
    }
  }

  /** Takes from the disk what is in the index no longer. Returns when that is done. */
  synchronized void purge() {
    begin();
    shelf.purge(graph, sources.getObject().version());
  }

  @PreDestroy
  synchronized void close() {
    if (begun) {
      shelf.commit(graph, sources.getObject().version());
    }
    shelf.close();
  }
}
