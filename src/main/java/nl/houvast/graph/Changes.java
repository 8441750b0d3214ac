package nl.houvast.graph;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The line of changes: what was touched, never what is in it. Written in the writer's own
 * transaction and handed to each {@link ChangeFollower} after the commit; a follower that was away
 * reads the line from its own cursor. Delivery is at least once and in no promised order, so a
 * follower always asks anew.
 */
@Component
public class Changes {
  /** Writers take their moment before they commit, so the line is read with an overlap. */
  private static final Duration OVERLAP = Duration.ofSeconds(60);

  /** The line of changes is not kept for ever. */
  private static final Duration KEPT = Duration.ofDays(14);

  private static final ZonedDateTime NEVER = Instant.EPOCH.atZone(ZoneOffset.UTC);
  private final Neo4jClient graph;
  private final ObjectProvider<ChangeFollower> followers;
  private final Afterwards afterwards;

  Changes(Neo4jClient graph, ObjectProvider<ChangeFollower> followers, Afterwards afterwards) {
    this.graph = graph;
    this.followers = followers;
    this.afterwards = afterwards;
  }

  /** Must be called inside the transaction that changes the thing. */
  public void touched(Ref... refs) {
    gather().addAll(List.of(refs));
  }

  /**
   * Where the line stands now.
   *
   * @param graph which database this is; another one is another line
   */
  public record Place(String graph, Optional<Instant> newest) {}

  public Place place() {
    String id =
        graph.query("CALL db.info() YIELD id RETURN id").fetchAs(String.class).one().orElse("");
    var newest =
        graph
            .query("MATCH (c:Change) RETURN max(c.at) AS at")
            .fetchAs(Instant.class)
            .mappedBy((types, row) -> row.get("at").asZonedDateTime(NEVER).toInstant())
            .one()
            .filter(at -> at.isAfter(Instant.EPOCH));
    return new Place(id, newest);
  }

  /** What a follower missed, and how far it has come with that. */
  public record Missed(Set<Ref> refs, Instant newest) {}

  /**
   * What was touched since this moment, for a follower that was away; nothing when it was away for
   * longer than the line is kept.
   */
  public Optional<Missed> missed(Instant cursor) {
    Instant newest = place().newest().orElse(Instant.EPOCH);
    return newest.isAfter(cursor.plus(KEPT))
        ? Optional.empty()
        : Optional.of(new Missed(since(cursor.minus(OVERLAP)), newest));
  }

  private Set<Ref> since(Instant moment) {
    return new LinkedHashSet<>(
        graph
            .query(
                """
                MATCH (c:Change)
                WHERE c.at > $moment
                RETURN c.kind AS kind, c.entityId AS id
                ORDER BY c.at
                """)
            .bind(moment.atZone(ZoneOffset.UTC))
            .to("moment")
            .fetchAs(Ref.class)
            .mappedBy(
                (types, row) ->
                    new Ref(Kind.valueOf(row.get("kind").asString()), row.get("id").asString()))
            .all());
  }

  private Set<Ref> gather() {
    if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
      return pending.refs;
    }
    var pending = new Pending();
    TransactionSynchronizationManager.bindResource(this, pending);
    TransactionSynchronizationManager.registerSynchronization(pending);
    return pending.refs;
  }

  private final class Pending implements TransactionSynchronization {
    private final Set<Ref> refs = new LinkedHashSet<>();
    private Instant at = Instant.EPOCH;

    /** Before the listeners of the same commit, which may ask a follower. */
    @Override
    public int getOrder() {
      return Ordered.LOWEST_PRECEDENCE - 1;
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(Changes.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(Changes.this, this);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      var rows =
          refs.stream()
              .map(
                  r ->
                      Map.<String, Object>of(
                          "id",
                          UUID.randomUUID().toString(),
                          "kind",
                          r.kind().name(),
                          "entityId",
                          r.id()))
              .toList();
      at =
          graph
              .query(
                  """
                  UNWIND $rows AS row
                  CREATE (c:Change {id: row.id, kind: row.kind, entityId: row.entityId, at: datetime()})
                  RETURN max(c.at) AS at
                  """)
              .bind(rows)
              .to("rows")
              .fetchAs(Instant.class)
              .mappedBy((types, row) -> row.get("at").asZonedDateTime(NEVER).toInstant())
              .one()
              .orElse(at);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Changes.this);
      if (status == STATUS_COMMITTED) {
        var told = List.copyOf(refs);
        afterwards
            .executor()
            .execute(() -> followers.orderedStream().forEach(f -> f.changed(told, at)));
      }
    }
  }
}
