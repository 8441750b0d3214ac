package nl.houvast.signal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.houvast.graph.Changes;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.graph.Rewriting;
import nl.houvast.kernel.Erased;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door by which signals go for good. Whoever calls has decided that they must, joins it to the
 * transaction in which all else goes, and has let go of what hangs on them: a tie that was
 * forgotten makes the whole erasure fail.
 */
@Component
public class SignalErasure {
  private final Neo4jClient graph;
  private final Rewriting rewriting;
  private final Changes changes;

  SignalErasure(Neo4jClient graph, Rewriting rewriting, Changes changes) {
    this.graph = graph;
    this.rewriting = rewriting;
    this.changes = changes;
  }

  /** What goes with these signals. */
  public List<Erased> listed(Collection<String> signalIds) {
    return ErasedNodes.of(graph, ErasureQueries.LISTED, Map.of("signals", List.copyOf(signalIds)));
  }

  /** The signals with their history; their mentions have to be erased as well. */
  public void erase(Collection<String> signalIds, Collection<String> mentionIds) {
    graph.query(ErasureQueries.MENTIONS).bind(List.copyOf(mentionIds)).to("mentions").run();
    graph.query(ErasureQueries.SIGNALS).bind(List.copyOf(signalIds)).to("signals").run();
    signalIds.forEach(id -> changes.touched(new Ref(Kind.SIGNAL, id)));
  }

  /** Takes out of signals that stay what tells of somebody; their status and facts stay. */
  public void rewrite(Collection<String> signalIds, UnaryOperator<String> over) {
    Map<String, Object> asked = Map.of("signals", List.copyOf(signalIds));
    rewriting.over(ErasureQueries.TEXTS, ErasureQueries.REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.NOTES, ErasureQueries.NOTES_REWRITTEN, asked, over);
    signalIds.forEach(id -> changes.touched(new Ref(Kind.SIGNAL, id)));
  }
}
