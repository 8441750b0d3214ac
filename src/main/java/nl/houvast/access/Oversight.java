package nl.houvast.access;

import java.util.Optional;
import nl.houvast.kernel.Actor;
import org.springframework.stereotype.Component;

/** The privacy officer, who sees over all cases that rights are kept, and of them no more. */
@Component
public class Oversight {
  private final CurrentActor current;
  private final Permissions permissions;
  private final Lines lines;

  Oversight(CurrentActor current, Permissions permissions, Lines lines) {
    this.current = current;
    this.permissions = permissions;
    this.lines = lines;
  }

  /** Whether the caller oversees; if so it is a line of the log from here on. */
  public boolean begins(String activity) {
    if (!permissions.may(Action.REPORT_ACCESS)) {
      return false;
    }
    lines.oversight(current.require(), activity);
    return true;
  }

  /**
   * The officer who decides something over a case; empty for anybody else. The line of it is
   * durable before this returns.
   *
   * @param action the letter of the log: C, U or D
   */
  public Optional<Actor> decides(
      String activity, String action, String caseFileId, String objectType, String objectId) {
    if (!permissions.may(Action.REPORT_ACCESS)) {
      return Optional.empty();
    }
    Actor officer = current.require();
    lines.oversight(officer, activity, action, caseFileId, objectType, objectId);
    return Optional.of(officer);
  }
}
