package nl.houvast.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Families to walk through: most in cases of the walker, one in six in a case of nobody here. One
 * person has 200 neighbours of whom 172 may be seen, one has 5,000.
 */
final class ExplorerGraph {
  static final String HUB = "bench-hub";
  static final String CROWD = "bench-crowd";
  private static final int BATCH = 2_000;
  private static final String HIDDEN = "bench-elsewhere";
  private static final List<String> KINDS = List.of("PARENT_OF", "SIBLING_OF", "PARTNER_OF");
  private final Neo4jClient graph;
  private final List<String> cases;
  private final Random random;
  private final Map<String, String> caseOf = new HashMap<>();
  private final Map<String, List<Map<String, Object>>> ties = new HashMap<>();

  ExplorerGraph(Neo4jClient graph, List<String> cases, long seed) {
    this.graph = graph;
    this.cases = cases;
    random = new Random(seed);
  }

  /** The persons that may be seen, of all that were made. */
  List<String> make(int persons) {
    var all = new ArrayList<String>();
    for (int i = 0; i < persons; i++) {
      all.add(person("bench-" + i, random.nextInt(6) == 0));
    }
    for (int i = 0; i < persons * 9 / 4; i++) {
      int one = random.nextInt(persons);
      int other = Math.floorMod(one + 1 + random.nextInt(30), persons);
      tie(all.get(one), all.get(other));
    }
    person(HUB, false);
    person(CROWD, false);
    for (int i = 0; i < 200; i++) {
      tie(HUB, person("bench-near-" + i, i >= 172));
    }
    for (int i = 0; i < 5_000; i++) {
      tie(CROWD, person("bench-many-" + i, false));
    }
    write();
    return all.stream().filter(id -> !HIDDEN.equals(caseOf.get(id))).toList();
  }

  private String person(String id, boolean hidden) {
    caseOf.put(id, hidden ? HIDDEN : cases.get(random.nextInt(cases.size())));
    return id;
  }

  private void tie(String from, String to) {
    String hidden = HIDDEN.equals(caseOf.get(to)) ? HIDDEN : caseOf.getOrDefault(from, HIDDEN);
    ties.computeIfAbsent(KINDS.get(random.nextInt(KINDS.size())), k -> new ArrayList<>())
        .add(Map.of("from", from, "to", to, "case", hidden, "id", "tie-" + from + "-" + to));
  }

  private void write() {
    var rows = new ArrayList<Map<String, Object>>();
    caseOf.forEach((id, file) -> rows.add(Map.of("id", id, "case", file)));
    batches(rows, "UNWIND $rows AS r CREATE (:Person {id: r.id, caseFileIds: [r.case]})");
    ties.forEach(
        (kind, all) ->
            batches(
                all,
                """
                UNWIND $rows AS r
                MATCH (a:Person {id: r.from}), (b:Person {id: r.to})
                CREATE (a)-[:%s {id: r.id, caseFileId: r.case, source: 'bench', status: 'SUSPECTED'}]->(b)
                """
                    .formatted(kind)));
    graph.query("CALL db.awaitIndexes(60)").run();
  }

  private void batches(List<Map<String, Object>> rows, String cypher) {
    for (int i = 0; i < rows.size(); i += BATCH) {
      graph.query(cypher).bind(rows.subList(i, Math.min(rows.size(), i + BATCH))).to("rows").run();
    }
  }
}
