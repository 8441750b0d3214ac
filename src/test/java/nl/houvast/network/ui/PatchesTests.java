package nl.houvast.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.canvas.Place;
import org.junit.jupiter.api.Test;

/** What the browser is told of a picture. */
class PatchesTests {
  private static Picture.Node node(String id, String label) {
    return new Picture.Node(id, Picture.Shape.WOMAN, label, "", "", label);
  }

  private static Picture picture(Map<String, Place> places, Picture.Node... nodes) {
    var edge =
        new Picture.Edge("tie-1", "p-1", "p-2", Picture.Form.DASHED, true, "ouder · v", "said");
    return new Picture(List.of(nodes), List.of(edge), places, Set.of(), Set.of("tie-1"), Set.of());
  }

  private static final Picture TWO =
      picture(
          Map.of("p-1", new Place(0, 0), "p-2", new Place(9, 9)),
          node("p-1", "A"),
          node("p-2", "B"));

  @Test
  void the_browser_is_told_numbers_and_never_an_id() {
    var patches = new Patches();
    String told = patches.next(TWO, true).toString();
    assertThat(told).contains("\"A\"").doesNotContain("p-1").doesNotContain("tie-1");
    assertThat(patches.id("1")).isEqualTo("p-1");
    assertThat(patches.id("p-1")).isNull();
    assertThat(patches.id("99")).isNull();
  }

  @Test
  void only_what_changed_is_told_and_the_count_goes_up() {
    var patches = new Patches();
    patches.next(TWO, true);
    var same = patches.next(TWO, false);
    assertThat(same.toString())
        .isEqualTo("{\"v\":2,\"full\":false,\"n\":[],\"e\":[],\"del\":[],\"pos\":{}}");
    var moved =
        patches.next(
            picture(
                Map.of("p-1", new Place(0, 0), "p-2", new Place(1, 1)),
                node("p-1", "A"),
                node("p-2", "B2")),
            false);
    assertThat(moved.path("pos").toString()).isEqualTo("{\"2\":[1,1]}");
    assertThat(moved.path("n")).hasSize(1);
    var less = patches.next(picture(Map.of("p-1", new Place(0, 0)), node("p-1", "A")), false);
    assertThat(less.path("del").toString()).isEqualTo("[\"2\"]");
  }

  @Test
  void what_the_browser_did_itself_is_not_told_back_to_it() {
    var patches = new Patches();
    patches.next(TWO, true);
    patches.moved(Map.of("p-2", new Place(5, 5)));
    patches.chosen(List.of("p-1"));
    var now =
        new Picture(
            TWO.nodes(),
            TWO.edges(),
            Map.of("p-1", new Place(0, 0), "p-2", new Place(5, 5)),
            Set.of(),
            TWO.along(),
            Set.of("p-1"));
    var patch = patches.next(now, false);
    assertThat(patch.path("pos")).isEmpty();
    assertThat(patch.has("sel")).isFalse();
    assertThat(patches.next(now, true).path("sel").toString()).isEqualTo("[\"1\"]");
  }
}
