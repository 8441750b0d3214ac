package nl.houvast.family.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.houvast.family.Doorkeeper;
import nl.houvast.family.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who came in by a read link in this browser: for an hour, and only as long as the link holds. */
@Component
@VaadinSessionScope
class FamilySession {
  private static final Duration LONGEST = Duration.ofHours(1);
  private final Doorkeeper doorkeeper;
  private final Clock clock;
  private volatile @Nullable String linkId;
  private volatile Instant since = Instant.EPOCH;

  FamilySession(Doorkeeper doorkeeper, Clock clock) {
    this.doorkeeper = doorkeeper;
    this.clock = clock;
  }

  void begin(String link) {
    linkId = link;
    since = clock.instant();
  }

  void end() {
    linkId = null;
  }

  /** The visit, asked anew; empty when it is over. */
  Optional<Visit> visit() {
    String link = linkId;
    if (link == null || clock.instant().isAfter(since.plus(LONGEST))) {
      return Optional.empty();
    }
    return doorkeeper.still(link);
  }
}
