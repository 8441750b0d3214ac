package nl.houvast.identity.linkage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What each level of each feature says, as Fellegi and Sunter weigh it (Journal of the American
 * Statistical Association 64, 1969), with a third class beside "one person" and "two strangers":
 * two members of one family. What a family shares then cannot be mistaken for one person.
 *
 * @param version names the file that it came from
 * @param levels of each feature, the most alike first
 * @param priors how many other entries of the same person, and of the same family, an entry has
 * @param thresholds fixed with the model, in bits
 * @param trainedOn what the figures were learned from
 */
public record Model(
    String version,
    Map<Feature, List<Level>> levels,
    Priors priors,
    Thresholds thresholds,
    TrainedOn trainedOn,
    LocalDate createdOn) {

  public Model {
    levels = Map.copyOf(new EnumMap<>(levels));
  }

  /**
   * How often a level occurs between two entries.
   *
   * @param m of one person
   * @param family of two members of one family
   * @param u of two strangers
   * @param perFrequency u for each unit of the frequency of the value agreed on; 0 where u counts
   */
  public record Level(String name, double m, double family, double u, double perFrequency) {
    /** In bits, against strangers. */
    public double weight() {
      return bits(m / u);
    }

    /** In bits, against the rest of the family. */
    public double familyWeight() {
      return bits(m / family);
    }

    /**
     * @param frequency not a number when it is not known
     */
    double strangers(double frequency) {
      return perFrequency == 0 || Double.isNaN(frequency)
          ? u
          : Math.min(1, perFrequency * frequency);
    }
  }

  /** Expected numbers of other entries, of the same person and of others in the family. */
  public record Priors(double samePerson, double sameFamily) {}

  /**
   * @param link total from which two entries are one person
   * @param review total from which a person may decide
   * @param person what the evidence that is the person's own must weigh, for a link
   */
  public record Thresholds(double link, double review, double person) {}

  /** Unlabelled entries; the sha256 is of the file with them. */
  public record TrainedOn(String description, int records, String sha256) {}

  /** Whether two entries are one person by this score. */
  public boolean links(Score score) {
    return score.links(thresholds);
  }

  /**
   * Whether a person should look at two entries that are not linked. Where nothing that is one's
   * own agrees, nobody can tell who of a family it is, and there is nothing to decide.
   */
  public boolean reviews(Score score) {
    return !score.barred() && score.total() >= thresholds.review() && score.own() > 0;
  }

  /** The most alike first; a model has levels for every feature. */
  public List<Level> levelsOf(Feature feature) {
    return Objects.requireNonNull(levels.get(feature), feature.key());
  }

  Level level(Feature feature, int level) {
    return levelsOf(feature).get(level);
  }

  static double bits(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
