package nl.houvast.casefile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Writing;
import nl.houvast.identity.MentionIdentified;
import nl.houvast.identity.MentionReleased;
import nl.houvast.network.Network;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the network of a case equal to what its signals state, whenever a signal or an identity
 * changes.
 *
 * @see "Decision 0005"
 */
@Component
class Restating {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Network network;
  private final Writing writing;

  Restating(Neo4jClient graph, Gateway gateway, Network network, Writing writing) {
    this.graph = graph;
    this.gateway = gateway;
    this.network = network;
    this.writing = writing;
  }

  @AfterCommit
  void on(CaseFileOpened event) {
    restate(event.caseFileId());
  }

  @AfterCommit
  void on(SignalAdmitted event) {
    restate(event.caseFileId());
  }

  @AfterCommit
  void on(MentionIdentified event) {
    casesOf(event.mentionId(), event.personId()).forEach(this::restate);
  }

  @AfterCommit
  void on(MentionReleased event) {
    casesOf(event.mentionId(), event.personId()).forEach(this::restate);
  }

  private List<String> casesOf(String mentionId, String personId) {
    return List.copyOf(
        graph
            .query(CaseFileQueries.CASES_OF_MENTION)
            .bindAll(Map.of("mention", mentionId, "person", personId))
            .fetchAs(String.class)
            .all());
  }

  private record StatedTie(
      Tie.Kind kind,
      String from,
      String to,
      @Nullable String nature,
      String signal,
      LocalDate recordedOn,
      String organisation) {

    String key() {
      return kind + "|" + from + "|" + to;
    }
  }

  private record Stated(List<Network.StatedTie> ties, List<Network.StatedHome> homes) {}

  private void restate(String caseFileId) {
    var scope = gateway.job("casefile.restate", List.of(caseFileId));
    writing.atomically(
        () -> {
          var gone =
              graph
                  .query(CaseFileQueries.CONCERN)
                  .bind(caseFileId)
                  .to("id")
                  .fetchAs(String.class)
                  .all();
          Stated stated =
              gateway.read(
                  scope,
                  "casefile.restate",
                  sight ->
                      new Stated(
                          ties(
                              caseFileId,
                              sight.rows(CaseFileQueries.STATED_TIES, Map.of(), Restating::tie)),
                          homes(
                              caseFileId,
                              sight.rows(CaseFileQueries.STATED_HOMES, Map.of(), Home::of))));
          network.restate(caseFileId, stated.ties(), stated.homes());
          gone.forEach(network::forget);
          return true;
        });
  }

  private static StatedTie tie(Row row) {
    Tie.Kind kind = Tie.Kind.valueOf(row.id("kind"));
    String from = row.id("from");
    String to = row.id("to");
    boolean turn = kind.bothWays() && from.compareTo(to) > 0;
    return new StatedTie(
        kind,
        turn ? to : from,
        turn ? from : to,
        row.text("nature"),
        row.id("signal"),
        java.util.Objects.requireNonNull(row.date("recordedOn")),
        row.id("organisation"));
  }

  private static List<Network.StatedTie> ties(String caseFileId, List<StatedTie> all) {
    Map<String, List<StatedTie>> byTie = new LinkedHashMap<>();
    all.forEach(t -> byTie.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(t));
    var ties = new ArrayList<Network.StatedTie>();
    byTie.forEach(
        (key, stated) -> {
          StatedTie first = stated.getFirst();
          var organisations = new TreeSet<String>();
          stated.forEach(t -> organisations.add(t.organisation()));
          ties.add(
              new Network.StatedTie(
                  id(caseFileId + "|" + key),
                  first.kind(),
                  first.from(),
                  first.to(),
                  stated.stream()
                      .map(StatedTie::nature)
                      .filter(n -> n != null)
                      .findFirst()
                      .orElse(null),
                  first.signal(),
                  organisations.size() > 1 ? "CONFIRMED" : "SUSPECTED",
                  first.recordedOn()));
        });
    return ties;
  }

  private record Home(
      String person,
      String key,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city,
      String signal,
      LocalDate recordedOn) {

    static Home of(Row row) {
      return new Home(
          row.id("person"),
          row.id("key"),
          row.text("street"),
          row.text("houseNumber"),
          row.text("postalCode"),
          row.text("city"),
          row.id("signal"),
          java.util.Objects.requireNonNull(row.date("recordedOn")));
    }
  }

  private static List<Network.StatedHome> homes(String caseFileId, List<Home> all) {
    Map<String, Network.StatedHome> first = new LinkedHashMap<>();
    for (Home h : all) {
      String id = id(caseFileId + "|" + h.person() + "|" + h.key());
      first.putIfAbsent(
          id,
          new Network.StatedHome(
              id,
              h.person(),
              id("address|" + h.key()),
              h.key(),
              h.street(),
              h.houseNumber(),
              h.postalCode(),
              h.city(),
              h.signal(),
              h.recordedOn()));
    }
    return List.copyOf(first.values());
  }

  private static String id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
