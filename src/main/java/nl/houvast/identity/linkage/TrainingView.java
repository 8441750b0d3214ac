package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of entries that share one thing, for training.
 *
 * @param selectedOn what they share, which this view therefore teaches nothing about
 * @param classes how many are of one person, one family, strangers, as shares; learned as one goes
 */
record TrainingView(Set<Feature> selectedOn, List<Look> pairs, double[] classes) {
  private static final int MOST_PAIRS = 150_000;
  private static final int LARGEST_GROUP = 40;

  static List<TrainingView> all(List<Traits> entries, Frequencies terms) {
    var from = new From(entries, terms);
    return List.of(
        from.view(Set.of(Feature.BIRTH_DATE), t -> t.born() == null ? null : t.born().text()),
        from.view(Set.of(Feature.SURNAME, Feature.GIVEN_NAME), TrainingView::name),
        from.view(Set.of(Feature.HOUSEHOLD), t -> t.place().door()),
        from.view(Set.of(Feature.HOUSEHOLD), Traits::phone));
  }

  private static @Nullable String name(Traits t) {
    return t.names().surnames().isEmpty() || t.names().given().isEmpty()
        ? null
        : t.names().surnames().getFirst().sound() + " " + t.names().given().getFirst().letter();
  }

  private record From(List<Traits> entries, Frequencies terms) {
    TrainingView view(Set<Feature> selectedOn, Function<Traits, @Nullable String> by) {
      var groups = new HashMap<String, List<Traits>>();
      for (Traits entry : entries) {
        String value = by.apply(entry);
        if (value != null) {
          groups.computeIfAbsent(value, v -> new ArrayList<>()).add(entry);
        }
      }
      var pairs = new ArrayList<Look>();
      for (var group : groups.values()) {
        for (int i = 0; i < Math.min(LARGEST_GROUP, group.size()); i++) {
          for (int j = 0; j < i && pairs.size() < MOST_PAIRS; j++) {
            pairs.add(Look.of(group.get(i), group.get(j), terms));
          }
        }
      }
      return new TrainingView(EnumSet.copyOf(selectedOn), pairs, new double[] {.3, .3, .4});
    }
  }
}
