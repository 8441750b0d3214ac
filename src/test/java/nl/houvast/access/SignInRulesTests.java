package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SignInRulesTests {
  @Test
  void one_factor_is_enough_in_the_demo_only() {
    assertThat(rules(false, "demo").least()).isEqualTo(Assurance.ONE_FACTOR);
    assertThat(rules(false, "prod").least()).isEqualTo(Assurance.TWO_FACTORS);
    assertThat(rules(false).least()).isEqualTo(Assurance.TWO_FACTORS);
  }

  @Test
  void the_setting_only_ever_asks_for_more() {
    assertThat(rules(true, "demo").least()).isEqualTo(Assurance.TWO_FACTORS);
    assertThat(rules(true, "prod").least()).isEqualTo(Assurance.TWO_FACTORS);
  }

  private static SignInRules rules(boolean always, String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return new SignInRules(environment, always);
  }
}
