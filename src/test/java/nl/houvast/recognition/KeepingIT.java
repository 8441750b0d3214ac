package nl.houvast.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.PatternDrafts;
import nl.houvast.knowledge.Patterns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The nodes on which questions and advice stand follow what is recognised, and nothing else. */
@HouvastTest
class KeepingIT {
  private static final String DAMAGE =
      """
      # Fictitious: made up in a test.
      code: PAT-TEST-DAMAGE
      version: %d
      title: {nl: "Vernieling", en: "Damage"}
      explanation: {nl: "Proef.", en: "Trial."}
      evidence: {grade: PRACTICE, note: {nl: "Proef.", en: "Trial."}}
      contraindication: {nl: "Geen.", en: "None."}
      ask: []
      offers: {dossiers: [DOS-SAFETY-PLAN], expertise: [EXP-SIBLING]}
      rule:
        required:
          - part: DAMAGE
            signals: {of: [person], as: [ACTOR], violent: true, any: [%s]}
      examples:
        - {title: "Wel", expect: true, born: {}, signals: [{id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-PROPERTY, NAT-THREAT], who: {a: ACTOR, b: TARGET}}]}
        - {title: "Niet", expect: false, born: {}, signals: [{id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-PHYSICAL], who: {a: ACTOR, b: TARGET}}]}
      """;
  private static final String FAMILY =
      """
      born: {a: 1990-01-01, b: 1992-02-02}
      ties: []
      signals:
        - {id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-PROPERTY], who: {a: ACTOR, b: TARGET}}
        - {id: s2, by: POLICE, kind: NUISANCE, on: 2024-05-02, nature: FACT, status: SUSPECTED, indicates: [RF-HOUSING-NUISANCE], who: {a: SUBJECT}}
      """;

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Patterns patterns;
  @Autowired PatternDrafts drafts;
  @Autowired DemoActing acting;

  @BeforeEach
  void clear() {
    graph.clear();
  }

  @AfterEach
  void forget() {
    graph.settled();
    graph.forgetPattern("PAT-TEST-DAMAGE");
  }

  @Test
  void a_rule_that_could_never_be_used_is_not_published_and_says_where() {
    assertThat(patterns.publish(DAMAGE.formatted(1, "NAT-UNHEARD-OF")))
        .isEqualTo(Answer.refused("knowledge.rule.unknown-code", "rule.required[0].signals.any"));
    assertThat(patterns.find("PAT-TEST-DAMAGE")).isEmpty();
    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    assertThat(patterns.find("PAT-TEST-DAMAGE")).isPresent();
  }

  @Test
  void a_pattern_that_is_published_later_is_kept_of_the_open_cases_too() {
    String caseFile = open();
    graph.settled();
    assertThat(kept(caseFile)).isEmpty();

    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    graph.settled();
    assertThat(kept(caseFile)).containsExactly("PAT-TEST-DAMAGE 1 ACTIVE 1");
  }

  @Test
  void a_pattern_that_is_retired_is_recognised_no_more() {
    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    String caseFile = open();
    graph.settled();
    assertThat(kept(caseFile)).containsExactly("PAT-TEST-DAMAGE 1 ACTIVE 1");

    acting.as("curator", () -> drafts.retire("PAT-TEST-DAMAGE")).orThrow();
    graph.settled();
    assertThat(kept(caseFile)).isEmpty();
  }

  @Test
  void a_new_version_takes_the_place_of_the_one_before_and_may_hold_no_longer() {
    String caseFile = open();
    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    patterns.publish(DAMAGE.formatted(2, "NAT-PROPERTY, NAT-THREAT")).orThrow();
    graph.settled();
    assertThat(kept(caseFile)).containsExactly("PAT-TEST-DAMAGE 2 ACTIVE 1");

    patterns.publish(DAMAGE.formatted(3, "NAT-THREAT")).orThrow();
    graph.settled();
    assertThat(kept(caseFile)).isEmpty();
  }

  @Test
  void what_changes_no_recognition_touches_the_case_once_and_no_recognition() {
    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    String caseFile = open();
    graph.settled();
    graph.client().query("MATCH (c:Change) DELETE c").run();

    revise("NUISANCE", "CONFIRMED");
    assertThat(touched("CASEFILE")).containsExactly(caseFile);
    assertThat(touched("RECOGNITION")).isEmpty();
  }

  @Test
  void a_recognition_that_falls_is_withdrawn_once() {
    patterns.publish(DAMAGE.formatted(1, "NAT-PROPERTY")).orThrow();
    String caseFile = open();
    graph.settled();
    graph.client().query("MATCH (c:Change) DELETE c").run();

    revise("INCIDENT", "REFUTED");
    assertThat(kept(caseFile)).containsExactly("PAT-TEST-DAMAGE 1 WITHDRAWN 1");
    assertThat(touched("RECOGNITION")).hasSize(1);
  }

  private String open() {
    JsonNode family = YAMLMapper.builder().build().readTree(FAMILY);
    return new ExampleFamily(api, family).open();
  }

  private void revise(String kind, String status) {
    String id =
        graph
            .client()
            .query("MATCH (s:Signal {kind: $kind}) RETURN s.id AS id")
            .bind(kind)
            .to("kind")
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    long version =
        api.as("src-police").get("/signals/" + id).expect(200).json().path("version").asLong();
    api.as("src-police")
        .patch(
            "/signals/" + id, Map.of("status", status, "version", version, "note", "Voor de proef"))
        .expect(200);
    graph.settled();
  }

  private List<String> kept(String caseFile) {
    return List.copyOf(
        graph
            .client()
            .query(
                """
                MATCH (r:Recognition {caseFileId: $id})
                RETURN r.patternId + ' ' + r.version + ' ' + r.status + ' '
                       + COUNT { (r)-[:OF_VERSION]->() } AS kept
                ORDER BY kept
                """)
            .bind(caseFile)
            .to("id")
            .fetchAs(String.class)
            .all());
  }

  private List<String> touched(String kind) {
    return List.copyOf(
        graph
            .client()
            .query("MATCH (c:Change {kind: $kind}) RETURN c.entityId AS id ORDER BY id")
            .bind(kind)
            .to("kind")
            .fetchAs(String.class)
            .all());
  }
}
