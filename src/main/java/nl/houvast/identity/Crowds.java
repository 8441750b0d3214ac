package nl.houvast.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Hubs;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.search.Candidates;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Front doors and phones of more people than a household has, as the graph knows them now. */
@Component
class Crowds {
  /** Only where more mentions than this share it, somebody is counted. */
  private static final int HOUSEHOLD = 12;

  /** Where so many share it, one more makes no difference. */
  private static final int KNOWN = 60;

  private final Neo4jClient graph;
  private final Candidates candidates;
  private final Likeness likeness;

  Crowds(Neo4jClient graph, Candidates candidates, Likeness likeness) {
    this.graph = graph;
    this.candidates = candidates;
    this.likeness = likeness;
  }

  /** The crowds that any of these mentions of a region is part of. */
  Hubs around(String region, Collection<Readings> mentions) {
    var seen = new HashSet<String>();
    var people = new ArrayList<Readings>();
    for (Readings mention : mentions) {
      String door = many(region, mention.door()) ? address(mention) : null;
      String phone = many(region, mention.phone()) ? Keys.phone(mention.written().phone()) : null;
      if ((door != null && seen.add(door)) | (phone != null && seen.add(phone))) {
        people.addAll(behind(region, door, phone));
      }
    }
    return Hubs.of(people);
  }

  /** Who has to be looked at again, since this mention makes a household a crowd. */
  Set<String> turnedBy(String region, Readings mention) {
    String door = few(region, mention.door()) ? address(mention) : null;
    String phone = few(region, mention.phone()) ? Keys.phone(mention.written().phone()) : null;
    if (door == null && phone == null) {
      return Set.of();
    }
    var people = behind(region, door, phone);
    var others = people.stream().filter(p -> !p.id().equals(mention.id())).toList();
    return Hubs.of(people).equals(Hubs.of(others))
        ? Set.of()
        : Set.copyOf(others.stream().map(Readings::id).toList());
  }

  private boolean many(String region, @Nullable String key) {
    return key != null && candidates.having(region, key) > HOUSEHOLD;
  }

  private boolean few(String region, @Nullable String key) {
    int having = key == null ? 0 : candidates.having(region, key);
    return having > HOUSEHOLD && having <= KNOWN;
  }

  private static @Nullable String address(Readings mention) {
    return Keys.address(mention.written().postalCode(), mention.written().houseNumber());
  }

  private List<Readings> behind(String region, @Nullable String door, @Nullable String phone) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("region", region);
    asked.put("door", door);
    asked.put("phone", phone);
    return List.copyOf(
        graph
            .query(CandidateQueries.BEHIND)
            .bindAll(asked)
            .fetchAs(Readings.class)
            .mappedBy((types, row) -> likeness.read(row, "m"))
            .all());
  }
}
