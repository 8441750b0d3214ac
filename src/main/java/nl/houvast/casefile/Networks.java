package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.network.AddressLine;
import nl.houvast.network.Home;
import nl.houvast.network.Network;
import nl.houvast.network.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to the network of a case: people, homes, ties and organisations in one view. */
@Component
public class Networks {
  private static final int MOST_NODES = 2_000;
  private final Gateway gateway;
  private final Network network;
  private final Identities identities;

  Networks(Gateway gateway, Network network, Identities identities) {
    this.gateway = gateway;
    this.network = network;
    this.identities = identities;
  }

  private record Involved(
      String organisationId,
      String name,
      String type,
      String signalId,
      @Nullable LocalDate happenedOn,
      @Nullable LocalDate recordedOn,
      String status,
      List<String> persons) {}

  /** Everybody whom a case is about, by id. Called inside the reader's own sight. */
  public List<String> people(Sight sight) {
    return sight.rows(CaseFileQueries.PEOPLE, Map.of(), row -> row.id("id"));
  }

  /** Everybody whom the scope shows. */
  public NetworkView of(Scope scope) {
    return gateway.read(
        scope,
        "network.view",
        sight -> {
          var people = people(sight);
          Surroundings around = network.around(sight, people);
          Map<String, Face> faces = identities.faces(sight, people);
          var involved =
              sight.rows(
                  CaseFileQueries.INVOLVEMENTS,
                  Map.of(),
                  row -> {
                    Fact o = row.fact("o");
                    Fact s = row.fact("s");
                    return new Involved(
                        o.id(),
                        o.textOr("name", ""),
                        o.textOr("type", ""),
                        s.id(),
                        s.date("happenedOn"),
                        s.date("reportedOn"),
                        s.textOr("status", ""),
                        row.texts("persons"));
                  });
          return view(around, faces, involved);
        });
  }

  private static NetworkView view(
      Surroundings around, Map<String, Face> faces, List<Involved> involved) {
    var nodes = new ArrayList<NetworkView.Node>();
    for (String id : around.personIds()) {
      Face face = faces.get(id);
      nodes.add(
          face == null
              ? new NetworkView.Node(id, "PERSON", "", null, null, null)
              : new NetworkView.Node(
                  id, "PERSON", face.label(), face.sex(), face.birthDate(), null));
    }
    addresses(around.homes()).forEach(nodes::add);
    Map<String, Involved> organisations = new TreeMap<>();
    involved.forEach(i -> organisations.putIfAbsent(i.organisationId(), i));
    organisations.forEach(
        (id, o) ->
            nodes.add(new NetworkView.Node(id, "ORGANISATION", o.name(), null, null, o.type())));
    boolean capped = nodes.size() > MOST_NODES;
    var shown = capped ? nodes.subList(0, MOST_NODES) : nodes;
    var visible = shown.stream().map(NetworkView.Node::id).collect(Collectors.toSet());
    var edges =
        edges(around, involved).filter(e -> visible.contains(e.from()) && visible.contains(e.to()));
    return new NetworkView(List.copyOf(shown), edges.toList(), shown.size(), capped);
  }

  private static List<NetworkView.Node> addresses(List<Home> homes) {
    Map<String, NetworkView.Node> all = new TreeMap<>();
    for (Home h : homes) {
      String label = AddressLine.of(h.street(), h.houseNumber(), h.postalCode(), h.city());
      all.put(
          h.addressId(), new NetworkView.Node(h.addressId(), "ADDRESS", label, null, null, null));
    }
    return List.copyOf(all.values());
  }

  private static Stream<NetworkView.Edge> edges(Surroundings around, List<Involved> involved) {
    var ties =
        around.ties().stream()
            .map(
                t ->
                    new NetworkView.Edge(
                        t.id(),
                        t.kind().name(),
                        t.from(),
                        t.to(),
                        t.status(),
                        t.source(),
                        t.recordedOn(),
                        t.fromDate(),
                        t.untilDate(),
                        t.nature()));
    var homes =
        around.homes().stream()
            .map(
                h ->
                    new NetworkView.Edge(
                        h.id(),
                        "LIVES_AT",
                        h.personId(),
                        h.addressId(),
                        "SUSPECTED",
                        h.source(),
                        h.recordedOn(),
                        null,
                        null,
                        null));
    Map<String, NetworkView.Edge> involvements = new LinkedHashMap<>();
    for (Involved i : involved) {
      for (String person : i.persons()) {
        String id = i.organisationId() + ":" + person;
        involvements.putIfAbsent(
            id,
            new NetworkView.Edge(
                id,
                "INVOLVED_WITH",
                i.organisationId(),
                person,
                i.status(),
                i.signalId(),
                i.recordedOn(),
                i.happenedOn(),
                null,
                null));
      }
    }
    return Stream.of(ties, homes, involvements.values().stream()).flatMap(s -> s);
  }
}
