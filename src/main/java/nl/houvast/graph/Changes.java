package nl.houvast.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.houvast.kernel.Ref;
import org.springframework.beans.factory.ObjectProvider;
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
      graph
          .query(
              """
              UNWIND $rows AS row
              CREATE (:Change {id: row.id, kind: row.kind, entityId: row.entityId, at: datetime()})
              """)
          .bind(rows)
          .to("rows")
          .run();
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(Changes.this);
      if (status == STATUS_COMMITTED) {
        var told = List.copyOf(refs);
        afterwards
            .executor()
            .execute(() -> followers.orderedStream().forEach(f -> f.changed(told)));
      }
    }
  }
}
