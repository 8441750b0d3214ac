package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.houvast.network.genogram.Drawing.Hull;

/** Households: an outline around who stand beside each other, a letter for all its parts. */
final class Hulls {
  private static final int ACROSS = 62;
  private static final int UP = 18;
  private static final int DOWN = 6;
  private static final int APART = 6;

  private final Places places;
  private final Heights heights;
  private final Map<String, Integer> inside = new TreeMap<>();
  private final List<Hull> hulls = new ArrayList<>();

  private Hulls(Places places, Heights heights) {
    this.places = places;
    this.heights = heights;
  }

  /** In the order of reading, so that A stands first. */
  static List<Hull> of(Kin kin, Places places, Heights heights) {
    var hulls = new Hulls(places, heights);
    var reading = places.rows().stream().flatMap(List::stream).toList();
    homes(kin).stream()
        .sorted(Comparator.comparing(h -> positions(h, reading)))
        .forEach(h -> hulls.draw(h, letter(hulls.letters++)));
    return hulls.hulls;
  }

  private int letters;

  private static String positions(Set<String> home, List<String> reading) {
    return home.stream()
        .map(id -> String.format("%05d", reading.indexOf(id)))
        .sorted()
        .toList()
        .toString();
  }

  /** Each set of persons once. */
  static List<Set<String>> homes(Kin kin) {
    var homes = new HashSet<Set<String>>();
    for (var h : kin.households()) {
      var known = new HashSet<>(h.personIds());
      known.removeIf(id -> !kin.knows(id));
      if (!known.isEmpty()) {
        homes.add(known);
      }
    }
    return List.copyOf(homes);
  }

  static String letter(int number) {
    return number < 26
        ? String.valueOf((char) ('A' + number))
        : letter(number / 26 - 1) + letter(number % 26);
  }

  private void draw(Set<String> home, String letter) {
    for (List<String> row : places.rows()) {
      int from = 0;
      while (from < row.size()) {
        int to = from;
        while (to < row.size() && home.contains(row.get(to))) {
          to++;
        }
        if (to > from) {
          around(row.subList(from, to), letter);
        }
        from = to + 1;
      }
    }
  }

  private void around(List<String> run, String letter) {
    int depth = run.stream().mapToInt(id -> inside.merge(id, 1, Integer::sum)).max().orElse(1) - 1;
    int in = Math.min(depth, 3) * APART;
    hulls.add(
        new Hull(
            letter,
            places.across(run.getFirst()) - ACROSS - APART + in,
            run.stream().mapToInt(heights::over).min().orElse(0) - UP + in,
            places.across(run.getLast()) + ACROSS + APART - in,
            run.stream().mapToInt(heights::bottom).max().orElse(0) + DOWN - in / 2));
  }
}
