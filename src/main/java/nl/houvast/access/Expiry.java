package nl.houvast.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Wakes what is open on a screen when the time of a grant is over. Nobody sees more without it:
 * every question is decided anew, and a grant that is over opens nothing. It reads ids only, for
 * nobody's eyes.
 */
@Component
class Expiry implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Expiry.class);
  private static final long EVERY_SECONDS = 2;
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;
  private @Nullable ScheduledExecutorService timer;
  private Instant told = Instant.EPOCH;

  Expiry(Neo4jClient graph, Writing writing, Changes changes, Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** Tells of the grants that ended since the last time. */
  synchronized void tell() {
    Instant now = clock.instant();
    if (told.isBefore(now)) {
      var ended = ended(told, now);
      if (!ended.isEmpty()) {
        writing.atomically(
            () -> {
              ended.forEach(id -> changes.touched(new Ref(Kind.GRANT, id)));
              return true;
            });
      }
    }
    told = now;
  }

  private List<String> ended(Instant after, Instant now) {
    return List.copyOf(
        graph
            .query(GrantQueries.ENDED)
            .bindAll(
                Map.of("after", after.atZone(ZoneOffset.UTC), "now", now.atZone(ZoneOffset.UTC)))
            .fetchAs(String.class)
            .all());
  }

  private void telling() {
    try {
      tell();
    } catch (RuntimeException e) {
      log.warn("could not look which grants ended; tried again soon", e);
    }
  }

  @Override
  public void start() {
    told = clock.instant();
    var executor =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("expiry").factory());
    timer = executor;
    executor.scheduleWithFixedDelay(this::telling, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    if (timer != null) {
      timer.close();
    }
    timer = null;
  }

  @Override
  public boolean isRunning() {
    return timer != null;
  }

  /** After the migrations, and no longer than the database. */
  @Override
  public int getPhase() {
    return 1;
  }
}
