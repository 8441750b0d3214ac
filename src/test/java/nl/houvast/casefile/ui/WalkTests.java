package nl.houvast.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.canvas.Place;
import org.junit.jupiter.api.Test;

/** The way back of a walk. */
class WalkTests {
  @Test
  void every_change_is_undone_and_done_again_in_its_order() {
    var walk = new Walk(List.of("a"));
    walk.add(List.of("b", "c"));
    walk.hide(List.of("a"));
    walk.undo();
    assertThat(walk.shown()).containsExactly("a", "b", "c");
    walk.undo();
    assertThat(walk.shown()).containsExactly("a");
    assertThat(walk.canUndo()).isFalse();
    walk.undo();
    walk.redo();
    walk.redo();
    assertThat(walk.shown()).containsExactly("b", "c");
    assertThat(walk.canRedo()).isFalse();
  }

  @Test
  void a_new_change_ends_the_way_forward_and_one_that_changes_nothing_does_not() {
    var walk = new Walk(List.of("a"));
    walk.add(List.of("b"));
    walk.undo();
    walk.add(List.of("a"));
    assertThat(walk.canRedo()).isTrue();
    walk.add(List.of("c"));
    assertThat(walk.canRedo()).isFalse();
  }

  @Test
  void what_was_moved_goes_back_and_what_comes_back_stands_where_it_stood() {
    var walk = new Walk(List.of("a"));
    walk.place(Map.of("a", new Place(0, 0)));
    walk.add(List.of("b"));
    walk.place(Map.of("b", new Place(5, 5)));
    walk.move(Map.of("a", new Place(9, 9), "b", new Place(5, 5), "stranger", new Place(1, 1)));
    assertThat(walk.places())
        .containsOnly(Map.entry("a", new Place(9, 9)), Map.entry("b", new Place(5, 5)));
    walk.undo();
    assertThat(walk.places()).containsEntry("a", new Place(0, 0));
    walk.undo();
    walk.redo();
    walk.redo();
    assertThat(walk.shown()).containsExactly("a", "b");
    assertThat(walk.places())
        .containsEntry("a", new Place(9, 9))
        .containsEntry("b", new Place(5, 5));
  }

  @Test
  void a_view_that_is_opened_is_one_step_back() {
    var walk = new Walk(List.of("a"));
    walk.place(Map.of("a", new Place(0, 0)));
    var filter = new Filter(Set.of("LIVES_AT"), true);
    walk.open(List.of("a", "b"), Map.of("a", new Place(7, 7), "b", new Place(8, 8)), filter);
    assertThat(walk.shown()).containsExactly("a", "b");
    assertThat(walk.places()).containsEntry("a", new Place(7, 7));
    walk.undo();
    assertThat(walk.shown()).containsExactly("a");
    assertThat(walk.places()).containsEntry("a", new Place(0, 0));
    assertThat(walk.filter()).isEqualTo(Filter.NONE);
    walk.redo();
    assertThat(walk.filter()).isEqualTo(filter);
  }

  @Test
  void a_filter_is_a_change_too() {
    var walk = new Walk(List.of("a"));
    walk.filter(new Filter(Set.of("LIVES_AT"), true));
    walk.undo();
    assertThat(walk.filter()).isEqualTo(Filter.NONE);
    walk.redo();
    assertThat(walk.filter().dims()).isTrue();
    assertThat(walk.canRedo()).isFalse();
  }

  @Test
  void a_hundred_changes_are_remembered() {
    var walk = new Walk(List.of());
    for (int i = 0; i < 150; i++) {
      walk.add(List.of("n" + i));
    }
    int back = 0;
    while (walk.canUndo()) {
      walk.undo();
      back++;
    }
    assertThat(back).isEqualTo(100);
    assertThat(walk.shown()).hasSize(50);
  }
}
