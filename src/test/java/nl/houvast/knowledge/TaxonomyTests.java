package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.kernel.Refusal;
import org.junit.jupiter.api.Test;

class TaxonomyTests {
  private static final String HEAD =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix hv: <https://houvast.example.org/ns#> .
      <urn:s> a skos:ConceptScheme ; skos:notation "RF" .
      <urn:b> a skos:Concept ; skos:notation "RF-BROAD" ; skos:inScheme <urn:s> ;
        skos:prefLabel "breed"@nl , "broad"@en ; skos:definition "Breed."@nl , "Broad."@en .
      <urn:o> a skos:Concept ; skos:notation "RF-BESIDE" ; skos:inScheme <urn:s> ;
        skos:prefLabel "naast"@nl , "beside"@en ; skos:definition "Naast."@nl , "Beside."@en .
      """;

  private static final String NARROW =
      """
      <urn:n> a skos:Concept ; skos:notation "RF-NARROW" ; skos:inScheme <urn:s> ;
        skos:prefLabel "smal"@nl , "narrow"@en ; skos:definition "Smal."@nl , "Narrow."@en ;
        skos:altLabel "dun"@nl ; skos:broader <urn:b> ; skos:related <urn:o> ;
        hv:dynamic "true" ; hv:phase "RECOVERY" .
      """;

  @Test
  void a_concept_is_read_with_its_names_its_kind_and_what_it_belongs_to() {
    Taxonomy taxonomy = Taxonomy.read(HEAD + NARROW);
    Concept narrow = taxonomy.concepts().getLast();
    assertThat(narrow)
        .isEqualTo(
            new Concept(
                "RF-NARROW",
                "RF",
                "smal",
                "narrow",
                "Smal.",
                "Narrow.",
                java.util.List.of("dun"),
                java.util.List.of(),
                "RF-BROAD",
                null,
                true,
                false));
    assertThat(taxonomy.related().get("RF-NARROW")).containsExactly("RF-BESIDE");
    assertThat(taxonomy.phases()).containsOnly(java.util.Map.entry("RF-NARROW", "RECOVERY"));
  }

  @Test
  void a_text_that_is_no_turtle_is_refused_with_its_line() {
    assertThat(refused(HEAD + "<urn:x> a skos:Concept ;; \n ,").rejection())
        .satisfies(r -> assertThat(r.code()).isEqualTo("knowledge.unreadable"))
        .satisfies(r -> assertThat(r.arguments().getFirst()).asString().matches("[89]"));
  }

  @Test
  void a_concept_without_an_english_name_is_refused_by_its_code() {
    assertThat(refused(HEAD + NARROW.replace(", \"narrow\"@en", "")).rejection().arguments())
        .containsExactly("RF-NARROW prefLabel@en");
  }

  @Test
  void a_concept_that_belongs_to_something_unknown_is_refused() {
    assertThat(refused(HEAD + NARROW.replace("broader <urn:b>", "broader <urn:no>")).rejection())
        .extracting("code")
        .isEqualTo("knowledge.unknown-code");
  }

  @Test
  void the_seed_has_every_facet_and_areas_of_expertise_in_two_languages() {
    var byFacet =
        Taxonomy.read(Seed.taxonomy()).concepts().stream()
            .collect(Collectors.groupingBy(Concept::facet, Collectors.counting()));
    assertThat(byFacet).containsOnlyKeys("REL", "NAT", "PAT", "RF", "PF", "INT", "EXP");
    assertThat(byFacet)
        .containsEntry("REL", 16L)
        .containsEntry("NAT", 12L)
        .containsEntry("RF", 32L)
        .containsEntry("PF", 9L)
        .containsEntry("INT", 18L)
        .containsEntry("EXP", 13L);
  }

  @Test
  void the_seed_says_which_interventions_fit_which_phase_and_which_signs_come_first() {
    Taxonomy taxonomy = Taxonomy.read(Seed.taxonomy());
    var byCode =
        taxonomy.concepts().stream().collect(Collectors.toMap(Concept::code, Function.identity()));
    assertThat(taxonomy.phases()).hasSize(18).containsEntry("INT-HOME-BAN", "IMMEDIATE_SAFETY");
    assertThat(byCode.get("RF-STRANGULATION").redFlag()).isTrue();
    assertThat(byCode.get("RF-DEBT").redFlag()).isFalse();
    assertThat(byCode.get("NAT-THREAT").broader()).isEqualTo("NAT-PSYCHOLOGICAL");
  }

  private static Refusal refused(String turtle) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Taxonomy.read(turtle));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
