package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.houvast.identity.linkage.Comparison.Agreement;
import nl.houvast.identity.linkage.Comparison.Evidence;
import nl.houvast.identity.linkage.Comparison.Field;
import nl.houvast.identity.linkage.Comparison.Zone;
import nl.houvast.identity.linkage.Feature.Births;
import nl.houvast.identity.linkage.Feature.GivenNames;
import nl.houvast.identity.linkage.Feature.Household;
import nl.houvast.identity.linkage.Feature.Surnames;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;

/** Lays one mention beside all that was written of a person, by one model. */
public final class Comparer {
  /** Nothing is claimed with more certainty than this. */
  private static final double MOST = 0.9999;

  private final Model model;
  private final CommonTerms terms;

  public Comparer(Model model, CommonTerms terms) {
    this.model = model;
    this.terms = terms;
  }

  public Model model() {
    return model;
  }

  /**
   * @param person all that was written of a person, at least one writing
   * @param hubs front doors and phones of more people than a household has
   */
  public Comparison compare(Readings mention, List<Readings> person, Hubs hubs) {
    var scorer = new Scorer(model, terms.with(hubs));
    var looks = person.stream().map(w -> best(scorer, mention, w)).toList();
    var look = Look.merged(looks);
    var score = scorer.score(look, barred(mention, person));
    var weighed = scorer.weighed(look);
    return new Comparison(
        probability(score),
        zone(score, look),
        contradicted(look),
        evidence(look, weighed, mention, person),
        weighed);
  }

  /**
   * The ways to read the two names that agree best. Not both by a guess: then two brothers, each
   * read with the surname as the given name, would have one given name.
   */
  private static Look best(Scorer scorer, Readings mention, Readings writing) {
    var looks = new ArrayList<Look>();
    for (int i = 0; i < mention.ways().size(); i++) {
      for (int j = 0; j < writing.ways().size(); j++) {
        if (!mention.guessed().get(i) || !writing.guessed().get(j)) {
          looks.add(scorer.look(mention.ways().get(i), writing.ways().get(j)));
        }
      }
    }
    if (looks.isEmpty()) {
      looks.add(scorer.look(mention.ways().getFirst(), writing.ways().getFirst()));
    }
    return looks.stream()
        .max(Comparator.comparingDouble(l -> scorer.score(l, false).total()))
        .orElseThrow();
  }

  private Zone zone(Score score, Look look) {
    boolean token = look.level(Feature.BSN_TOKEN) == 0;
    if (!token
        && (!nameAgrees(look)
            || !nameIsNotAll(look)
            || otherGivenName(look)
            || initialOfTheHouse(look))) {
      return Zone.NONE;
    }
    if (model.links(score)) {
      return Zone.LINK;
    }
    return model.reviews(score) ? Zone.REVIEW : Zone.NONE;
  }

  /** Another given name in full, or another birth date where no given name in full agrees. */
  private static boolean contradicted(Look look) {
    boolean otherDate = look.level(Feature.BIRTH_DATE) == Births.OTHER.ordinal();
    boolean sameName = look.full() && agrees(look, Feature.GIVEN_NAME, GivenNames.FAR);
    return (look.full() && otherGivenName(look)) || (otherDate && !sameName);
  }

  /** A birth date, a front door or a phone without any name is of too many. */
  private static boolean nameAgrees(Look look) {
    return agrees(look, Feature.SURNAME, Surnames.FAR)
        || agrees(look, Feature.GIVEN_NAME, GivenNames.FAR);
  }

  /** A name and a sex are shared by too many; something else must agree too. */
  private static boolean nameIsNotAll(Look look) {
    return agrees(look, Feature.BIRTH_DATE, Births.OTHER)
        || agrees(look, Feature.HOUSEHOLD, Household.STREET);
  }

  /** One surname and one birth date under two given names are twins, or strangers. */
  private static boolean otherGivenName(Look look) {
    return look.level(Feature.GIVEN_NAME) == GivenNames.OTHER.ordinal();
  }

  /** A father and a son, or two brothers, may share an initial and a front door. */
  private static boolean initialOfTheHouse(Look look) {
    int given = look.level(Feature.GIVEN_NAME);
    return (given == GivenNames.INITIAL.ordinal() || given == GivenNames.INITIALS.ordinal())
        && look.level(Feature.HOUSEHOLD) == Household.DOOR.ordinal()
        && !told(look, Feature.BIRTH_DATE);
  }

  /** Whether a feature is told and more alike than this. */
  private static boolean agrees(Look look, Feature feature, Enum<?> unlike) {
    return told(look, feature) && look.level(feature) < unlike.ordinal();
  }

  private static double probability(Score score) {
    return score.barred() ? 0 : Math.min(MOST, 1 / (1 + Math.pow(2, -score.total())));
  }

  /**
   * Two valid national numbers, a father and a son of one name, or birth dates that no slip
   * explains. One wrong birth date among right ones does not bar; most of them do.
   */
  private static boolean barred(Readings mention, List<Readings> person) {
    String token = mention.written().bsnToken();
    var tokens = person.stream().map(w -> w.written().bsnToken()).filter(Objects::nonNull).toList();
    if (token != null && !tokens.isEmpty()) {
      return !tokens.contains(token);
    }
    var generations = person.stream().map(Readings::generation).filter(Objects::nonNull).toList();
    if (mention.generation() != null && !generations.isEmpty()) {
      if (!generations.contains(mention.generation())) {
        return true;
      }
    }
    Dates born = mention.ways().getFirst().born();
    var dates =
        person.stream().map(w -> w.ways().getFirst().born()).filter(Objects::nonNull).toList();
    return born != null && dates.stream().filter(born::farFrom).count() * 2 > dates.size();
  }

  private static List<Evidence> evidence(
      Look look, Weighed weighed, Readings mention, List<Readings> person) {
    var evidence = new ArrayList<Evidence>();
    if (told(look, Feature.SURNAME) || told(look, Feature.GIVEN_NAME)) {
      double weight = of(weighed, Feature.SURNAME) + of(weighed, Feature.GIVEN_NAME);
      evidence.add(new Evidence(Field.NAME, name(look, mention, person), weight));
    }
    if (told(look, Feature.BIRTH_DATE)) {
      var born = Births.values()[look.level(Feature.BIRTH_DATE)];
      evidence.add(new Evidence(Field.BIRTH_DATE, born(born), of(weighed, Feature.BIRTH_DATE)));
    }
    household(evidence, look, of(weighed, Feature.HOUSEHOLD), mention, person);
    if (told(look, Feature.SEX)) {
      evidence.add(new Evidence(Field.SEX, same(look, Feature.SEX), of(weighed, Feature.SEX)));
    }
    if (told(look, Feature.BSN_TOKEN)) {
      evidence.add(
          new Evidence(
              Field.BSN_TOKEN, same(look, Feature.BSN_TOKEN), of(weighed, Feature.BSN_TOKEN)));
    }
    return evidence;
  }

  private static boolean told(Look look, Feature feature) {
    return look.level(feature) != Look.MISSING;
  }

  private static double of(Weighed weighed, Feature feature) {
    return weighed.steps().stream()
        .filter(s -> s.feature() == feature)
        .mapToDouble(Weighed.Step::weight)
        .sum();
  }

  private static Agreement same(Look look, Feature feature) {
    return look.level(feature) == 0 ? Agreement.EQUAL : Agreement.DIFFERENT;
  }

  private static Agreement name(Look look, Readings mention, List<Readings> person) {
    if (person.stream().anyMatch(w -> text(w).equals(text(mention)))) {
      return Agreement.EQUAL;
    }
    boolean apart =
        look.level(Feature.SURNAME) >= Surnames.FAR.ordinal()
            || look.level(Feature.GIVEN_NAME) >= GivenNames.FAR.ordinal();
    return apart ? Agreement.DIFFERENT : Agreement.VARIANT;
  }

  private static String text(Readings readings) {
    String name = readings.written().name();
    return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ").strip();
  }

  private static Agreement born(Births level) {
    return switch (level) {
      case EXACT -> Agreement.EQUAL;
      case SWAPPED -> Agreement.SWAPPED;
      case SLIP, HALF_KNOWN, TWO_SLIPS -> Agreement.VARIANT;
      case OTHER -> Agreement.DIFFERENT;
    };
  }

  /** Address and phone are one household, which the model counts once: where both agree, there. */
  private static void household(
      List<Evidence> evidence, Look look, double weight, Readings mention, List<Readings> person) {
    Homes home =
        person.stream()
            .map(w -> Homes.of(mention.written(), w.written()))
            .max(Comparator.naturalOrder())
            .orElse(Homes.ABSENT);
    boolean onPhone = look.level(Feature.HOUSEHOLD) == Household.PHONE.ordinal();
    if (home != Homes.ABSENT) {
      var agreement =
          switch (home) {
            case EQUAL -> Agreement.EQUAL;
            case VARIANT -> Agreement.VARIANT;
            case DIFFERENT, ABSENT -> Agreement.DIFFERENT;
          };
      evidence.add(new Evidence(Field.ADDRESS, agreement, onPhone ? 0 : weight));
    }
    String phone = Keys.phone(mention.written().phone());
    var phones =
        person.stream()
            .<@Nullable String>map(w -> Keys.phone(w.written().phone()))
            .filter(Objects::nonNull)
            .toList();
    if (phone != null && !phones.isEmpty()) {
      boolean equal = phones.contains(phone);
      evidence.add(
          new Evidence(
              Field.PHONE, equal ? Agreement.EQUAL : Agreement.DIFFERENT, onPhone ? weight : 0));
    }
  }
}
