package nl.houvast.access;

import java.util.Set;
import nl.houvast.kernel.Level;

/** What was decided, at most at which level, with which duties, and by which rule. */
record Decision(boolean allowed, Level level, Set<Obligation> obligations, String ruleId) {

  /** What has to happen with it. */
  enum Obligation {
    /** A line in the log before anything leaves. */
    LOG,
    /** What stands above the level is emptied. */
    MASK,
    /** Sign in anew first. */
    REAUTHENTICATE,
    /** The privacy officer is told. */
    NOTIFY
  }

  static Decision denied(String ruleId) {
    return new Decision(false, Level.L0, Set.of(Obligation.LOG), ruleId);
  }
}
