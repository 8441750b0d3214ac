package nl.houvast.access;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line of the policy, with its words for people and the days on which it holds. */
public sealed interface Dated permits Purpose, LegalBasis {

  /** What is known about a line. Only the first two, and the last in the demo, can carry work. */
  enum Status {
    IN_FORCE,
    TEMPORARY,
    BILL,
    REPEALED,
    UNCONFIRMED,
    FICTITIOUS
  }

  String code();

  Map<String, String> label();

  Map<String, String> explanation();

  @Nullable LocalDate validFrom();

  @Nullable LocalDate validUntil();

  Status status();

  /** From the first day up to and including the last. */
  default boolean around(LocalDate day) {
    LocalDate from = validFrom();
    LocalDate until = validUntil();
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
