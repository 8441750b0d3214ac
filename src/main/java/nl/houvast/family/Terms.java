package nl.houvast.family;

import java.time.LocalDate;

/**
 * Until when somebody has to be answered. A term that ends in a weekend is not moved to the day
 * after it: that would only ever be later.
 *
 * @see "Regulation (EU) 2016/679 (AVG), article 12(3): one month, and two more with reasons that
 *     are told within the first"
 * @see "veiligthuisdrenthe.nl: Veilig Thuis tells people within four weeks of a report"
 */
final class Terms {
  private static final int INFORM_DAYS = 28;

  /** Of a request that came in on this day. */
  static LocalDate answer(LocalDate received) {
    return received.plusMonths(1);
  }

  /** Of the same request, when it was extended with reasons. */
  static LocalDate extended(LocalDate received) {
    return received.plusMonths(3);
  }

  /**
   * Whether it may still be extended on this day: the person has to hear so within the first month.
   */
  static boolean mayExtend(LocalDate received, LocalDate today) {
    return !today.isAfter(answer(received));
  }

  /** Of telling somebody that a case is about them. */
  static LocalDate inform(LocalDate since) {
    return since.plusDays(INFORM_DAYS);
  }

  /** The last day of a safety hold that is set today. */
  static LocalDate longestHold(LocalDate today) {
    return today.plusMonths(6);
  }

  /** The last day of what is withheld today: whoever holds longer decides anew. */
  static LocalDate longestWithheld(LocalDate today) {
    return today.plusYears(1);
  }

  private Terms() {}
}
