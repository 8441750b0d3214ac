package nl.houvast.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The way back of a walk. */
class WalkTests {
  @Test
  void every_change_is_undone_and_done_again_in_its_order() {
    var walk = new Walk(List.of("a"));
    walk.add(List.of("b", "c"));
    walk.hide("a");
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
