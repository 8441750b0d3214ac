package nl.houvast.identity.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/**
 * The figures from which training starts, set by hand and on the careful side; a level that the
 * data hold too little of keeps them. Each table gives, from the most alike level down: of one
 * person, of one family, of two strangers, and for the strangers the part for each unit of
 * frequency.
 */
public final class Starting {
  private static final double[][] SURNAME = {
    {.80, .60, .004, 1},
    {.09, .06, .004, 1},
    {.06, .12, .004, 2},
    {.02, .02, .012, 0},
    {.03, .20, .976, 0}
  };
  private static final double[][] GIVEN_NAME = {
    {.10, .001, .0002, .1},
    {.55, .009, .004, .8},
    {.08, .004, .003, .8},
    {.04, .004, .003, .03},
    {.06, .008, .008, 2},
    {.11, .04, .035, .5},
    {.03, .034, .0268, 0},
    {.03, .90, .92, 0}
  };
  private static final double[][] BIRTH_DATE = {
    {.90, .010, .0001, 1},
    {.015, .0005, .0001, 0},
    {.035, .004, .0015, 0},
    {.015, .005, .003, 0},
    {.025, .060, .035, 0},
    {.010, .9205, .9603, 0}
  };
  private static final double[][] SEX = {{.985, .5, .5, 0}, {.015, .5, .5, 0}};
  private static final double[][] HOUSEHOLD = {
    {.25, .25, .00005, .3},
    {.45, .45, .0002, .6},
    {.06, .06, .0001, .3},
    {.10, .10, .002, .4},
    {.06, .06, .04, .9},
    {.08, .08, .95765, 0}
  };
  private static final double[][] TOKEN = {{.995, .0005, .0001, 1}, {.005, .9995, .9999, 0}};
  private static final double[][] NUMBER = {
    {.88, .0005, .0002, 1}, {.08, .001, .00005, 0}, {.04, .9985, .99975, 0}
  };
  private static final double[][] EMAIL = {
    {.70, .02, .0005, 1}, {.20, .02, .0005, 1}, {.10, .96, .999, 0}
  };
  private static final double[][] BIRTH_PLACE = {
    {.70, .60, .02, 1}, {.05, .05, .01, 1}, {.25, .35, .97, 0}
  };
  private static final double[][] OCCUPATION = {
    {.65, .15, .06, 1}, {.02, .02, .01, 1}, {.33, .83, .93, 0}
  };

  public static Model model() {
    var levels = new EnumMap<Feature, List<Model.Level>>(Feature.class);
    for (Feature feature : Feature.values()) {
      levels.put(feature, levels(feature, table(feature)));
    }
    return new Model(
        "start",
        levels,
        new Model.Priors(2, 1.2),
        new Model.Thresholds(0, -2, 1),
        new Model.TrainedOn("not trained: set by hand", 0, ""),
        LocalDate.EPOCH);
  }

  private static double[][] table(Feature feature) {
    return switch (feature) {
      case SURNAME -> SURNAME;
      case GIVEN_NAME -> GIVEN_NAME;
      case BIRTH_DATE -> BIRTH_DATE;
      case SEX -> SEX;
      case HOUSEHOLD -> HOUSEHOLD;
      case BSN_TOKEN -> TOKEN;
      case NUMBER_TOKEN -> NUMBER;
      case EMAIL -> EMAIL;
      case BIRTH_PLACE -> BIRTH_PLACE;
      case OCCUPATION -> OCCUPATION;
    };
  }

  private static List<Model.Level> levels(Feature feature, double[][] table) {
    var levels = new ArrayList<Model.Level>();
    for (int i = 0; i < table.length; i++) {
      double[] row = table[i];
      levels.add(new Model.Level(feature.levels().get(i), row[0], row[1], row[2], row[3]));
    }
    return levels;
  }

  private Starting() {}
}
