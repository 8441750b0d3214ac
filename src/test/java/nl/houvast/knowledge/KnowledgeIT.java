package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;

@HouvastTest
class KnowledgeIT {
  private static final List<String> OFFERED =
      List.of(
          "DOS-SIBLING-MENTAL-HEALTH",
          "DOS-SIBLING-MINOR",
          "DOS-ADULT-CHILD-TO-PARENT",
          "DOS-YOUTH-TO-PARENT",
          "DOS-CARE-AVOIDANCE",
          "DOS-INTIMATE-TERRORISM",
          "DOS-FAMILY-STRESS",
          "DOS-SEPARATION",
          "DOS-HONOUR",
          "DOS-STALKING",
          "DOS-COPMI",
          "DOS-LIVELIHOOD",
          "DOS-JOINING-SIGNALS");

  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired Concepts concepts;
  @Autowired Dossiers dossiers;
  @Autowired Patterns patterns;
  @Autowired Experts experts;

  @Autowired List<ApplicationRunner> runners;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @AfterEach
  void forgetTheTrials() {
    testGraph.settled();
    testGraph
        .client()
        .query(
            """
            MATCH (n:Dossier|DossierVersion|Pattern|PatternVersion)
            WHERE coalesce(n.dossierId, n.patternId, n.id) IN ['DOS-TRIAL', 'PAT-TRIAL']
            DETACH DELETE n
            """)
        .run();
    dossiers.forget();
    patterns.forget();
  }

  @Test
  void the_dossiers_that_patterns_offer_are_there_among_at_least_twenty() {
    assertThat(dossiers.published()).hasSizeGreaterThanOrEqualTo(20);
    assertThat(dossiers.published()).extracting(Dossier::id).containsAll(OFFERED);
  }

  @Test
  void every_area_of_expertise_has_two_available_experts_of_two_disciplines() {
    var areas = concepts.all().stream().filter(c -> c.facet().equals("EXP")).toList();
    assertThat(areas).hasSize(13);
    for (Concept area : areas) {
      var available =
          experts.on(List.of(area.code())).stream()
              .filter(e -> e.availability().equals("AVAILABLE"))
              .toList();
      assertThat(available).as(area.code()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(new HashSet<>(available.stream().map(Expert::discipline).toList()))
          .as(area.code())
          .hasSizeGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void whoever_knows_most_of_what_is_asked_comes_first() {
    var found = experts.on(List.of("EXP-SIBLING", "EXP-FORENSIC-MH"));
    assertThat(found.getFirst().account()).isEqualTo("expert-sibling");
    assertThat(found.getFirst().expertise()).containsExactly("EXP-FORENSIC-MH", "EXP-SIBLING");
    assertThat(found).extracting(Expert::account).doesNotContain("expert-honour");
    assertThat(experts.on(List.of("EXP-UNHEARD-OF"))).isEmpty();
  }

  @Test
  void what_somebody_knows_about_is_refused_when_no_concept_says_it() {
    assertThat(experts.know(Map.of("expert-honour", List.of("EXP-UNHEARD-OF"))))
        .isInstanceOf(Answer.Refused.class);
    assertThat(
            experts.on(List.of("EXP-HONOUR")).stream()
                .map(Expert::account)
                .collect(Collectors.toSet()))
        .contains("expert-honour");
  }

  @Test
  void the_intake_grant_of_the_demo_is_live() {
    var grants = api.as("rvt").get("/me").expect(200).json().path("grants");
    assertThat(grants.size()).isEqualTo(1);
    assertThat(grants.get(0).path("caseFileId").asString()).isEqualTo("intake:MIDDEN");
    assertThat(grants.get(0).path("level").asString()).isEqualTo("L4");
    assertThat(
            api.as("rvt-noord")
                .get("/me")
                .json()
                .path("grants")
                .get(0)
                .path("caseFileId")
                .asString())
        .isEqualTo("intake:NOORD");
    assertThat(api.as("rvt-collega").get("/me").json().path("grants").size()).isZero();
  }

  @Test
  void a_second_start_changes_nothing() throws Exception {
    testGraph.settled();
    String before = everything();
    for (ApplicationRunner runner : runners) {
      runner.run(new DefaultApplicationArguments());
    }
    testGraph.settled();
    assertThat(everything()).isEqualTo(before);
    assertThat(
            testGraph.client().query("MATCH (c:Change) RETURN count(c)").fetchAs(Long.class).one())
        .hasValue(0L);
  }

  /** Every node and edge that outlives a test, audit lines apart. */
  private String everything() {
    var nodes =
        testGraph
            .client()
            .query(
                """
                MATCH (n) WHERE NOT n:AuditLine AND NOT n:SubjectKey AND NOT n:Change
                RETURN labels(n)[0] + toString(n.id) + coalesce(n.passwordHash, '')
                  + coalesce(n.content, n.rule, n.text, '') + coalesce(toString(n.until), '') AS one
                ORDER BY one
                """)
            .fetchAs(String.class)
            .all();
    var edges =
        testGraph
            .client()
            .query(
                """
                MATCH (a)-[r]->(b)
                RETURN coalesce(a.id, '') + type(r) + coalesce(b.id, '') AS one ORDER BY one
                """)
            .fetchAs(String.class)
            .all();
    return nodes + "\n" + edges;
  }

  @Test
  void another_text_is_the_next_version_and_the_earlier_one_stays_as_it_was() {
    String first = Seed.dossier("DOS-ELDER").replace("id: DOS-ELDER", "id: DOS-TRIAL");
    String second = first.replace("reviewOn: 2027-06-01", "reviewOn: 2027-09-01");
    assertThat(second).isNotEqualTo(first);
    assertThat(dossiers.publish(first).orThrow().version()).isEqualTo(1);
    assertThat(dossiers.publish(first).orThrow().version()).isEqualTo(1);
    assertThat(dossiers.publish(second).orThrow().version()).isEqualTo(2);
    assertThat(dossiers.versions("DOS-TRIAL")).containsExactly(1, 2);
    assertThat(dossiers.find("DOS-TRIAL", 1).orElseThrow())
        .satisfies(d -> assertThat(d.content()).isEqualTo(first))
        .satisfies(d -> assertThat(d.newestVersion()).isEqualTo(2));
    assertThat(dossiers.find("DOS-TRIAL", null).orElseThrow().content()).isEqualTo(second);
    assertThat(dossiers.find("DOS-TRIAL", 3)).isEmpty();
  }

  @Test
  void a_version_knows_what_it_explains_and_what_it_is_drawn_from() {
    assertThat(names("(:DossierVersion {id: 'DOS-ELDER@1'})-[:EXPLAINS]->(x)"))
        .contains("REL-ELDER", "EXP-ELDER")
        .doesNotContain("EXP-SIBLING");
    assertThat(names("(:DossierVersion {id: 'DOS-SIBLING-MENTAL-HEALTH@1'})-[:DRAWN_FROM]->(x)"))
        .containsExactly("AUG", "L1", "L2", "L3", "L4", "L5", "L7");
    assertThat(names("(:Concept {id: 'NAT-THREAT'})-[:BROADER]->(x)"))
        .containsExactly("NAT-PSYCHOLOGICAL");
  }

  private java.util.Collection<String> names(String path) {
    return testGraph
        .client()
        .query("MATCH " + path + " RETURN x.id AS id ORDER BY id")
        .fetchAs(String.class)
        .all();
  }

  @Test
  void a_published_rule_does_not_change_and_a_higher_number_takes_its_place() {
    String first = PatternTextTests.TRIAL;
    assertThat(patterns.publish(first).orThrow().version()).isEqualTo(1);
    assertThat(patterns.publish(first).orThrow().version()).isEqualTo(1);
    assertThat(patterns.publish(first.replace("elsewhere", "nowhere")))
        .isEqualTo(Answer.refused("conflict.knowledge.pattern-published", "PAT-TRIAL", 1));
    assertThat(patterns.find("PAT-TRIAL").orElseThrow().rule()).isEqualTo(first);
    String second = first.replace("version: 1", "version: 2");
    assertThat(patterns.publish(second).orThrow().version()).isEqualTo(2);
    assertThat(patterns.find("PAT-TRIAL").orElseThrow().rule()).isEqualTo(second);
  }

  @Test
  void a_file_that_is_refused_leaves_nothing_behind() {
    String wrong =
        Seed.dossier("DOS-ELDER")
            .replace("id: DOS-ELDER", "id: DOS-TRIAL")
            .replace("[EXP-ELDER", "[EXP-UNHEARD-OF");
    assertThat(dossiers.publish(wrong))
        .isEqualTo(Answer.refused("knowledge.unknown-code", "expertise[1]"));
    assertThat(dossiers.find("DOS-TRIAL", null)).isEmpty();
  }

  @Test
  void everybody_who_is_signed_in_may_read_the_knowledge_without_a_ground() {
    for (String account :
        List.of("rvt", "lokaal", "expert-terror", "privacy", "beheer", "src-vt")) {
      var as = api.as(account).withoutGround();
      assertThat(as.get("/knowledge/dossiers").expect(200).json().path("items").size())
          .as(account)
          .isGreaterThanOrEqualTo(20);
    }
    assertThat(api.as("nobody").get("/knowledge/dossiers").status()).isEqualTo(401);
  }

  @Test
  void concepts_are_asked_by_facet_and_page_by_page() {
    var expertise = api.as("rvt").get("/knowledge/concepts?facet=EXP").expect(200).json();
    assertThat(expertise.path("items").size()).isEqualTo(13);
    assertThat(expertise.path("nextCursor").isNull()).isTrue();
    var seen = new HashSet<String>();
    String cursor = "";
    do {
      var page = api.as("rvt").get("/knowledge/concepts?limit=50" + cursor).expect(200).json();
      page.path("items").forEach(c -> assertThat(seen.add(c.path("id").asString())).isTrue());
      String next = page.path("nextCursor").asString("");
      cursor = next.isEmpty() ? "" : "&cursor=" + next;
    } while (!cursor.isEmpty());
    assertThat(seen).hasSize(concepts.all().size()).contains("RF-WEAPON", "REL-SIBLING-ADULT");
  }

  @Test
  void a_dossier_is_answered_whole_and_an_unknown_one_or_version_is_not_found() {
    var body = api.as("expert-sibling").get("/knowledge/dossiers/DOS-SIBLING-MENTAL-HEALTH").json();
    assertThat(body.path("id").asString()).isEqualTo("DOS-SIBLING-MENTAL-HEALTH");
    assertThat(body.path("version").asInt()).isEqualTo(1);
    assertThat(body.path("grade").asString()).isEqualTo("INDIRECT");
    assertThat(body.path("title").path("en").asString()).contains("adult siblings");
    assertThat(body.path("phases").path("IMMEDIATE_SAFETY").size()).isPositive();
    assertThat(body.path("evidence").get(0).path("sources").get(0).asString()).isEqualTo("L1");
    assertThat(api.as("rvt").get("/knowledge/dossiers/DOS-ELDER?version=1").status())
        .isEqualTo(200);
    assertThat(api.as("rvt").get("/knowledge/dossiers/DOS-ELDER?version=99").status())
        .isEqualTo(404);
    assertThat(api.as("rvt").get("/knowledge/dossiers/DOS-NOWHERE").status()).isEqualTo(404);
    assertThat(api.as("rvt").get("/knowledge/patterns/PAT-NOWHERE").status()).isEqualTo(404);
  }

  @Test
  void the_patterns_are_answered_with_what_they_ask_and_offer() {
    patterns.publish(PatternTextTests.TRIAL).orThrow();
    var body = api.as("rvt").get("/knowledge/patterns/PAT-TRIAL").expect(200).json();
    assertThat(body.path("evidence").path("grade").asString()).isEqualTo("PRACTICE");
    assertThat(body.path("ask").get(0).path("code").asString()).isEqualTo("ASK-WEAPON");
    assertThat(body.path("offers").path("dossiers").get(0).asString()).isEqualTo("DOS-ELDER");
    var list = api.as("rvt").get("/knowledge/patterns").expect(200).json().path("items");
    assertThat(list.valueStream().map(p -> p.path("id").asString())).contains("PAT-TRIAL");
  }

  @Test
  void the_taxonomy_leaves_as_it_came() {
    var reply = api.as("rvt").get("/knowledge/taxonomy").expect(200);
    assertThat(reply.raw().headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/turtle");
    assertThat(reply.body()).isEqualTo(Seed.taxonomy());
  }
}
