package nl.houvast.graph;

import java.util.List;
import nl.houvast.kernel.Ref;

/**
 * Hears what changed, after the commit. Only says that, never what: the follower asks its own door.
 */
public interface ChangeFollower {
  void changed(List<Ref> refs);
}
