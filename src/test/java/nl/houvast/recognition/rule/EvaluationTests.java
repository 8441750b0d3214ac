package nl.houvast.recognition.rule;

import static nl.houvast.recognition.rule.Told.on;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a rule sees on a day, and what it must not see. */
class EvaluationTests {
  private static final String THREE_DOMAINS =
      "rule: {required: [{part: DOMAINS, domains: {of: [person], atLeast: 3, within: 365}}]}";
  @Test
  void three_kinds_of_sources_within_a_year_are_three_domains() {
    var told = twoDomains().about("p", on("2024-06-01").by("SCHOOL"));
    assertThat(told.under(THREE_DOMAINS, "2024-12-31")).isPresent();
  }

  private static Told twoDomains() {
    return new Told()
        .about("p", on("2024-03-01").by("POLICE"))
        .about("p", on("2024-04-01").by("GP"));
  }
}
