package nl.houvast.access;

import static nl.houvast.access.Action.*;
import static nl.houvast.access.ObjectState.BREAK_GLASS;
import static nl.houvast.access.ObjectState.CLOSED;
import static nl.houvast.access.ObjectState.CONSULT_LIVE;
import static nl.houvast.access.ObjectState.OTHER_REGION;
import static nl.houvast.access.ObjectState.OWN;
import static nl.houvast.access.ObjectState.SAME_REGION;
import static nl.houvast.access.ObjectState.WITHHELD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;

/** The rules for one kind of actor and one state of the target. Each only ever adds a permit. */
final class PolicyRules {
  /** Goes up when a rule changes; it stands in the log with each decision. */
  static final String VERSION = "1";

  private static final Set<Action> EXISTENCE = EnumSet.of(CASEFILE_LIST, CASEFILE_OPEN);
  private static final Set<Action> CONTENT =
      EnumSet.of(NETWORK_VIEW, NETWORK_EXPAND, NETWORK_PATH, SIGNAL_READ, RECOGNITION_READ);
  private static final Set<Action> CARE =
      EnumSet.of(SEARCH_CONTENT, STATEMENT_ADD, DISPUTE_DECIDE, REPORT_ACCESS, ADVICE_RESPOND);
  private static final Set<Action> WORK =
      EnumSet.of(
          CASEFILE_CLOSE,
          CASEFILE_GRANT,
          IDENTITY_DECIDE,
          CONSULT_ASK,
          CONSULT_INVITE,
          EXPORT_IMAGE,
          EXPORT_DATA);
  private static final Set<Action> INTAKE =
      EnumSet.of(SIGNAL_READ, IDENTITY_DECIDE, CASEFILE_CREATE, SEARCH_CONTENT);
  private static final Set<Action> EMERGENCY =
      EnumSet.of(CASEFILE_OPEN, NETWORK_VIEW, SIGNAL_READ, RECOGNITION_READ);
  private static final Set<Action> SHARED =
      EnumSet.of(NETWORK_VIEW, SIGNAL_READ, RECOGNITION_READ, CONSULT_ANSWER, ADVICE_ATTACH);
  private static final Set<Action> OVERSIGHT =
      EnumSet.of(AUDIT_READ, AUDIT_VERIFY, BREAKGLASS_REVIEW, REPORT_ACCESS);
  private static final Set<Action> OWN_PERSON =
      EnumSet.of(SIGNAL_READ, STATEMENT_ADD, REPORT_ACCESS);
  private static final Set<Action> UPKEEP =
      EnumSet.of(CASEFILE_OPEN, NETWORK_VIEW, SIGNAL_READ, RECOGNITION_READ);

  private final Actor actor;
  private final ActorKind kind;
  private final ObjectState state;
  private final Target target;
  private final Circumstances c;
  private final List<Permit> permits = new ArrayList<>();

  /** That a rule allows it, and up to which level. */
  record Permit(Level level, String rule) {}

  PolicyRules(Actor actor, ActorKind kind, ObjectState state, Target target, Circumstances c) {
    this.actor = actor;
    this.kind = kind;
    this.state = state;
    this.target = target;
    this.c = c;
  }

  /** What allows this action, if anything. */
  List<Permit> permits(Action action) {
    switch (kind) {
      case ON_TEAM -> {
        team(action);
        ownRecord(action);
      }
      case REGION -> {
        region(action);
        ownRecord(action);
      }
      case OTHER_REGION -> ownRecord(action);
      case LOCAL -> {
        local(action);
        ownRecord(action);
      }
      case EXPERT -> expert(action);
      case CURATOR -> permit(action == KNOWLEDGE_PUBLISH, Level.L0, "R-CURATOR");
      case OFFICER -> officer(action);
      case FAMILY ->
          permit(
              OWN_PERSON.contains(action) && mine(Target.Mine.ABOUT) && in(OWN, CLOSED),
              Level.L3,
              "R-FAMILY");
      case OPERATOR -> permit(action == ACCOUNT_MANAGE, Level.L0, "R-OPERATOR");
      case MACHINE -> machine(action);
      case JOB -> job(action);
    }
    return permits;
  }

  private void permit(boolean holds, Level level, String rule) {
    if (holds) {
      permits.add(new Permit(level, rule));
    }
  }

  /** By a grant of this kind, at its level but never above the most of its kind. */
  private void byGrant(Grant.Kind granted, Level least, Level most, String rule) {
    if (c.usable(target, granted)) {
      Level level = Objects.requireNonNull(c.grant()).level();
      permit(level.atLeast(least), most.atLeast(level) ? level : most, rule);
    }
  }

  private boolean in(ObjectState... states) {
    return List.of(states).contains(state);
  }

  private boolean mine(Target.Mine how) {
    return target.mine() == how;
  }

  private void team(Action action) {
    boolean judgesOwnWork = action == DISPUTE_DECIDE && actor.account().equals(target.author());
    boolean lasting = CARE.contains(action) && !judgesOwnWork;
    if (in(OWN, CLOSED) && EXISTENCE.contains(action)) {
      byGrant(Grant.Kind.TEAM, Level.L1, Level.L4, "R-TEAM");
    } else if (in(OWN, CLOSED) && CONTENT.contains(action)) {
      byGrant(Grant.Kind.TEAM, Level.L3, Level.L4, "R-TEAM");
    } else if (in(OWN, CLOSED) && lasting || in(OWN) && WORK.contains(action)) {
      byGrant(Grant.Kind.TEAM, Level.L4, Level.L4, "R-TEAM");
    }
  }

  private void region(Action action) {
    permit(
        action == CASEFILE_LIST && (in(SAME_REGION, BREAK_GLASS) || in(OWN) && target.isIntake()),
        Level.L1,
        "R-TEAM");
    permit(action == BREAKGLASS_START && in(SAME_REGION), Level.L0, "R-BREAKGLASS");
    permit(action == SIGNAL_CREATE && in(SAME_REGION, BREAK_GLASS), Level.L0, "R-OWN-SIGNAL");
    if (in(OWN) && target.isIntake() && INTAKE.contains(action)) {
      byGrant(Grant.Kind.INTAKE, Level.L4, Level.L4, "R-INTAKE");
    }
    if (in(BREAK_GLASS) && EMERGENCY.contains(action)) {
      byGrant(Grant.Kind.BREAK_GLASS, Level.L4, Level.L4, "R-BREAKGLASS");
    }
    continuity(action);
  }

  private void local(Action action) {
    if (in(OWN) && EXISTENCE.contains(action)) {
      byGrant(Grant.Kind.LOCAL, Level.L1, Level.L3, "R-LOCAL");
    } else if (in(OWN) && CONTENT.contains(action)) {
      byGrant(Grant.Kind.LOCAL, Level.L3, Level.L3, "R-LOCAL");
    }
    continuity(action);
  }

  private void continuity(Action action) {
    if (in(OWN, CLOSED) && EXISTENCE.contains(action)) {
      byGrant(Grant.Kind.CONTINUITY, Level.L1, Level.L1, "R-CONTINUITY");
    }
  }

  private void expert(Action action) {
    if (in(CONSULT_LIVE) && SHARED.contains(action)) {
      byGrant(Grant.Kind.CONSULT, Level.L2, Level.L2, "R-CONSULT");
    }
    permit(
        Set.of(CONSULT_ANSWER, ADVICE_ATTACH).contains(action)
            && in(OWN)
            && mine(Target.Mine.ADDRESSED),
        Level.L2,
        "R-CONSULT");
  }

  private void officer(Action action) {
    permit(OVERSIGHT.contains(action) && !in(OTHER_REGION), Level.L1, "R-OFFICER");
    permit(action == SIGNAL_READ && in(WITHHELD), Level.L4, "R-OFFICER");
  }

  /**
   * What the own organisation wrote: as written, without a grant; and a question without a case.
   */
  private void ownRecord(Action action) {
    permit(
        kind != ActorKind.LOCAL
            && Set.of(CONSULT_ASK, ADVICE_RESPOND).contains(action)
            && mine(Target.Mine.ADDRESSED),
        Level.L4,
        "R-CONSULT");
    permit(ofOwnOrganisation(action), Level.L4, "R-OWN-SIGNAL");
  }

  /** A system hands in, and gets a receipt: that it is there, and nothing of what follows. */
  private void machine(Action action) {
    permit(ofOwnOrganisation(action), Level.L1, "R-MACHINE");
  }

  /** A record of the own organisation can always be read by it, and changed unless withheld. */
  private boolean ofOwnOrganisation(Action action) {
    return mine(Target.Mine.OWN_ORGANISATION)
        && switch (action) {
          case SIGNAL_READ -> in(OWN, CLOSED, WITHHELD);
          case SIGNAL_CREATE, SIGNAL_REVISE -> in(OWN, CLOSED);
          default -> false;
        };
  }

  private void job(Action action) {
    boolean itself = "OPERATION".equals(c.purpose());
    permit(itself && UPKEEP.contains(action) && !in(WITHHELD), Level.L4, "R-JOB");
    permit(itself && action == AUDIT_VERIFY, Level.L0, "R-JOB");
  }
}
