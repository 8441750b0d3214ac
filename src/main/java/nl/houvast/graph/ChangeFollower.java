package nl.houvast.graph;

import java.time.Instant;
import java.util.List;
import nl.houvast.kernel.Ref;

/**
 * Hears what changed, after the commit. Only says that, never what: the follower asks its own door.
 */
public interface ChangeFollower {
  void changed(List<Ref> refs);

  /** As {@link #changed(List)}, for a follower that keeps its own place on the line. */
  default void changed(List<Ref> refs, Instant at) {
    changed(refs);
  }
}
