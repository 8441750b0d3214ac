package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInBrakeTests {
  private static final String HERE = "192.0.2.1";
  private final AtomicLong now = new AtomicLong();
  private final SignInBrake brake = new SignInBrake(now::get);

  @Test
  void five_mistakes_are_free_and_then_the_wait_doubles_to_a_quarter_of_an_hour() {
    for (int i = 0; i < 5; i++) {
      assertThat(brake.tried("rvt", HERE)).isZero();
    }
    List<Integer> waits = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int wait = brake.tried("rvt", HERE);
      waits.add(wait);
      after(wait);
      assertThat(brake.tried("rvt", HERE)).isZero();
    }
    assertThat(waits).containsExactly(3, 5, 9, 17, 33, 65, 129, 257, 513, 901);
  }

  @Test
  void tries_while_waiting_do_not_make_the_wait_longer() {
    guess(5, "rvt");
    int first = brake.tried("rvt", HERE);
    for (int i = 0; i < 20; i++) {
      assertThat(brake.tried("rvt", HERE)).isLessThanOrEqualTo(first);
    }
  }

  @Test
  void the_right_password_forgets_the_mistakes_before_it() {
    guess(4, "rvt");
    brake.right("rvt", HERE);
    guess(4, "rvt");
    assertThat(brake.tried("rvt", HERE)).isZero();
  }

  @Test
  void somebody_else_at_that_account_or_at_another_address_does_not_wait() {
    guess(6, "rvt");
    assertThat(brake.tried("rvt", HERE)).isPositive();
    assertThat(brake.tried("lokaal", HERE)).isZero();
    assertThat(brake.tried("rvt", "192.0.2.2")).isZero();
  }

  @Test
  void one_address_that_tries_many_accounts_gets_one_a_second_after_a_burst() {
    int looked = 0;
    for (int i = 0; i < 1000; i++) {
      looked += brake.tried("account" + i, HERE) == 0 ? 1 : 0;
    }
    assertThat(looked).isEqualTo(40);
    after(10);
    for (int i = 0; i < 1000; i++) {
      looked += brake.tried("more" + i, HERE) == 0 ? 1 : 0;
    }
    assertThat(looked).isEqualTo(50);
  }

  private void guess(int times, String account) {
    for (int i = 0; i < times; i++) {
      brake.tried(account, HERE);
    }
  }

  private void after(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
