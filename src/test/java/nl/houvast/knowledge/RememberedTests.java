package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTests {
  @Test
  void what_is_remembered_is_read_once_until_it_is_forgotten() {
    var reads = new AtomicInteger();
    var remembered = new Remembered<>(reads::incrementAndGet);
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(remembered.get()).isEqualTo(1);
    remembered.forget();
    assertThat(remembered.get()).isEqualTo(2);
  }

  @Test
  void what_was_read_while_somebody_forgot_is_not_handed_out_again() {
    var reads = new AtomicInteger();
    var self = new Remembered<?>[1];
    var remembered =
        new Remembered<>(
            () -> {
              if (reads.get() == 0) {
                self[0].forget();
              }
              return reads.incrementAndGet();
            });
    self[0] = remembered;
    assertThat(remembered.get()).isEqualTo(1);
    assertThat(remembered.get()).isEqualTo(2);
  }
}
