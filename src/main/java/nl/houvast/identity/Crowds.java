package nl.houvast.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** What is counted of a region while its mentions stay as they are, each thing once. */
  Counted in(String region) {
    return new Counted(region);
  }

  final class Counted {
    private final String region;
    private final Map<String, Integer> having = new HashMap<>();
    private final Map<String, List<Readings>> behind = new HashMap<>();

    private Counted(String region) {
      this.region = region;
    }

    /** The crowds that any of these mentions is part of. */
    Hubs around(Collection<Readings> mentions) {
      var shared = new LinkedHashSet<String>();
      for (Readings mention : mentions) {
        if (having(mention.door()) > HOUSEHOLD) {
          add(shared, door(mention));
        }
        if (having(mention.phone()) > HOUSEHOLD) {
          add(shared, phone(mention));
        }
      }
      fetch(shared);
      return shared.isEmpty() ? Hubs.NONE : Hubs.of(people(shared));
    }

    /** Who has to be looked at again, since this mention makes a household a crowd. */
    Set<String> turnedBy(Readings mention) {
      var shared = new LinkedHashSet<String>();
      if (few(having(mention.door()))) {
        add(shared, door(mention));
      }
      if (few(having(mention.phone()))) {
        add(shared, phone(mention));
      }
      if (shared.isEmpty()) {
        return Set.of();
      }
      fetch(shared);
      var people = people(shared);
      var others = people.stream().filter(p -> !p.id().equals(mention.id())).toList();
      return Hubs.of(people).equals(Hubs.of(others))
          ? Set.of()
          : Set.copyOf(others.stream().map(Readings::id).toList());
    }

    private int having(@Nullable String key) {
      return key == null
          ? 0
          : having.computeIfAbsent(key, asked -> candidates.having(region, asked));
    }

    /** In an order of their own, so that a crowd is the same whoever asks. */
    private Collection<Readings> people(Set<String> shared) {
      var people = new TreeMap<String, Readings>();
      shared.forEach(s -> behind.getOrDefault(s, List.of()).forEach(r -> people.put(r.id(), r)));
      return people.values();
    }

    private void fetch(Set<String> shared) {
      var missing = new HashSet<>(shared);
      missing.removeAll(behind.keySet());
      if (missing.isEmpty()) {
        return;
      }
      missing.forEach(m -> behind.put(m, new ArrayList<>()));
      graph
          .query(CandidateQueries.BEHIND)
          .bindAll(
              Map.of("region", region, "doors", of(missing, DOOR), "phones", of(missing, PHONE)))
          .fetchAs(Behind.class)
          .mappedBy(
              (types, row) -> new Behind(row.get("shared").asString(), likeness.read(row, "m")))
          .all()
          .forEach(b -> behind.getOrDefault(b.shared(), new ArrayList<>()).add(b.readings()));
    }
  }

  private record Behind(String shared, Readings readings) {}

  private static final String DOOR = "door ";
  private static final String PHONE = "phone ";

  private static List<String> of(Set<String> shared, String kind) {
    return shared.stream()
        .filter(s -> s.startsWith(kind))
        .map(s -> s.substring(kind.length()))
        .sorted()
        .toList();
  }

  private static void add(Set<String> shared, @Nullable String one) {
    if (one != null) {
      shared.add(one);
    }
  }

  private static boolean few(int having) {
    return having > HOUSEHOLD && having <= KNOWN;
  }

  private static @Nullable String door(Readings mention) {
    String key = Keys.address(mention.written().postalCode(), mention.written().houseNumber());
    return key == null ? null : DOOR + key;
  }

  private static @Nullable String phone(Readings mention) {
    String key = Keys.phone(mention.written().phone());
    return key == null ? null : PHONE + key;
  }
}
