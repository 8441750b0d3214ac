package nl.houvast.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An erasure that is prepared, or was decided on; what stays of it says nothing of whom it was
 * about.
 *
 * @param whole the whole case, else one person in it
 * @param rule the code of the term that is over; null when somebody asked for it
 * @param counts how many nodes of each kind went; empty until it is done
 */
public record Erasure(
    String id,
    String caseFileId,
    boolean whole,
    Ground ground,
    @Nullable String rule,
    State state,
    String preparedBy,
    Instant preparedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<String> counts) {

  /** Why. */
  public enum Ground {
    /** Somebody asked for it (AVG, article 17), and the team agrees. */
    REQUEST,
    /** The term for which the case is kept is over. */
    TERM
  }

  /** Where it stands. */
  public enum State {
    PREPARED,
    DONE,
    REFUSED
  }

  /**
   * What would go, for whoever prepares it.
   *
   * @param parts each signal that goes or loses the person
   * @param counts how many nodes of each kind
   */
  public record Preview(List<Part> parts, Map<String, Long> counts) {
    /** One signal; {@code whole} when all of it goes. */
    public record Part(
        String signalId, String kind, @Nullable LocalDate reportedOn, boolean whole) {}
  }
}
