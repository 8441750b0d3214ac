package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FloodTests {
  private final AtomicLong now = new AtomicLong();

  @Test
  void a_burst_passes_and_then_the_rate_holds() {
    var flood = flood(2);
    for (int i = 0; i < 8; i++) {
      assertThat(flood.take("src-vt")).isZero();
    }
    assertThat(flood.take("src-vt")).isEqualTo(1);

    now.addAndGet(500_000_000);

    assertThat(flood.take("src-vt")).isZero();
    assertThat(flood.take("src-vt")).isPositive();
  }

  @Test
  void one_client_that_floods_leaves_the_others_alone() {
    var flood = flood(1);
    for (int i = 0; i < 100; i++) {
      flood.take("src-vt");
    }

    assertThat(flood.take("src-police")).isZero();
  }

  @Test
  void a_long_silence_gives_no_more_than_one_burst() {
    var flood = flood(1);
    flood.take("src-vt");
    now.addAndGet(3_600_000_000_000L);
    for (int i = 0; i < 4; i++) {
      assertThat(flood.take("src-vt")).isZero();
    }
    assertThat(flood.take("src-vt")).isPositive();
  }

  private Flood flood(double perSecond) {
    return new Flood(perSecond, 4 * perSecond, now::get);
  }
}
