package nl.houvast.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.knowledge.Patterns;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every pattern finds the families that it must find, and none that it must not. */
@HouvastTest
class PatternExamplesIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Patterns patterns;

  @TestFactory
  Stream<DynamicTest> a_pattern_finds_its_examples_and_nothing_else() {
    graph.clear();
    return patterns.published().stream()
        .flatMap(
            p ->
                examples(p.rule()).stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                p.code() + ": " + e.path("title").asString(),
                                () -> check(p.code(), e))));
  }

  @Test
  void the_twelve_patterns_are_there_each_with_a_family_to_find_and_one_not_to() {
    var counts = new TreeMap<String, List<Boolean>>();
    patterns
        .published()
        .forEach(
            p ->
                examples(p.rule())
                    .forEach(
                        e ->
                            counts
                                .computeIfAbsent(p.code(), c -> new ArrayList<>())
                                .add(e.path("expect").asBoolean())));
    assertThat(counts).hasSizeGreaterThanOrEqualTo(12);
    counts.forEach((code, expects) -> assertThat(expects).as(code).contains(true, false));
  }

  @Test
  void a_thirteenth_pattern_is_a_file_and_no_code() {
    graph.clear();
    String yaml =
        """
        # Fictitious: made up in a test.
        code: PAT-TEST-PROPERTY
        version: 1
        title: {nl: "Vernieling door een broer", en: "Damage by a sibling"}
        explanation: {nl: "Proef.", en: "Trial."}
        evidence: {grade: PRACTICE, note: {nl: "Proef.", en: "Trial."}}
        contraindication: {nl: "Geen.", en: "None."}
        ask: []
        offers: {dossiers: [DOS-SAFETY-PLAN], expertise: [EXP-SIBLING]}
        rule:
          required:
            - part: DAMAGE
              violence: {from: actor, to: target, over: SIBLING, natures: [NAT-PROPERTY], carrying: true}
        examples:
          - title: "Broer vernielt iets van zijn zus"
            expect: true
            born: {a: 1990-01-01, b: 1992-02-02}
            ties: [{kind: SIBLING_OF, from: a, to: b}]
            signals:
              - {id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-PROPERTY], who: {a: ACTOR, b: TARGET}}
          - title: "Geen broer of zus"
            expect: false
            born: {a: 1990-01-01, b: 1992-02-02}
            ties: []
            signals:
              - {id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [NAT-PROPERTY], who: {a: ACTOR, b: TARGET}}
        """;
    try {
      patterns.publish(yaml).orThrow();
      check("PAT-TEST-PROPERTY", examples(yaml).getFirst());
    } finally {
      graph.forgetPattern("PAT-TEST-PROPERTY");
    }
  }

  private static List<JsonNode> examples(String yaml) {
    JsonNode file = YAMLMapper.builder().build().readTree(yaml);
    return StreamSupport.stream(file.path("examples").spliterator(), false).toList();
  }

  private void check(String code, JsonNode example) {
    String caseFileId = new ExampleFamily(api, example).open();
    JsonNode items =
        api.as("rvt")
            .get("/casefiles/" + caseFileId + "/recognitions")
            .expect(200)
            .json()
            .path("items");
    var found =
        StreamSupport.stream(items.spliterator(), false)
            .filter(r -> r.at("/pattern/code").asString().equals(code))
            .filter(r -> r.path("status").asString().equals("ACTIVE"))
            .toList();
    assertThat(!found.isEmpty()).as(items.toString()).isEqualTo(example.path("expect").asBoolean());
    if (example.has("recognisedOn")) {
      assertThat(found.getFirst().path("recognisedOn").asString())
          .isEqualTo(example.path("recognisedOn").asString());
    }
  }
}
