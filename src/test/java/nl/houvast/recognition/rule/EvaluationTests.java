package nl.houvast.recognition.rule;

import static nl.houvast.recognition.rule.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule sees on a day, and what it must not see. */
class EvaluationTests {
  private static final String THREE_DOMAINS =
      "rule: {required: [{part: DOMAINS, domains: {of: [person], atLeast: 3, within: 365}}]}";
  private static final String ADULTS =
      """
      rule:
        required:
          - part: VIOLENCE
            violence: {from: actor, to: target, carrying: true, ages: {actor: ADULT, target: ADULT}}
      """;
  private static final String SILENCE =
      """
      rule:
        required:
          - part: DEBT
            signals: {of: [person], any: [RF-DEBT]}
        strengthening:
          - part: SILENCE_THEN_SIGNAL
            silence: {of: [person]}
      """;
  private static final String DEBT =
      "rule: {required: [{part: DEBT, signals: {of: [person], any: [RF-DEBT]}}]}";

  @Test
  void three_kinds_of_sources_within_a_year_are_three_domains() {
    var told = twoDomains().about("p", on("2024-06-01").by("SCHOOL"));
    assertThat(told.under(THREE_DOMAINS, "2024-12-31")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"REGIONAL_SAFETY_TEAM", "EXPERTISE_PLATFORM", "INSPECTORATE", "MUNICIPALITY"})
  void an_organisation_that_is_no_source_of_signals_is_no_domain(String type) {
    var told = twoDomains().about("p", on("2024-06-01").by(type));
    assertThat(told.under(THREE_DOMAINS, "2024-12-31")).isEmpty();
  }

  private static Told twoDomains() {
    return new Told()
        .about("p", on("2024-03-01").by("POLICE"))
        .about("p", on("2024-04-01").by("GP"));
  }

  @Test
  void silence_begins_on_the_last_day_of_what_lasted() {
    var lasting = new Told().about("p", on("2024-01-01").until("2024-12-01").indicates("RF-DEBT"));
    lasting.about("p", on("2025-03-01").indicates("RF-DEBT"));
    assertThat(parts(lasting, SILENCE)).containsExactly("DEBT");

    var short_ = new Told().about("p", on("2024-01-01").indicates("RF-DEBT"));
    short_.about("p", on("2025-03-01").indicates("RF-DEBT"));
    assertThat(parts(short_, SILENCE)).containsExactly("DEBT", "SILENCE_THEN_SIGNAL");
  }

  @Test
  void somebody_still_looked_when_an_earlier_period_outlasts_a_later_day() {
    var told =
        new Told()
            .about("p", on("2024-01-01").until("2024-12-01").indicates("RF-DEBT"))
            .about("p", on("2024-02-01"))
            .about("p", on("2025-03-01"));
    assertThat(parts(told, SILENCE)).containsExactly("DEBT");
  }

  private static Iterable<String> parts(Told told, String rule) {
    return told.under(rule, "2026-01-01").orElseThrow().parts().stream()
        .map(Evaluation.PartHeld::name)
        .toList();
  }

  @Test
  void an_age_counts_from_the_day_on_which_the_birth_date_came_on_record() {
    var told =
        new Told()
            .violence("a", "b", on("2024-03-02").indicates("NAT-PHYSICAL"))
            .born("a", "1990-01-01", "2024-03-02")
            .born("b", "1992-01-01", "2024-09-10");
    assertThat(told.under(ADULTS, "2024-09-09")).isEmpty();
    assertThat(told.under(ADULTS, "2024-09-10").orElseThrow().recognisedOn())
        .isEqualTo(LocalDate.parse("2024-09-10"));
  }

  @Test
  void the_birth_date_that_most_sources_had_written_by_then_is_the_one_that_counts() {
    var told =
        new Told()
            .violence("a", "b", on("2024-03-02").indicates("NAT-PHYSICAL"))
            .born("a", "1990-01-01", "2024-03-02")
            .born("b", "1992-01-01", "2024-03-02")
            .born("b", "2012-01-01", "2024-05-01")
            .born("b", "2012-01-01", "2024-06-01");
    assertThat(told.under(ADULTS, "2024-05-31").orElseThrow().active()).isTrue();
    assertThat(told.under(ADULTS, "2024-06-01").orElseThrow().active()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPINION", "HEARSAY"})
  void what_is_no_fact_supports_a_recognition_and_never_carries_it_alone(String nature) {
    var told = new Told().about("p", on("2024-03-02").nature(nature).indicates("RF-DEBT"));
    assertThat(told.under(DEBT, "2024-12-31")).isEmpty();

    told.about("p", on("2024-05-02").indicates("RF-DEBT"));
    var outcome = told.under(DEBT, "2024-12-31").orElseThrow();
    assertThat(outcome.recognisedOn()).isEqualTo(LocalDate.parse("2024-05-02"));
    assertThat(outcome.parts().getFirst().match().signals()).hasSize(2);
  }

  @Test
  void a_fact_about_somebody_else_carries_nothing() {
    var told =
        new Told()
            .about("p", on("2024-03-02").nature("HEARSAY").indicates("RF-DEBT"))
            .about("q", on("2024-03-02").indicates("RF-SUBSTANCE"));
    assertThat(told.under(DEBT, "2024-12-31")).isEmpty();
  }

  @Test
  void a_rule_may_say_that_it_needs_no_fact() {
    String rule = DEBT.replace("rule: {", "rule: {withoutFact: true, ");
    var told = new Told().about("p", on("2024-03-02").nature("OPINION").indicates("RF-DEBT"));
    assertThat(told.under(rule, "2024-12-31")).isPresent();
  }
}
