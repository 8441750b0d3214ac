package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What NL-SBB and SKOS ask of a concept, each with a text that breaks just that. */
class TaxonomyRulesTests {
  private static final String RIGHT =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:s> a skos:ConceptScheme ; skos:notation "RF" .
      <urn:b> a skos:Concept ; skos:notation "RF-BROAD" ; skos:inScheme <urn:s> ;
        skos:prefLabel "breed"@nl , "broad"@en ; skos:definition "Breed."@nl , "Broad."@en .
      <urn:n> a skos:Concept ; skos:notation "RF-NARROW" ; skos:inScheme <urn:s> ;
        skos:prefLabel "smal"@nl , "narrow"@en ; skos:definition "Smal."@nl , "Narrow."@en ;
        skos:broader <urn:b> .
      """;

  @Test
  void the_taxonomy_of_the_seed_keeps_every_rule() {
    assertThat(TaxonomyRules.faults(Triples.ofTurtle(Seed.taxonomy()))).isEmpty();
    assertThat(TaxonomyRules.faults(Triples.ofTurtle(RIGHT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "skos:altLabel \"dun\" | knowledge.taxonomy-no-language",
        "skos:scopeNote \"zonder taal\" | knowledge.taxonomy-no-language",
        "skos:prefLabel \"dun\"@nl | knowledge.taxonomy-label-twice",
        "skos:altLabel \"smal\"@nl | knowledge.taxonomy-label-other",
        "skos:hiddenLabel \"narrow\"@en | knowledge.taxonomy-label-other",
        "skos:topConceptOf <urn:other> | knowledge.taxonomy-scheme",
        "skos:related <urn:b> | knowledge.taxonomy-related-broader",
        "skos:narrower <urn:b> | knowledge.taxonomy-circle",
        "skos:exactMatch <urn:x> ; skos:broadMatch <urn:x> | knowledge.taxonomy-match-twice",
      })
  void a_text_that_breaks_a_rule_is_refused_with_the_code_of_the_concept(String more, String rule) {
    String wrong = RIGHT + "<urn:n> " + more + " .\n";
    Rejection first = refused(wrong);
    assertThat(first.code()).isEqualTo(rule);
    assertThat(first.arguments().getFirst().toString()).startsWith("RF-");
  }

  @Test
  void one_code_stands_for_one_concept() {
    assertThat(refused(RIGHT.replace("RF-NARROW", "RF-BROAD")))
        .isEqualTo(Rejection.because("knowledge.taxonomy-code-twice", "RF-BROAD"));
  }

  private static Rejection refused(String turtle) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> Taxonomy.read(turtle));
    assertThat(refusal).isNotNull();
    return refusal.rejection();
  }
}
