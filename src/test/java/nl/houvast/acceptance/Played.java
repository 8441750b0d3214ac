package nl.houvast.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A scenario file, played over the API as its own accounts: what was handed in, under which ids it
 * is known, and who is who.
 */
final class Played {
  private final Api api;
  private final JsonNode scenario;
  private final Map<String, String> signalIds = new HashMap<>();
  private final Map<String, String> scenarioSignals = new HashMap<>();
  private final Map<String, String> scenarioPersons = new HashMap<>();
  private String caseFileId = "";

  private Played(Api api, JsonNode scenario) {
    this.api = api;
    this.scenario = scenario;
  }

  static JsonNode caseM() {
    try (InputStream in = Played.class.getResourceAsStream("/scenarios/case-m.json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Hands in the signals in this order, opens the case file with all of them, confirms nothing. */
  static Played play(Api api, JsonNode scenario, List<JsonNode> order) {
    var played = new Played(api, scenario);
    order.forEach(played::handIn);
    played.learnWhoIsWho();
    var signals = Stream.of(scenario.at("/casefile/signals")).flatMap(Played::items);
    played.caseFileId =
        api.as("rvt")
            .make(
                "/casefiles",
                Map.of(
                    "title", scenario.at("/casefile/title").asString(),
                    "signalIds", signals.map(s -> played.signalIds.get(s.asString())).toList()));
    return played;
  }

  static Played play(Api api, JsonNode scenario) {
    return play(api, scenario, items(scenario.path("signals")).toList());
  }

  static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static List<String> texts(JsonNode array) {
    return items(array).map(JsonNode::asString).toList();
  }

  void handIn(JsonNode signal) {
    var reply = api.as(signal.path("account").asString()).post("/signals", signal.path("body"));
    String id = reply.expect(201).json().path("id").asString();
    signalIds.put(signal.path("id").asString(), id);
    scenarioSignals.put(id, signal.path("id").asString());
  }

  /** Hands in the signals of a control, beside the case. */
  Played beside(JsonNode control) {
    items(control.path("signals")).forEach(this::handIn);
    learnWhoIsWho();
    return this;
  }

  /** Which person of the truth each person of the product is, by the links that need no human. */
  private void learnWhoIsWho() {
    Map<String, JsonNode> truth = new HashMap<>();
    Stream.concat(
            items(scenario.path("signals")),
            items(scenario.path("controls")).flatMap(c -> items(c.path("signals"))))
        .forEach(s -> truth.put(s.path("id").asString(), s.path("mentionOf")));
    for (JsonNode p : proposals("CONFIRMED")) {
      String signal = scenarioSignals.get(p.at("/mention/signalId").asString());
      if (signal != null && p.path("decidedBy").asString("").equals("automatic")) {
        String person = truth.get(signal).path(p.at("/mention/key").asString()).asString();
        String before = scenarioPersons.put(p.at("/person/id").asString(), person);
        assertThat(before).as("one person is one person").isIn(null, person);
      }
    }
  }

  List<JsonNode> proposals(String status) {
    return items(
            api.as("rvt")
                .get("/identity/proposals?limit=200&status=" + status)
                .expect(200)
                .json()
                .path("items"))
        .toList();
  }

  JsonNode proposal(String signal) {
    return Stream.of("PROPOSED", "CONFIRMED", "REJECTED", "UNDONE")
        .flatMap(s -> proposals(s).stream())
        .filter(p -> signal(p.at("/mention/signalId").asString()).equals(signal))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no proposal for " + signal));
  }

  void confirm(String signal) {
    decide(signal, "confirm");
  }

  void decide(String signal, String verb) {
    String id = proposal(signal).path("id").asString();
    api.as("rvt")
        .post("/identity/proposals/" + id + "/" + verb, Map.of("reason", "Voor de proef"))
        .expect(200);
  }

  String caseFileId() {
    return caseFileId;
  }

  JsonNode scenario() {
    return scenario;
  }

  JsonNode expect() {
    return scenario.path("expect");
  }

  JsonNode ask(String sub) {
    return api.as("rvt").get("/casefiles/" + caseFileId + sub).expect(200).json();
  }

  List<JsonNode> recognitions(String asOf) {
    return items(ask("/recognitions?asOf=" + asOf).path("items")).toList();
  }

  JsonNode recognition(String pattern, String asOf) {
    return recognitions(asOf).stream()
        .filter(r -> r.at("/pattern/code").asString().equals(pattern))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pattern + " is not recognised as of " + asOf));
  }

  List<String> patterns(String asOf) {
    return recognitions(asOf).stream()
        .filter(r -> r.path("status").asString().equals("ACTIVE"))
        .map(r -> r.at("/pattern/code").asString())
        .sorted()
        .toList();
  }

  /** The scenario's own id of a signal of the product. */
  String signal(String id) {
    return scenarioSignals.getOrDefault(id, "unknown signal " + id);
  }

  String idOf(String scenarioSignal) {
    return signalIds.get(scenarioSignal);
  }

  /** The scenario's own id of a person of the product. */
  String person(String id) {
    if (!scenarioPersons.containsKey(id)) {
      // What follows from the last signal may have come after the first look.
      learnWhoIsWho();
    }
    return scenarioPersons.getOrDefault(id, "unknown person " + id);
  }

  List<String> signals(JsonNode ids) {
    return texts(ids).stream().map(this::signal).sorted().toList();
  }

  /** The scenario's own ids of ties, found by kind and persons. */
  List<String> ties(JsonNode ids) {
    var edges = items(ask("/network?depth=3").path("edges")).toList();
    return texts(ids).stream()
        .map(id -> edges.stream().filter(e -> e.path("id").asString().equals(id)).findFirst())
        .map(e -> tie(e.orElseThrow(() -> new AssertionError("a tie that the network lacks"))))
        .sorted()
        .toList();
  }

  String tie(JsonNode edge) {
    String kind = edge.path("kind").asString();
    String from = person(edge.path("from").asString());
    String to = person(edge.path("to").asString());
    return items(scenario.path("ties"))
        .filter(t -> t.path("kind").asString().equals(kind))
        .filter(
            t ->
                pair(t).equals(List.of(from, to))
                    || !kind.equals("PARENT_OF") && pair(t).equals(List.of(to, from)))
        .map(t -> t.path("id").asString())
        .findFirst()
        .orElse("unknown tie " + kind + " " + from + " " + to);
  }

  private static List<String> pair(JsonNode tie) {
    return List.of(tie.path("from").asString(), tie.path("to").asString());
  }

  /** Every answer that the regional team gets about the case and its region, in one text. */
  String everyAnswer() {
    var all = new ArrayList<String>();
    for (String path :
        List.of(
            "/casefiles",
            "/intake",
            "/casefiles/" + caseFileId,
            "/casefiles/" + caseFileId + "/network?depth=3",
            "/casefiles/" + caseFileId + "/chronology",
            "/casefiles/" + caseFileId + "/chronology?axis=RECORDED&asOf=2026-11-02",
            "/casefiles/" + caseFileId + "/recognitions",
            "/casefiles/" + caseFileId + "/recognitions?asOf=2025-12-03",
            "/casefiles/" + caseFileId + "/advice",
            "/identity/proposals?status=PROPOSED",
            "/identity/proposals?status=CONFIRMED",
            "/identity/proposals?status=REJECTED",
            "/identity/proposals?status=UNDONE")) {
      all.add(path + "\n" + api.as("rvt").get(path).expect(200).body());
    }
    return String.join("\n\n", all);
  }
}
