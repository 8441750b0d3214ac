package nl.houvast.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.houvast.graph.Afterwards;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way out for case content. It decides (a {@link Scope}), asks with the decision bound
 * inside the question (a {@link Sight}), and lets nothing leave before the audit line stands.
 */
@Component
public class Gateway {
  private static final Actor HOUVAST =
      new Actor("houvast", "Houvast", Set.of("JOB"), "houvast", "Houvast", null);
  private final Neo4jClient graph;
  private final Grants grants;
  private final Policies policies;
  private final CurrentActor current;
  private final Disclosure disclosure;
  private final Witness witness;
  private final Afterwards afterwards;
  private final TransactionTemplate reading;
  private final Clock clock;

  Gateway(
      Neo4jClient graph,
      Grants grants,
      Policies policies,
      CurrentActor current,
      Disclosure disclosure,
      Witness witness,
      Afterwards afterwards,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.graph = graph;
    this.grants = grants;
    this.policies = policies;
    this.current = current;
    this.disclosure = disclosure;
    this.witness = witness;
    this.afterwards = afterwards;
    this.clock = clock;
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /**
   * The scope of the content of one case file on this ground (L3 or more), or the answer that also
   * an unknown id gets.
   */
  public Answer<Scope> open(String caseFileId, Ground ground) {
    return policies
        .inForce(ground.purpose(), ground.basis())
        .then(g -> decide(caseFileId, g))
        .then(
            scope ->
                scope.level().atLeast(Level.L3)
                    ? Answer.of(scope)
                    : denied(caseFileId, scope.ground()));
  }

  /** The scope of somebody who may know that a case is there and whom to contact, and no more. */
  public Answer<Scope> openConnection(String caseFileId) {
    return grants.of(current.require()).stream()
        .filter(g -> g.kind() == Grant.Kind.LOCAL && g.caseFileId().equals(caseFileId))
        .findFirst()
        .map(g -> decide(caseFileId, new Ground(g.purposes().getFirst(), g.basis())))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  /**
   * The scope of one consult: the shared part of a case, at level L2. A scope is either work or one
   * consult, so that pseudonyms and names never meet in one answer.
   */
  public Answer<Scope> openConsult(String grantId, Ground ground) {
    return policies
        .inForce(ground.purpose(), ground.basis())
        .then(
            g ->
                grants.of(current.require()).stream()
                    .filter(x -> x.id().equals(grantId) && x.kind() == Grant.Kind.CONSULT)
                    .filter(x -> x.purposes().contains(g.purpose()) && x.basis().equals(g.basis()))
                    .findFirst()
                    .map(x -> Answer.of(scope(current.require(), List.of(x.caseFileId()), x, g)))
                    .orElseGet(() -> denied("consult", g)));
  }

  /** As {@link #openConsult}, on the ground that the grant was issued on: for acts. */
  public Answer<Scope> openConsultToAct(String grantId) {
    return grants.of(current.require()).stream()
        .filter(g -> g.id().equals(grantId))
        .findFirst()
        .map(g -> openConsult(grantId, new Ground(g.purposes().getFirst(), g.basis())))
        .orElseGet(() -> denied("consult", null));
  }

  /**
   * The part of a scope that a consult would share: these persons, at level L2. Never more than the
   * scope itself; it is how a team sees beforehand what an expert will see.
   */
  public Scope asShared(Scope scope, List<String> among) {
    var shared = new ArrayList<>(among);
    if (scope.among() != null) {
      shared.retainAll(scope.among());
    }
    return new Scope(
        scope.actor(),
        scope.visible(),
        scope.level().atLeast(Level.L2) ? Level.L2 : scope.level(),
        shared,
        EnumSet.noneOf(Compartment.class),
        scope.ground(),
        scope.ruleId(),
        scope.grantId());
  }

  /** What is addressed to the caller in person, outside any case. */
  public Scope self(Level level) {
    Actor actor = current.require();
    return new Scope(
        actor,
        List.of(self(actor.account())),
        level,
        null,
        EnumSet.noneOf(Compartment.class),
        new Ground("CONSULT", "NO_CASE"),
        "R-SELF",
        null);
  }

  public static String self(String account) {
    return "me:" + account;
  }

  /**
   * The scope of one case file on the ground that the caller's own grant was issued on: for acts,
   * which show nothing.
   */
  public Answer<Scope> openToAct(String caseFileId) {
    return grants.of(current.require()).stream()
        .filter(g -> g.kind() != Grant.Kind.CONSULT)
        .filter(g -> g.caseFileId().equals(caseFileId))
        .max(Comparator.comparing(Grant::level))
        .map(g -> open(caseFileId, new Ground(g.purposes().getFirst(), g.basis())))
        .orElseGet(() -> denied(caseFileId, null));
  }

  private Answer<Scope> decide(String caseFileId, Ground ground) {
    return grants.of(current.require()).stream()
        .filter(g -> g.kind() != Grant.Kind.CONSULT)
        .filter(g -> g.caseFileId().equals(caseFileId))
        .filter(g -> g.purposes().contains(ground.purpose()) && g.basis().equals(ground.basis()))
        .max(Comparator.comparing(Grant::level))
        .map(g -> Answer.of(scope(current.require(), List.of(caseFileId), g, ground)))
        .orElseGet(() -> denied(caseFileId, ground));
  }

  private Answer<Scope> denied(String caseFileId, @Nullable Ground ground) {
    line(current.require(), "casefile.open", "DENY", "denied", caseFileId, ground);
    return Answer.refused(Rejection.unknown());
  }

  private static Scope scope(Actor actor, List<String> visible, Grant grant, Ground ground) {
    var open = EnumSet.noneOf(Compartment.class);
    grant.compartments().forEach(c -> open.add(Compartment.valueOf(c)));
    return new Scope(
        actor,
        visible,
        grant.level(),
        grant.among(),
        open,
        ground,
        "R-" + grant.kind(),
        grant.id());
  }

  /**
   * The scope over all work of the caller: every case of which it sees the content, and the intake
   * of its region. Refused when there is none.
   */
  public Answer<Scope> mine(Ground ground) {
    return policies.inForce(ground.purpose(), ground.basis()).then(this::mineNow);
  }

  /** As {@link #mine}, for acts, which show nothing. */
  public Answer<Scope> mineToAct() {
    return grants.of(current.require()).stream()
        .filter(g -> g.level() == Level.L4)
        .findFirst()
        .map(g -> mineNow(new Ground(g.purposes().getFirst(), g.basis())))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private Answer<Scope> mineNow(Ground ground) {
    Actor actor = current.require();
    var usable =
        grants.of(actor).stream()
            .filter(g -> g.level() == Level.L4)
            .filter(
                g -> g.purposes().contains(ground.purpose()) && g.basis().equals(ground.basis()))
            .toList();
    if (usable.isEmpty()) {
      return Answer.refused(Rejection.unknown());
    }
    var visible = new LinkedHashSet<String>();
    usable.forEach(g -> visible.add(g.caseFileId()));
    return Answer.of(scope(actor, List.copyOf(visible), usable.getFirst(), ground));
  }

  /** The intake of the caller's region only. */
  public Answer<Scope> intake(Ground ground) {
    Actor actor = current.require();
    Region region = actor.region();
    return region == null
        ? Answer.refused(Rejection.unknown())
        : open(intakeOf(region.code()), ground);
  }

  public static String intakeOf(String region) {
    return "intake:" + region;
  }

  /** What the caller's own organisation wrote: as written, without a grant. */
  public Scope own() {
    Actor actor = current.require();
    return new Scope(
        actor,
        List.of("own:" + actor.organisationId()),
        Level.L4,
        null,
        EnumSet.allOf(Compartment.class),
        new Ground("OWN_SIGNALS", "OWN_RECORD"),
        "R-OWN-SIGNAL",
        null);
  }

  /**
   * The scope of a job, named after its activity: what the activity needs, for nobody's eyes. Its
   * reads are written down as those of Houvast itself.
   */
  public Scope job(String activity, List<String> visible) {
    return new Scope(
        HOUVAST,
        visible,
        Level.L4,
        null,
        EnumSet.allOf(Compartment.class),
        new Ground("OPERATION", "JOB"),
        "R-JOB " + activity,
        null);
  }

  /**
   * Runs the questions of {@code block} and returns its result once the audit line of every person
   * in it is durable.
   *
   * @throws Unwitnessed when the line cannot be written; then nothing leaves
   */
  public <T> T read(Scope scope, String activity, Function<Sight, T> block) {
    boolean job = scope.ruleId().startsWith("R-JOB");
    if (!job) {
      afterwards.settle();
    }
    Sight sight = new Sight(scope, graph, disclosure, clock.instant());
    T result = Objects.requireNonNull(reading.execute(status -> block.apply(sight)));
    Set<String> subjects = sight.close();
    if (!job) {
      witness(scope, activity, subjects, sight.count());
    }
    return result;
  }

  private void witness(Scope scope, String activity, Set<String> subjects, int count) {
    var lines = new ArrayList<Witness.Line>();
    String caseFileId = scope.visible().size() == 1 ? scope.visible().getFirst() : null;
    for (String subject : subjects) {
      lines.add(line(scope, activity, "R", caseFileId, null, null, count, subject));
    }
    if (lines.isEmpty()) {
      lines.add(line(scope, activity, "R", caseFileId, null, null, count, null));
    }
    witness.witness(lines);
  }

  /** Writes the line of an act before it commits: never a change without a line. */
  public void act(Scope scope, String activity, Ref... things) {
    var lines = new ArrayList<Witness.Line>();
    String caseFileId = scope.visible().size() == 1 ? scope.visible().getFirst() : null;
    for (Ref thing : things) {
      lines.add(line(scope, activity, "U", caseFileId, thing.kind().name(), thing.id(), 1, null));
    }
    witness.witness(lines);
  }

  private static Witness.Line line(
      Scope scope,
      String activity,
      String action,
      @Nullable String caseFileId,
      @Nullable String objectType,
      @Nullable String objectId,
      int count,
      @Nullable String subject) {
    return new Witness.Line(
        scope.actor(),
        activity,
        action,
        "done",
        caseFileId,
        scope.level(),
        scope.ground(),
        scope.ruleId(),
        scope.grantId(),
        objectType,
        objectId,
        count,
        subject);
  }

  private void line(
      Actor actor,
      String activity,
      String action,
      String outcome,
      String caseFileId,
      @Nullable Ground ground) {
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                activity,
                action,
                outcome,
                caseFileId,
                Level.L0,
                ground,
                "D-NO-RULE",
                null,
                null,
                null,
                0,
                null)));
  }
}
