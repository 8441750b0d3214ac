package nl.houvast.identity.linkage;

import nl.houvast.identity.linkage.Feature.GivenNames;
import nl.houvast.identity.linkage.Feature.Surnames;
import nl.houvast.identity.linkage.Terms.Kind;
import org.jspecify.annotations.Nullable;

/** Whether two names agree, and how frequent the name is that they agree on. */
final class NameTerms {
  static boolean unlike(Names.@Nullable Seen<?> seen) {
    return seen == null
        || seen.level() == Surnames.OTHER
        || seen.level() == GivenNames.OTHER
        || seen.level() == Surnames.FAR
        || seen.level() == GivenNames.FAR;
  }

  static boolean like(
      Names.@Nullable Seen<Surnames> surname, Names.@Nullable Seen<GivenNames> given) {
    boolean surnameOnly = given == null && surname != null && surname.level() == Surnames.EXACT;
    return surnameOnly || (surname != null && given != null && !unlike(surname) && !unlike(given));
  }

  /** Not a number where frequency plays no part. */
  static double of(Names.Seen<Surnames> seen, Terms terms) {
    return unlike(seen) ? Double.NaN : frequency(Kind.SURNAME, seen, terms);
  }

  /** Where the surname agrees too, a given name is as common as it is in that company. */
  static double of(
      Names.Seen<GivenNames> given, Names.@Nullable Seen<Surnames> surname, Terms terms) {
    return switch (given.level()) {
      case OTHER, FAR -> Double.NaN;
      case INITIAL, INITIALS -> frequency(Kind.INITIAL, given, terms);
      default -> {
        double all = frequency(Kind.GIVEN_NAME, given, terms);
        yield surname == null || unlike(surname)
            ? all
            : Math.max(all, terms.company(given.value(), surname.value()));
      }
    };
  }

  /** The larger of the two, since a slip makes a rare value of a common one. */
  private static double frequency(Kind kind, Names.Seen<?> seen, Terms terms) {
    return Math.max(terms.of(kind, seen.value()), terms.of(kind, seen.other()));
  }

  private NameTerms() {}
}
