package nl.houvast.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.identity.Surveyed.Candidate;
import nl.houvast.identity.Surveyed.Known;
import nl.houvast.identity.Surveyed.Neighbour;
import nl.houvast.identity.Surveyed.Proposed;
import nl.houvast.identity.Surveyed.Prospects;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What is read while mentions are looked at in one transaction: of all of them at once, and each
 * thing once for as long as nothing is written that it rests on ({@link #changed}). What a mention
 * says, and whom it is like by its keys, stays as it is meanwhile.
 */
final class Survey {
  private final Neo4jClient graph;
  private final Likeness likeness;
  private final Crowds crowds;
  private final Map<String, List<String>> found = new HashMap<>();
  private final Map<String, List<String>> sameToken = new HashMap<>();
  private final Map<String, Crowds.Counted> counted = new HashMap<>();
  private final Map<String, Prospects> prospects = new HashMap<>();
  private final Map<String, Candidate> persons = new HashMap<>();

  Survey(Neo4jClient graph, Likeness likeness, Crowds crowds) {
    this.graph = graph;
    this.likeness = likeness;
    this.crowds = crowds;
  }

  List<Known> known(Collection<String> mentionIds) {
    return List.copyOf(
        graph
            .query(ProposingQueries.STANDING)
            .bind(List.copyOf(mentionIds))
            .to("mentions")
            .fetchAs(Known.class)
            .mappedBy((types, row) -> known(row))
            .all());
  }

  private Known known(MapAccessor row) {
    Standing standing = Standing.of(row);
    var writings = new TreeMap<String, Readings>();
    Readings own = read(standing);
    writings.put(own.id(), own);
    for (var written : row.get("written").values()) {
      var w = written.get("w").asNode();
      Readings read =
          likeness.read(
              w.get("id").asString(), Standing.written(w, written.get("reportedOn").asLocalDate()));
      writings.put(read.id(), read);
    }
    return new Known(standing, List.copyOf(writings.values()));
  }

  Readings read(Standing standing) {
    return likeness.read(standing.mentionId(), standing.written());
  }

  Crowds.Counted counted(String region) {
    return counted.computeIfAbsent(region, crowds::in);
  }

  Hubs around(String region, Collection<Readings> mentions) {
    return counted(region).around(mentions);
  }

  /**
   * The mentions that a mention, with all that is known of its person, may make a difference for.
   */
  Set<String> moved(Known mention) {
    Standing standing = mention.standing();
    var moved = likeness.moved(Objects.requireNonNull(standing.region()), mention.writings());
    if (mention.writings().size() == 1 && !standing.hasToken()) {
      found.put(standing.mentionId(), moved.stream().limit(Likeness.TOP).toList());
    }
    var all = new LinkedHashSet<>(moved);
    if (standing.hasToken()) {
      all.addAll(sameToken(List.of(standing)).getOrDefault(standing.mentionId(), List.of()));
    }
    return all;
  }

  /** The mentions of these regions' mentions that somebody may be like, by id. */
  Map<String, Neighbour> neighbours(String region, Collection<String> mentionIds) {
    Map<String, Neighbour> neighbours = new LinkedHashMap<>();
    if (!mentionIds.isEmpty()) {
      graph
          .query(ProposingQueries.NEIGHBOURS)
          .bindAll(Map.of("region", region, "mentions", List.copyOf(mentionIds)))
          .fetchAs(Neighbour.class)
          .mappedBy((types, row) -> new Neighbour(Standing.of(row), row.get("waiting").asBoolean()))
          .all()
          .forEach(n -> neighbours.put(n.standing().mentionId(), n));
    }
    return neighbours;
  }

  /**
   * What a mention may turn out to be, as it is now.
   *
   * @param next who is looked at after it, and is asked about in one go
   */
  Prospects of(Standing mention, Collection<Standing> next) {
    Prospects known = prospects.get(mention.mentionId());
    if (known == null) {
      var missing = new LinkedHashMap<String, Standing>();
      missing.put(mention.mentionId(), mention);
      next.stream()
          .filter(n -> n.mayMatch() && !prospects.containsKey(n.mentionId()))
          .forEach(n -> missing.put(n.mentionId(), n));
      ask(missing.values());
      known = prospects.get(mention.mentionId());
    }
    return Objects.requireNonNull(known);
  }

  private void ask(Collection<Standing> mentions) {
    sameToken(mentions.stream().filter(Standing::hasToken).toList());
    var asked =
        mentions.stream()
            .map(
                m ->
                    Map.<String, Object>of(
                        "mention", m.mentionId(),
                        "own", Links.ownPerson(m.mentionId()),
                        "found", found(m)))
            .toList();
    graph
        .query(ProposingQueries.PROSPECTS)
        .bind(asked)
        .to("asked")
        .fetchAs(Prospects.class)
        .mappedBy(
            (types, row) -> {
              Standing standing = Standing.of(row);
              return new Prospects(
                  standing,
                  new HashSet<>(row.get("apart").asList(v -> v.asString())),
                  row.get("proposals")
                      .asList(
                          v ->
                              new Proposed(v.get("person").asString(), v.get("proposal").asNode())),
                  found(standing),
                  row.get("persons").asList(v -> v.asString()));
            })
        .all()
        .forEach(p -> prospects.put(p.standing().mentionId(), p));
  }

  private List<String> found(Standing mention) {
    if (mention.withheld() || mention.decided()) {
      return List.of();
    }
    return mention.hasToken()
        ? sameToken.getOrDefault(mention.mentionId(), List.of())
        : found.computeIfAbsent(
            mention.mentionId(),
            id -> likeness.candidates(Objects.requireNonNull(mention.region()), read(mention)));
  }

  private Map<String, List<String>> sameToken(Collection<Standing> mentions) {
    var missing =
        mentions.stream()
            .map(Standing::mentionId)
            .filter(id -> !sameToken.containsKey(id))
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      missing.forEach(id -> sameToken.put(id, new ArrayList<>()));
      graph
          .query(ProposingQueries.SAME_TOKEN)
          .bind(missing)
          .to("mentions")
          .fetchAs(Pair.class)
          .mappedBy(
              (types, row) -> new Pair(row.get("mention").asString(), row.get("other").asString()))
          .all()
          .forEach(p -> sameToken.getOrDefault(p.mention(), new ArrayList<>()).add(p.other()));
    }
    return sameToken;
  }

  private record Pair(String mention, String other) {}

  /** The persons of these prospects, in the order of their ids. */
  List<Candidate> candidates(Prospects of, Collection<Standing> next) {
    if (!persons.keySet().containsAll(of.persons())) {
      var missing = new LinkedHashSet<>(of.persons());
      for (Standing n : next) {
        Prospects later = prospects.get(n.mentionId());
        if (later != null && Objects.equals(n.region(), of.standing().region())) {
          missing.addAll(later.persons());
        }
      }
      missing.removeAll(persons.keySet());
      read(Objects.requireNonNull(of.standing().region()), missing);
    }
    return of.persons().stream().map(persons::get).filter(Objects::nonNull).toList();
  }

  private void read(String region, Collection<String> ids) {
    graph
        .query(ProposingQueries.PERSONS)
        .bindAll(Map.of("region", region, "persons", List.copyOf(ids)))
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
        .forEach(c -> persons.put(c.person(), c));
  }

  /** It was looked at, so what is proposed of it may be other than before. */
  void lookedAt(String mentionId) {
    prospects.remove(mentionId);
  }

  /** From now on a mention is somebody else than before; what rests on that is read again. */
  void changed(String mentionId, @Nullable String person) {
    persons.remove(person);
    prospects
        .values()
        .removeIf(
            p ->
                p.standing().mentionId().equals(mentionId)
                    || Objects.equals(p.standing().person(), person)
                    || p.asked().contains(mentionId)
                    || p.persons().contains(person));
  }
}
