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
