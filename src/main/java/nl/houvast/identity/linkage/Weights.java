package nl.houvast.identity.linkage;

/**
 * How much each likeness says, in bits: one bit doubles the odds. The figures are our own, set by
 * hand and on the careful side; a fitted model takes their place (see {@link Comparer}).
 *
 * <p>How they came about: birth dates are spread over about 29,000 days (80 years), which is 14.8
 * bits, less a bit for slips and for days that are written too often. The commonest Dutch surnames
 * are borne by about one in 200 people, 7.6 bits; a given name of the commonest kind by one in 150;
 * a first letter by one in eight, 3 bits. Of people with one surname at one address about one in
 * three is the same person, so an address beside a surname is worth 5 bits and not the 17 of a
 * front door in a region; a phone is shared by fewer.
 */
final class Weights {
  /** Among people who share a birth date, a phone or a front door, before anything is compared. */
  static final double PRIOR = -13;

  static final double TOKEN = 20;
  static final double SAME_PHONE = 7;

  /** People have more than one phone. */
  static final double OTHER_PHONE = -0.5;

  /** The address beside an equal phone: one household, told twice. */
  static final double HOUSEHOLD_AGAIN = 1;

  static final double SAME_SEX = 1;
  static final double OTHER_SEX = -5;

  /**
   * @param somebodyElse that another given name or another birth date is written: then a surname is
   *     the family's
   */
  static double of(NameLikeness name, boolean somebodyElse) {
    double surname =
        switch (name.surname()) {
          case SAME -> 7;
          case SPELLING, PART -> 6;
          case INITIAL -> 1.5;
          case ABSENT -> 0;
          case OTHER -> -4;
        };
    double given =
        switch (name.given()) {
          case SAME -> 7;
          case SPELLING -> 6;
          case INITIAL -> 3;
          case UNCLEAR, ABSENT -> 0;
          case OTHER -> -6;
        };
    return (somebodyElse ? Math.min(0, surname) : surname) + given;
  }

  static double of(BirthDates born) {
    return switch (born) {
      case EQUAL -> 13;
      case EQUAL_NEW_YEAR -> 9;
      case SWAPPED -> 8;
      case ONE_SLIP -> 5;
      case YEAR -> 2;
      case DIFFERENT -> -8;
    };
  }

  static double of(Homes home) {
    return switch (home) {
      case EQUAL -> 5;
      case VARIANT -> 4;
      case DIFFERENT -> -1;
      case ABSENT -> 0;
    };
  }

  private Weights() {}
}
