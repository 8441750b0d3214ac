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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

  @BeforeEach
  void clear() {
    testGraph.clear();
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
}
