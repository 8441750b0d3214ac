package nl.houvast.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Guidance of an expert: attached, grounded and dated. It changes nothing by itself; a team answers
 * whether it follows it.
 *
 * @param groundLapsed whether the recognition that it rests on no longer holds today
 * @param expired whether it was valid until an earlier day
 * @param reviewOn a day on which the team looks again; no deadline
 */
public record Advice(
    String id,
    String consultId,
    @Nullable String caseFileId,
    String text,
    Phase phase,
    List<Attached> attachedTo,
    List<Citation> cites,
    @Nullable String ground,
    @Nullable String conditions,
    @Nullable String contraindications,
    @Nullable LocalDate validUntil,
    ConsultView.Author author,
    boolean mine,
    Instant givenAt,
    @Nullable AdviceResponse response,
    @Nullable String responseReason,
    @Nullable LocalDate reviewOn,
    @Nullable Instant respondedAt,
    List<Outcome> outcomes,
    boolean groundLapsed,
    boolean expired) {

  /** What an advice hangs on, in the ids and words of its reader. */
  public record Attached(Kind kind, String id, String label) {}

  /**
   * One version of a dossier. It stays that version.
   *
   * @param newerVersion the newest, when there is a newer one
   */
  public record Citation(
      String dossierId, int version, String title, @Nullable Integer newerVersion) {}

  /** What came of it. */
  public record Outcome(
      String id,
      @Nullable LocalDate observedOn,
      String result,
      @Nullable String text,
      @Nullable Instant at) {}
}
