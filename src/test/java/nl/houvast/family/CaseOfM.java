package nl.houvast.family;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case of M, opened by the team: its signals by name, M and M's relatives by id. */
final class CaseOfM {
  final Map<String, String> signals = new LinkedHashMap<>();
  final JsonNode scenario;
  final String caseFile;
  final String m;

  private CaseOfM(Map<String, String> signals, JsonNode scenario, String caseFile, String m) {
    this.signals.putAll(signals);
    this.scenario = scenario;
    this.caseFile = caseFile;
    this.m = m;
  }

  static CaseOfM opened(Api api, TestGraph graph) {
    try (InputStream in = CaseOfM.class.getResourceAsStream("/scenarios/case-m.json")) {
      JsonNode scenario = new JsonMapper().readTree(Objects.requireNonNull(in));
      var signals = new LinkedHashMap<String, String>();
      for (JsonNode s : scenario.path("signals")) {
        var reply = api.as(s.path("account").asString()).post("/signals", s.path("body"));
        signals.put(s.path("id").asString(), reply.expect(201).json().path("id").asString());
      }
      graph.settled();
      String caseFile =
          api.as("rvt")
              .make(
                  "/casefiles",
                  Map.of("title", "Gezin van M", "signalIds", List.copyOf(signals.values())));
      graph.settled();
      String m = person(graph, signals.get("S1"), "ACTOR");
      for (JsonNode p : api.as("rvt").get("/identity/proposals").expect(200).json().path("items")) {
        if (p.path("person").path("id").asString().equals(m)) {
          api.as("rvt")
              .post(
                  "/identity/proposals/" + p.path("id").asString() + "/confirm",
                  Map.of("reason", "zelfde persoon"))
              .expect(200);
        }
      }
      graph.settled();
      return new CaseOfM(signals, scenario, caseFile, m);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String person(TestGraph graph, String signal, String role) {
    return graph
        .client()
        .query(
            """
            MATCH (:Signal {id: $signal})-[:MENTIONS]->(:Mention {role: $role})-[:IDENTIFIED_AS]->(p:Person)
            RETURN p.id LIMIT 1
            """)
        .bindAll(Map.of("signal", signal, "role", role))
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  String signal(String name) {
    return Objects.requireNonNull(signals.get(name), name);
  }

  /**
   * All that would tell of somebody else than M: names in parts, streets, postcodes, phones, days.
   */
  List<String> tellingOfOthers() {
    var all = new ArrayList<String>();
    for (JsonNode s : scenario.path("signals")) {
      for (JsonNode mention : s.path("body").path("mentions")) {
        if (!isM(mention)) {
          add(all, mention.path("name").asString(""));
          add(all, mention.path("birthDate").asString(""));
          add(all, mention.path("phone").asString(""));
          add(all, mention.path("bsnToken").asString(""));
          if (!sameHome(mention)) {
            add(all, mention.path("address").path("street").asString(""));
            add(all, mention.path("address").path("postalCode").asString(""));
          }
        }
      }
      JsonNode contact = s.path("body").path("contact");
      add(all, contact.path("name").asString(""));
      add(all, contact.path("phone").asString(""));
    }
    for (JsonNode p : scenario.path("persons")) {
      if (!p.path("id").asString().equals("P1")) {
        add(all, p.path("givenName").asString());
      }
    }
    return all.stream().distinct().toList();
  }

  private boolean sameHome(JsonNode mention) {
    String street = mention.path("address").path("street").asString("");
    for (JsonNode s : scenario.path("signals")) {
      for (JsonNode other : s.path("body").path("mentions")) {
        if (isM(other) && other.path("address").path("street").asString("-").equals(street)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isM(JsonNode mention) {
    return mention.path("birthDate").asString("").equals("1995-02-03")
        || mention.path("bsnToken").asString("").equals("bt-dhjdkbrmgngkakmbanbjnamr")
        || mention.path("name").asString("").matches("(?i).*\\bM\\..*|.*, M\\.?.*|.*Mees.*");
  }

  private static void add(List<String> all, String value) {
    if (value.length() > 2) {
      all.add(value);
    }
  }
}
