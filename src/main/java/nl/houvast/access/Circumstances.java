package nl.houvast.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision rests on besides who, what and on which target.
 *
 * @param grant the grant that is shown, live or not
 * @param organisationKind the type of the organisation whose ground is used
 * @param breakGlassId the break-glass session that runs, which is the id of its grant
 */
record Circumstances(
    @Nullable String purpose,
    @Nullable String basis,
    @Nullable Grant grant,
    Assurance assurance,
    @Nullable String organisationKind,
    @Nullable String breakGlassId,
    Instant now) {

  /** The grant, when it is on this very target. */
  @Nullable Grant grantOn(Target target) {
    return grant != null && grant.caseFileId().equals(target.id()) ? grant : null;
  }

  /** Whether the grant is of this kind, on this target, live, and given for this ground. */
  boolean usable(Target target, Grant.Kind kind) {
    Grant on = grantOn(target);
    return on != null
        && on.kind() == kind
        && on.live(now)
        && purpose != null
        && on.purposes().contains(purpose)
        && on.basis().equals(basis);
  }
}
