package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.identity.Surveyed.Candidate;
import nl.houvast.identity.Surveyed.Known;
import nl.houvast.identity.Surveyed.Neighbour;
import nl.houvast.identity.Surveyed.Prospects;
import nl.houvast.identity.linkage.Comparison;
import nl.houvast.identity.linkage.Comparison.Zone;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
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
    if (!mentionIds.isEmpty()) {
      new Round().settle(mentionIds);
    }
  }

  /** One such look, in the transaction of whoever asked for it. */
  private final class Round {
    private final Survey survey = new Survey(graph, likeness, crowds);
    private final Proposals proposals = new Proposals(graph, links, changes, likeness.model());
    private final Map<Rank, Standing> queue = new TreeMap<>();

    void settle(Collection<String> mentionIds) {
      var seeds = survey.known(mentionIds);
      seeds.forEach(seed -> put(seed.standing()));
      around(seeds, true).values().forEach(all -> all.forEach(this::put));
      var surveyed = new HashSet<String>();
      seeds.stream()
          .map(Known::standing)
          .filter(s -> !s.inCase())
          .forEach(s -> surveyed.add(s.mentionId()));
      while (!queue.isEmpty()) {
        Rank rank = queue.keySet().iterator().next();
        Standing mention = queue.remove(rank);
        if (mention.mayMatch() && settle(mention) && !surveyed.contains(mention.mentionId())) {
          follow(rank, mention.mentionId());
        }
      }
      proposals.write();
    }

    private void put(Standing mention) {
      queue.put(mention.rank(), mention);
    }

    /** Whoever comes later looks again; in a case, where the mention now comes first, everybody. */
    private void follow(Rank rank, String mentionId) {
      proposals.write();
      var changed = survey.known(List.of(mentionId));
      boolean inCase = changed.getFirst().standing().inCase();
      for (Standing n : around(changed, false).getOrDefault(mentionId, List.of())) {
        boolean later = n.rank().compareTo(rank) > 0;
        if (later || (inCase && !n.mentionId().equals(mentionId))) {
          put(n);
        }
      }
    }

    /**
     * The undecided mentions that wait, or are like what is known of each of these.
     *
     * @param crowd whoever shares a door or phone with one that makes a crowd of them, too
     */
    private Map<String, List<Standing>> around(List<Known> seeds, boolean crowd) {
      var moved = new HashMap<String, Set<String>>();
      var turned = new HashMap<String, Set<String>>();
      var asked = new TreeMap<String, Set<String>>();
      for (Known seed : seeds) {
        Standing standing = seed.standing();
        if (standing.mayMatch()) {
          String region = region(standing);
          var alike = survey.moved(seed);
          var sharing =
              crowd ? survey.counted(region).turnedBy(survey.read(standing)) : Set.<String>of();
          moved.put(standing.mentionId(), alike);
          turned.put(standing.mentionId(), sharing);
          var all = asked.computeIfAbsent(region, r -> new TreeSet<>());
          all.addAll(alike);
          all.addAll(sharing);
        }
      }
      var neighbours = new HashMap<String, Neighbour>();
      asked.forEach((region, ids) -> neighbours.putAll(survey.neighbours(region, ids)));
      var around = new HashMap<String, List<Standing>>();
      for (Known seed : seeds) {
        String id = seed.standing().mentionId();
        var all = new ArrayList<Standing>();
        if (moved.containsKey(id)) {
          all.addAll(alike(seed, among(neighbours, moved.getOrDefault(id, Set.of()))));
          among(neighbours, turned.getOrDefault(id, Set.of())).forEach(n -> all.add(n.standing()));
        }
        around.put(id, all);
      }
      return around;
    }

    private List<Neighbour> among(Map<String, Neighbour> neighbours, Set<String> ids) {
      return ids.stream().sorted().map(neighbours::get).filter(Objects::nonNull).toList();
    }

    private List<Standing> alike(Known seed, List<Neighbour> neighbours) {
      var found =
          neighbours.stream()
              .filter(n -> n.standing().movedBy(seed.standing()) && n.lookedAt())
              .toList();
      var together = new ArrayList<>(seed.writings());
      found.forEach(n -> together.add(survey.read(n.standing())));
      Hubs hubs = survey.around(region(seed.standing()), together);
      return found.stream()
          .filter(
              n ->
                  n.waiting()
                      || n.standing().hasToken()
                      || Proposing.alike(
                          likeness.compare(survey.read(n.standing()), seed.writings(), hubs)))
          .map(Neighbour::standing)
          .toList();
    }

    /** Answers whether the mention became somebody of its own, or stopped being so. */
    private boolean settle(Standing asked) {
      Prospects prospects = survey.of(asked, queue.values());
      Standing mention = prospects.standing();
      Map<String, Comparison> likely = mention.isOpen() ? likely(prospects) : Map.of();
      proposals.drop(prospects, likely.keySet());
      boolean waits = !likely.isEmpty() && mention.isAlone() && !mention.inCase();
      boolean alone = likely.isEmpty() && mention.person() == null && !mention.withheld();
      if (waits) {
        proposals.write();
        links.release(mention.mentionId());
      }
      proposals.propose(prospects, likely);
      if (alone) {
        proposals.write();
        links.alone(mention.mentionId(), Links.FIRST);
      }
      survey.lookedAt(mention.mentionId());
      if (waits || alone) {
        survey.changed(mention.mentionId(), Links.ownPerson(mention.mentionId()));
      }
      return waits || alone;
    }

    private Map<String, Comparison> likely(Prospects prospects) {
      Standing mention = prospects.standing();
      var candidates =
          survey.candidates(prospects, queue.values()).stream()
              .filter(c -> !c.comesAfter(mention) && !c.holdsAny(prospects.apart()))
              .toList();
      var together = new ArrayList<>(List.of(survey.read(mention)));
      candidates.forEach(c -> together.addAll(read(c)));
      Hubs hubs = survey.around(region(mention), together);
      Map<String, Comparison> likely = new TreeMap<>();
      for (Candidate candidate : candidates) {
        Comparison comparison = likeness.compare(survey.read(mention), read(candidate), hubs);
        // An equal number that something contradicts is always for a person to look at.
        if (mention.hasToken() || Proposing.alike(comparison)) {
          likely.put(candidate.person(), comparison);
        }
      }
      return likely;
    }

    private List<Readings> read(Candidate candidate) {
      return candidate.writings().stream().map(survey::read).toList();
    }
  }

  private static String region(Standing mention) {
    return Objects.requireNonNull(mention.region());
  }

  private static boolean alike(Comparison comparison) {
    return comparison.zone() != Zone.NONE;
  }
}
