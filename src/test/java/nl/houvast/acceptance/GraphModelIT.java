package nl.houvast.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.architecture.Model;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documented model, the database's own schema, and a graph in which a story was played. */
@HouvastTest
class GraphModelIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  private final Model model = Model.read();

  @Test
  void the_database_keeps_unique_and_indexed_what_the_model_says() {
    assertThat(
            schema(
                "SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties WHERE type CONTAINS 'UNIQUENESS' RETURN labelsOrTypes[0] AS thing, reduce(all = properties[0], p IN tail(properties) | all + '+' + p) AS property"))
        .isEqualTo(documented("unique"));
    assertThat(
            schema(
                "SHOW INDEXES YIELD type, labelsOrTypes, properties, owningConstraint WHERE owningConstraint IS NULL AND type <> 'LOOKUP' RETURN labelsOrTypes[0] AS thing, reduce(all = properties[0], p IN tail(properties) | all + '+' + p) AS property"))
        .isEqualTo(documented("index"));
  }

  private Set<String> schema(String cypher) {
    var found = new TreeSet<String>();
    graph
        .client()
        .query(cypher)
        .fetch()
        .all()
        .forEach(row -> found.add(row.get("thing") + "." + row.get("property")));
    return found;
  }

  private Set<String> documented(String kind) {
    var all = new TreeSet<String>();
    model
        .things()
        .forEach(
            (name, thing) ->
                Played.texts(thing.yaml().path(kind)).forEach(p -> all.add(name + "." + p)));
    return all;
  }

  @Test
  void a_played_story_holds_no_label_type_or_property_that_the_model_does_not_know() {
    graph.clear();
    var played = Played.play(api, Played.caseM());
    played.confirm("S4");
    graph.settled();
    var unknown = new ArrayList<String>();
    unknown.addAll(
        strangers(
            "MATCH (n) UNWIND labels(n) AS thing UNWIND keys(n) AS property RETURN DISTINCT thing, property"));
    unknown.addAll(
        strangers(
            "MATCH ()-[r]->() UNWIND keys(r) + ['id'] AS property WITH type(r) AS thing, property, r WHERE r[property] IS NOT NULL RETURN DISTINCT thing, property"));
    assertThat(unknown).isEmpty();
    var types = new TreeSet<String>();
    graph
        .client()
        .query("MATCH ()-[r]->() RETURN DISTINCT type(r) AS type")
        .fetch()
        .all()
        .forEach(row -> types.add(String.valueOf(row.get("type"))));
    assertThat(model.things().keySet()).containsAll(types);
  }

  private List<String> strangers(String cypher) {
    Collection<Map<String, Object>> rows = graph.client().query(cypher).fetch().all();
    var found = new TreeMap<String, String>();
    for (var row : rows) {
      var thing = model.things().get(String.valueOf(row.get("thing")));
      if (thing == null || !thing.properties().containsKey(String.valueOf(row.get("property")))) {
        found.put(row.get("thing") + "." + row.get("property"), "");
      }
    }
    return List.copyOf(found.keySet());
  }

  @Test
  void nothing_in_the_graph_counts_or_ranks_a_person() {
    assertThat(model.things().get("Person").properties().keySet())
        .containsExactlyInAnyOrder("id", "caseFileIds");
    for (var thing : model.things().entrySet()) {
      assertThat(thing.getValue().properties().keySet())
          .as(thing.getKey())
          .noneMatch(p -> p.matches("(?i).*(score|risk|rank|danger|severity).*"));
    }
  }
}
