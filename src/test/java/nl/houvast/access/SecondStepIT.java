package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The second step of an account over the real graph. */
@HouvastTest
class SecondStepIT {
  private static final String SOMEBODY = "trainer";
  private static final String HERE = "127.0.0.1";
  @Autowired Api api;
  @Autowired SecondStep secondStep;
  @Autowired DemoActing demo;
  @Autowired Neo4jClient graph;
  @Autowired Clock clock;
  private final OneTimeCodes codes = new OneTimeCodes();

  @AfterEach
  void take_away() {
    demo.as("beheer", () -> gone(SOMEBODY));
  }

  private boolean gone(String account) {
    secondStep.takeAway(account);
    return true;
  }

  /** Sets it up with the code of the step before, so that the code of now is still to be used. */
  private String setUp() {
    return demo.as(
        SOMEBODY,
        () -> {
          var setup = secondStep.begin();
          var before = codes.code(setup.secret(), clock.instant().minusSeconds(30));
          secondStep.setUp(setup, before, HERE).orThrow();
          return setup.secret();
        });
  }

  @Test
  void a_password_alone_opens_nothing_to_whoever_set_up_a_second_step() {
    api.as(SOMEBODY).get("/me").expect(200);
    setUp();
    api.as(SOMEBODY).get("/me").expect(403);
    api.as("rvt").get("/me").expect(200);
    demo.as("beheer", () -> gone(SOMEBODY));
    api.as(SOMEBODY).get("/me").expect(200);
  }

  @Test
  void without_proof_that_the_app_has_it_nothing_is_set_up() {
    var answer = demo.as(SOMEBODY, () -> secondStep.setUp(secondStep.begin(), "000000", HERE));
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    api.as(SOMEBODY).get("/me").expect(200);
  }

  @Test
  void a_code_is_used_once_also_by_many_at_the_same_moment() throws Exception {
    String secret = setUp();
    String code = codes.code(secret, clock.instant());
    Callable<Boolean> entering =
        () -> demo.as(SOMEBODY, () -> secondStep.enter(code, HERE) instanceof Answer.Given<?>);
    try (var pool = Executors.newFixedThreadPool(4)) {
      long right = 0;
      for (var each : pool.invokeAll(List.of(entering, entering, entering, entering))) {
        right += each.get() ? 1 : 0;
      }
      assertThat(right).isEqualTo(1);
    }
  }

  @Test
  void guessing_has_to_wait() {
    setUp();
    String last = "";
    for (int i = 0; i < 8; i++) {
      String guess = "00000" + i;
      var answer = demo.as(SOMEBODY, () -> secondStep.enter(guess, "127.0.0.77"));
      last = answer instanceof Answer.Refused<?>(var why) ? why.code() : "";
    }
    assertThat(last).isEqualTo("second-step.wait");
  }

  @Test
  void the_secret_is_not_readable_in_the_database() {
    String secret = setUp();
    String stored =
        graph
            .query("MATCH (p:Professional {account: $a}) RETURN p.secondStepSecret AS s")
            .bind(SOMEBODY)
            .to("a")
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    assertThat(stored).doesNotContain(secret);
  }

  @Test
  void only_the_administrator_takes_it_away_and_never_their_own() {
    setUp();
    for (String other : List.of("rvt", "privacy", SOMEBODY)) {
      assertThatThrownBy(() -> demo.as(other, () -> gone(SOMEBODY))).isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> demo.as("beheer", () -> gone("beheer"))).isInstanceOf(Refusal.class);
    api.as(SOMEBODY).get("/me").expect(403);
  }
}
