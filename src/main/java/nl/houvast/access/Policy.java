package nl.houvast.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Decision.Obligation;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what: one function, pure and total. It reads no database and no clock, answers the
 * same to the same, and denies all that no rule allows. The expected answers stand, written by
 * hand, in {@code access/oracle.yaml} of the tests.
 */
final class Policy {
  private final PolicyData data;
  private final Assurance least;

  /**
   * @param least how surely somebody has to be signed in
   */
  Policy(PolicyData data, Assurance least) {
    this.data = data;
    this.least = least;
  }

  /** What the policy was when it decided: its rules and its data. */
  String version() {
    return PolicyRules.VERSION + "-" + data.digest();
  }

  Decision decide(Actor actor, Action action, Target target, Circumstances c) {
    String ground = ground(actor, action, c);
    return ground != null ? Decision.denied(ground) : byRule(actor, action, target, c);
  }

  /** Why the question is not even asked of the rules, or null. */
  private @Nullable String ground(Actor actor, Action action, Circumstances c) {
    if (c.assurance() == Assurance.NONE || actor.roles().isEmpty()) {
      return "D-ACCOUNT";
    }
    if (!c.assurance().atLeast(needed(actor, action))) {
      return "D-ASSURANCE";
    }
    Set<String> purposes = data.purposesOf(action);
    if (purposes == null) {
      return "D-ACTIVITY";
    }
    if (purposes.isEmpty()) {
      return null;
    }
    if (c.purpose() == null || !purposes.contains(c.purpose())) {
      return "D-ACTIVITY";
    }
    return data.carries(c) ? null : "D-BASIS";
  }

  /** A system proves itself by its key; a person who breaks the glass signs in anew. */
  private Assurance needed(Actor actor, Action action) {
    if (action == Action.BREAKGLASS_START) {
      return Assurance.FRESH;
    }
    boolean system = Set.of("MACHINE_CLIENT", "JOB").containsAll(actor.roles());
    return system ? Assurance.ONE_FACTOR : least;
  }

  /** The rule that gives most; at the same level, the first in the order of the kinds. */
  private static Decision byRule(Actor actor, Action action, Target target, Circumstances c) {
    var state = ObjectState.of(actor, target, c);
    return ActorKind.of(actor, target, c).stream()
        .map(kind -> new PolicyRules(actor, kind, state, target, c))
        .flatMap(rules -> rules.permits(action).stream())
        .max(Comparator.comparing(PolicyRules.Permit::level))
        .map(permit -> allowed(action, permit))
        .orElseGet(() -> Decision.denied("D-NO-RULE"));
  }

  private static final List<String> ALARMING = List.of("R-BREAKGLASS", "R-OFFICER");

  private static Decision allowed(Action action, PolicyRules.Permit permit) {
    var duties = EnumSet.of(Obligation.LOG);
    if (permit.level() != Level.L0 && permit.level() != Level.L4) {
      duties.add(Obligation.MASK);
    }
    if (action == Action.BREAKGLASS_START) {
      duties.add(Obligation.REAUTHENTICATE);
      duties.add(Obligation.NOTIFY);
    }
    if (permit.level() == Level.L4 && ALARMING.contains(permit.rule())) {
      duties.add(Obligation.NOTIFY);
    }
    return new Decision(true, permit.level(), Set.copyOf(duties), permit.rule());
  }
}
