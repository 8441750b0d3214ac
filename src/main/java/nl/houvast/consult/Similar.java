package nl.houvast.consult;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.houvast.knowledge.Lesson;

/**
 * A lesson that resembles a case, and in what: never how much, and never of a person.
 *
 * @param patterns recognised in both
 * @param concepts that both are about
 * @param ties kinds of tie that both have
 */
public record Similar(
    Lesson lesson, List<String> patterns, List<String> concepts, List<String> ties) {
  /** With what is shared of concepts alone, one is too little: nearly all share the same few. */
  private static final int ENOUGH_CONCEPTS = 2;

  /** How a case is made up. */
  record Structure(Set<String> patterns, Set<String> concepts, Set<String> ties) {
    Similar with(Lesson lesson) {
      return new Similar(
          lesson,
          lesson.patterns().stream().filter(patterns::contains).toList(),
          lesson.concepts().stream().filter(concepts::contains).toList(),
          lesson.ties().stream().filter(ties::contains).toList());
    }
  }

  /** What recognises the same first, then what is about the same; by title where that is equal. */
  static final Comparator<Similar> NEAREST =
      Comparator.<Similar>comparingInt(s -> -s.patterns.size())
          .thenComparingInt(s -> -s.concepts.size())
          .thenComparingInt(s -> -s.ties.size())
          .thenComparing(s -> s.lesson.title());

  boolean resembles() {
    return !patterns.isEmpty() || concepts.size() >= ENOUGH_CONCEPTS;
  }
}
