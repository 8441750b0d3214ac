package nl.houvast.family;

import java.util.List;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.Permissions;
import nl.houvast.access.Witness;
import nl.houvast.kernel.Level;
import org.springframework.stereotype.Component;

/** The privacy officer, who sees over all cases that rights are kept, and of them no more. */
@Component
class Oversight {
  private final CurrentActor current;
  private final Permissions permissions;
  private final Witness witness;

  Oversight(CurrentActor current, Permissions permissions, Witness witness) {
    this.current = current;
    this.permissions = permissions;
    this.witness = witness;
  }

  /** Whether the caller oversees; if so it is a line of the log from here on. */
  boolean begins(String activity) {
    if (!permissions.may(Action.REPORT_ACCESS)) {
      return false;
    }
    witness.witness(
        List.of(
            new Witness.Line(
                current.require(),
                activity,
                "R",
                "done",
                null,
                Level.L1,
                new Ground("AUDIT_REVIEW", "OFFICER"),
                "R-OFFICER",
                null,
                null,
                null,
                0,
                null,
                null)));
    return true;
  }
}
