package nl.houvast.casefile.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one reader has on the screen of a walk: ids only, and the way back of at most a hundred
 * changes.
 */
final class Walk {
  private static final int MOST = 100;
  private final Deque<List<String>> before = new ArrayDeque<>();
  private final Deque<List<String>> undone = new ArrayDeque<>();
  private List<String> shown;

  Walk(Collection<String> shown) {
    this.shown = List.copyOf(shown);
  }

  List<String> shown() {
    return shown;
  }

  void add(Collection<String> ids) {
    Set<String> more = new LinkedHashSet<>(shown);
    more.addAll(ids);
    change(List.copyOf(more));
  }

  void hide(String id) {
    change(shown.stream().filter(one -> !one.equals(id)).toList());
  }

  private void change(List<String> next) {
    if (next.equals(shown)) {
      return;
    }
    before.push(shown);
    if (before.size() > MOST) {
      before.removeLast();
    }
    undone.clear();
    shown = next;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  void undo() {
    step(before, undone);
  }

  void redo() {
    step(undone, before);
  }

  private void step(Deque<List<String>> from, Deque<List<String>> to) {
    Optional.ofNullable(from.poll())
        .ifPresent(
            ids -> {
              to.push(shown);
              shown = ids;
            });
  }
}
