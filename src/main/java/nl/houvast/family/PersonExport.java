package nl.houvast.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gets of all that is known about them, as a worker chose it: each signal is shown,
 * with or without its words, or refused on a ground.
 *
 * @param refused the ground by signal
 * @param approvedBy accounts, each once; two are needed
 */
public record PersonExport(
    String id,
    String personId,
    List<String> signalIds,
    List<String> textSignalIds,
    Map<String, Ground> refused,
    String organisation,
    String madeBy,
    LocalDate madeOn,
    List<String> approvedBy,
    @Nullable LocalDate approvedOn,
    State state) {
  /** How many people have to approve. */
  public static final int APPROVALS = 2;

  public PersonExport {
    signalIds = List.copyOf(signalIds);
    textSignalIds = List.copyOf(textSignalIds);
    refused = Map.copyOf(refused);
    approvedBy = List.copyOf(approvedBy);
  }

  /**
   * Why something is refused.
   *
   * @see "Regulation (EU) 2016/679 (AVG), articles 15(4) and 23; to be confirmed by a lawyer"
   */
  public enum Ground {
    /** It tells of somebody else. */
    OTHERS,
    /** It would endanger somebody. */
    SAFETY,
    /** The source decides about it by its own law. */
    SOURCE,
    /** An investigation would suffer. */
    INVESTIGATION
  }

  /** Where it stands. */
  public enum State {
    WAITING,
    APPROVED,
    WITHDRAWN
  }
}
