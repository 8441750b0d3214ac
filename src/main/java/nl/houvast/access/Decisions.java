package nl.houvast.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the {@link Policy} with what is known about the caller now, and makes it into scopes. */
@Component
class Decisions {
  private final Policy policy;
  private final PolicyData data;
  private final Grants grants;
  private final CurrentActor current;
  private final Clock clock;

  Decisions(
      Policies policies, Grants grants, CurrentActor current, Clock clock, SignInRules rules) {
    this.data = policies.data();
    this.policy = new Policy(data, rules.least());
    this.grants = grants;
    this.current = current;
    this.clock = clock;
  }

  /** A target with the circumstances in which it was looked at, to decide about it again. */
  record Seen(Target target, Circumstances circumstances) {
    @Nullable Grant grant() {
      return circumstances.grant();
    }

    /** The ground on which it was decided. */
    Ground ground() {
      return new Ground(
          Objects.requireNonNull(circumstances.purpose()),
          Objects.requireNonNull(circumstances.basis()));
    }
  }

  /** What was decided about something seen. */
  record Outcome(Seen seen, Decision decision) {
    Level level() {
      return decision.level();
    }
  }

  /** The caller, as they stand now: asked once for all that is decided together. */
  record Standing(
      Actor actor, Assurance assurance, @Nullable String organisationKind, Instant now) {
    Seen sees(Target target, @Nullable Ground ground, @Nullable Grant grant) {
      return new Seen(
          target,
          new Circumstances(
              ground == null ? null : ground.purpose(),
              ground == null ? null : ground.basis(),
              grant,
              assurance,
              organisationKind,
              grant != null && grant.kind() == Grant.Kind.BREAK_GLASS ? grant.id() : null,
              now));
    }

    /** The same, after the caller proved once more who they are. */
    Standing anew() {
      return new Standing(actor, Assurance.FRESH, organisationKind, now);
    }
  }

  String version() {
    return policy.version();
  }

  /** An account that is no longer active stands as nobody. */
  Standing caller() {
    Actor actor = current.require();
    Instant now = clock.instant();
    return grants
        .account(actor)
        .map(a -> new Standing(a.now(actor), current.assurance(), a.organisationKind(), now))
        .orElseGet(() -> new Standing(actor, Assurance.NONE, null, now));
  }

  /** Houvast itself, at a work that nobody asked for. */
  Standing itself(Actor house) {
    return new Standing(house, Assurance.ONE_FACTOR, null, clock.instant());
  }

  /** Somebody without an account, who showed a link and a code that was handed over in person. */
  Standing withLink(Actor person) {
    return new Standing(person, Assurance.TWO_FACTORS, null, clock.instant());
  }

  Outcome decide(Actor actor, Action action, Seen seen) {
    return new Outcome(seen, policy.decide(actor, action, seen.target(), seen.circumstances()));
  }

  /** By the grant that gives most; without any grant, the refusal that this comes to. */
  Outcome best(Standing standing, Action action, Target target, Ground ground, List<Grant> some) {
    return some.stream()
        .map(grant -> standing.sees(target, grant.groundFor(ground), grant))
        .map(seen -> decide(standing.actor(), action, seen))
        .max(
            Comparator.comparing((Outcome o) -> o.decision().allowed())
                .thenComparing(Outcome::level))
        .orElseGet(() -> decide(standing.actor(), action, standing.sees(target, ground, null)));
  }

  /** Whether any of these allows it; a refusal when none does. */
  Decision any(Actor actor, Action action, List<Seen> seen) {
    Decision refusal = Decision.denied("D-NO-RULE");
    for (Seen each : seen) {
      Decision decision = decide(actor, action, each).decision();
      if (decision.allowed()) {
        return decision;
      }
      refusal = decision;
    }
    return refusal;
  }

  /** What the caller may do without a case, by a role alone. */
  Outcome byRole(Standing standing, Action action, Target target) {
    return decide(standing.actor(), action, standing.sees(target, data.houseGround(action), null));
  }

  /** The scope of what was allowed: exactly the cases of the grants it was allowed by. */
  static Scope scope(Actor actor, Ground ground, List<Outcome> allowed) {
    Outcome first = allowed.getFirst();
    Grant grant = Objects.requireNonNull(first.seen().grant());
    Set<String> visible = new LinkedHashSet<>();
    List<Seen> seen = new ArrayList<>();
    for (Outcome each : allowed) {
      visible.add(Objects.requireNonNull(each.seen().grant()).caseFileId());
      seen.add(each.seen());
    }
    var open = EnumSet.noneOf(Compartment.class);
    grant.compartments().forEach(c -> open.add(Compartment.valueOf(c)));
    return new Scope(
        actor,
        List.copyOf(visible),
        first.level(),
        grant.among(),
        open,
        ground,
        first.decision().ruleId(),
        grant.id(),
        seen);
  }

  /** The scope of one person over what is known about that person alone. */
  static Scope scope(OwnPerson person, Ground ground, Outcome allowed) {
    return new Scope(
        person.actor(),
        List.of(person.caseFileId()),
        allowed.level(),
        List.of(person.personId()),
        person.open(),
        ground,
        allowed.decision().ruleId(),
        person.linkId(),
        List.of(allowed.seen()));
  }

  /** A scope that no grant is behind; one of nothing when it was not allowed. */
  static Scope scope(
      Actor actor, Ground ground, Outcome outcome, List<String> visible, Set<Compartment> open) {
    boolean allowed = outcome.decision().allowed();
    return new Scope(
        actor,
        allowed ? visible : List.of(),
        outcome.level(),
        null,
        allowed ? open : Set.of(),
        ground,
        outcome.decision().ruleId(),
        null,
        List.of(outcome.seen()));
  }
}
