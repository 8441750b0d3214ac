package nl.houvast.access;

import org.springframework.stereotype.Component;

/**
 * The door for what somebody may do by their role, without a case: asked of the same function that
 * decides about cases. Whatever shows or changes a case goes through the {@link Gateway}.
 */
@Component
public class Permissions {
  private final Decisions decisions;

  Permissions(Decisions decisions) {
    this.decisions = decisions;
  }

  /** Whether the caller may do this for their own organisation. */
  public boolean may(Action action) {
    return may(action, Target.own());
  }

  /** Whether the caller may do this with such a target. */
  public boolean may(Action action, Target target) {
    return decisions.byRole(decisions.caller(), action, target).decision().allowed();
  }
}
