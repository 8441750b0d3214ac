package nl.houvast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The day on which the tests play: 2 November 2026, as in the case of M, unless a test moves it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @Bean
  @Primary
  Moving testClock() {
    return new Moving();
  }

  /** A clock that ticks from nine in the morning of its day. */
  public static final class Moving extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private volatile LocalDate day = DAY;
    private volatile Duration further = Duration.ZERO;
    private final long started = System.nanoTime();

    public void to(LocalDate other) {
      day = other;
      further = Duration.ZERO;
    }

    /** So much later on the same day. */
    public void on(Duration later) {
      further = further.plus(later);
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return day.atTime(9, 0)
          .atZone(ZONE)
          .toInstant()
          .plus(further)
          .plusNanos(System.nanoTime() - started);
    }
  }
}
