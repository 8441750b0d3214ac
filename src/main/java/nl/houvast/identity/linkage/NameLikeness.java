package nl.houvast.identity.linkage;

import java.util.Comparator;
import java.util.List;

/**
 * How a name relates to the names under which a person is known.
 *
 * @param sameText that one of them is written just so
 */
record NameLikeness(Surname.Likeness surname, GivenName.Likeness given, boolean sameText) {
  private record Pair(Surname.Likeness surname, GivenName.Likeness given, boolean full) {}

  private static final Comparator<NameLikeness> BEST =
      Comparator.comparing(NameLikeness::surname).thenComparing(NameLikeness::given);

  static NameLikeness of(String mention, List<String> known) {
    boolean sameText = known.stream().anyMatch(k -> text(k).equals(text(mention)));
    return NameReading.of(mention).stream()
        .map(reading -> of(reading, known, sameText))
        .max(BEST)
        .orElse(new NameLikeness(Surname.Likeness.ABSENT, GivenName.Likeness.ABSENT, sameText));
  }

  /**
   * A given name that both sides wrote in full outweighs an initial: who is known as "M." and as
   * "Mees" is not Marco.
   */
  private static NameLikeness of(NameReading mention, List<String> known, boolean sameText) {
    var pairs = known.stream().map(k -> best(mention, NameReading.of(k))).toList();
    var surname = pairs.stream().map(Pair::surname).max(Comparator.naturalOrder()).orElseThrow();
    boolean anyFull = pairs.stream().anyMatch(Pair::full);
    var given =
        pairs.stream()
            .filter(p -> p.full() || !anyFull)
            .map(Pair::given)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    return new NameLikeness(surname, given, sameText);
  }

  private static Pair best(NameReading mention, List<NameReading> known) {
    return known.stream()
        .map(
            k ->
                new Pair(
                    mention.surname().likeness(k.surname()),
                    mention.given().likeness(k.given()),
                    mention.given().isFull() && k.given().isFull()))
        .max(Comparator.comparing(Pair::surname).thenComparing(Pair::given))
        .orElse(new Pair(Surname.Likeness.ABSENT, GivenName.Likeness.ABSENT, false));
  }

  private static String text(String written) {
    return written.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
  }

  /** What the name says in one word. */
  Comparison.Agreement agreement() {
    if (sameText) {
      return Comparison.Agreement.EQUAL;
    }
    boolean apart = surname == Surname.Likeness.OTHER || given == GivenName.Likeness.OTHER;
    return apart ? Comparison.Agreement.DIFFERENT : Comparison.Agreement.VARIANT;
  }
}
