package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.houvast.kernel.Actor;
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

  @Test
  void the_second_step_follows_for_persons_who_have_one_or_must() {
    assertThat(rules(false, "demo").secondStepFollows(known("TEAM_MEMBER", false))).isFalse();
    assertThat(rules(false, "demo").secondStepFollows(known("TEAM_MEMBER", true))).isTrue();
    assertThat(rules(false, "prod").secondStepFollows(known("TEAM_MEMBER", false))).isTrue();
    assertThat(rules(false, "prod").secondStepFollows(known("MACHINE_CLIENT", false))).isFalse();
  }

  private static SignedIn known(String role, boolean secondStep) {
    var actor = new Actor("x", "X", Set.of(role), "O-X", "Organisatie X", null);
    return new SignedIn(actor, "", secondStep, Assurance.ONE_FACTOR);
  }

  private static SignInRules rules(boolean always, String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return new SignInRules(environment, always);
  }
}
