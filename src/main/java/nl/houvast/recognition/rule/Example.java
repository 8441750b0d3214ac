package nl.houvast.recognition.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invented family that a rule must find, or must not.
 *
 * @param recognisedOn the first day on which it must be found, or null when that may be any
 */
public record Example(
    String title, boolean expect, @Nullable LocalDate recognisedOn, Family family) {

  /** What came out otherwise than the example says. */
  public sealed interface Otherwise {
    /**
     * It was not found; {@code part} is the first that does not hold, or empty for want of a fact.
     */
    record Missing(String part) implements Otherwise {}

    /** It was found, and must not be. */
    record FoundAfterAll(LocalDate on) implements Otherwise {}

    /** It was found, and on another day. */
    record OnAnotherDay(LocalDate on, LocalDate expected) implements Otherwise {}
  }

  /** Tries the rule on this family; null when it comes out as the example says. */
  public @Nullable Otherwise tried(Rule rule, int gapMonths) {
    Evaluation.Outcome outcome = family.under(rule, gapMonths);
    if (outcome == null || !outcome.active()) {
      return expect ? new Otherwise.Missing(family.missing(rule, gapMonths)) : null;
    }
    if (!expect) {
      return new Otherwise.FoundAfterAll(outcome.recognisedOn());
    }
    return recognisedOn == null || recognisedOn.equals(outcome.recognisedOn())
        ? null
        : new Otherwise.OnAnotherDay(outcome.recognisedOn(), recognisedOn);
  }
}
