package nl.houvast.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the log of a read, an act and a refusal: who, what, why, by which rule. */
@Component
class Lines {
  private final Witness witness;
  private final Decisions decisions;

  Lines(Witness witness, Decisions decisions) {
    this.witness = witness;
    this.decisions = decisions;
  }

  /** One line for each person whose data it shows; one without a person when it shows nobody. */
  void read(Scope scope, String activity, Set<String> subjects, int count) {
    var lines = new ArrayList<Witness.Line>();
    for (String subject : subjects) {
      lines.add(line(scope, activity, "R", scope.ruleId(), null, count, subject));
    }
    if (lines.isEmpty()) {
      lines.add(line(scope, activity, "R", scope.ruleId(), null, count, null));
    }
    witness.witness(lines);
  }

  void act(Scope scope, String activity, String ruleId, List<Ref> things) {
    witness.witness(
        things.stream().map(t -> line(scope, activity, "U", ruleId, t, 1, null)).toList());
  }

  /** The beginning or the end of a look in an emergency. */
  void emergency(
      Actor actor, String caseFileId, Ground ground, String ruleId, String grantId, String what) {
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                "breakglass." + what,
                "BREAKGLASS",
                "done",
                caseFileId,
                Level.L4,
                ground,
                ruleId,
                grantId,
                "GRANT",
                grantId,
                1,
                null,
                decisions.version())));
  }

  /** That somebody asks for access; the same for every case, also for one that is not there. */
  void asks(Actor actor, String caseFileId, Ground ground) {
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                "access.ask",
                "C",
                "done",
                caseFileId,
                Level.L0,
                ground,
                "R-PUBLIC",
                null,
                null,
                null,
                0,
                null,
                decisions.version())));
  }

  /** The reading of somebody who oversees access. */
  void oversight(Actor officer, String activity) {
    witness.witness(
        List.of(
            new Witness.Line(
                officer,
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
                decisions.version())));
  }

  /** What somebody who oversees decided over a case. */
  void oversight(
      Actor officer,
      String activity,
      String action,
      String caseFileId,
      String objectType,
      String objectId) {
    witness.witness(
        List.of(
            new Witness.Line(
                officer,
                activity,
                action,
                "done",
                caseFileId,
                Level.L1,
                new Ground("AUDIT_REVIEW", "OFFICER"),
                "R-OFFICER",
                null,
                objectType,
                objectId,
                1,
                null,
                decisions.version())));
  }

  void denied(
      Actor actor, String activity, @Nullable String id, @Nullable Ground ground, String ruleId) {
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                activity,
                "DENY",
                "denied",
                id,
                Level.L0,
                ground,
                ruleId,
                null,
                null,
                null,
                0,
                null,
                decisions.version())));
  }

  /** Something about an account: a sign-in, a second step; never about a case. */
  void account(Actor actor, String activity, String action, String outcome, String account) {
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                activity,
                action,
                outcome,
                null,
                Level.L0,
                null,
                outcome.equals("done") ? "R-ACCOUNT" : "D-ASSURANCE",
                null,
                "ACCOUNT",
                account,
                0,
                null,
                decisions.version())));
  }

  private Witness.Line line(
      Scope scope,
      String activity,
      String action,
      String ruleId,
      @Nullable Ref thing,
      int count,
      @Nullable String subject) {
    return new Witness.Line(
        scope.actor(),
        activity,
        action,
        "done",
        scope.visible().size() == 1 ? scope.visible().getFirst() : null,
        scope.level(),
        scope.ground(),
        ruleId,
        scope.grantId(),
        thing == null ? null : thing.kind().name(),
        thing == null ? null : thing.id(),
        count,
        subject,
        decisions.version());
  }
}
