package nl.houvast.network.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Free places around one that is there: in rings, from the widest free angle outwards. Nothing that
 * has a place gets another.
 */
final class Fan {
  /** No two things come nearer to each other than this. */
  static final int APART = 96;

  private static final int RING = 200;
  private static final int IN_RING = 12;
  private final Map<Long, List<Place>> cells = new HashMap<>();

  Fan(Collection<Place> taken) {
    taken.forEach(this::take);
  }

  /** As many places as asked, which are taken from now on. */
  List<Place> around(Place origin, int many) {
    var free = new ArrayList<Place>();
    double to = widest(origin);
    for (int ring = 1; free.size() < many; ring++) {
      int slots = IN_RING * ring;
      for (int i = 0; i < slots && free.size() < many; i++) {
        int side = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1);
        double angle = to + side * 2 * Math.PI / slots;
        var place =
            Place.of(
                origin.x() + ring * RING * Math.cos(angle),
                origin.y() + ring * RING * Math.sin(angle));
        if (free(place)) {
          take(place);
          free.add(place);
        }
      }
    }
    return free;
  }

  /** The middle of the widest angle in which nothing stands near by; down when nothing does. */
  private double widest(Place origin) {
    double[] angles =
        near(origin, 2 * RING / APART + 1).stream()
            .filter(p -> !p.equals(origin) && p.to(origin) <= 2 * RING)
            .mapToDouble(p -> Math.atan2(p.y() - (double) origin.y(), p.x() - (double) origin.x()))
            .sorted()
            .toArray();
    double middle = Math.PI / 2;
    double most = 0;
    for (int i = 0; i < angles.length; i++) {
      double next = i + 1 < angles.length ? angles[i + 1] : angles[0] + 2 * Math.PI;
      if (next - angles[i] > most + 1e-9) {
        most = next - angles[i];
        middle = (angles[i] + next) / 2;
      }
    }
    return middle;
  }

  private boolean free(Place place) {
    return near(place, 1).stream().noneMatch(p -> p.to(place) < APART);
  }

  private void take(Place place) {
    cells.computeIfAbsent(cell(place, 0, 0), k -> new ArrayList<>()).add(place);
  }

  private List<Place> near(Place place, int cellsAway) {
    var near = new ArrayList<Place>();
    for (int x = -cellsAway; x <= cellsAway; x++) {
      for (int y = -cellsAway; y <= cellsAway; y++) {
        near.addAll(cells.getOrDefault(cell(place, x, y), List.of()));
      }
    }
    return near;
  }

  private static long cell(Place place, int x, int y) {
    long across = Math.floorDiv(place.x(), APART) + (long) x;
    long down = Math.floorDiv(place.y(), APART) + (long) y;
    return across << 32 ^ down & 0xffffffffL;
  }
}
