package nl.houvast.identity.linkage;

import java.time.LocalDate;
import java.util.List;

/** How a birth date relates to the birth dates under which a person is known. */
enum BirthDates {
  DIFFERENT,
  /** The first of January stands for a year only; the years are the same. */
  YEAR,
  /** One digit other, or two neighbours exchanged. */
  ONE_SLIP,
  /** Day and month exchanged. */
  SWAPPED,
  /** Equal on a day that is often written when only the year is known. */
  EQUAL_NEW_YEAR,
  EQUAL;

  /**
   * The best that any writing gives; but when more writings differ than agree, they differ.
   *
   * @param known not empty
   */
  static BirthDates of(LocalDate mention, List<LocalDate> known) {
    var each = known.stream().map(k -> of(mention, k)).sorted().toList();
    long apart = each.stream().filter(e -> e == DIFFERENT).count();
    return apart * 2 > each.size() ? DIFFERENT : each.getLast();
  }

  private static BirthDates of(LocalDate a, LocalDate b) {
    if (a.equals(b)) {
      return newYear(a) ? EQUAL_NEW_YEAR : EQUAL;
    }
    if (a.getYear() == b.getYear()) {
      if (a.getDayOfMonth() == b.getMonthValue() && a.getMonthValue() == b.getDayOfMonth()) {
        return SWAPPED;
      }
      if (newYear(a) || newYear(b)) {
        return YEAR;
      }
    }
    return oneSlip(a.toString(), b.toString()) ? ONE_SLIP : DIFFERENT;
  }

  private static boolean newYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  private static boolean oneSlip(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    var apart =
        java.util.stream.IntStream.range(0, a.length())
            .filter(i -> a.charAt(i) != b.charAt(i))
            .toArray();
    return apart.length == 1
        || (apart.length == 2
            && apart[1] == apart[0] + 1
            && a.charAt(apart[0]) == b.charAt(apart[1])
            && a.charAt(apart[1]) == b.charAt(apart[0]));
  }
}
