package nl.houvast.access;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.houvast.access.Decisions.Outcome;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the caller's grants and ground to a {@link Scope}, or to a refusal that tells nothing. */
@Component
class Opening {
  static final Predicate<Grant> WORK = g -> g.kind() != Grant.Kind.CONSULT;

  /** Whose holder can do something with the case; an emergency is to read only. */
  static final Predicate<Grant> ACTS =
      WORK.and(g -> g.kind() != Grant.Kind.BREAK_GLASS && g.kind() != Grant.Kind.CONTINUITY);

  private static final Set<Grant.Kind> CONTACT =
      EnumSet.of(Grant.Kind.TEAM, Grant.Kind.LOCAL, Grant.Kind.CONTINUITY);
  private static final Ground NO_CASE = new Ground("CONSULT", "NO_CASE");
  private static final Ground OWN_RECORD = new Ground("OWN_SIGNALS", "OWN_RECORD");
  private static final Ground OWN_PERSON = new Ground("SUBJECT_RIGHTS", "OWN_PERSON");
  private static final Ground OVERSIGHT = new Ground("AUDIT_REVIEW", "OFFICER");
  private static final Ground OPERATION = new Ground("OPERATION", "JOB");
  private static final Actor HOUVAST =
      new Actor("houvast", "Houvast", Set.of("JOB"), "houvast", "Houvast", null);

  private final Decisions decisions;
  private final Policies policies;
  private final Grants grants;
  private final Targets targets;
  private final CurrentActor current;
  private final Lines lines;

  Opening(
      Decisions decisions,
      Policies policies,
      Grants grants,
      Targets targets,
      CurrentActor current,
      Lines lines) {
    this.decisions = decisions;
    this.policies = policies;
    this.grants = grants;
    this.targets = targets;
    this.current = current;
    this.lines = lines;
  }

  @Nullable Region region() {
    return current.require().region();
  }

  /** The scope of one id, by the caller's grants on it. */
  Answer<Scope> one(String id, Ground ground, Action action, Level least, Predicate<Grant> which) {
    return policies
        .inForce(ground.purpose(), ground.basis())
        .then(
            g ->
                decided(
                    action,
                    targets.of(id),
                    g,
                    least,
                    live(which.and(x -> x.caseFileId().equals(id)))));
  }

  /** The scope of one consult, by the caller's grant of that id. */
  Answer<Scope> consult(String grantId, Ground ground, Action action) {
    return policies
        .inForce(ground.purpose(), ground.basis())
        .then(
            g -> {
              var some = live(x -> x.id().equals(grantId) && x.kind() == Grant.Kind.CONSULT);
              String id = some.isEmpty() ? "consult" : some.getFirst().caseFileId();
              return decided(action, targets.of(id), g, Level.L2, some);
            });
  }

  Answer<Scope> consultToAct(String grantId) {
    return onGround(
        g -> g.id().equals(grantId),
        ground -> consult(grantId, ground, Action.CONSULT_ANSWER),
        () -> denied(Action.CONSULT_ANSWER, "consult"));
  }

  /** Whether the caller may know that this case is there. */
  boolean knows(String id, Ground ground) {
    return decisions
        .best(
            decisions.caller(),
            Action.CASEFILE_LIST,
            targets.of(id),
            ground,
            live(WORK.and(g -> g.caseFileId().equals(id))))
        .decision()
        .allowed();
  }

  /**
   * By the grant of a local team, or of whoever stays in contact: that there is a case, and whom to
   * contact. The team itself sees the case.
   */
  Answer<Scope> connection(String id) {
    var some = live(g -> g.caseFileId().equals(id) && CONTACT.contains(g.kind()));
    boolean team = some.stream().anyMatch(g -> g.kind() == Grant.Kind.TEAM);
    return some.isEmpty() || team
        ? Answer.refused(Rejection.unknown())
        : decided(
            Action.CASEFILE_OPEN,
            targets.of(id),
            some.stream().min(Comparator.comparing(Grant::kind)).orElseThrow().ownGround(),
            Level.L1,
            some);
  }

  private List<Grant> live(Predicate<Grant> which) {
    return grants.of(current.require()).stream().filter(which).toList();
  }

  private Answer<Scope> decided(
      Action action, Target target, Ground ground, Level least, List<Grant> some) {
    var standing = decisions.caller();
    Outcome best = decisions.best(standing, action, target, ground, some);
    if (best.decision().allowed() && best.seen().grant() != null && best.level().atLeast(least)) {
      return Answer.of(Decisions.scope(standing.actor(), best.seen().ground(), List.of(best)));
    }
    if (target.closed() && reads(standing, target, ground, some)) {
      return Answer.refused("conflict.case-closed");
    }
    String rule = best.decision().allowed() ? "D-NO-RULE" : best.decision().ruleId();
    lines.denied(standing.actor(), action.id(), target.id(), ground, rule);
    return best.seen().ground().equals(ground)
        ? refused(rule)
        : Answer.refused(Rejection.unknown());
  }

  /** Whoever reads a case may also know that it is closed. */
  private boolean reads(
      Decisions.Standing standing, Target target, Ground ground, List<Grant> some) {
    var best = decisions.best(standing, Action.CASEFILE_OPEN, target, ground, some);
    return best.decision().allowed() && best.level().atLeast(Level.L3);
  }

  /**
   * What is wrong with the ground is told, for it tells nothing of the case; but not of a ground
   * that nobody chose, since that comes with a grant.
   */
  private static <T> Answer<T> refused(String rule) {
    return switch (rule) {
      case "D-ACTIVITY" -> Answer.refused("ground.purpose-not-for-this");
      case "D-BASIS" -> Answer.refused("ground.basis-not-for-this");
      default -> Answer.refused(Rejection.unknown());
    };
  }

  <T> Answer<T> denied(Action action, String id) {
    lines.denied(current.require(), action.id(), id, null, "D-NO-RULE");
    return Answer.refused(Rejection.unknown());
  }

  /** Every work of the caller whose content it sees on this ground. */
  Answer<Scope> all(Ground ground, Function<Target, Action> wanted) {
    return policies.inForce(ground.purpose(), ground.basis()).then(g -> allNow(g, wanted));
  }

  private Answer<Scope> allNow(Ground ground, Function<Target, Action> wanted) {
    var standing = decisions.caller();
    var mine = live(WORK);
    var where = targets.of(mine.stream().map(Grant::caseFileId).distinct().toList());
    var allowed =
        mine.stream()
            .map(grant -> standing.sees(where(where, grant), ground, grant))
            .map(s -> decisions.decide(standing.actor(), wanted.apply(s.target()), s))
            .filter(outcome -> outcome.decision().allowed() && outcome.level() == Level.L4)
            .toList();
    return allowed.isEmpty()
        ? Answer.refused(Rejection.unknown())
        : Answer.of(Decisions.scope(standing.actor(), ground, allowed));
  }

  private static Target where(Map<String, Target> targets, Grant grant) {
    return Objects.requireNonNull(targets.get(grant.caseFileId()));
  }

  /** Goes on with the ground that the caller's highest such grant was issued on. */
  Answer<Scope> onGround(
      Predicate<Grant> which,
      Function<Ground, Answer<Scope>> then,
      Supplier<Answer<Scope>> otherwise) {
    return live(which).stream()
        .max(Comparator.comparing(Grant::level))
        .map(g -> then.apply(new Ground(g.purposes().getFirst(), g.basis())))
        .orElseGet(otherwise);
  }

  /** By what the policy allows somebody about themselves; no grant is behind it. */
  Answer<Scope> person(OwnPerson person, Action action) {
    var standing = decisions.withLink(person.actor());
    var seen = standing.sees(Target.about(person.caseFileId()), OWN_PERSON, null);
    Outcome outcome = decisions.decide(standing.actor(), action, seen);
    if (!outcome.decision().allowed()) {
      String rule = outcome.decision().ruleId();
      lines.denied(standing.actor(), action.id(), person.caseFileId(), OWN_PERSON, rule);
      return Answer.refused(Rejection.unknown());
    }
    return Answer.of(Decisions.scope(person, OWN_PERSON, outcome));
  }

  Scope addressed(Action action) {
    return byRole(
        action, Target.addressed(), NO_CASE, Gateway.self(current.require().account()), Set.of());
  }

  Scope own() {
    String records = "own:" + current.require().organisationId();
    var open = EnumSet.allOf(Compartment.class);
    return byRole(Action.SIGNAL_READ, Target.own(), OWN_RECORD, records, open);
  }

  Scope withheldOwn() {
    String records = Gateway.withheldIn("own:" + current.require().organisationId());
    var open = EnumSet.allOf(Compartment.class);
    return byRole(Action.SIGNAL_READ, Target.withheld(true), OWN_RECORD, records, open);
  }

  Scope withheld(String caseFileId) {
    var open = EnumSet.allOf(Compartment.class);
    String records = Gateway.withheldIn(caseFileId);
    return byRole(Action.SIGNAL_READ, Target.withheld(false), OVERSIGHT, records, open);
  }

  /** A scope that no grant is behind; one of nothing when the role does not carry it. */
  private Scope byRole(
      Action action, Target target, Ground ground, String visible, Set<Compartment> open) {
    var standing = decisions.caller();
    var outcome = decisions.byRole(standing, action, target);
    return Decisions.scope(standing.actor(), ground, outcome, List.of(visible), open);
  }

  Scope job(String activity, List<String> visible) {
    var seen = decisions.itself(HOUVAST).sees(Target.of("job"), OPERATION, null);
    var outcome = decisions.decide(HOUVAST, Action.SIGNAL_READ, seen);
    return Decisions.scope(HOUVAST, OPERATION, outcome, visible, EnumSet.allOf(Compartment.class))
        .named(activity);
  }
}
