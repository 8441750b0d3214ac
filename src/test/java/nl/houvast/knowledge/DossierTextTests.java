package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTextTests {
  private static final String SIBLINGS = Seed.dossier("DOS-SIBLING-MENTAL-HEALTH");

  private static final Set<String> CODES =
      Taxonomy.read(Seed.taxonomy()).concepts().stream()
          .map(Concept::code)
          .collect(Collectors.toSet());

  static java.util.stream.Stream<java.nio.file.Path> dossiers() {
    return Seed.dossiers().stream();
  }

  /**
   * Reading refuses a missing language, an unknown grade, code or source; so reading is the test.
   */
  @ParameterizedTest
  @MethodSource("dossiers")
  void every_seed_dossier_has_two_languages_a_grade_and_known_codes_and_sources(
      java.nio.file.Path file) {
    DossierText text = DossierText.read(Seed.text(file), CODES::contains);
    assertThat(file.getFileName()).hasToString(text.id() + ".yaml");
    assertThat(text.concepts()).isNotEmpty();
    assertThat(text.expertise()).isNotEmpty().allMatch(e -> e.startsWith("EXP-"));
    assertThat(text.phases()).containsKey("IMMEDIATE_SAFETY");
    assertThat(text.sources()).isNotEmpty();
    assertThat(text.evidence())
        .allSatisfy(
            e -> assertThat(e.sources().isEmpty()).isEqualTo(e.grade().equals("EXPERT_OPINION")));
  }

  @Test
  void the_gap_in_research_on_adult_siblings_is_said_first() {
    DossierText text = DossierText.of(SIBLINGS);
    assertThat(text.grade()).isEqualTo("INDIRECT");
    assertThat(text.summary().get("nl")).contains("bijna geen onderzoek");
    assertThat(text.summary().get("en")).contains("hardly any research");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grade: INDIRECT|grade: CERTAIN|knowledge.unknown-code|grade",
        "reviewOn: 2027-06-01|reviewOn: soon|knowledge.field-day|reviewOn",
        "version: 1|version: one|knowledge.field-number|version",
        "sources: [L5, L7]|sources: [L5, L77]|knowledge.unknown-code|evidence[6].sources[2]",
        "expertise: [EXP-SIBLING,|expertise: [EXP-UNHEARD-OF,|knowledge.unknown-code|expertise[1]",
        "sources: [L1]|sources: L1|knowledge.field-list|evidence[1].sources",
      })
  void what_is_not_right_is_refused_with_its_place(
      String right, String wrong, String code, String place) {
    assertThat(SIBLINGS).contains(right);
    Rejection rejection =
        refused(SIBLINGS.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
    assertThat(rejection.code()).isEqualTo(code);
    assertThat(rejection.arguments()).containsExactly(place);
  }

  @Test
  void a_text_without_english_is_refused_with_its_place() {
    String dutchOnly =
        SIBLINGS.replaceFirst("    en: \"Who does not feel safe right now\\?\"\n", "");
    assertThat(dutchOnly).isNotEqualTo(SIBLINGS);
    assertThat(refused(dutchOnly).arguments()).containsExactly("firstQuestions[1].en");
  }

  @Test
  void a_claim_of_research_without_a_source_is_refused() {
    assertThat(refused(SIBLINGS.replaceFirst("sources: \\[L2\\]", "sources: []")).arguments())
        .containsExactly("evidence[3].sources");
  }

  @Test
  void a_file_that_is_no_yaml_is_refused_with_its_line() {
    Rejection rejection = refused("id: DOS-X\ntitle: \"open\nversion: [1\n");
    assertThat(rejection.code()).isEqualTo("knowledge.unreadable");
    assertThat((int) rejection.arguments().getFirst()).isGreaterThanOrEqualTo(2);
  }

  private static Rejection refused(String yaml) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> DossierText.read(yaml, CODES::contains));
    assertThat(refusal).isNotNull();
    return refusal.rejection();
  }
}
