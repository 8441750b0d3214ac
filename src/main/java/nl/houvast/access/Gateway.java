package nl.houvast.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.houvast.graph.Afterwards;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
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
  private final Neo4jClient graph;
  private final Opening opening;
  private final Decisions decisions;
  private final Disclosure disclosure;
  private final Lines lines;
  private final CurrentActor current;
  private final Afterwards afterwards;
  private final TransactionTemplate reading;
  private final Clock clock;

  Gateway(
      Neo4jClient graph,
      Opening opening,
      Decisions decisions,
      Disclosure disclosure,
      Lines lines,
      CurrentActor current,
      Afterwards afterwards,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.graph = graph;
    this.opening = opening;
    this.decisions = decisions;
    this.disclosure = disclosure;
    this.lines = lines;
    this.current = current;
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
    return open(caseFileId, ground, content(Target.of(caseFileId)));
  }

  /** As {@link #open(String, Ground)}, for this one thing to do with it. */
  public Answer<Scope> open(String caseFileId, Ground ground, Action action) {
    return opening.one(caseFileId, ground, action, Level.L3, Opening.WORK);
  }

  /** The scope of somebody who may know that a case is there and whom to contact, and no more. */
  public Answer<Scope> openConnection(String caseFileId) {
    return opening.connection(caseFileId);
  }

  /**
   * The scope of one consult: the shared part of a case, at level L2. A scope is either work or one
   * consult, so that pseudonyms and names never meet in one answer.
   */
  public Answer<Scope> openConsult(String grantId, Ground ground) {
    return opening.consult(grantId, ground, Action.SIGNAL_READ);
  }

  /** As {@link #openConsult}, on the ground that the grant was issued on: for acts. */
  public Answer<Scope> openConsultToAct(String grantId) {
    return opening.consultToAct(grantId);
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
    return scope.narrowed(shared);
  }

  /**
   * The part of a scope that one person may know about themselves, at most L3. The reader stays who
   * they are, in the log too.
   *
   * @param open the compartments of which the text may be read, as far as the scope opens them
   */
  public Scope asPerson(Scope scope, String personId, Set<Compartment> open) {
    return scope.ofOne(personId, open);
  }

  /**
   * The scope of somebody over what is known about them alone (at most L3), for this one thing to
   * do. Only the room {@code family} asks for it: there link and code are checked.
   */
  public Answer<Scope> ofPerson(OwnPerson person, Action action) {
    return opening.person(person, action);
  }

  /** What is addressed to the caller in person, outside any case; nothing where nothing can be. */
  public Scope self(Level level) {
    return opening.addressed(level == Level.L4 ? Action.CONSULT_ASK : Action.CONSULT_ANSWER);
  }

  public static String self(String account) {
    return "me:" + account;
  }

  /**
   * The scope of one case file on the ground that the caller's own grant was issued on: for acts,
   * which show nothing.
   */
  public Answer<Scope> openToAct(String caseFileId) {
    return openToAct(caseFileId, content(Target.of(caseFileId)));
  }

  /** As {@link #openToAct(String)}, for this one act. */
  public Answer<Scope> openToAct(String caseFileId, Action action) {
    return opening.onGround(
        Opening.ACTS.and(g -> g.caseFileId().equals(caseFileId)),
        ground -> open(caseFileId, ground, action),
        () -> opening.denied(action, caseFileId));
  }

  /**
   * The scope over all work of the caller: every case of which it sees the content, and the intake
   * of its region. Refused when there is none.
   */
  public Answer<Scope> mine(Ground ground) {
    return opening.all(ground, Gateway::content);
  }

  /** As {@link #mine(Ground)}: where the caller may do this one thing. */
  public Answer<Scope> mine(Ground ground, Action action) {
    return opening.all(ground, target -> action);
  }

  /** As {@link #mine(Ground, Action)}, for acts, which show nothing. */
  public Answer<Scope> mineToAct(Action action) {
    return opening.onGround(
        Opening.ACTS.and(g -> g.level() == Level.L4),
        ground -> mine(ground, action),
        () -> Answer.refused(Rejection.unknown()));
  }

  /** What reading is called there: a signal that waits is no case yet. */
  private static Action content(Target target) {
    return target.isIntake() ? Action.SIGNAL_READ : Action.CASEFILE_OPEN;
  }

  /**
   * Writes down that the caller asks the team of this case for access, and answers whether that
   * team is to hear it: only somebody who may know that the case is there is heard. The line is the
   * same for a case that is not, and the answer is not for the caller.
   */
  public boolean asks(String caseFileId, Ground ground) {
    boolean known = opening.knows(caseFileId, ground);
    lines.asks(current.require(), caseFileId, ground);
    return known;
  }

  /** The intake of the caller's region only. */
  public Answer<Scope> intake(Ground ground) {
    Region region = opening.region();
    return region == null
        ? Answer.refused(Rejection.unknown())
        : open(intakeOf(region.code()), ground);
  }

  public static String intakeOf(String region) {
    return Target.INTAKE + region;
  }

  /** What the caller's own organisation wrote: as written, without a grant. */
  public Scope own() {
    return opening.own();
  }

  /** What the caller's own organisation wrote and is withheld from every other question. */
  public Scope withheldOwn() {
    return opening.withheldOwn();
  }

  /** What is withheld in a case, for who oversees that; a scope of nothing for anybody else. */
  public Scope withheld(String caseFileId) {
    return opening.withheld(caseFileId);
  }

  public static String withheldIn(String caseFileId) {
    return "withheld:" + caseFileId;
  }

  /**
   * The scope of a job, named after its activity: what the activity needs, for nobody's eyes. Its
   * reads are written down as those of Houvast itself.
   */
  public Scope job(String activity, List<String> visible) {
    return opening.job(activity, visible);
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
      lines.read(scope, activity, subjects, sight.count());
    }
    return result;
  }

  /**
   * Writes the line of an act before it commits: never a change without a line. An activity that is
   * an {@link Action} of its own is decided here once more; another one rests on the decision that
   * made the scope. In an emergency nothing is changed.
   *
   * @throws Refusal when the scope does not reach to this act
   */
  public void act(Scope scope, String activity, Ref... things) {
    Actor actor = scope.actor();
    if (scope.ruleId().equals("R-BREAKGLASS")) {
      allowed(scope, activity, Decision.denied("D-NO-RULE"));
    }
    String rule =
        Action.ofActivity(activity)
            .map(action -> decisions.any(actor, action, scope.seen()))
            .map(decided -> allowed(scope, activity, decided))
            .orElse(scope.ruleId());
    lines.act(scope, activity, rule, List.of(things));
  }

  private String allowed(Scope scope, String activity, Decision decided) {
    if (!decided.allowed()) {
      lines.denied(scope.actor(), activity, null, scope.ground(), decided.ruleId());
      throw new Refusal(Rejection.unknown());
    }
    return decided.ruleId();
  }
}
