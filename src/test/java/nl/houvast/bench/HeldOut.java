package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import nl.houvast.Bench;

/**
 * Invented families kept apart, {@code --format invented}: drawn anew for each seed, with other
 * names than the model was trained on and more slips. Nothing is fitted on them; who changes a rule
 * or a threshold with these figures in view must draw another set with other names.
 */
final class HeldOut {
  private static final long TRAINED_ON = 1;

  static LinkageSet set(Bench bench, Set<String> without) throws IOException {
    int seed = bench.number("--seed");
    int persons = bench.number("--persons");
    double noise = Double.parseDouble(bench.option("--noise"));
    if (seed == TRAINED_ON) {
      System.err.println("The model is trained with seed 1; take another --seed, such as 2.");
      System.exit(1);
    }
    var told = new LinkedHashMap<String, Object>();
    told.put("seed", seed);
    told.put("persons", persons);
    told.put("noise", noise);
    told.put("names", "none that was trained on; four name origins that training never saw");
    told.put("fittedOnThisSet", "nothing: the model is learned and thresholds are fixed elsewhere");
    told.put("shares", "the recipe of the families and of the slips with the training set");
    bench.put("heldOut", told);
    return set(persons, seed, noise, without);
  }

  static LinkageSet set(int persons, long seed, double noise, Set<String> without)
      throws IOException {
    Path folder = Path.of("target/linkage/invented-held-out-" + seed);
    InventedFamilies.writeHeldOut(folder, persons, seed, noise);
    return new OwnSet(folder, without);
  }

  private HeldOut() {}
}
