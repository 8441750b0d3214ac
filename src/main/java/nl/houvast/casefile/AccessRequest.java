package nl.houvast.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks the team of a case for access.
 *
 * @param local whether a local team asks, for itself as a whole
 * @param reason why, in the words of who asks
 * @param answer the reason of a refusal
 */
public record AccessRequest(
    String id,
    String caseFileId,
    String account,
    String name,
    String organisation,
    boolean local,
    String reason,
    Instant askedAt,
    State state,
    @Nullable String answer) {

  /** What has become of it. */
  public enum State {
    WAITING,
    GIVEN,
    REFUSED
  }
}
