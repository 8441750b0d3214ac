package nl.houvast.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes up every mention that nobody has looked at: after a start what a stop or a crash left
 * undone, and in each round ({@code houvast.identity.rounds}, five minutes) what failed since. A
 * round costs what came in since the one before, or since the oldest that still fails, for a day;
 * what fails longer waits for the next start. It stands in the line after every commit, so that it
 * finds nothing that merely waits for its turn.
 */
@Component
class Outstanding {
  /** Signals take their moment before they commit; no import takes longer than this. */
  private static final Duration OVERLAP = Duration.ofHours(1);

  private static final Duration TRIED = Duration.ofDays(1);
  private final Neo4jClient graph;
  private final Arrivals arrivals;
  private final Clock clock;
  private final boolean backfill;
  private Instant since = Instant.MIN;

  Outstanding(
      Neo4jClient graph,
      Arrivals arrivals,
      Clock clock,
      @Value("${" + BackfillCommand.PROPERTY + ":false}") boolean backfill) {
    this.graph = graph;
    this.arrivals = arrivals;
    this.clock = clock;
    this.backfill = backfill;
  }

  private record Left(String signal, Instant receivedAt) {}

  @Async
  @EventListener
  void on(ApplicationStartedEvent event) {
    if (!backfill) {
      takeUp(found(ArrivalQueries.OUTSTANDING, Map.of()));
    }
  }

  @Async
  @Scheduled(
      initialDelayString = "${houvast.identity.rounds:PT5M}",
      fixedDelayString = "${houvast.identity.rounds:PT5M}")
  void round() {
    Instant now = clock.instant();
    Instant first = later(since, now.minus(TRIED));
    var left =
        found(ArrivalQueries.OUTSTANDING_SINCE, Map.of("since", first.atZone(ZoneOffset.UTC)));
    since = earlier(takeUp(left), now.minus(OVERLAP));
  }

  private List<Left> found(String statement, Map<String, Object> bound) {
    return List.copyOf(
        graph
            .query(statement)
            .bindAll(bound)
            .fetchAs(Left.class)
            .mappedBy(
                (types, row) ->
                    new Left(
                        row.get("id").asString(),
                        row.get("receivedAt").asZonedDateTime().toInstant()))
            .all());
  }

  /** Answers when the oldest came in that failed. */
  private Instant takeUp(List<Left> left) {
    Instant oldest = Instant.MAX;
    for (Left one : left) {
      if (!arrivals.tried(one.signal())) {
        oldest = earlier(oldest, one.receivedAt());
      }
    }
    return oldest;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
