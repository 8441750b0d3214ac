package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An invented family as the rules see it, without a database: what the statements of a rule would
 * find if its signals had been handed in and everybody in them had been identified.
 */
public final class Family implements Found.Rows {
  private final List<Told> told;
  private final List<Tie> ties;
  private final Births births;

  /**
   * A signal with whom it mentions.
   *
   * @param who in which role, by person
   */
  public record Told(SignalFact signal, Map<String, String> who) {}

  /**
   * A tie that is on record from a day on.
   *
   * @param kind {@code PARENT_OF}, {@code SIBLING_OF} or {@code PARTNER_OF}
   */
  public record Tie(String id, String kind, String from, String to, LocalDate on) {
    private boolean joins(String a, String b) {
      return from.equals(a) && to.equals(b);
    }
  }

  public Family(List<Told> told, List<Tie> ties, List<Births.Written> births) {
    this.told = List.copyOf(told);
    this.ties = List.copyOf(ties);
    this.births = new Births(births);
  }

  /** What the rule tells of this family when all of it is on record; nothing when it never held. */
  public Evaluation.@Nullable Outcome under(Rule rule, int gapMonths) {
    NavigableSet<LocalDate> days = new TreeSet<>(births.days());
    told.forEach(t -> days.add(t.signal().reportedOn()));
    ties.forEach(t -> days.add(t.on()));
    return days.isEmpty() ? null : evaluation(rule, gapMonths).asOf(days.last()).orElse(null);
  }

  /** The first required part that does not hold; empty when only a fact is lacking. */
  public String missing(Rule rule, int gapMonths) {
    return evaluation(rule, gapMonths).missing();
  }

  private Evaluation evaluation(Rule rule, int gapMonths) {
    return new Evaluation(rule, this, births, gapMonths);
  }

  @Override
  public List<Found> of(Compiled statement) {
    return switch (statement.shape()) {
      case DIRECTED -> directed(statement);
      case ABOUT -> about(statement);
      case PARENT ->
          ties.stream()
              .filter(t -> t.kind().equals("PARENT_OF"))
              .<Found>map(t -> new Found.Parent(t.from(), t.to(), t.id(), t.on()))
              .toList();
    };
  }

  private List<Found> directed(Compiled statement) {
    var natures = asked(statement, "natures");
    var all = new ArrayList<Found>();
    for (Told one : told) {
      if (one.signal().concepts().stream().noneMatch(natures::contains)) {
        continue;
      }
      for (String from : in("ACTOR", one)) {
        for (String to : in("TARGET", one)) {
          over(statement.over(), one.signal(), from, to, all);
        }
      }
    }
    return all;
  }

  private static List<String> in(String role, Told one) {
    return one.who().entrySet().stream()
        .filter(e -> e.getValue().equals(role))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void over(
      Condition.Over over, SignalFact signal, String from, String to, List<Found> all) {
    if (over == Condition.Over.ANY) {
      all.add(new Found.Directed(signal, from, to, null, null));
      return;
    }
    var found = ties.stream().filter(t -> carries(over, t, from, to)).toList();
    found.forEach(t -> all.add(new Found.Directed(signal, from, to, t.id(), t.on())));
    boolean saidByTheSignal =
        signal.concepts().contains("REL-PARTNER") || signal.concepts().contains("REL-EX-PARTNER");
    if (found.isEmpty() && over == Condition.Over.PARTNER && saidByTheSignal) {
      all.add(new Found.Directed(signal, from, to, null, null));
    }
  }

  private static boolean carries(Condition.Over over, Tie tie, String from, String to) {
    return switch (over) {
      case ANY -> true;
      case SIBLING -> tie.kind().equals("SIBLING_OF") && eitherWay(tie, from, to);
      case PARTNER -> tie.kind().equals("PARTNER_OF") && eitherWay(tie, from, to);
      case CHILD_TO_PARENT -> tie.kind().equals("PARENT_OF") && tie.joins(to, from);
      case PARENT_TO_CHILD -> tie.kind().equals("PARENT_OF") && tie.joins(from, to);
    };
  }

  private static boolean eitherWay(Tie tie, String a, String b) {
    return tie.joins(a, b) || tie.joins(b, a);
  }

  private List<Found> about(Compiled statement) {
    var roles = asked(statement, "roles");
    var all = new ArrayList<Found>();
    for (Told one : told) {
      if (!in(statement, one.signal())) {
        continue;
      }
      one.who()
          .forEach(
              (person, role) -> {
                if (roles.contains(role)) {
                  all.add(new Found.About(one.signal(), person, role));
                }
              });
    }
    return all;
  }

  private static boolean in(Compiled statement, SignalFact s) {
    var any = asked(statement, "any");
    return among(asked(statement, "kinds"), s.kind())
        && !asked(statement, "notKinds").contains(s.kind())
        && among(asked(statement, "types"), s.sourceType())
        && (any.contains("") || s.concepts().stream().anyMatch(any::contains));
  }

  private static boolean among(List<?> asked, String value) {
    return asked.contains("") || asked.contains(value);
  }

  private static List<?> asked(Compiled statement, String name) {
    return (List<?>) Objects.requireNonNull(statement.parameters().get(name));
  }
}
