package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.identity.linkage.Comparer;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Threshold;
import nl.houvast.identity.linkage.Written;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.neo4j.driver.types.Node;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Makes the open proposals of undecided mentions equal to what the graph holds now. It looks at
 * them in the order of their {@link Rank}, and each may only be like somebody who comes before it;
 * so the outcome depends on what is there, not on the order in which it came, and an undo is exact.
 *
 * <p>A mention with an open proposal waits and is nobody; without one it is somebody of its own. A
 * mention that already stands in a case as somebody keeps that person: a match never changes a case
 * by itself.
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

  /** Looks anew at these mentions and at all that could be the same person as one of them. */
  void settle(Collection<String> mentionIds) {
    var queue = new TreeMap<Rank, String>();
    var surveyed = new HashSet<String>();
    for (String mentionId : mentionIds) {
      Standing standing = standing(mentionId);
      queue.put(standing.rank(), mentionId);
      around(standing).forEach(n -> queue.put(n.rank(), n.mentionId()));
      if (!standing.inCase()) {
        surveyed.add(mentionId);
      }
    }
    while (!queue.isEmpty()) {
      var next = queue.pollFirstEntry();
      Standing standing = standing(next.getValue());
      if (settle(standing) && !surveyed.contains(standing.mentionId())) {
        follow(next.getKey(), standing(standing.mentionId()), queue);
      }
    }
  }

  /** Whoever comes later looks again; in a case, where the mention now comes first, everybody. */
  private void follow(Rank rank, Standing changed, Map<Rank, String> queue) {
    for (Standing n : around(changed)) {
      boolean later = n.rank().compareTo(rank) > 0;
      if (later || (changed.inCase() && !n.mentionId().equals(changed.mentionId()))) {
        queue.put(n.rank(), n.mentionId());
      }
    }
  }

  private Standing standing(String mentionId) {
    return graph
        .query(ProposingQueries.STANDING)
        .bind(mentionId)
        .to("mention")
        .fetchAs(Standing.class)
        .mappedBy((types, row) -> Standing.of(row))
        .one()
        .orElseThrow();
  }

  /** The undecided mentions that wait, or are like what is known of this one. */
  private List<Standing> around(Standing seed) {
    if (seed.region() == null || seed.reporter()) {
      return List.of();
    }
    var nodes =
        graph
            .query(ProposingQueries.WRITINGS)
            .bind(seed.mentionId())
            .to("mention")
            .fetchAs(Node.class)
            .mappedBy((types, row) -> row.get("w").asNode())
            .all();
    List<Written> writings = nodes.stream().map(Standing::written).toList();
    record Neighbour(Standing standing, boolean waiting) {}
    return graph
        .query(ProposingQueries.NEIGHBOURS)
        .bindAll(Keyring.of(nodes).in(seed.region()))
        .fetchAs(Neighbour.class)
        .mappedBy((types, row) -> new Neighbour(Standing.of(row), row.get("waiting").asBoolean()))
        .all()
        .stream()
        .filter(
            n ->
                n.waiting()
                    || Threshold.proposes(comparer.compare(n.standing().written(), writings)))
        .map(Neighbour::standing)
        .toList();
  }

  /** Answers whether the mention became somebody of its own, or stopped being so. */
  private boolean settle(Standing mention) {
    if (!mention.mayMatch()) {
      return false;
    }
    Map<String, Comparison> likely = mention.isOpen() ? likely(mention) : Map.of();
    drop(mention.mentionId(), likely.keySet());
    boolean waits = !likely.isEmpty() && mention.isAlone() && !mention.inCase();
    if (waits) {
      links.release(mention.mentionId());
    }
    likely.forEach((person, comparison) -> propose(mention.mentionId(), person, comparison));
    boolean alone = likely.isEmpty() && mention.person() == null && !mention.withheld();
    if (alone) {
      links.alone(mention.mentionId(), Links.FIRST);
    }
    return waits || alone;
  }

  private Map<String, Comparison> likely(Standing mention) {
    Map<String, Comparison> likely = new TreeMap<>();
    var apart = apart(mention.mentionId());
    for (Candidate candidate : candidates(mention)) {
      if (candidate.comesAfter(mention) || candidate.holdsAny(apart)) {
        continue;
      }
      Comparison comparison = comparer.compare(mention.written(), candidate.written());
      if (Threshold.proposes(comparison)) {
        likely.put(candidate.person(), comparison);
      }
    }
    return likely;
  }

  private record Candidate(String person, long company, List<Standing> writings) {
    /** A person that is only one undecided mention, which is itself still to be looked at. */
    boolean comesAfter(Standing mention) {
      Standing only = writings.getFirst();
      return company == 1 && only.isOpen() && only.rank().compareTo(mention.rank()) > 0;
    }

    /** Whether it holds a mention whose own person was told apart, wherever that mention went. */
    boolean holdsAny(Set<String> apart) {
      return writings.stream().anyMatch(w -> apart.contains(Links.ownPerson(w.mentionId())));
    }

    List<Written> written() {
      return writings.stream().map(Standing::written).toList();
    }
  }

  private List<Candidate> candidates(Standing mention) {
    var bound = new HashMap<>(mention.keys().in(Objects.requireNonNull(mention.region())));
    bound.put("mention", mention.mentionId());
    var found = new ArrayList<Candidate>();
    graph
        .query(ProposingQueries.CANDIDATES)
        .bindAll(bound)
        .fetchAs(Candidate.class)
        .mappedBy(
            (types, row) -> {
              String person = row.get("person").asString();
              long company = row.get("company").asLong();
              return new Candidate(
                  person,
                  company,
                  row.get("writings").asList(w -> Standing.of(w, person, company)));
            })
        .all()
        .forEach(found::add);
    return found;
  }

  private Set<String> apart(String mentionId) {
    return new HashSet<>(
        graph
            .query(ProposingQueries.APART)
            .bind(mentionId)
            .to("mention")
            .fetchAs(String.class)
            .all());
  }

  private record Dropped(String proposal, String person, boolean deserted) {}

  private void drop(String mentionId, Set<String> kept) {
    graph
        .query(ProposingQueries.DROP)
        .bindAll(Map.of("mention", mentionId, "persons", List.copyOf(kept)))
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

  private void propose(String mentionId, String personId, Comparison comparison) {
    String id = id(mentionId, personId);
    var evidence = comparison.evidence();
    Map<String, Object> values =
        Map.of(
            "id", id,
            "status", Proposal.State.PROPOSED.name(),
            "probability", comparison.probability(),
            "fields", evidence.stream().map(e -> e.field().wireName()).toList(),
            "agreements", evidence.stream().map(e -> e.agreement().name()).toList(),
            "weights", evidence.stream().map(e -> weight(e.weight())).toList(),
            "automatic", false);
    graph
        .query(ProposingQueries.PROPOSE)
        .bindAll(Map.of("mention", mentionId, "person", personId, "id", id, "values", values))
        .run();
    changes.touched(new Ref(Kind.PROPOSAL, id));
  }

  private static String weight(double bits) {
    return String.format(Locale.ROOT, "%.2f", bits);
  }
}
