package nl.houvast.identity;

import java.util.ArrayList;
import java.util.Map;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Whether an equal number is enough: only where nothing contradicts it. */
@Component
class Tokens {
  private final Neo4jClient graph;
  private final Likeness likeness;

  Tokens(Neo4jClient graph, Likeness likeness) {
    this.graph = graph;
    this.likeness = likeness;
  }

  private record Beside(boolean mention, Readings readings) {}

  boolean ofOnePerson(String mentionId, String personId, boolean across) {
    var mention = new ArrayList<Readings>();
    var person = new ArrayList<Readings>();
    graph
        .query(ArrivalQueries.BESIDE)
        .bindAll(Map.of("mention", mentionId, "person", personId, "across", across))
        .fetchAs(Beside.class)
        .mappedBy((types, row) -> new Beside(row.get("new").asBoolean(), likeness.read(row, "w")))
        .all()
        .forEach(b -> (b.mention() ? mention : person).add(b.readings()));
    return person.isEmpty()
        || !likeness.compare(mention.getFirst(), person, Hubs.NONE).contradicted();
  }
}
