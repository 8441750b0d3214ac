package nl.houvast.identity.linkage;

import nl.houvast.identity.linkage.Feature.Births;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as written: possible or not, whole or half known.
 *
 * @param text the eight digits, year first
 */
record Dates(String text, int year, int month, int day) {
  private static final int DIGITS = 8;
  private static final int MONTHS = 12;
  private static final int DAYS = 31;
  private static final int OLDEST = 1000;
  private static final int NEWEST = 2100;

  /** Years between two dates from which no slip or guess explains the difference. */
  private static final int FAR_APART = 3;

  /** Null when nothing is known, such as "0000-00-00". */
  static @Nullable Dates of(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String digits = written.replaceAll("[^0-9]", "");
    if (digits.length() == 4) {
      digits += "0000";
    }
    if (digits.length() != DIGITS) {
      return null;
    }
    int year = Integer.parseInt(digits.substring(0, 4));
    if (year < OLDEST || year > NEWEST) {
      return null;
    }
    int month = Integer.parseInt(digits.substring(4, 6));
    int day = Integer.parseInt(digits.substring(6));
    return new Dates(digits, year, month, day);
  }

  /** A day that is on the calendar, and not the first of January, which often means unknown. */
  boolean whole() {
    return month >= 1 && month <= MONTHS && day >= 1 && day <= DAYS && !newYear();
  }

  private boolean newYear() {
    return month == 1 && day == 1;
  }

  private boolean halfKnown() {
    return month == 0 || day == 0 || newYear();
  }

  Births level(Dates other) {
    if (text.equals(other.text)) {
      return Births.EXACT;
    }
    if (year == other.year && day == other.month && month == other.day) {
      return Births.SWAPPED;
    }
    if (year == other.year && (knownPart(other) || other.knownPart(this))) {
      return Births.HALF_KNOWN;
    }
    int slips = slips(other);
    if (slips == 1) {
      return Births.SLIP;
    }
    int equal =
        (year == other.year ? 1 : 0) + (month == other.month ? 1 : 0) + (day == other.day ? 1 : 0);
    return slips == 2 || equal == 2 ? Births.TWO_SLIPS : Births.OTHER;
  }

  /** Whether this one knows no more than the year, or the year and the month of the other. */
  private boolean knownPart(Dates other) {
    return halfKnown() && (month == 0 || newYear() || (day == 0 && month == other.month));
  }

  /** Digits that differ; two neighbours exchanged are one slip. */
  private int slips(Dates other) {
    int slips = 0;
    for (int i = 0; i < DIGITS; i++) {
      if (text.charAt(i) != other.text.charAt(i)) {
        slips++;
        boolean exchanged =
            i + 1 < DIGITS
                && text.charAt(i) == other.text.charAt(i + 1)
                && text.charAt(i + 1) == other.text.charAt(i);
        i += exchanged ? 1 : 0;
      }
    }
    return slips;
  }

  /** Two whole dates that no slip explains: of two people, whatever else agrees. */
  boolean farFrom(Dates other) {
    return whole()
        && other.whole()
        && level(other) == Births.OTHER
        && Math.abs(year - other.year) >= FAR_APART;
  }
}
