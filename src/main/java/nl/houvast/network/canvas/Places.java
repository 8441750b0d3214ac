package nl.houvast.network.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.houvast.network.Link;
import org.jspecify.annotations.Nullable;

/** Places for what has none yet, beside what has. */
public final class Places {
  private Places() {}

  /**
   * @param known what stands where; none of it is moved
   * @param ids all that is shown
   * @param from what the new was asked of, if anything
   * @return a place for each of the ids that has none
   */
  public static Map<String, Place> missing(
      Map<String, Place> known,
      Collection<String> ids,
      Collection<Link> links,
      @Nullable String from) {
    var lacking = new LinkedHashSet<>(ids);
    lacking.removeAll(known.keySet());
    var shown = new LinkedHashMap<String, Place>();
    ids.forEach(
        id -> {
          Place place = known.get(id);
          if (place != null) {
            shown.put(id, place);
          }
        });
    if (shown.isEmpty()) {
      return Layouts.generations(ids, links);
    }
    var beside = new LinkedHashMap<Place, List<String>>();
    for (String id : lacking) {
      beside.computeIfAbsent(anchor(id, links, from, shown), p -> new ArrayList<>()).add(id);
    }
    var fan = new Fan(shown.values());
    var places = new LinkedHashMap<String, Place>();
    beside.forEach(
        (origin, many) -> {
          var free = fan.around(origin, many.size()).iterator();
          many.forEach(id -> places.put(id, free.next()));
        });
    return places;
  }

  /** Where it was asked, or the first that it is tied to, or the first of all. */
  private static Place anchor(
      String id, Collection<Link> links, @Nullable String from, Map<String, Place> shown) {
    Place origin = from == null ? null : shown.get(from);
    if (origin != null) {
      return origin;
    }
    for (Link link : links) {
      Place tied =
          link.from().equals(id)
              ? shown.get(link.to())
              : link.to().equals(id) ? shown.get(link.from()) : null;
      if (tied != null) {
        return tied;
      }
    }
    return shown.values().iterator().next();
  }
}
