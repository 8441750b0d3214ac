package nl.houvast.search;

import jakarta.annotation.PreDestroy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.houvast.graph.Afterwards;
import nl.houvast.graph.ChangeFollower;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Ref;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps both indexes equal to the graph. One thread writes: it follows the line of changes and, at
 * the start, catches up or builds anew. The graph is asked each time; a change itself tells nothing
 * but where to look.
 */
@Component
class Indexing implements ChangeFollower {
  private static final Logger log = LoggerFactory.getLogger(Indexing.class);

  private static final int COMMIT_AFTER = 1_000;
  private static final int TELL_AFTER = 5_000;
  private final Sources sources;
  private final Changes changes;
  private final Afterwards afterwards;
  private final Shelf knowledge;
  private final Shelf casework;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("search-index").factory());
  private volatile boolean building = true;
  private volatile boolean closing;
  private volatile String graph = "";

  Indexing(
      @Value("${houvast.data}") Path data,
      Sources sources,
      Changes changes,
      Afterwards afterwards) {
    this.sources = sources;
    this.changes = changes;
    this.afterwards = afterwards;
    knowledge = new Shelf(data.resolve("index/knowledge"), false);
    casework = new Shelf(data.resolve("index/casework"), true);
  }

  Shelf knowledge() {
    return knowledge;
  }

  Shelf casework() {
    return casework;
  }

  /** Whether something may be missing, since an index is being built. */
  boolean building() {
    return building;
  }

  @EventListener(ApplicationStartedEvent.class)
  void start() {
    worker.execute(this::begin);
  }

  private void begin() {
    try {
      graph = changes.place().graph();
      begin(knowledge, sources.knowledge().values());
      begin(casework, sources.casework().values());
      building = false;
    } catch (RuntimeException e) {
      log.error("Search: the index could not be made; it is tried again at the next start", e);
    }
  }

  private void begin(Shelf shelf, Collection<? extends IndexSource> sources) {
    Optional<String> reason = shelf.unusable(graph);
    if (reason.isEmpty()) {
      reason = catchUp(shelf, sources);
    }
    reason.ifPresent(why -> build(shelf, sources, why));
  }

  private Optional<String> catchUp(Shelf shelf, Collection<? extends IndexSource> sources) {
    var missed = changes.missed(shelf.cursor());
    if (missed.isEmpty()) {
      return Optional.of("it was away for too long");
    }
    follow(shelf, sources, missed.get().refs(), missed.get().newest());
    for (IndexSource source : sources) {
      if (shelf.count(source.kind()) != source.all().size()) {
        return Optional.of("it has not as many of " + source.kind() + " as the graph");
      }
    }
    log.info("Search: the index {} is up to date", shelf.name());
    return Optional.empty();
  }

  private void build(Shelf shelf, Collection<? extends IndexSource> sources, String why) {
    log.info("Search: building the index {} from the graph, since {}", shelf.name(), why);
    long began = System.nanoTime();
    shelf.clear();
    Instant newest = changes.place().newest().orElse(Instant.EPOCH);
    int done = 0;
    boolean whole = true;
    for (IndexSource source : sources) {
      for (String id : source.all()) {
        if (closing) {
          return;
        }
        whole &= take(shelf, source, id);
        if (++done % TELL_AFTER == 0) {
          shelf.refresh();
          log.info("Search: {} things in the index {} so far", done, shelf.name());
        }
      }
    }
    if (whole) {
      shelf.completed();
    }
    shelf.reached(newest);
    shelf.commit(graph);
    log.info(
        "Search: {} things in the index {} ({} ms)",
        done,
        shelf.name(),
        (System.nanoTime() - began) / 1_000_000);
  }

  /** One thing that cannot be read keeps nothing else out; the next start tries again. */
  private static boolean take(Shelf shelf, IndexSource source, String id) {
    try {
      shelf.put(source.kind(), id, load(source, id));
      return true;
    } catch (RuntimeException e) {
      log.error("Search: {} {} could not be read and is not found", source.kind(), id, e);
      return false;
    }
  }

  /** What disappears while it is read is asked for once more, and then is gone. */
  private static List<IndexSource.Entry> load(IndexSource source, String id) {
    try {
      return source.load(id);
    } catch (RuntimeException e) {
      log.debug("{} {} changed while it was read", source.kind(), id, e);
      return source.load(id);
    }
  }

  @Override
  public void changed(List<Ref> refs) {
    changed(refs, Instant.EPOCH);
  }

  @Override
  public void changed(List<Ref> refs, Instant at) {
    try {
      worker.execute(() -> follow(refs, at));
    } catch (RejectedExecutionException e) {
      log.debug("a change while closing; it is caught up with at the next start");
    }
  }

  private void follow(List<Ref> refs, Instant at) {
    if (building || closing) {
      return; // before the start, and read from the line then; or the start failed
    }
    try {
      follow(knowledge, sources.knowledge().values(), Set.copyOf(refs), at);
      follow(casework, sources.casework().values(), Set.copyOf(refs), at);
    } catch (RuntimeException e) {
      log.error("Search: a change could not be followed; the index is built anew", e);
      building = true;
      begin();
    }
  }

  private void follow(
      Shelf shelf, Collection<? extends IndexSource> sources, Set<Ref> refs, Instant at) {
    boolean any = false;
    for (IndexSource source : sources) {
      var ids = new LinkedHashSet<String>();
      refs.forEach(ref -> ids.addAll(source.concernedBy(ref)));
      for (String id : ids) {
        shelf.put(source.kind(), id, load(source, id));
        any = true;
      }
    }
    shelf.reached(at);
    if (any) {
      shelf.refresh();
    }
    if (shelf.uncommitted() >= COMMIT_AFTER) {
      shelf.commit(graph);
    }
  }

  /** Waits, as every reading door does, until what was written before can be found. */
  void settle() {
    afterwards.settle();
    if (!building) {
      await(Duration.ofSeconds(2));
    }
  }

  /** Waits until all that was heard of before this call is in the index, at most {@code most}. */
  void await(Duration most) {
    try {
      worker.submit(() -> {}).get(most.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | RejectedExecutionException e) {
      log.debug("a search did not wait for a long row of changes");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes from the disk what is in the index no longer. Returns when that is done. */
  void purge() {
    afterwards.settle();
    try {
      worker.submit(this::purged).get();
    } catch (ExecutionException | RejectedExecutionException e) {
      throw new IllegalStateException("the index could not be purged; a start builds it anew", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the index was purged", e);
    }
  }

  private void purged() {
    if (!building && !closing) {
      casework.purge(graph);
    }
  }

  @PreDestroy
  void close() {
    closing = true;
    worker.close(); // what still waits there is skipped, and read from the line at the next start
    if (!building) {
      knowledge.commit(graph);
      casework.commit(graph);
    }
    knowledge.close();
    casework.close();
  }
}
