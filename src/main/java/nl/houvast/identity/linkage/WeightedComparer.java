package nl.houvast.identity.linkage;

import static nl.houvast.identity.linkage.Comparison.Agreement.DIFFERENT;
import static nl.houvast.identity.linkage.Comparison.Agreement.EQUAL;
import static nl.houvast.identity.linkage.Comparison.Agreement.SWAPPED;
import static nl.houvast.identity.linkage.Comparison.Agreement.VARIANT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.houvast.identity.linkage.Comparison.Agreement;
import nl.houvast.identity.linkage.Comparison.Evidence;
import nl.houvast.identity.linkage.Comparison.Field;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what each field says, as Fellegi and Sunter do (A Theory for Record Linkage, Journal of
 * the American Statistical Association 64, 1969): the weight of a field is the binary logarithm of
 * how much more often it looks so between two records of one person than between records of two.
 * The weights stand in {@link Weights}; they are careful figures of our own, not yet fitted.
 *
 * <p>What a family shares is not four independent facts: where the given name or the birth date is
 * another one, surname, address and phone say nothing any more; and address and phone together
 * count as one household.
 */
public final class WeightedComparer implements Comparer {
  /** Hand-set weights claim no more certainty than this. */
  private static final double MOST = 0.999;

  @Override
  public Comparison compare(Written mention, List<Written> person) {
    var token = token(mention, person);
    if (token != null && token.agreement() == DIFFERENT) {
      return new Comparison(0, List.of(token));
    }
    NameLikeness name = name(mention, person);
    BirthDates born = born(mention, person);
    boolean somebodyElse =
        born == BirthDates.DIFFERENT || (name != null && name.given() == GivenName.Likeness.OTHER);
    var evidence = new ArrayList<Evidence>();
    if (name != null) {
      evidence.add(new Evidence(Field.NAME, name.agreement(), Weights.of(name, somebodyElse)));
    }
    if (born != null) {
      evidence.add(new Evidence(Field.BIRTH_DATE, agreement(born), Weights.of(born)));
    }
    evidence.addAll(household(mention, person, somebodyElse));
    evidence.addAll(sex(mention, person));
    if (token != null) {
      evidence.add(token);
    }
    return new Comparison(probability(evidence), evidence);
  }

  private static double probability(List<Evidence> evidence) {
    double bits = Weights.PRIOR + evidence.stream().mapToDouble(Evidence::weight).sum();
    return Math.min(MOST, 1 / (1 + Math.pow(2, -bits)));
  }

  private static <T> List<T> known(List<Written> person, Function<Written, @Nullable T> field) {
    var values = new ArrayList<T>();
    for (Written written : person) {
      T value = field.apply(written);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private static @Nullable Evidence token(Written mention, List<Written> person) {
    var known = known(person, Written::bsnToken);
    if (mention.bsnToken() == null || known.isEmpty()) {
      return null;
    }
    return known.contains(mention.bsnToken())
        ? new Evidence(Field.BSN_TOKEN, EQUAL, Weights.TOKEN)
        : new Evidence(Field.BSN_TOKEN, DIFFERENT, -Weights.TOKEN);
  }

  private static @Nullable NameLikeness name(Written mention, List<Written> person) {
    var known = known(person, Written::name);
    String name = mention.name();
    return name == null || known.isEmpty() ? null : NameLikeness.of(name, known);
  }

  private static @Nullable BirthDates born(Written mention, List<Written> person) {
    var known = known(person, Written::birthDate);
    var born = mention.birthDate();
    return born == null || known.isEmpty() ? null : BirthDates.of(born, known);
  }

  private static Agreement agreement(BirthDates born) {
    return switch (born) {
      case EQUAL, EQUAL_NEW_YEAR -> EQUAL;
      case SWAPPED -> SWAPPED;
      case ONE_SLIP, YEAR -> VARIANT;
      case DIFFERENT -> DIFFERENT;
    };
  }

  private static List<Evidence> household(
      Written mention, List<Written> person, boolean somebodyElse) {
    Homes home =
        person.stream()
            .map(w -> Homes.of(mention, w))
            .max(Comparator.naturalOrder())
            .orElse(Homes.ABSENT);
    String phone = Keys.phone(mention.phone());
    var phones = known(person, w -> Keys.phone(w.phone()));
    boolean samePhone = phone != null && phones.contains(phone);
    boolean sameHome = home == Homes.EQUAL || home == Homes.VARIANT;
    var evidence = new ArrayList<Evidence>();
    if (home != Homes.ABSENT) {
      double weight =
          sameHome && somebodyElse
              ? 0
              : sameHome && samePhone ? Weights.HOUSEHOLD_AGAIN : Weights.of(home);
      evidence.add(new Evidence(Field.ADDRESS, agreement(home), weight));
    }
    if (phone != null && !phones.isEmpty()) {
      double weight = samePhone ? (somebodyElse ? 0 : Weights.SAME_PHONE) : Weights.OTHER_PHONE;
      evidence.add(new Evidence(Field.PHONE, samePhone ? EQUAL : DIFFERENT, weight));
    }
    return evidence;
  }

  private static Agreement agreement(Homes home) {
    return switch (home) {
      case EQUAL -> EQUAL;
      case VARIANT -> VARIANT;
      case DIFFERENT, ABSENT -> DIFFERENT;
    };
  }

  private static List<Evidence> sex(Written mention, List<Written> person) {
    String sex = told(mention.sex());
    var known = known(person, w -> told(w.sex()));
    if (sex == null || known.isEmpty()) {
      return List.of();
    }
    boolean same = known.contains(sex);
    return List.of(
        new Evidence(
            Field.SEX, same ? EQUAL : DIFFERENT, same ? Weights.SAME_SEX : Weights.OTHER_SEX));
  }

  /** X says that the source does not tell. */
  private static @Nullable String told(@Nullable String sex) {
    return Objects.equals(sex, "X") ? null : sex;
  }
}
