package nl.houvast.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case of M in an open case file, handed in over the API as the sources would. */
final class FamilyM {
  static final JsonNode SCENARIO =
      new JsonMapper().readTree(FamilyM.class.getResourceAsStream("/scenarios/case-m.json"));

  final Map<String, String> signals = new HashMap<>();
  final Map<String, String> persons = new HashMap<>();
  String caseFileId = "";

  static FamilyM open(Api api, TestGraph graph) {
    var family = new FamilyM();
    for (JsonNode signal : SCENARIO.path("signals")) {
      var receipt =
          api.as(signal.path("account").asString())
              .withoutGround()
              .post("/signals", signal.path("body").toString())
              .expect(201);
      family.signals.put(signal.path("id").asString(), receipt.json().path("id").asString());
    }
    family.caseFileId =
        api.as("rvt")
            .make(
                "/casefiles",
                Map.of("title", "Gezin van herkomst M", "signalIds", family.inOrder()));
    family.learnWhoIsWho(graph);
    return family;
  }

  private List<String> inOrder() {
    return StreamSupport.stream(SCENARIO.path("signals").spliterator(), false)
        .map(s -> signal(s.path("id").asString()))
        .toList();
  }

  private void learnWhoIsWho(TestGraph graph) {
    graph.settled();
    graph
        .client()
        .query(
            """
            MATCH (:Signal {id: $s1})-[:MENTIONS]->(m:Mention)-[:IDENTIFIED_AS]->(p:Person)
            RETURN m.key AS key, p.id AS person
            """)
        .bind(signal("S1"))
        .to("s1")
        .fetch()
        .all()
        .forEach(
            row ->
                persons.put(
                    SCENARIO.at("/signals/0/mentionOf/" + row.get("key")).asString(),
                    String.valueOf(row.get("person"))));
  }

  List<String> everybody() {
    return List.of("P1", "P2", "P3", "P4", "P5").stream()
        .map(this::person)
        .collect(Collectors.toList());
  }

  String person(String label) {
    return String.valueOf(persons.get(label));
  }

  String signal(String label) {
    return String.valueOf(signals.get(label));
  }

  /**
   * Fails when anything that tells who these people are stands in a text: what the scenario
   * forbids, whatever a source wrote to identify somebody, the days in words, and real ids.
   */
  void assertNothingOf(String text) {
    var hits = new TreeSet<String>();
    for (String one : identifying()) {
      String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(one) + "(?![\\p{L}\\p{N}])";
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      if (Pattern.compile(whole, flags).matcher(text).find()) {
        hits.add(one);
      }
    }
    persons.values().stream().filter(text::contains).forEach(hits::add);
    signals.values().stream().filter(text::contains).forEach(hits::add);
    assertThat(hits).as("what tells who they are").isEmpty();
  }

  private static Set<String> identifying() {
    Set<String> all = new TreeSet<>();
    SCENARIO.at("/expect/consult/forbiddenStrings").forEach(s -> all.add(s.asString()));
    for (JsonNode signal : SCENARIO.path("signals")) {
      JsonNode body = signal.path("body");
      keep(all, body, "sourceMessageId", "happenedOn", "reportedOn");
      keep(all, body.path("contact"), "name", "phone", "email");
      for (JsonNode m : body.path("mentions")) {
        keep(all, m, "name", "birthDate", "phone", "bsnToken");
        keep(all, m.path("address"), "street", "postalCode", "city");
      }
    }
    var inWords = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.of("nl"));
    List.copyOf(all).stream()
        .filter(s -> s.matches("\\d{4}-\\d\\d-\\d\\d"))
        .map(LocalDate::parse)
        .forEach(day -> all.add(inWords.format(day)));
    return all;
  }

  private static void keep(Set<String> all, JsonNode from, String... fields) {
    Stream.of(fields)
        .map(f -> from.path(f).asString(""))
        .filter(s -> !s.isEmpty())
        .forEach(all::add);
  }
}
