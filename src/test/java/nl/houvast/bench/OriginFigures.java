package nl.houvast.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.Bench;

/** Whether the linkage serves people of one name origin worse than others. */
final class OriginFigures {
  /** Recall of the pairs in the clusters, and wrong merges, for each group of name origin. */
  static Map<String, Object> of(LinkageFigures all, NameOrigins origins) {
    var groups = new TreeMap<String, List<List<Integer>>>();
    var names = new HashMap<String, String>();
    all.byPerson()
        .forEach(
            (who, entries) -> {
              String told = all.truth().origins().get(who);
              String origin = told != null ? told : origins.of(all.run().entries(), entries);
              names.put(who, origin);
              groups.computeIfAbsent(origin, o -> new ArrayList<>()).add(entries);
            });
    var wrong = new HashMap<String, Set<String>>();
    for (var cluster : all.byCluster().values()) {
      var people = Set.copyOf(cluster.stream().map(all::person).toList());
      if (people.size() > 1) {
        people.forEach(p -> wrong.computeIfAbsent(names.get(p), o -> new HashSet<>()).add(p));
      }
    }
    var figures = new LinkedHashMap<String, Object>();
    groups.forEach(
        (origin, people) -> {
          long sought = all.pairsWithin(people);
          long right = 0;
          for (var entries : people) {
            var parts = new HashMap<Integer, List<Integer>>();
            entries.forEach(
                i -> parts.computeIfAbsent(all.run().persons()[i], p -> new ArrayList<>()).add(i));
            right += all.pairsWithin(parts.values());
          }
          var row = new LinkedHashMap<String, Object>();
          row.put("persons", people.size());
          row.put("recall", LinkageFigures.round(sought == 0 ? 1 : (double) right / sought));
          row.put(
              "mergedWronglyPer10000",
              Bench.round(wrong.getOrDefault(origin, Set.of()).size() * 10_000.0 / people.size()));
          figures.put(origin, row);
        });
    return figures;
  }

  private OriginFigures() {}
}
