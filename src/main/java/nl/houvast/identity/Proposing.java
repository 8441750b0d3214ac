package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Threshold;
import nl.houvast.identity.linkage.Written;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Makes the open proposals of mentions equal to what the graph holds now: a pure function of the
 * present state, so that the order in which signals arrive plays no part and an undo is exact.
 */
@Component
class Proposing {
  private final Neo4jClient graph;
  private final Comparer comparer;
  private final Links links;
  private final Changes changes;

  Proposing(Neo4jClient graph, Comparer comparer, Links links, Changes changes) {
    this.graph = graph;
    this.comparer = comparer;
    this.links = links;
    this.changes = changes;
  }

  static String id(String mentionId, String personId) {
    return UUID.nameUUIDFromBytes(
            ("proposal/" + mentionId + "|" + personId).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** A mention that a person has not decided on, and how it stands now. */
  record Undecided(String mentionId, Written written, boolean alone, boolean waiting, String by) {}

  /** Looks anew at a mention and at everything undecided that could be the same person as it. */
  void settle(Iterable<String> mentionIds) {
    var affected = new LinkedHashMap<String, Undecided>();
    for (String mentionId : mentionIds) {
      graph
          .query(IdentityQueries.AFFECTED)
          .bind(mentionId)
          .to("mention")
          .fetchAs(Undecided.class)
          .mappedBy(
              (types, row) ->
                  new Undecided(
                      row.get("m").get("id").asString(),
                      written(row.get("m")),
                      row.get("alone").asBoolean(),
                      row.get("waiting").asBoolean(),
                      row.get("by").asString("")))
          .all()
          .forEach(u -> affected.putIfAbsent(u.mentionId(), u));
    }
    affected.values().forEach(this::settle);
  }

  private void settle(Undecided mention) {
    var passing = new ArrayList<Map<String, Object>>();
    for (var candidate : candidates(mention.mentionId()).entrySet()) {
      Comparison comparison = comparer.compare(mention.written(), candidate.getValue());
      if (Threshold.proposes(comparison)) {
        passing.add(values(mention.mentionId(), candidate.getKey(), comparison));
      }
    }
    Set<String> wanted = new TreeSet<>();
    passing.forEach(p -> wanted.add(String.valueOf(p.get("person"))));
    graph
        .query(IdentityQueries.DROP_PROPOSALS)
        .bindAll(Map.of("mention", mention.mentionId(), "persons", List.copyOf(wanted)))
        .run();
    boolean released =
        !wanted.isEmpty()
            && mention.alone()
            && mention.waiting()
            && mention.by().equals(Links.FIRST);
    if (released) {
      links.release(mention.mentionId());
    }
    for (var row : passing) {
      graph.query(IdentityQueries.PROPOSE).bindAll(row).run();
    }
    if (wanted.isEmpty() && !mention.alone()) {
      boolean rejectedBefore = rejected(mention.mentionId());
      links.alone(mention.mentionId(), rejectedBefore ? Links.APART : Links.FIRST);
    }
    changes.touched(new Ref(Kind.MENTION, mention.mentionId()));
  }

  private boolean rejected(String mentionId) {
    return graph
        .query(IdentityQueries.REJECTED)
        .bind(mentionId)
        .to("mention")
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** Every other person that shares a key with the mention, with all that was written of it. */
  private Map<String, List<Written>> candidates(String mentionId) {
    Map<String, List<Written>> found = new LinkedHashMap<>();
    graph
        .query(IdentityQueries.CANDIDATES)
        .bind(mentionId)
        .to("mention")
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) ->
                found
                    .computeIfAbsent(row.get("person").asString(), p -> new ArrayList<>())
                    .addAll(row.get("mentions").asList(Proposing::written)))
        .all();
    return found;
  }

  private static Map<String, Object> values(
      String mentionId, String personId, Comparison comparison) {
    Map<String, Object> values = new HashMap<>();
    String id = id(mentionId, personId);
    values.put("id", id);
    values.put("status", Proposal.State.PROPOSED.name());
    values.put("probability", comparison.probability());
    values.put("fields", comparison.evidence().stream().map(e -> e.field().wireName()).toList());
    values.put(
        "agreements", comparison.evidence().stream().map(e -> e.agreement().name()).toList());
    values.put(
        "weights",
        comparison.evidence().stream()
            .map(e -> String.format(Locale.ROOT, "%.2f", e.weight()))
            .toList());
    values.put("automatic", false);
    return Map.of("mention", mentionId, "person", personId, "id", id, "values", values);
  }

  static Written written(Value m) {
    return written((MapAccessor) m.asNode());
  }

  private static Written written(MapAccessor m) {
    Value birthDate = m.get("birthDate");
    LocalDate born = birthDate.isNull() ? null : birthDate.asLocalDate();
    return new Written(
        m.get("name").asString(null),
        born,
        m.get("sex").asString(null),
        m.get("street").asString(null),
        m.get("houseNumber").asString(null),
        m.get("postalCode").asString(null),
        m.get("city").asString(null),
        m.get("phone").asString(null),
        m.get("bsnToken").asString(null));
  }
}
