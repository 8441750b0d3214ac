package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTextTests {
  static final String TRIAL =
      """
      # Fictitious: a pattern for a test.
      code: PAT-TRIAL
      version: 1
      title: {nl: "Proef", en: "Trial"}
      explanation: {nl: "Een proef.", en: "A trial."}
      evidence: {grade: PRACTICE, note: {nl: "Uit de praktijk.", en: "From practice."}}
      contraindication: {nl: "Doe niets.", en: "Do nothing."}
      ask:
        - {code: ASK-WEAPON, question: {nl: "Wapen?", en: "Weapon?"}, answeredBy: [{concept: RF-WEAPON}]}
        - {code: ASK-TREATMENT, question: {nl: "Behandeling?", en: "Treatment?"}, answeredBy: [{concept: PF-TREATMENT-BOND}, {concept: RF-CARE-AVOIDANCE, by: MENTAL_HEALTH}]}
      offers: {dossiers: [DOS-ELDER], expertise: [EXP-ELDER]}
      rule: {required: [{part: elsewhere, signals: {of: [person], any: [RF-WEAPON]}}]}
      examples:
        - {title: "Een wapen", expect: true, born: {}, signals: [{id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [RF-WEAPON], who: {a: SUBJECT}}]}
        - {title: "Geen wapen", expect: false, born: {}, signals: [{id: s1, by: POLICE, kind: INCIDENT, on: 2024-03-02, nature: FACT, status: CONFIRMED, indicates: [], who: {a: SUBJECT}}]}
      """;

  @Test
  void the_head_is_read_and_the_whole_text_is_kept() {
    Pattern pattern = read(TRIAL);
    assertThat(pattern.code()).isEqualTo("PAT-TRIAL");
    assertThat(pattern.rule()).isEqualTo(TRIAL);
    assertThat(pattern.grade()).isEqualTo("PRACTICE");
    assertThat(pattern.evidenceNote()).containsEntry("en", "From practice.");
    assertThat(pattern.dossiers()).containsExactly("DOS-ELDER");
    assertThat(pattern.ask().getLast().answeredBy())
        .isEqualTo(
            List.of(
                new Pattern.Answered("PF-TREATMENT-BOND", null),
                new Pattern.Answered("RF-CARE-AVOIDANCE", "MENTAL_HEALTH")));
  }

  @Test
  void a_pattern_may_lack_a_contraindication_and_a_note() {
    String bare =
        TRIAL.replaceFirst("contraindication.*\n", "").replaceFirst(", note: \\{.*\\}\\}", "}");
    assertThat(read(bare).contraindication()).isEmpty();
    assertThat(read(bare).evidenceNote()).isEqualTo(Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dossiers: [DOS-ELDER]|dossiers: [DOS-NOWHERE]|knowledge.unknown-code|offers.dossiers[1]",
        "concept: RF-WEAPON|concept:"
            + " RF-NOTHING|knowledge.unknown-code|ask[1].answeredBy[1].concept",
        "version: 1|version: 0|knowledge.field-number|version",
        "grade: PRACTICE|grade: SURE|knowledge.unknown-code|evidence.grade",
        "en: \"Weapon?\"|fr: \"Arme?\"|knowledge.field-missing|ask[1].question.en",
      })
  void what_is_not_right_is_refused_with_its_place(
      String right, String wrong, String code, String place) {
    assertThat(TRIAL).contains(right);
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(TRIAL.replace(right, wrong)));
    assertThat(refusal.rejection()).isEqualTo(Rejection.because(code, place));
  }

  private static Pattern read(String yaml) {
    return new PatternText(yaml)
        .read(
            List.of("RF-WEAPON", "PF-TREATMENT-BOND", "RF-CARE-AVOIDANCE", "EXP-ELDER")::contains,
            "DOS-ELDER"::equals);
  }
}
