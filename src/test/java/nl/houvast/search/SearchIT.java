package nl.houvast.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is found, by whom, and what is not. */
@HouvastTest
class SearchIT {
  /** Every account of the demo that has nothing to do with the case of M. */
  private static final List<String> OUTSIDE =
      List.of(
          "rvt-noord",
          "rvt-collega",
          "lokaal",
          "expert-sibling",
          "expert-terror",
          "trainer",
          "privacy",
          "beheer",
          "src-vt");

  private static final List<String> ASKED =
      List.of("van den Berg", "bregh", "m. berg", "gezin van herkomst m", "mees slaat");

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Grants grants;
  @Autowired Indexing indexing;

  @BeforeEach
  void without_cases() {
    graph.clear();
  }

  /** Opens the case of M and waits until all of it is in the index. */
  private String caseOfM() {
    String id = Family.opened(api);
    graph.settled();
    indexing.await(Duration.ofMinutes(1));
    return id;
  }

  private JsonNode search(Api.As who, String text) {
    return who.get("/search?q=" + coded(text)).expect(200).json();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> ids(JsonNode found, String kind) {
    var ids = new ArrayList<String>();
    found
        .path("items")
        .forEach(
            item -> {
              if (item.path("kind").asString().equals(kind)) {
                ids.add(item.path("id").asString());
              }
            });
    return ids;
  }

  private static List<String> titles(JsonNode found, String kind) {
    var titles = new ArrayList<String>();
    found
        .path("items")
        .forEach(
            item -> {
              if (item.path("kind").asString().equals(kind)) {
                titles.add(item.path("title").asString());
              }
            });
    return titles;
  }

  @Test
  void the_words_of_a_worker_lead_to_the_dossiers_of_the_field() {
    JsonNode found = search(api.as("lokaal").withoutGround(), "broertje slaat");
    assertThat(ids(found, "DOSSIER").subList(0, 2))
        .containsExactlyInAnyOrder("DOS-SIBLING-MINOR", "DOS-SIBLING-MENTAL-HEALTH");
    assertThat(found.at("/items/0/kind").asString()).isEqualTo("DOSSIER");
    assertThat(ids(found, "DOSSIER")).doesNotContain("DOS-STALKING");
    assertThat(found.path("synonyms").toString())
        .contains("broertje slaat", "broer-zus, minderjarig");
    assertThat(found.path("searchedIn").toString())
        .isEqualTo("[\"DOSSIER\",\"PATTERN\",\"CONCEPT\"]");
  }

  @Test
  void accents_capitals_and_a_slip_of_the_finger_do_not_matter() {
    var trainer = api.as("trainer").withoutGround();
    var right = ids(search(trainer, "stalking"), "DOSSIER");
    assertThat(right).contains("DOS-STALKING").doesNotContain("DOS-HOME-BAN");
    assertThat(ids(search(trainer, "STÄLKING"), "DOSSIER")).isEqualTo(right);
    assertThat(ids(search(trainer, "stalknig"), "DOSSIER")).contains("DOS-STALKING");
    assertThat(search(trainer, "stalknig").at("/items/0/why").asString()).startsWith("lijkt op");
    assertThat(search(trainer, "qqqqzzzz").path("items").size()).isZero();
  }

  @Test
  void one_kind_can_be_asked_for_and_pages_follow_each_other() {
    var trainer = api.as("trainer").withoutGround();
    JsonNode all = trainer.get("/search?q=geweld&limit=200").expect(200).json();
    JsonNode first = trainer.get("/search?q=geweld&limit=3").expect(200).json();
    String cursor = first.path("nextCursor").asString();
    JsonNode next = trainer.get("/search?q=geweld&limit=3&cursor=" + cursor).expect(200).json();
    assertThat(all.path("nextCursor").isNull()).isTrue();
    for (int i = 0; i < 3; i++) {
      assertThat(first.at("/items/" + i)).isEqualTo(all.at("/items/" + i));
      assertThat(next.at("/items/" + i)).isEqualTo(all.at("/items/" + (i + 3)));
    }
    JsonNode patterns = trainer.get("/search?q=geweld&kind=PATTERN").expect(200).json();
    assertThat(ids(patterns, "PATTERN")).hasSize(patterns.path("items").size()).isNotEmpty();
    assertThat(trainer.get("/search?q=geweld&kind=LESSON").expect(200).json().path("items").size())
        .isZero();
    trainer.get("/search?q=geweld&kind=SIGNAL").expect(400);
    trainer.get("/search?q=geweld&cursor=%20x").expect(400);
  }

  @Test
  void the_team_finds_its_case_and_the_persons_by_every_name_that_was_written() {
    String id = caseOfM();
    var rvt = api.as("rvt");
    assertThat(ids(search(rvt, "herkomst"), "CASEFILE")).containsExactly(id);
    JsonNode berg = search(rvt, "van den Berg");
    assertThat(ids(berg, "PERSON")).isNotEmpty();
    assertThat(ids(search(rvt, "Berg"), "PERSON")).isEqualTo(ids(berg, "PERSON"));
    assertThat(ids(search(rvt, "v.d. berg"), "PERSON")).isEqualTo(ids(berg, "PERSON"));
    assertThat(berg.at("/items/0/within/0").asString()).isEqualTo(Family.TITLE);
    assertThat(titles(search(rvt, "van den Breg"), "PERSON")).isNotEmpty();
    assertThat(search(rvt.withoutGround(), "Berg").toString())
        .as("without purpose and basis only knowledge is searched")
        .doesNotContain("CASEFILE", "PERSON");
    rvt.purpose("NO-SUCH").get("/search?q=berg").expect(400);
  }

  @Test
  void a_person_is_found_as_soon_as_the_signal_was_taken_in() {
    Family.handIn(api, "src-vt", Family.about("VT-SEARCH-1", "Zoë Öztürk-Ypma"));
    JsonNode found = search(api.as("rvt"), "ozturk");
    assertThat(titles(found, "PERSON")).containsExactly("Zoë Öztürk-Ypma");
    assertThat(search(api.as("rvt-noord"), "ozturk").toString()).doesNotContain("Öztürk");
  }

  @Test
  void nothing_of_the_case_is_found_guessed_or_counted_by_anybody_else() {
    String signal =
        Family.handIn(api, "src-police-noord", Family.about("POL-N-1", "M. van den Bergh"));
    Family.open(api, "rvt-noord", "Gezin van herkomst N", List.of(signal));
    graph.settled();
    indexing.await(Duration.ofMinutes(1));
    Map<String, String> before = answers();
    assertThat(before.get("rvt-noord van den Berg"))
        .as("who sees a case of its own finds that one")
        .contains("M. van den Bergh");

    String id = caseOfM();
    consultGrant("expert-sibling", id);

    Map<String, String> after = answers();
    before.forEach((asked, answer) -> assertThat(after.get(asked)).as(asked).isEqualTo(answer));
    assertThat(answer("rvt", "/search?q=berg")).as("the team does find it").contains("PERSON");
    assertThat(answer("rvt", "/search/suggestions?q=herk")).contains(Family.TITLE);
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    for (String account : OUTSIDE) {
      for (String text : ASKED) {
        String q = "q=" + coded(text);
        answers.put(account + " " + text, answer(account, "/search?" + q));
        answers.put(account + " " + text + " …", answer(account, "/search/suggestions?" + q));
        answers.put(
            account + " consult " + text,
            api.as(account).purpose("CONSULT").get("/search?" + q).expect(200).body());
      }
    }
    return answers;
  }

  private String answer(String account, String path) {
    return api.as(account).get(path).expect(200).body();
  }

  private void consultGrant(String account, String caseFileId) {
    List<String> persons = ids(search(api.as("rvt"), "berg"), "PERSON");
    assertThat(persons).isNotEmpty();
    grants.issue(
        account,
        new Grants.Offer(
            caseFileId,
            Grant.Kind.CONSULT,
            Level.L2,
            List.of("CONSULT"),
            "DEMO-FUTURE-LAW",
            List.of(),
            persons,
            Instant.parse("2027-01-01T00:00:00Z"),
            "rvt",
            "asked in a consult"));
  }

  @Test
  void a_search_in_cases_leaves_a_line_for_every_person_that_it_showed() {
    caseOfM();
    List<String> persons = ids(search(api.as("rvt"), "Berg"), "PERSON");
    assertThat(persons).isNotEmpty();
    for (String person : persons) {
      JsonNode lines =
          api.as("privacy").get("/audit/accesses?personId=" + person).expect(200).json();
      assertThat(lines.toString()).as(person).contains("search.content");
    }
    search(api.as("rvt"), "qqqqzzzz");
    assertThat(lines()).as("also when nothing was found").isEqualTo(persons.size() + 1);
    search(api.as("rvt").withoutGround(), "Berg");
    assertThat(lines()).as("knowledge is no case").isEqualTo(persons.size() + 1);
  }

  private long lines() {
    return graph
        .client()
        .query("MATCH (l:AuditLine {activity: 'search.content', account: 'rvt'}) RETURN count(l)")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }

  @Test
  void what_cannot_be_searched_for_is_answered_with_a_sentence() {
    var rvt = api.as("rvt");
    for (String text : List.of("", "   ", "+-&&(){}[]^\"~*?:\\/", "!!!", "\u0000")) {
      var refused = rvt.get("/search?q=" + coded(text)).expect(400);
      assertThat(refused.json().path("detail").asString()).startsWith("Typ ten minste");
      rvt.get("/search/suggestions?q=" + coded(text)).expect(400);
    }
    assertThat(rvt.get("/search").expect(400).json().path("detail").asString())
        .startsWith("Typ ten minste");
    var tooLong = rvt.get("/search?q=" + "x".repeat(201)).expect(400);
    assertThat(tooLong.json().path("detail").asString()).contains("200");
    assertThat(rvt.get("/search?q=" + "x".repeat(5_000)).status()).isEqualTo(400);
    for (String odd : List.of("berg*", "titel:berg", "berg AND (geweld", "\"berg", "de het een")) {
      rvt.get("/search?q=" + coded(odd)).expect(200);
    }
  }

  @Test
  void a_word_that_was_begun_is_completed() {
    JsonNode begun =
        api.as("trainer").withoutGround().get("/search/suggestions?q=broert").expect(200).json();
    assertThat(begun.path("items").toString()).contains("roertje");
    assertThat(begun.path("items").size()).isBetween(1, 8);
  }
}
