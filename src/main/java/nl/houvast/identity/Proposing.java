package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Comparison.Zone;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
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
  private final Likeness likeness;
  private final Crowds crowds;
  private final Links links;
  private final Changes changes;

  Proposing(Neo4jClient graph, Likeness likeness, Crowds crowds, Links links, Changes changes) {
    this.graph = graph;
    this.likeness = likeness;
    this.crowds = crowds;
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
      crowd(standing).forEach(n -> queue.put(n.rank(), n.mentionId()));
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

  /** Whoever shares a door or phone with a mention that makes a crowd of them. */
  private List<Standing> crowd(Standing seed) {
    String region = seed.region();
    return region == null || seed.reporter()
        ? List.of()
        : neighbours(region, crowds.turnedBy(region, read(seed))).stream()
            .map(Neighbour::standing)
            .toList();
  }

  /** The undecided mentions that wait, or are like what is known of this one. */
  private List<Standing> around(Standing seed) {
    String region = seed.region();
    if (region == null || seed.reporter()) {
      return List.of();
    }
    var writings =
        List.copyOf(
            graph
                .query(ProposingQueries.WRITINGS)
                .bind(seed.mentionId())
                .to("mention")
                .fetchAs(Readings.class)
                .mappedBy((types, row) -> likeness.read(row, "w"))
                .all());
    var alike = new LinkedHashSet<>(likeness.moved(region, writings));
    if (seed.hasToken()) {
      alike.addAll(sameToken(seed));
    }
    var found =
        neighbours(region, alike).stream()
            .filter(n -> n.standing().movedBy(seed) && n.lookedAt())
            .toList();
    var together = new ArrayList<>(writings);
    found.forEach(n -> together.add(read(n.standing())));
    Hubs hubs = crowds.around(region, together);
    return found.stream()
        .filter(
            n ->
                n.waiting()
                    || n.standing().hasToken()
                    || alike(likeness.compare(read(n.standing()), writings, hubs)))
        .map(Neighbour::standing)
        .toList();
  }

  private static boolean alike(Comparison comparison) {
    return comparison.zone() != Zone.NONE;
  }

  private Readings read(Standing standing) {
    return likeness.read(standing.mentionId(), standing.written());
  }

  private record Neighbour(Standing standing, boolean waiting) {
    /** A token that came in a moment ago may still join by itself; its own turn comes. */
    boolean lookedAt() {
      return waiting || standing.person() != null || !standing.hasToken();
    }
  }

  private List<Neighbour> neighbours(String region, Collection<String> mentionIds) {
    return mentionIds.isEmpty()
        ? List.of()
        : List.copyOf(
            graph
                .query(ProposingQueries.NEIGHBOURS)
                .bindAll(Map.of("region", region, "mentions", List.copyOf(mentionIds)))
                .fetchAs(Neighbour.class)
                .mappedBy(
                    (types, row) -> new Neighbour(Standing.of(row), row.get("waiting").asBoolean()))
                .all());
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
    String region = Objects.requireNonNull(mention.region());
    boolean token = mention.hasToken();
    var found = token ? sameToken(mention) : likeness.candidates(region, read(mention));
    var apart = apart(mention.mentionId());
    var candidates =
        candidates(mention, found).stream()
            .filter(c -> !c.comesAfter(mention) && !c.holdsAny(apart))
            .toList();
    var together = new ArrayList<>(List.of(read(mention)));
    candidates.forEach(c -> together.addAll(read(c)));
    Hubs hubs = crowds.around(region, together);
    Map<String, Comparison> likely = new TreeMap<>();
    for (Candidate candidate : candidates) {
      Comparison comparison = likeness.compare(read(mention), read(candidate), hubs);
      // An equal number that something contradicts is always for a person to look at.
      if (token || alike(comparison)) {
        likely.put(candidate.person(), comparison);
      }
    }
    return likely;
  }

  private List<String> sameToken(Standing mention) {
    return List.copyOf(
        graph
            .query(ProposingQueries.SAME_TOKEN)
            .bind(mention.mentionId())
            .to("mention")
            .fetchAs(String.class)
            .all());
  }

  private List<Readings> read(Candidate candidate) {
    return candidate.writings().stream().map(this::read).toList();
  }

  private record Candidate(String person, long company, List<Standing> writings) {
    /**
     * A person that is only one undecided mention, which is itself still to be looked at. With a
     * token it waits for nobody without one.
     */
    boolean comesAfter(Standing mention) {
      Standing only = writings.getFirst();
      boolean waits = only.isOpen() && (only.hasToken() == mention.hasToken());
      return company == 1 && waits && only.rank().compareTo(mention.rank()) > 0;
    }

    /** Whether it holds a mention whose own person was told apart, wherever that mention went. */
    boolean holdsAny(Set<String> apart) {
      return writings.stream().anyMatch(w -> apart.contains(Links.ownPerson(w.mentionId())));
    }
  }

  private List<Candidate> candidates(Standing mention, List<String> mentionIds) {
    if (mentionIds.isEmpty()) {
      return List.of();
    }
    Map<String, Object> bound =
        Map.of(
            "mention", mention.mentionId(),
            "own", Links.ownPerson(mention.mentionId()),
            "region", Objects.requireNonNull(mention.region()),
            "mentions", mentionIds);
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
    Map<String, Object> values = new HashMap<>(ToldEvidence.of(comparison, likeness.model()));
    values.put("id", id);
    values.put("status", Proposal.State.PROPOSED.name());
    values.put("automatic", false);
    graph
        .query(ProposingQueries.PROPOSE)
        .bindAll(Map.of("mention", mentionId, "person", personId, "id", id, "values", values))
        .run();
    changes.touched(new Ref(Kind.PROPOSAL, id));
  }
}
