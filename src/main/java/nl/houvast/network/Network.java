package nl.houvast.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Fact;
import nl.houvast.access.Row;
import nl.houvast.access.Sight;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to persons, their homes and the ties between them. */
@Component
public class Network {
  private final Neo4jClient graph;
  private final Changes changes;
  private final ApplicationEventPublisher events;

  Network(Neo4jClient graph, Changes changes, ApplicationEventPublisher events) {
    this.graph = graph;
    this.changes = changes;
    this.events = events;
  }

  /** A tie that signals state; what a case keeps is always made anew from these. */
  public record StatedTie(
      String id,
      Tie.Kind kind,
      String from,
      String to,
      @Nullable String nature,
      String source,
      String status,
      LocalDate recordedOn) {}

  /** A home that a mention names. */
  public record StatedHome(
      String id,
      String personId,
      String addressId,
      String key,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city,
      String source,
      LocalDate recordedOn) {}

  /**
   * Says in which cases and intakes a person is visible; makes the person when it is new. A person
   * that is visible nowhere, and to which nothing else is tied, is gone.
   */
  public void visible(String personId, Collection<String> scopes) {
    graph
        .query(NetworkQueries.VISIBLE)
        .bind(personId)
        .to("id")
        .bind(scopes.stream().sorted().distinct().toList())
        .to("scopes")
        .run();
    changes.touched(new Ref(Kind.PERSON, personId));
  }

  /** Removes a person that nothing holds any more. */
  public void forget(String personId) {
    graph.query(NetworkQueries.FORGET).bind(personId).to("id").run();
    changes.touched(new Ref(Kind.PERSON, personId));
  }

  /**
   * Makes the ties and homes of a case equal to what its signals state, and tells whether anything
   * was other than before.
   */
  public boolean restate(String caseFileId, List<StatedTie> ties, List<StatedHome> homes) {
    long changed =
        count(
            NetworkQueries.DROP_TIES,
            caseFileId,
            ties.stream().map(t -> Map.<String, Object>of("id", t.id())).toList());
    for (Tie.Kind kind : Tie.Kind.values()) {
      var rows = ties.stream().filter(t -> t.kind() == kind).map(Network::values).toList();
      if (!rows.isEmpty()) {
        changed += count(NetworkQueries.STATE_TIES.get(kind), caseFileId, rows);
      }
    }
    changed +=
        count(
            NetworkQueries.DROP_HOMES,
            caseFileId,
            homes.stream().map(h -> Map.<String, Object>of("id", h.id())).toList());
    if (!homes.isEmpty()) {
      changed +=
          count(
              NetworkQueries.STATE_HOMES, caseFileId, homes.stream().map(Network::values).toList());
    }
    if (changed > 0) {
      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
    }
    events.publishEvent(new TiesChanged(caseFileId));
    return changed > 0;
  }

  /** The addresses that go when these persons leave the case. */
  public List<String> homesOf(String caseFileId, Collection<String> personIds) {
    return List.copyOf(
        graph
            .query(NetworkQueries.HOMES_OF)
            .bindAll(Map.of("caseFileId", caseFileId, "persons", List.copyOf(personIds)))
            .fetchAs(String.class)
            .all());
  }

  private long count(
      @Nullable String statement, String caseFileId, List<Map<String, Object>> rows) {
    return graph
        .query(java.util.Objects.requireNonNull(statement))
        .bind(caseFileId)
        .to("caseFileId")
        .bind(rows)
        .to("rows")
        .fetchAs(Long.class)
        .one()
        .orElse(0L);
  }

  private static Map<String, Object> values(StatedTie t) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", t.id());
    row.put("from", t.from());
    row.put("to", t.to());
    if (t.nature() != null) {
      row.put("nature", t.nature());
    }
    row.put("source", t.source());
    row.put("status", t.status());
    row.put("recordedOn", t.recordedOn());
    return row;
  }

  private static Map<String, Object> values(StatedHome h) {
    Map<String, Object> address = new HashMap<>();
    address.put("id", h.addressId());
    address.put("key", h.key());
    put(address, "street", h.street());
    put(address, "houseNumber", h.houseNumber());
    put(address, "postalCode", h.postalCode());
    put(address, "city", h.city());
    return Map.of(
        "id", h.id(),
        "person", h.personId(),
        "addressId", h.addressId(),
        "address", address,
        "source", h.source(),
        "recordedOn", h.recordedOn());
  }

  private static void put(Map<String, Object> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  /**
   * These persons with their ties and homes, as far as the scope shows them. Called inside the
   * reader's own sight.
   */
  public Surroundings around(Sight sight, Collection<String> personIds) {
    Map<String, Object> asked = Map.of("persons", List.copyOf(personIds));
    var persons = sight.rows(NetworkQueries.PERSONS, asked, r -> r.id("id"));
    var ties = sight.rows(NetworkQueries.TIES, asked, Network::tie);
    var homes = sight.rows(NetworkQueries.HOMES, asked, Network::home);
    return new Surroundings(persons, ties, homes);
  }

  /** Everybody in the scope with their ties and homes. Called inside the reader's own sight. */
  public Surroundings around(Sight sight) {
    List<String> among = sight.scope().among();
    return around(
        sight,
        among == null ? sight.rows(NetworkQueries.EVERYBODY, Map.of(), r -> r.id("id")) : among);
  }

  private static Tie tie(Row row) {
    Fact t = row.fact("t");
    return new Tie(
        t.id(),
        Tie.Kind.valueOf(t.label()),
        row.id("from"),
        row.id("to"),
        t.textOr("source", ""),
        t.textOr("status", ""),
        t.date("recordedOn"),
        t.date("from"),
        t.date("until"),
        t.text("nature"));
  }

  private static Home home(Row row) {
    Fact l = row.fact("l");
    Fact a = row.fact("a");
    return new Home(
        l.id(),
        row.id("person"),
        a.id(),
        a.text("street"),
        a.text("houseNumber"),
        a.text("postalCode"),
        a.text("city"),
        l.textOr("source", ""),
        l.date("recordedOn"));
  }
}
