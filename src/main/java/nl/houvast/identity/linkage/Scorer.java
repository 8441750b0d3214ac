package nl.houvast.identity.linkage;

import static nl.houvast.identity.linkage.Model.bits;

import java.util.ArrayList;

/** Weighs how two entries look beside each other by the figures of a model. */
public final class Scorer {
  private static final Feature[] FEATURES = Feature.values();

  /** Names in each other's place are rare: once in so many entries. */
  private static final double EXCHANGED = bits(0.03);

  /** In bits: one of the household with another given name is somebody else until shown. */
  private static final double OTHER_MEMBER = -1;

  private final Model model;
  private final Terms terms;
  private final double strangersPrior;
  private final double familyPrior;

  public Scorer(Model model, Terms terms) {
    this.model = model;
    this.terms = terms;
    strangersPrior = bits(model.priors().samePerson() / Math.max(1, terms.entries()));
    familyPrior =
        bits(model.priors().samePerson() / (terms.family() * model.priors().sameFamily()));
  }

  public Model model() {
    return model;
  }

  public Score score(Traits a, Traits b) {
    return score(Look.of(a, b, terms), barred(a, b));
  }

  Look look(Traits a, Traits b) {
    return Look.of(a, b, terms);
  }

  /** Whether a pair drawn at random is hardly of one person or one family. */
  boolean strangers(Look look) {
    return !together(look) && score(look, false).total() < model.thresholds().review();
  }

  /** Whether they share a front door or a phone that is of a home. */
  private static boolean together(Look look) {
    int home = look.level(Feature.HOUSEHOLD);
    return home != Look.MISSING && home <= Feature.Household.PHONE.ordinal();
  }

  Score score(Look look, boolean barred) {
    double strangers = strangersPrior;
    double family = familyPrior;
    double own = 0;
    for (Feature feature : FEATURES) {
      int seen = look.level(feature);
      if (seen == Look.MISSING) {
        continue;
      }
      Model.Level level = model.level(feature, seen);
      strangers += bits(level.m() / level.strangers(look.frequency(feature)));
      family += level.familyWeight();
      own += feature.ofTheFamily() ? 0 : level.familyWeight();
    }
    if (look.exchangedNames()) {
      // as rare in the family as of oneself: it tells nothing between these two
      strangers += EXCHANGED;
    }
    double total = -bits(Math.pow(2, -strangers) + Math.pow(2, -family));
    if (contradicted(look) || rhymes(look)) {
      own = Math.min(own, 0);
    }
    if (otherMember(look)) {
      own = Math.min(own, 0);
      total = Math.min(total, OTHER_MEMBER);
    }
    return new Score(total, own, barred);
  }

  /**
   * What each feature weighs against the likelier of the two ways to be wrong: a stranger, or
   * another one of the family.
   */
  Weighed weighed(Look look) {
    var strangers = new ArrayList<Weighed.Step>();
    var family = new ArrayList<Weighed.Step>();
    for (Feature feature : FEATURES) {
      int seen = look.level(feature);
      if (seen != Look.MISSING) {
        Model.Level level = model.level(feature, seen);
        double weight = bits(level.m() / level.strangers(look.frequency(feature)));
        strangers.add(new Weighed.Step(feature, level.name(), weight));
        family.add(new Weighed.Step(feature, level.name(), level.familyWeight()));
      }
    }
    if (look.exchangedNames()) {
      var step = new Weighed.Step(Feature.GIVEN_NAME, "exchanged", EXCHANGED);
      strangers.add(step);
      family.add(step);
    }
    var beside = new Weighed(Weighed.Rival.STRANGER, strangersPrior, strangers);
    var within = new Weighed(Weighed.Rival.FAMILY, familyPrior, family);
    return beside.total() <= within.total() ? beside : within;
  }

  /**
   * Another given name and another birth date: whatever number agrees, it may be that of another
   * child, so a person looks first.
   */
  private static boolean contradicted(Look look) {
    return look.level(Feature.GIVEN_NAME) == Feature.GivenNames.OTHER.ordinal()
        && look.level(Feature.BIRTH_DATE) == Feature.Births.OTHER.ordinal();
  }

  /**
   * Mees and Kees behind one front door may be a slip of the pen, or brothers: without a birth date
   * or a number that tells, a person looks first.
   */
  private static boolean rhymes(Look look) {
    return look.rhyming()
        && together(look)
        && look.level(Feature.BIRTH_DATE) == Look.MISSING
        && look.level(Feature.BSN_TOKEN) == Look.MISSING
        && look.level(Feature.NUMBER_TOKEN) == Look.MISSING
        && look.level(Feature.EMAIL) == Look.MISSING;
  }

  /** Another given name behind the same front door or phone, and no number that agrees: a twin. */
  private static boolean otherMember(Look look) {
    return look.level(Feature.GIVEN_NAME) == Feature.GivenNames.OTHER.ordinal()
        && together(look)
        && look.level(Feature.BSN_TOKEN) == Look.MISSING
        && look.level(Feature.NUMBER_TOKEN) != Feature.Near.EXACT.ordinal();
  }

  /**
   * Two valid national numbers, or two birth dates that no slip explains where no number or mail
   * address of one's own agrees.
   */
  static boolean barred(Traits a, Traits b) {
    if (a.bsnToken() != null && b.bsnToken() != null) {
      return !a.bsnToken().equals(b.bsnToken());
    }
    return a.born() != null && b.born() != null && a.born().farFrom(b.born()) && !ownAgrees(a, b);
  }

  private static boolean ownAgrees(Traits a, Traits b) {
    return (a.numberToken() != null
            && b.numberToken() != null
            && a.numberToken().level(b.numberToken()) != Feature.Near.OTHER)
        || (a.email() != null && b.email() != null && Slips.near(a.email(), b.email()));
  }
}
