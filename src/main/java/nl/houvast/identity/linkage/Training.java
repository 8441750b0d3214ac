package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Learns the figures of a model from entries without labels: u from random pairs; m and the figures
 * of the family by expectation and maximisation, over pairs that share a birth date, a name, a
 * front door or a phone. In each of these views the features that it was selected on teach nothing.
 */
public final class Training {
  private static final int ROUNDS = 25;
  private static final int RANDOM_PAIRS = 400_000;

  /** What the starting figures weigh, in pairs; so a level that is hardly seen keeps them. */
  private static final double STARTING = 50;

  private static final double FLOOR = 0.5;

  private static final int SAME = 0;
  private static final int FAMILY = 1;
  private static final int STRANGERS = 2;

  private final List<Traits> entries;
  private final Frequencies terms;
  private final Model start;
  private final Map<Feature, double[][]> figures = new EnumMap<>(Feature.class);

  private Training(Collection<Traits> entries, Model start) {
    this.entries = List.copyOf(entries);
    this.start = start;
    terms = Frequencies.of(entries);
  }

  /**
   * @param start what untrained levels keep; its priors, thresholds and description stay
   */
  public static Model of(Collection<Traits> entries, Model start, long seed) {
    var training = new Training(entries, start);
    training.randomPairs(new Random(seed));
    var views = TrainingView.all(training.entries, training.terms);
    for (int i = 0; i < ROUNDS; i++) {
      training.round(views);
    }
    training.figures.forEach(training::keepFloor);
    training.figures.values().forEach(Monotone::pool);
    return training.model();
  }

  private static <T> T of(Map<Feature, T> each, Feature feature) {
    return Objects.requireNonNull(each.get(feature));
  }

  /** Figures of a feature as [level][same, family, strangers]. */
  private double[][] starting(Feature feature) {
    return start.levelsOf(feature).stream()
        .map(l -> new double[] {l.m(), l.family(), l.u()})
        .toArray(double[][]::new);
  }

  /** u: random pairs are of strangers, but for those that look like one person or one family. */
  private void randomPairs(Random random) {
    var scorer = new Scorer(start, terms);
    var counts = new EnumMap<Feature, double[]>(Feature.class);
    for (Feature feature : Feature.values()) {
      figures.put(feature, starting(feature));
      counts.put(feature, new double[feature.levels().size()]);
    }
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      Traits a = entries.get(random.nextInt(entries.size()));
      Traits b = entries.get(random.nextInt(entries.size()));
      Look look = Look.of(a, b, terms);
      if (a != b && scorer.strangers(look)) {
        for (Feature feature : Feature.values()) {
          if (look.level(feature) != Look.MISSING) {
            of(counts, feature)[look.level(feature)]++;
          }
        }
      }
    }
    counts.forEach((feature, count) -> estimate(feature, STRANGERS, count));
  }

  /** The share of each level, the starting figures counting for some pairs. */
  private void estimate(Feature feature, int column, double[] counts) {
    double all = Arrays.stream(counts).sum();
    double[][] from = starting(feature);
    double[][] into = of(figures, feature);
    for (int level = 0; level < counts.length; level++) {
      into[level][column] = (counts[level] + STARTING * from[level][column]) / (all + STARTING);
    }
  }

  /** Other sources make more slips than these: no figure falls under a part of where it began. */
  private void keepFloor(Feature feature, double[][] learned) {
    double[][] from = starting(feature);
    for (int column = 0; column < from[0].length; column++) {
      double sum = 0;
      for (int level = 0; level < learned.length; level++) {
        learned[level][column] = Math.max(learned[level][column], FLOOR * from[level][column]);
        sum += learned[level][column];
      }
      for (double[] level : learned) {
        level[column] /= sum;
      }
    }
  }

  private void round(List<TrainingView> views) {
    var counts = new EnumMap<Feature, double[][]>(Feature.class);
    for (Feature feature : Feature.values()) {
      counts.put(feature, new double[2][feature.levels().size()]);
    }
    for (TrainingView view : views) {
      double[] sums = new double[3];
      for (Look look : view.pairs()) {
        double[] share = shares(view, look);
        for (int c = 0; c < sums.length; c++) {
          sums[c] += share[c];
        }
        for (Feature feature : Feature.values()) {
          int level = look.level(feature);
          if (level != Look.MISSING && !view.selectedOn().contains(feature)) {
            of(counts, feature)[SAME][level] += share[SAME];
            of(counts, feature)[FAMILY][level] += share[FAMILY];
          }
        }
      }
      for (int c = 0; c < sums.length; c++) {
        view.classes()[c] = (sums[c] + 1) / (view.pairs().size() + 3);
      }
    }
    counts.forEach(
        (feature, count) -> {
          estimate(feature, SAME, count[SAME]);
          estimate(feature, FAMILY, count[FAMILY]);
        });
  }

  /** How likely this pair is of one person, of one family, of strangers. */
  private double[] shares(TrainingView view, Look look) {
    double[] share = view.classes().clone();
    for (Feature feature : Feature.values()) {
      int level = look.level(feature);
      if (level != Look.MISSING && !view.selectedOn().contains(feature)) {
        double[] figure = of(figures, feature)[level];
        share[SAME] *= figure[SAME];
        share[FAMILY] *= figure[FAMILY];
        share[STRANGERS] *= figure[STRANGERS];
      }
    }
    double all = share[SAME] + share[FAMILY] + share[STRANGERS];
    for (int c = 0; c < share.length; c++) {
      share[c] /= all;
    }
    return share;
  }

  private Model model() {
    var levels = new EnumMap<Feature, List<Model.Level>>(Feature.class);
    for (Feature feature : Feature.values()) {
      double[][] figure = of(figures, feature);
      var learned = new ArrayList<Model.Level>();
      for (int i = 0; i < figure.length; i++) {
        Model.Level before = start.level(feature, i);
        learned.add(
            new Model.Level(
                before.name(),
                figure[i][SAME],
                figure[i][FAMILY],
                figure[i][STRANGERS],
                before.perFrequency()));
      }
      levels.put(feature, learned);
    }
    return new Model(
        start.version(),
        levels,
        start.priors(),
        start.thresholds(),
        start.trainedOn(),
        start.createdOn());
  }
}
