package nl.houvast.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The case of M as a case worker meets it: its signals handed in, by their names. */
final class FamilyM {
  private final Api api;
  private final JsonNode scenario;
  private final Map<String, String> signals = new LinkedHashMap<>();

  private FamilyM(Api api, JsonNode scenario) {
    this.api = api;
    this.scenario = scenario;
  }

  /** All seven signals wait in the intake. */
  static FamilyM handedIn(Api api) {
    try (InputStream in = FamilyM.class.getResourceAsStream("/scenarios/case-m.json")) {
      var family = new FamilyM(api, new JsonMapper().readTree(Objects.requireNonNull(in)));
      family.scenario.path("signals").forEach(family::handIn);
      return family;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it, in a case that is open, and nothing else in the graph. */
  static String alone(Api api, TestGraph graph) {
    graph.clear();
    String file = handedIn(api).open();
    graph.settled();
    return file;
  }

  void handIn(JsonNode signal) {
    var reply = api.as(signal.path("account").asString()).post("/signals", signal.path("body"));
    signals.put(signal.path("id").asString(), reply.expect(201).json().path("id").asString());
  }

  /** Hands in what a signal says once more, as another message of the same source. */
  void again(String name) {
    for (JsonNode signal : scenario.path("signals")) {
      if (signal.path("id").asString().equals(name)) {
        ObjectNode body = (ObjectNode) signal.path("body").deepCopy();
        body.put("sourceMessageId", "AGAIN-" + name);
        api.as(signal.path("account").asString()).post("/signals", body).expect(201);
      }
    }
  }

  /** Hands in the signals of a control. */
  FamilyM beside(String control) {
    for (JsonNode c : scenario.path("controls")) {
      if (c.path("id").asString().equals(control)) {
        c.path("signals").forEach(this::handIn);
      }
    }
    return this;
  }

  String id(String signal) {
    return Objects.requireNonNull(signals.get(signal), signal);
  }

  /** Opens a case with these signals; all seven when none is named. */
  String open(String... names) {
    List<String> ids =
        names.length == 0
            ? List.copyOf(signals.values())
            : List.of(names).stream().map(this::id).toList();
    return api.as("rvt")
        .make("/casefiles", Map.of("title", "Gezin van herkomst M", "signalIds", ids));
  }

  /** The name of a signal in the scenario. */
  String named(String id) {
    return signals.entrySet().stream()
        .filter(e -> e.getValue().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id);
  }
}
