package nl.houvast.access;

import java.util.List;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was taken: who may see which scopes at which level, and on what ground. Only the
 * {@link Gateway} makes one, so that no question can be asked without a decision.
 */
public final class Scope {
  private final Actor actor;
  private final List<String> visible;
  private final Level level;
  private final @Nullable List<String> among;
  private final Set<Compartment> compartments;
  private final Ground ground;
  private final String ruleId;
  private final @Nullable String grantId;
  private final List<Decisions.Seen> seen;

  Scope(
      Actor actor,
      List<String> visible,
      Level level,
      @Nullable List<String> among,
      Set<Compartment> compartments,
      Ground ground,
      String ruleId,
      @Nullable String grantId,
      List<Decisions.Seen> seen) {
    this.actor = actor;
    this.visible = List.copyOf(visible);
    this.level = level;
    this.among = among == null ? null : List.copyOf(among);
    this.compartments = Set.copyOf(compartments);
    this.ground = ground;
    this.ruleId = ruleId;
    this.grantId = grantId;
    this.seen = List.copyOf(seen);
  }

  /** The same for these persons only, without names and without the text of any compartment. */
  Scope narrowed(List<String> persons) {
    Level less = level.atLeast(Level.L2) ? Level.L2 : level;
    return new Scope(actor, visible, less, persons, Set.of(), ground, ruleId, grantId, seen);
  }

  /** The same for what one person may know about themselves. */
  Scope ofOne(String person, Set<Compartment> open) {
    Level less = level.atLeast(Level.L3) ? Level.L3 : level;
    var both = new java.util.HashSet<>(open);
    both.retainAll(compartments);
    boolean seen = among == null || among.contains(person);
    List<String> one = seen ? List.of(person) : List.of();
    return new Scope(actor, visible, less, one, both, ground, ruleId, grantId, this.seen);
  }

  /** The same, with the rule of one activity. */
  Scope named(String activity) {
    String rule = ruleId + " " + activity;
    return new Scope(actor, visible, level, among, compartments, ground, rule, grantId, seen);
  }

  /** What it was decided about, to decide about an act again. */
  List<Decisions.Seen> seen() {
    return seen;
  }

  public Actor actor() {
    return actor;
  }

  /** Case file ids, {@code intake:<region>} and {@code own:<organisation>}. */
  public List<String> visible() {
    return visible;
  }

  public Level level() {
    return level;
  }

  /** The persons that a consult shares, or null for everybody in the case. */
  public @Nullable List<String> among() {
    return among;
  }

  public Ground ground() {
    return ground;
  }

  public String ruleId() {
    return ruleId;
  }

  public @Nullable String grantId() {
    return grantId;
  }

  /** Whether the text of a signal of this compartment and organisation may be read. */
  public boolean opens(Compartment compartment, @Nullable String organisationId) {
    return compartments.contains(compartment) || actor.organisationId().equals(organisationId);
  }

  /** The compartments of which the text may be read. */
  public Set<Compartment> compartments() {
    return compartments;
  }

  /** The one case file of this scope. */
  public String caseFileId() {
    if (visible.size() != 1) {
      throw new IllegalStateException("this scope is over a list, not over one case file");
    }
    return visible.getFirst();
  }
}
