package nl.houvast.audit.review;

import java.time.Instant;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log as a rule sees it: a look at case content, or a refusal.
 *
 * @param id the line
 * @param hash its place in the chain; empty for a line from before there was one
 * @param subject whose data it was, as the line names it
 */
public record Reading(
    String id,
    String hash,
    Instant at,
    String account,
    boolean denied,
    Level level,
    @Nullable String caseFileId,
    @Nullable String subject) {

  /** Whether content of a case was shown, and not only that it exists. */
  boolean showedContent() {
    return !denied && level.atLeast(Level.L2);
  }

  /** Whether it was one case, and not the intake or what the own organisation wrote. */
  boolean ofOneCase() {
    return caseFileId != null && caseFileId.indexOf(':') < 0;
  }
}
