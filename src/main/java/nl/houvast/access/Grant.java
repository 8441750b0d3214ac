package nl.houvast.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * The right of somebody to see a case, until a day. Never edited: revoked and replaced.
 *
 * @param caseFileId the case file, or {@code intake:<region>}
 * @param among the persons that a consult shares; null for the whole case
 */
public record Grant(
    String id,
    String caseFileId,
    Kind kind,
    Level level,
    List<String> purposes,
    String basis,
    List<String> compartments,
    @Nullable List<String> among,
    Instant from,
    Instant until,
    @Nullable Instant revokedAt) {

  /** Why the right exists. */
  public enum Kind {
    TEAM,
    LOCAL,
    CONSULT,
    CONTINUITY,
    INTAKE,
    BREAK_GLASS;

    private static final int YEAR = 366;

    /** How long a grant of this kind lasts at most. */
    Duration longest() {
      return switch (this) {
        case TEAM, LOCAL, CONTINUITY, INTAKE -> Duration.ofDays(YEAR);
        case CONSULT -> Duration.ofDays(61);
        case BREAK_GLASS -> BreakGlass.LASTS;
      };
    }
  }

  /**
   * The ground that looking with it has: the one that was chosen, but for an emergency and for
   * staying in contact, which are purposes of their own that nobody chooses.
   */
  Ground groundFor(Ground chosen) {
    return switch (kind) {
      case BREAK_GLASS, CONTINUITY -> ownGround();
      case TEAM, LOCAL, CONSULT, INTAKE -> chosen;
    };
  }

  /** The ground that it was given on. */
  Ground ownGround() {
    return new Ground(purposes.getFirst(), basis);
  }

  boolean live(Instant now) {
    return revokedAt == null && !now.isBefore(from) && now.isBefore(until);
  }
}
