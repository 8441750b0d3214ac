package nl.houvast.network.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.houvast.network.Link;
import org.junit.jupiter.api.Test;

/** Where things stand: what stands there stays, and nobody stands upon somebody else. */
class PlacesTests {
  private static Link link(Link.Kind kind, String from, String to) {
    return new Link(kind + from + to, kind, from, to, "SUSPECTED", "s", null, null);
  }

  private static List<String> ids(String name, int many) {
    return IntStream.range(0, many).mapToObj(i -> name + i).toList();
  }

  private static double nearest(Map<String, Place> places) {
    var all = List.copyOf(places.values());
    double nearest = Double.MAX_VALUE;
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        nearest = Math.min(nearest, all.get(i).to(all.get(j)));
      }
    }
    return nearest;
  }

  @Test
  void what_comes_gets_a_free_place_and_what_is_there_keeps_its_own() {
    long seed = 20261201;
    var random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      var shown = new ArrayList<>(List.of("a"));
      var links = new ArrayList<Link>();
      Map<String, Place> known = new HashMap<>(Places.missing(Map.of(), shown, links, null));
      for (int step = 0; step < 8; step++) {
        String of = shown.get(random.nextInt(shown.size()));
        for (String id : ids(step + "-", 1 + random.nextInt(40))) {
          shown.add(id);
          links.add(link(Link.Kind.SIBLING_OF, of, id));
        }
        var added = Places.missing(known, shown, links, of);
        assertThat(added.keySet()).doesNotContainAnyElementsOf(known.keySet());
        assertThat(Places.missing(known, shown, links, of)).isEqualTo(added);
        known.putAll(added);
        assertThat(known.keySet()).containsAll(shown);
      }
      assertThat(nearest(known)).as("seed " + seed).isGreaterThanOrEqualTo(Fan.APART - 2);
    }
  }

  @Test
  void a_first_neighbour_goes_where_most_room_is() {
    var known = Map.of("a", new Place(0, 0), "right", new Place(150, 0), "down", new Place(0, 150));
    var place =
        Places.missing(
                known,
                List.of("a", "right", "down", "new"),
                List.of(link(Link.Kind.SIBLING_OF, "a", "new")),
                null)
            .get("new");
    assertThat(place).isNotNull();
    assertThat(place.x()).isNegative();
    assertThat(place.y()).isNegative();
  }

  @Test
  void parents_stand_above_children_and_homes_below_all() {
    var links =
        List.of(
            link(Link.Kind.PARENT_OF, "mother", "child"),
            link(Link.Kind.PARTNER_OF, "mother", "father"),
            link(Link.Kind.SIBLING_OF, "child", "other"),
            link(Link.Kind.LIVES_AT, "mother", "home"));
    var at = Layouts.generations(List.of("home", "child", "other", "mother", "father"), links);
    assertThat(at.get("mother").y()).isEqualTo(at.get("father").y());
    assertThat(at.get("child").y()).isEqualTo(at.get("other").y());
    assertThat(at.get("mother").y()).isLessThan(at.get("child").y());
    assertThat(at.get("home").y()).isGreaterThan(at.get("child").y());
  }

  @Test
  void lines_that_contradict_each_other_get_places_too() {
    var links =
        List.of(
            link(Link.Kind.PARENT_OF, "a", "b"),
            link(Link.Kind.PARENT_OF, "b", "a"),
            link(Link.Kind.PARENT_OF, "c", "c"));
    assertThat(Layouts.generations(List.of("a", "b", "c"), links)).hasSize(3);
    assertThat(Layouts.rings(List.of("a", "b", "c"), links, "nobody")).hasSize(3);
  }

  @Test
  void every_order_gives_two_thousand_things_a_place_of_their_own() {
    var all = ids("p", 2_000);
    var random = new Random(7);
    var links = new ArrayList<Link>();
    for (int i = 1; i < all.size(); i++) {
      links.add(link(Link.Kind.PARENT_OF, all.get(random.nextInt(i)), all.get(i)));
      links.add(link(Link.Kind.SIBLING_OF, all.get(random.nextInt(i)), all.get(i)));
    }
    assertThat(nearest(Layouts.generations(all, links))).isGreaterThan(Fan.APART);
    assertThat(nearest(Layouts.rings(all, links, "p0"))).isGreaterThan(Fan.APART);
    assertThat(nearest(Places.missing(Map.of("p0", new Place(0, 0)), all, links, "p0")))
        .isGreaterThanOrEqualTo(Fan.APART - 2);
  }
}
