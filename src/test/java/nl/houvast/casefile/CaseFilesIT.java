package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Case files: opened from the intake, added to, joined by colleagues, closed with a reason. */
@HouvastTest
class CaseFilesIT {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @BeforeEach
  void an_empty_region() {
    graph.clear();
  }

  private JsonNode get(String account, String path) {
    return api.as(account).get(path).expect(200).json();
  }

  private static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> texts(Stream<JsonNode> nodes, String field) {
    return nodes.map(n -> n.path(field).asString()).toList();
  }

  @Test
  void a_signal_waits_in_the_intake_as_written_until_it_is_in_a_case() {
    FamilyM family = FamilyM.handedIn(api);
    var waiting = items(get("rvt", "/intake").path("items")).toList();
    assertThat(waiting).hasSize(7);
    JsonNode police =
        waiting.stream()
            .filter(s -> s.path("signalId").asString().equals(family.id("S4")))
            .findFirst()
            .orElseThrow();
    assertThat(police.at("/others/0/written/name").asString()).isEqualTo("van der Berg, M.");
    assertThat(police.at("/others").size()).as("the reporter is shielded").isEqualTo(1);
    assertThat(police.toString()).doesNotContain("Dekkers", "bt-");
    family.open("S1", "S3");
    assertThat(texts(items(get("rvt", "/intake").path("items")), "signalId"))
        .hasSize(5)
        .doesNotContain(family.id("S1"), family.id("S3"));
  }

  @Test
  void the_intake_turns_its_pages_without_losing_or_repeating_a_signal() {
    FamilyM.handedIn(api);
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      JsonNode page = get("rvt", "/intake?limit=3" + cursor);
      seen.addAll(texts(items(page.path("items")), "signalId"));
      cursor =
          page.path("nextCursor").isNull()
              ? ""
              : "&cursor="
                  + java.net.URLEncoder.encode(
                      page.path("nextCursor").asString(), java.nio.charset.StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(7).doesNotHaveDuplicates();
  }

  @Test
  void a_signal_that_names_somebody_of_a_case_is_noticed_there_and_changes_nothing() {
    FamilyM family = FamilyM.handedIn(api);
    String id = family.open("S1", "S2");
    String network = get("rvt", "/casefiles/" + id + "/network").toString();
    JsonNode details = get("rvt", "/casefiles/" + id);
    assertThat(details.path("newSignals").asLong()).as("S3, S5, S6").isEqualTo(3);
    assertThat(details.at("/size/persons").asLong()).isEqualTo(5);
    assertThat(get("rvt", "/casefiles").at("/items/0/newSignals").asLong()).isEqualTo(3);
    assertThat(get("rvt", "/casefiles/" + id + "/network").toString()).isEqualTo(network);
    assertThat(get("rvt", "/casefiles/" + id + "/chronology").path("events").size()).isEqualTo(2);
  }

  @Test
  void of_two_colleagues_who_take_one_signal_at_once_one_gets_it() throws Exception {
    FamilyM family = FamilyM.handedIn(api);
    var body = Map.of("title", "Tegelijk", "signalIds", List.of(family.id("S1")));
    Callable<Integer> open = () -> api.as("rvt").post("/casefiles", body).status();
    try (var both = Executors.newFixedThreadPool(4)) {
      var statuses = new TreeSet<Integer>();
      int opened = 0;
      for (var answer : both.invokeAll(List.of(open, open, open, open))) {
        statuses.add(answer.get());
        opened += answer.get() == 201 ? 1 : 0;
      }
      assertThat(opened).as(statuses.toString()).isEqualTo(1);
      assertThat(statuses).isSubsetOf(201, 404, 409);
    }
    assertThat(get("rvt", "/casefiles").path("items").size()).isEqualTo(1);
  }

  @Test
  void opening_asks_a_title_and_signals_of_the_own_intake() {
    FamilyM family = FamilyM.handedIn(api);
    var one = List.of(family.id("S1"));
    api.as("rvt").post("/casefiles", Map.of("title", " ", "signalIds", one)).expect(400);
    api.as("rvt").post("/casefiles", Map.of("title", "Leeg", "signalIds", List.of())).expect(400);
    var asked = Map.of("title", "Van een ander", "signalIds", one);
    for (String account : List.of("rvt-noord", "lokaal", "expert-sibling", "trainer", "src-vt")) {
      api.as(account).post("/casefiles", asked).expect(404);
    }
    assertThat(get("rvt", "/intake").path("items").size()).isEqualTo(7);
  }

  @Test
  void closing_needs_a_reason_and_the_version_that_one_saw() {
    String id = FamilyM.handedIn(api).open();
    long version = get("rvt", "/casefiles/" + id).path("version").asLong();
    var closing =
        Map.of(
            "version",
            version,
            "reason",
            "MOVED",
            "saidBy",
            List.of("de ouders"),
            "leftOpen",
            List.of("Wie houdt zicht?"));
    var old = Map.of("version", version - 1, "reason", "MOVED");
    JsonNode conflict = api.as("rvt").post("/casefiles/" + id + "/close", old).expect(409).json();
    assertThat(conflict.at("/current/version").asLong()).isEqualTo(version);
    api.as("rvt")
        .post("/casefiles/" + id + "/close", Map.of("version", version, "reason", "BORED"))
        .expect(400);
    api.as("rvt").post("/casefiles/" + id + "/close", closing).expect(200);
    JsonNode closed = get("rvt", "/casefiles/" + id);
    assertThat(closed.path("status").asString()).isEqualTo("CLOSED");
    assertThat(closed.at("/closure/reason").asString()).isEqualTo("MOVED");
    assertThat(closed.at("/closure/leftOpen/0").asString()).isEqualTo("Wie houdt zicht?");
    assertThat(closed.at("/continuityOwner/account").asString()).isEqualTo("rvt");
    api.as("rvt").post("/casefiles/" + id + "/close", closing).expect(409);
  }

  @Test
  void a_closed_case_takes_no_more_signals() {
    FamilyM family = FamilyM.handedIn(api);
    String id = family.open("S1");
    long version = get("rvt", "/casefiles/" + id).path("version").asLong();
    api.as("rvt")
        .post("/casefiles/" + id + "/close", Map.of("version", version, "reason", "OTHER"))
        .expect(200);
    api.as("rvt")
        .post("/casefiles/" + id + "/signals", Map.of("signalId", family.id("S2")))
        .expect(409);
    // S2, S3, S5 and S6 name M by the same token; S4 and S7 wait for a person to decide.
    assertThat(get("rvt", "/casefiles/" + id).path("newSignals").asLong()).isEqualTo(4);
  }

  @Test
  void a_tie_that_only_refuted_signals_state_stays_and_is_marked() {
    FamilyM family = FamilyM.handedIn(api);
    String id = family.open();
    assertThat(statuses(id)).containsEntry("PARENT_OF", List.of("SUSPECTED"));
    assertThat(statuses(id).get("SIBLING_OF")).containsExactly("CONFIRMED", "SUSPECTED");
    long version = get("src-vt", "/signals/" + family.id("S1")).path("version").asLong();
    api.as("src-vt")
        .patch(
            "/signals/" + family.id("S1"),
            Map.of("version", version, "status", "REFUTED", "note", "Het klopte niet."))
        .expect(200);
    graph.settled();
    assertThat(statuses(id)).containsEntry("PARENT_OF", List.of("UNCONFIRMED"));
    assertThat(statuses(id).get("SIBLING_OF")).containsExactly("SUSPECTED", "UNCONFIRMED");
  }

  private Map<String, List<String>> statuses(String id) {
    Map<String, TreeSet<String>> found = new java.util.TreeMap<>();
    items(get("rvt", "/casefiles/" + id + "/network").path("edges"))
        .forEach(
            e ->
                found
                    .computeIfAbsent(e.path("kind").asString(), k -> new TreeSet<>())
                    .add(e.path("status").asString()));
    Map<String, List<String>> sorted = new java.util.TreeMap<>();
    found.forEach((kind, all) -> sorted.put(kind, List.copyOf(all)));
    return sorted;
  }

  @Test
  void two_homes_behind_one_house_number_are_two_addresses() {
    FamilyM family = FamilyM.handedIn(api);
    String id = family.open();
    assertThat(get("rvt", "/casefiles/" + id).at("/size/addresses").asLong()).isEqualTo(3);
    for (String addition : List.of("203-b", "203 C")) {
      var address =
          Map.of(
              "street",
              "Havenkade",
              "houseNumber",
              addition,
              "postalCode",
              "1199XC",
              "city",
              "Waardhaven");
      var mention =
          Map.of(
              "key",
              "m1",
              "role",
              "SUBJECT",
              "name",
              "M. van den Berg",
              "bsnToken",
              "bt-dhjdkbrmgngkakmbanbjnamr",
              "address",
              address);
      String signal =
          api.as("src-vt")
              .make(
                  "/signals",
                  Map.of(
                      "sourceMessageId", "VT-" + addition,
                      "kind", "CONCERN",
                      "happenedOn", "2026-10-01",
                      "reportedOn", "2026-10-01",
                      "nature", "FACT",
                      "status", "SUSPECTED",
                      "mentions", List.of(mention)));
      api.as("rvt").post("/casefiles/" + id + "/signals", Map.of("signalId", signal)).expect(200);
    }
    assertThat(get("rvt", "/casefiles/" + id).at("/size/addresses").asLong())
        .as("203-b is 203-B; 203 C is another door")
        .isEqualTo(4);
  }

  @Test
  void the_network_has_a_depth_of_one_to_three() {
    String id = FamilyM.handedIn(api).open();
    String one = get("rvt", "/casefiles/" + id + "/network?depth=1").toString();
    assertThat(get("rvt", "/casefiles/" + id + "/network?depth=3").toString()).isEqualTo(one);
    api.as("rvt").get("/casefiles/" + id + "/network?depth=0").expect(400);
    api.as("rvt").get("/casefiles/" + id + "/network?depth=4").expect(400);
    api.as("rvt-noord").get("/casefiles/" + id + "/network?depth=1").expect(404);
  }

  @Test
  void the_list_turns_its_pages() {
    FamilyM family = FamilyM.handedIn(api);
    family.open("S1");
    family.open("S4");
    family.open("S7");
    JsonNode first = get("rvt", "/casefiles?limit=2");
    JsonNode second =
        get("rvt", "/casefiles?limit=2&cursor=" + first.path("nextCursor").asString());
    assertThat(
            Stream.concat(items(first.path("items")), items(second.path("items")))
                .map(c -> c.path("id").asString()))
        .hasSize(3)
        .doesNotHaveDuplicates();
    assertThat(second.path("nextCursor").isNull()).isTrue();
  }
}
