package nl.houvast.network.genogram;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** A family seen from another person, or only some generations around that person. */
public final class Perspective {

  /**
   * @param index from whom one looks; somebody who is not in the family changes nothing
   * @param generations how many above and below stay; who is tied to nobody stays as well. Without
   *     an index person all stay
   */
  public static Family of(Family family, @Nullable String index, int generations) {
    var seen =
        new Family(
            family.persons(),
            family.ties(),
            family.details(),
            family.violence(),
            family.households(),
            family.persons().stream().anyMatch(p -> p.id().equals(index)) ? index : family.index());
    var kin = Kin.of(seen);
    String from = kin.index();
    if (from == null) {
      return seen;
    }
    var ranks = Generations.of(kin);
    var mine =
        ranks.components().stream()
            .filter(c -> c.contains(from))
            .findFirst()
            .orElse(java.util.List.of());
    var far = new HashSet<String>();
    for (String id : mine) {
      if (Math.abs(ranks.of(id) - ranks.of(from)) > generations) {
        far.add(id);
      }
    }
    return new Family(
        seen.persons().stream().filter(p -> !far.contains(p.id())).toList(),
        seen.ties(),
        seen.details(),
        seen.violence(),
        seen.households(),
        from);
  }

  private Perspective() {}
}
