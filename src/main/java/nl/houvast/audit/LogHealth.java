package nl.houvast.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The log among the parts of the system, under the name {@code log}. */
@Component("log")
class LogHealth implements HealthIndicator {
  private final Rounds rounds;

  LogHealth(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public Health health() {
    var state = rounds.state();
    var health = state.alarm() == Alarm.NONE ? Health.up() : Health.down();
    return health
        .withDetail("alarm", state.alarm())
        .withDetail("sealedAt", String.valueOf(state.sealedAt()))
        .withDetail("checkedAt", String.valueOf(state.checkedAt()))
        .build();
  }
}
