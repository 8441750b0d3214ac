package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who plays in a rule, part after part. Holds a part to speak of people whom a part before it has
 * found: else everybody would be joined with everybody, or nobody ever found.
 */
final class Cast {
  /** Some rules of today have three; each more multiplies the work. */
  private static final int MOST = 6;

  private final Set<String> found = new LinkedHashSet<>();
  private boolean unsure;

  /** A part could not be read, so nobody can tell any more whom it would have found. */
  void unsure() {
    unsure = true;
  }

  /** The people of whom a condition speaks by name. */
  private static List<String> named(Condition condition) {
    return switch (condition) {
      case Condition.Directed d -> List.of(d.from(), d.to());
      case Condition.About a -> a.of();
      case Condition.Parent p -> List.of(p.parent(), p.child());
      case Condition.Silence s -> s.of();
      case Condition.Domains d -> d.of();
      case Condition.Later l -> List.of(l.of());
    };
  }

  /** That it counts over people together, or goes on from them, and finds nobody by itself. */
  private static boolean findsNobody(Condition condition) {
    return switch (condition) {
      case Condition.About a -> a.all() || a.different() > 1;
      case Condition.Later l -> true;
      default -> false;
    };
  }

  /**
   * Holds a condition to the people of the parts before it.
   *
   * @param absent that its part holds when the condition does not
   */
  void hold(Fields place, Condition condition, boolean absent) {
    if (unsure) {
      return;
    }
    var named = named(condition);
    if (absent || findsNobody(condition)) {
      named.stream()
          .filter(who -> !found.contains(who))
          .findFirst()
          .ifPresent(who -> place.wrong("nobody-before", who));
    } else if (!found.isEmpty() && !joins(condition, named)) {
      place.wrong("nobody-in-common");
    }
    var known = new LinkedHashSet<>(found);
    known.addAll(named);
    condition.ages().keySet().stream()
        .filter(who -> !known.contains(who))
        .sorted()
        .findFirst()
        .ifPresent(who -> place.wrong("age-of-nobody", who));
  }

  private boolean joins(Condition condition, List<String> named) {
    return switch (condition) {
      case Condition.About a -> !a.in().isEmpty() || found.containsAll(named);
      case Condition.Silence s -> found.containsAll(named);
      case Condition.Domains d -> found.containsAll(named);
      default -> named.stream().anyMatch(found::contains);
    };
  }

  /** What a required part has found counts for those after it. */
  void found(Fields place, List<Condition> asked, boolean absent) {
    if (!absent) {
      var all = new ArrayList<String>();
      asked.stream().filter(c -> !findsNobody(c)).forEach(c -> all.addAll(named(c)));
      found.addAll(all);
    }
    if (found.size() > MOST) {
      place.wrong("too-many-people", MOST);
    }
  }
}
