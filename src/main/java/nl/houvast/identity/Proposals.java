package nl.houvast.identity;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.graph.Changes;
import nl.houvast.identity.Surveyed.Proposed;
import nl.houvast.identity.Surveyed.Prospects;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Open proposals that are taken back or made; what stands there already is left as it is. */
final class Proposals {
  private final Neo4jClient graph;
  private final Links links;
  private final Changes changes;
  private final String model;
  private final Map<String, Map<String, Object>> made = new LinkedHashMap<>();

  Proposals(Neo4jClient graph, Links links, Changes changes, String model) {
    this.graph = graph;
    this.links = links;
    this.changes = changes;
    this.model = model;
  }

  private record Dropped(String proposal, String person, boolean deserted) {}

  /** Takes back what is proposed of a mention, but for these persons. */
  void drop(Prospects of, Set<String> kept) {
    if (of.proposals().stream().noneMatch(p -> p.isOpen() && !kept.contains(p.person()))) {
      return;
    }
    write();
    graph
        .query(ProposingQueries.DROP)
        .bindAll(Map.of("mention", of.standing().mentionId(), "persons", List.copyOf(kept)))
        .fetchAs(Dropped.class)
        .mappedBy(
            (types, row) ->
                new Dropped(
                    row.get("proposal").asString(),
                    row.get("person").asString(),
                    row.get("deserted").asBoolean()))
        .all()
        .forEach(
            dropped -> {
              changes.touched(new Ref(Kind.PROPOSAL, dropped.proposal()));
              if (dropped.deserted()) {
                links.forget(dropped.person());
              }
            });
  }

  void propose(Prospects of, Map<String, Comparison> likely) {
    likely.forEach(
        (person, comparison) -> {
          Map<String, Object> values = new HashMap<>(ToldEvidence.of(comparison, model));
          String id = Proposing.id(of.standing().mentionId(), person);
          values.put("id", id);
          values.put("status", Proposal.State.PROPOSED.name());
          values.put("automatic", false);
          var there = of.proposals().stream().filter(p -> p.person().equals(person)).findFirst();
          if (there.isEmpty() || (there.get().isOpen() && !equal(there.get(), values))) {
            made.put(
                id,
                Map.of(
                    "mention", of.standing().mentionId(),
                    "person", person,
                    "id", id,
                    "values", values));
          }
        });
  }

  private static boolean equal(Proposed proposed, Map<String, Object> values) {
    MapAccessor there = proposed.values();
    return values.entrySet().stream()
        .allMatch(e -> there.get(e.getKey()).equals(Values.value(e.getValue())));
  }

  /** Writes what was made up to now; nothing else may be written or read before. */
  void write() {
    if (made.isEmpty()) {
      return;
    }
    graph.query(ProposingQueries.PROPOSE).bind(List.copyOf(made.values())).to("rows").run();
    made.keySet().forEach(id -> changes.touched(new Ref(Kind.PROPOSAL, id)));
    made.clear();
  }
}
