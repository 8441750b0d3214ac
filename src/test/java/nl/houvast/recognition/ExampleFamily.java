package nl.houvast.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import tools.jackson.databind.JsonNode;

/** A family of a pattern's own examples, handed in over the API as its source organisations. */
final class ExampleFamily {
  private static final Map<String, String> ACCOUNTS =
      Map.of(
          "VEILIG_THUIS",
          "src-vt",
          "POLICE",
          "src-police",
          "MENTAL_HEALTH",
          "src-ggz",
          "JUSTICE",
          "src-justice",
          "LOCAL_TEAM",
          "src-lokaal",
          "CARE_PROVIDER",
          "src-provider");

  private final Api api;
  private final JsonNode example;
  private final String mark = Integer.toString(new Random().nextInt(1_000_000_000), 36);
  private final Map<String, String> tokens = new HashMap<>();

  ExampleFamily(Api api, JsonNode example) {
    this.api = api;
    this.example = example;
  }

  /** Opens a case file with all of it, and answers that case file's id. */
  String open() {
    var ids = new ArrayList<String>();
    var left = new ArrayList<JsonNode>();
    example.path("ties").forEach(left::add);
    for (JsonNode signal : example.path("signals")) {
      var stated = left.stream().filter(t -> inIt(signal, t)).toList();
      left.removeAll(stated);
      ids.add(handIn(signal.path("by").asString(), body(signal, stated)));
    }
    if (!left.isEmpty()) {
      ids.add(handIn("LOCAL_TEAM", family(left)));
    }
    return api.as("rvt").make("/casefiles", Map.of("title", "Voorbeeld " + mark, "signalIds", ids));
  }

  private static boolean inIt(JsonNode signal, JsonNode tie) {
    var who = signal.path("who");
    return who.has(tie.path("from").asString()) && who.has(tie.path("to").asString());
  }

  private String handIn(String type, Map<String, Object> body) {
    String account = ACCOUNTS.get(type);
    assertThat(account).as("an account for " + type).isNotNull();
    return api.as(account).make("/signals", body);
  }

  private Map<String, Object> body(JsonNode signal, List<JsonNode> ties) {
    Map<String, Object> body = new LinkedHashMap<>();
    String on = signal.path("on").asString();
    body.put("sourceMessageId", "EX-" + mark + "-" + signal.path("id").asString());
    body.put("kind", signal.path("kind").asString());
    body.put("happenedOn", on);
    body.put("reportedOn", on);
    body.put("nature", signal.path("nature").asString());
    body.put("status", signal.path("status").asString());
    body.put("text", "Verzonnen voorbeeld.");
    body.put("indicates", strings(signal.path("indicates")));
    var mentions = new ArrayList<Map<String, Object>>();
    signal
        .path("who")
        .properties()
        .forEach(e -> mentions.add(mention(e.getKey(), e.getValue().asString())));
    body.put("mentions", mentions);
    body.put("ties", ties(ties));
    if (signal.has("closure")) {
      body.put(
          "closure",
          Map.of(
              "reason", signal.at("/closure/reason").asString(),
              "saidBy", List.of(),
              "leftOpen", strings(signal.at("/closure/leftOpen"))));
    }
    if (signal.path("kind").asString().equals("INVOLVEMENT")) {
      body.put(
          "contact",
          Map.of(
              "name",
              "Aanspreekpunt",
              "role",
              "loket",
              "phone",
              "06-00000011",
              "email",
              "loket@example.org"));
    }
    return body;
  }

  /** A neutral signal that says no more than who belongs to whom, on the first day of all. */
  private Map<String, Object> family(List<JsonNode> ties) {
    Map<String, Object> body = new LinkedHashMap<>();
    String first =
        StreamSupport.stream(example.path("signals").spliterator(), false)
            .map(s -> s.path("on").asString())
            .sorted()
            .findFirst()
            .orElseThrow();
    body.put("sourceMessageId", "EX-" + mark + "-family");
    body.put("kind", "STRENGTH");
    body.put("happenedOn", first);
    body.put("reportedOn", first);
    body.put("nature", "FACT");
    body.put("status", "CONFIRMED");
    body.put("text", "Verzonnen voorbeeld.");
    body.put("indicates", List.of());
    var mentions = new ArrayList<Map<String, Object>>();
    example.path("born").propertyNames().forEach(p -> mentions.add(mention(p, "SUBJECT")));
    body.put("mentions", mentions);
    body.put("ties", ties(ties));
    return body;
  }

  private static List<Map<String, String>> ties(List<JsonNode> ties) {
    return ties.stream()
        .map(
            t ->
                Map.of(
                    "kind", t.path("kind").asString(),
                    "from", t.path("from").asString(),
                    "to", t.path("to").asString()))
        .toList();
  }

  private Map<String, Object> mention(String key, String role) {
    return Map.of(
        "key",
        key,
        "role",
        role,
        "name",
        "Voorbeeld " + key.toUpperCase(java.util.Locale.ROOT),
        "birthDate",
        example.path("born").path(key).asString(),
        "bsnToken",
        tokens.computeIfAbsent(key, k -> token()));
  }

  private static String token() {
    var made = new StringBuilder("bt-");
    new Random().ints(24, 'a', 'z' + 1).forEach(c -> made.append((char) c));
    return made.toString();
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
  }
}
