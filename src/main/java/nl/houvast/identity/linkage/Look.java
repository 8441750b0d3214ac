package nl.houvast.identity.linkage;

import java.util.Comparator;
import java.util.List;
import nl.houvast.identity.linkage.Feature.Births;
import nl.houvast.identity.linkage.Feature.GivenNames;
import nl.houvast.identity.linkage.Feature.Household;
import nl.houvast.identity.linkage.Feature.Near;
import nl.houvast.identity.linkage.Feature.Same;
import nl.houvast.identity.linkage.Terms.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How two entries look beside each other: per feature a level, and how frequent the value is that
 * they agree on.
 */
public final class Look {
  static final int MISSING = -1;
  private static final int FEATURES = Feature.values().length;
  private final int[] levels = new int[FEATURES];
  private final double[] frequencies = new double[FEATURES];
  private boolean exchangedNames;
  private boolean rhyming;
  private boolean full;

  private Look() {
    java.util.Arrays.fill(levels, MISSING);
    java.util.Arrays.fill(frequencies, Double.NaN);
  }

  static Look of(Traits a, Traits b, Terms terms) {
    var look = new Look();
    look.names(a, b, terms);
    look.born(a, b, terms);
    look.sex(a, b);
    look.household(a, b, terms);
    look.token(Feature.BSN_TOKEN, a.bsnToken(), b.bsnToken(), terms);
    look.number(a.numberToken(), b.numberToken(), terms);
    look.near(Feature.EMAIL, Kind.EMAIL, a.email(), b.email(), terms);
    look.near(Feature.BIRTH_PLACE, Kind.BIRTH_PLACE, a.birthPlace(), b.birthPlace(), terms);
    look.near(Feature.OCCUPATION, Kind.OCCUPATION, a.occupation(), b.occupation(), terms);
    return look;
  }

  /** {@link #MISSING} when one side has no value. */
  int level(Feature feature) {
    return levels[feature.ordinal()];
  }

  /** Of the value agreed on; not a number where frequency plays no part. */
  double frequency(Feature feature) {
    return frequencies[feature.ordinal()];
  }

  /** Whether one side must have its given name and surname in each other's place. */
  boolean exchangedNames() {
    return exchangedNames;
  }

  /** Whether the given names are short and one slip apart, and sound otherwise. */
  boolean rhyming() {
    return rhyming;
  }

  /**
   * What several entries of one person say together beside another entry: of each feature the most
   * alike. A given name in full outweighs an initial, since who is known as "M." and as "Mees" is
   * not Marco; and of birth dates that are another one, most decide.
   */
  static Look merged(List<Look> looks) {
    var merged = new Look();
    boolean anyFull = looks.stream().anyMatch(Look::full);
    for (Feature feature : Feature.values()) {
      boolean given = feature == Feature.GIVEN_NAME && anyFull;
      var told =
          looks.stream()
              .filter(l -> l.level(feature) != MISSING && (!given || l.full))
              .sorted(Comparator.comparingInt(l -> l.level(feature)))
              .toList();
      if (!told.isEmpty()) {
        merged.take(feature, feature == Feature.BIRTH_DATE ? most(told) : told.getFirst());
      }
    }
    return merged;
  }

  private static Look most(List<Look> told) {
    int other = Births.OTHER.ordinal();
    long others = told.stream().filter(l -> l.level(Feature.BIRTH_DATE) == other).count();
    return others * 2 > told.size() ? told.getLast() : told.getFirst();
  }

  private void take(Feature feature, Look from) {
    levels[feature.ordinal()] = from.level(feature);
    frequencies[feature.ordinal()] = from.frequency(feature);
    if (feature == Feature.SURNAME) {
      exchangedNames = from.exchangedNames;
    }
    if (feature == Feature.GIVEN_NAME) {
      rhyming = from.rhyming;
      full = from.full;
    }
  }

  /** Whether both sides have a given name, and not only its first letter. */
  boolean full() {
    return full;
  }

  private void set(Feature feature, Enum<?> level, double frequency) {
    levels[feature.ordinal()] = level.ordinal();
    frequencies[feature.ordinal()] = frequency;
  }

  private void names(Traits a, Traits b, Terms terms) {
    var surname = a.names().surname(b.names());
    var given = a.names().given(b.names());
    full = a.names().inFull() && b.names().inFull();
    if (NameTerms.unlike(surname) && NameTerms.unlike(given)) {
      for (boolean mine : new boolean[] {true, false}) {
        Names left = mine ? a.exchanged() : a.names();
        Names right = mine ? b.names() : b.exchanged();
        var surnameToo = left.surname(right);
        var givenToo = left.given(right);
        if (!exchangedNames && NameTerms.like(surnameToo, givenToo)) {
          surname = surnameToo;
          given = givenToo;
          exchangedNames = true;
          full = left.inFull() && right.inFull();
        }
      }
    }
    if (surname != null) {
      set(Feature.SURNAME, surname.level(), NameTerms.of(surname, terms));
    }
    if (given != null) {
      set(Feature.GIVEN_NAME, given.level(), NameTerms.of(given, surname, terms));
      rhyming = given.level() == GivenNames.NEAR && Names.brief(given.value(), given.other());
    }
  }

  private void born(Traits a, Traits b, Terms terms) {
    Dates mine = a.born();
    Dates theirs = b.born();
    if (mine != null && theirs != null) {
      Births level = mine.level(theirs);
      boolean exact = level == Births.EXACT;
      set(Feature.BIRTH_DATE, level, exact ? terms.of(Kind.BIRTH_DATE, mine.text()) : Double.NaN);
    }
  }

  private void sex(Traits a, Traits b) {
    if (a.sex() != null && b.sex() != null) {
      set(Feature.SEX, a.sex().equals(b.sex()) ? Same.EXACT : Same.OTHER, Double.NaN);
    }
  }

  private void household(Traits a, Traits b, Terms terms) {
    Hubs hubs = terms.hubs();
    boolean hub = hubs.atDoor(a.place()) || hubs.atDoor(b.place());
    Household home = hub ? null : a.place().level(b.place());
    boolean phone = a.phone() != null && a.phone().equals(b.phone()) && !hubs.onPhone(a.phone());
    if (phone) {
      boolean door = home == Household.DOOR;
      set(
          Feature.HOUSEHOLD,
          door ? Household.DOOR_AND_PHONE : Household.PHONE,
          terms.of(Kind.PHONE, a.phone()));
    } else if (home != null) {
      double frequency =
          switch (home) {
            case DOOR ->
                Math.max(
                    terms.of(Kind.DOOR, a.place().door()), terms.of(Kind.DOOR, b.place().door()));
            case STREET ->
                a.place().code() == null ? Double.NaN : terms.of(Kind.CODE, a.place().code());
            case TOWN ->
                a.place().town() == null ? Double.NaN : terms.of(Kind.TOWN, a.place().town());
            default -> Double.NaN;
          };
      set(Feature.HOUSEHOLD, home, frequency);
    }
  }

  private void token(Feature feature, @Nullable String a, @Nullable String b, Terms terms) {
    if (a != null && b != null) {
      boolean same = a.equals(b);
      set(feature, same ? Same.EXACT : Same.OTHER, same ? terms.of(Kind.TOKEN, a) : Double.NaN);
    }
  }

  private void number(@Nullable NumberToken a, @Nullable NumberToken b, Terms terms) {
    if (a != null && b != null) {
      Near level = a.level(b);
      boolean other = level == Near.OTHER;
      double frequency = Math.max(terms.of(Kind.TOKEN, a.whole()), terms.of(Kind.TOKEN, b.whole()));
      set(Feature.NUMBER_TOKEN, level, other ? Double.NaN : frequency);
    }
  }

  private void near(
      Feature feature, Kind kind, @Nullable String a, @Nullable String b, Terms terms) {
    if (a == null || b == null) {
      return;
    }
    if (!Slips.near(a, b)) {
      set(feature, Near.OTHER, Double.NaN);
      return;
    }
    double frequency = Math.max(terms.of(kind, a), terms.of(kind, b));
    set(feature, a.equals(b) ? Near.EXACT : Near.NEAR, frequency);
  }
}
