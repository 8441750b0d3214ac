package nl.houvast.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Who is who in the graph, told by the numbers of the sources instead of ids. */
record WhoIsWho(
    Map<String, List<String>> persons,
    Map<String, List<String>> proposals,
    Map<String, List<List<String>>> candidates,
    List<String> mentions) {
  private static final String MENTIONS =
      """
      MATCH (m:Mention)<-[:MENTIONS]-(s:Signal)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN s.sourceMessageId + '/' + m.key AS mention, p.id AS person
      ORDER BY mention
      """;
  private static final String PROPOSALS =
      """
      MATCH (p:Person)<-[:PROPOSES]-(pr:Proposal WHERE pr.status = 'PROPOSED')-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal)
      RETURN s.sourceMessageId + '/' + m.key AS mention, p.id AS person, pr.probability AS probability,
             pr.agreements AS agreements
      ORDER BY mention
      """;

  static WhoIsWho in(Neo4jClient graph) {
    Map<String, List<String>> members = new TreeMap<>();
    var mentions = new ArrayList<String>();
    for (var row : graph.query(MENTIONS).fetch().all()) {
      mentions.add((String) row.get("mention"));
      if (row.get("person") != null) {
        members
            .computeIfAbsent((String) row.get("person"), p -> new ArrayList<>())
            .add((String) row.get("mention"));
      }
    }
    Map<String, List<String>> proposals = new TreeMap<>();
    Map<String, List<List<String>>> candidates = new TreeMap<>();
    for (var row : graph.query(PROPOSALS).fetch().all()) {
      candidates
          .computeIfAbsent((String) row.get("mention"), m -> new ArrayList<>())
          .add(members.get((String) row.get("person")));
      proposals
          .computeIfAbsent((String) row.get("mention"), m -> new ArrayList<>())
          .add(
              members.get((String) row.get("person"))
                  + " "
                  + row.get("probability")
                  + " "
                  + row.get("agreements"));
    }
    proposals.values().forEach(v -> v.sort(null));
    Map<String, List<String>> persons = new TreeMap<>();
    members.values().forEach(v -> persons.put(v.getFirst(), v));
    return new WhoIsWho(persons, proposals, candidates, mentions);
  }

  /** Everybody as a set of writings. */
  TreeSet<String> groups() {
    var groups = new TreeSet<String>();
    persons.values().forEach(v -> groups.add(v.toString()));
    return groups;
  }
}
