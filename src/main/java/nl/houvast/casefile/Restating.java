package nl.houvast.casefile;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Writing;
import nl.houvast.identity.Identities;
import nl.houvast.identity.MentionIdentified;
import nl.houvast.identity.MentionReleased;
import nl.houvast.network.Network;
import nl.houvast.network.Tie;
import nl.houvast.signal.Keys;
import nl.houvast.signal.SignalReleased;
import nl.houvast.signal.SignalRevised;
import nl.houvast.signal.SignalWithheld;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.scheduling.annotation.Async;
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
  private final Identities identities;
  private final Writing writing;

  /** What the last restating took in, so that the other signals of one opening need no other. */
  private Covered last = new Covered("", List.of());

  private record Covered(String caseFileId, List<String> signalIds) {}

  Restating(
      Neo4jClient graph, Gateway gateway, Network network, Identities identities, Writing writing) {
    this.graph = graph;
    this.gateway = gateway;
    this.network = network;
    this.identities = identities;
    this.writing = writing;
  }

  /** Takes up what a stop or a crash left undone. */
  @Async
  @EventListener
  void on(ApplicationStartedEvent event) {
    ids(CaseFileQueries.ALL, Map.of()).forEach(this::restate);
  }

  @AfterCommit
  void on(SignalAdmitted event) {
    boolean covered =
        last.caseFileId().equals(event.caseFileId()) && last.signalIds().contains(event.signalId());
    if (!covered) {
      restate(event.caseFileId());
    }
  }

  /** A tie that only refuted signals state stays, and is no longer suspected or confirmed. */
  @AfterCommit
  void on(SignalRevised event) {
    ids(CaseFileQueries.CASES_OF_SIGNAL, Map.of("signal", event.signalId())).forEach(this::restate);
  }

  @AfterCommit
  void on(SignalWithheld event) {
    restate(event.caseFileId());
  }

  @AfterCommit
  void on(SignalReleased event) {
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
    return ids(CaseFileQueries.CASES_OF_MENTION, Map.of("mention", mentionId, "person", personId));
  }

  private List<String> ids(String statement, Map<String, Object> parameters) {
    return List.copyOf(graph.query(statement).bindAll(parameters).fetchAs(String.class).all());
  }

  private record StatedTie(
      Tie.Kind kind,
      String from,
      String to,
      @Nullable String nature,
      String signal,
      LocalDate recordedOn,
      String organisation,
      boolean stands) {

    String key() {
      return kind + "|" + from + "|" + to;
    }
  }

  private record Stated(List<Network.StatedTie> ties, List<Network.StatedHome> homes) {}

  /** Makes the network of the case anew from the signals that it has now. */
  void restate(String caseFileId) {
    var scope = gateway.job("casefile.restate", List.of(caseFileId));
    var admitted = ids(CaseFileQueries.SIGNALS_OF, Map.of("id", caseFileId));
    writing.atomically(
        () -> {
          identities.visibleIn(caseFileId, admitted);
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
    last = new Covered(caseFileId, admitted);
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
        row.id("organisation"),
        row.truth("stands"));
  }

  private static List<Network.StatedTie> ties(String caseFileId, List<StatedTie> all) {
    Map<String, List<StatedTie>> byTie = new LinkedHashMap<>();
    all.forEach(t -> byTie.computeIfAbsent(t.key(), k -> new ArrayList<>()).add(t));
    var ties = new ArrayList<Network.StatedTie>();
    byTie.forEach(
        (key, stated) -> {
          StatedTie first = stated.getFirst();
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
                  status(stated),
                  first.recordedOn()));
        });
    return ties;
  }

  private static String status(List<StatedTie> stated) {
    long organisations =
        stated.stream().filter(StatedTie::stands).map(StatedTie::organisation).distinct().count();
    return organisations == 0 ? "UNCONFIRMED" : organisations == 1 ? "SUSPECTED" : "CONFIRMED";
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

    /** One front door: the key of matching, and the addition that it leaves out. */
    static Home of(Row row) {
      return new Home(
          row.id("person"),
          (row.id("key") + " " + Keys.addition(row.text("houseNumber"))).strip(),
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
    Map<String, Home> asFirstWritten = new HashMap<>();
    all.forEach(h -> asFirstWritten.putIfAbsent(h.key(), h));
    for (Home h : all) {
      Home written = asFirstWritten.getOrDefault(h.key(), h);
      String id = id(caseFileId + "|" + h.person() + "|" + h.key());
      first.putIfAbsent(
          id,
          new Network.StatedHome(
              id,
              h.person(),
              id(caseFileId + "|address|" + h.key()),
              h.key(),
              written.street(),
              written.houseNumber(),
              written.postalCode(),
              written.city(),
              h.signal(),
              h.recordedOn()));
    }
    return List.copyOf(first.values());
  }

  private static String id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
