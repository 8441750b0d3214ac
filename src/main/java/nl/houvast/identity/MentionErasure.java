package nl.houvast.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.kernel.Erased;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door by which what was decided about mentions goes with them. Joins the transaction of the
 * erasure.
 */
@Component
public class MentionErasure {
  private final Neo4jClient graph;
  private final Links links;

  MentionErasure(Neo4jClient graph, Links links) {
    this.graph = graph;
    this.links = links;
  }

  /** What goes with these mentions: what was decided about them, and who is nobody without them. */
  public List<Erased> listed(Collection<String> mentionIds) {
    return ErasedNodes.of(
        graph, ErasureQueries.LISTED, Map.of("mentions", List.copyOf(mentionIds)));
  }

  /** Lets go of these mentions: who they are, who they are not, and who they might be. */
  public void release(Collection<String> mentionIds) {
    run(ErasureQueries.PROPOSALS, "mentions", mentionIds);
    run(ErasureQueries.DISTINCTIONS, "mentions", mentionIds);
    mentionIds.forEach(links::release);
  }

  /** Forgets, of these persons, those whom no mention is any more. */
  public void forget(Collection<String> personIds) {
    var nobody = ids(ErasureQueries.NOBODY, "persons", personIds);
    run(ErasureQueries.PROPOSALS_TO, "persons", nobody);
    run(ErasureQueries.DISTINCTIONS_TO, "persons", nobody);
    nobody.forEach(links::rescope);
    nobody.forEach(links::forget);
  }

  private List<String> ids(String statement, String name, Collection<String> values) {
    return List.copyOf(
        graph.query(statement).bind(List.copyOf(values)).to(name).fetchAs(String.class).all());
  }

  private void run(String statement, String name, Collection<String> values) {
    graph.query(statement).bind(List.copyOf(values)).to(name).run();
  }
}
