package nl.houvast.casefile.ui;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.houvast.network.canvas.Place;

/**
 * What one reader has on the screen of a walk: ids, where they stand and what is filtered, and the
 * way back of at most a hundred changes.
 */
final class Walk {
  private static final int MOST = 100;

  /** What a change takes back: only the places that it changed. */
  private record Before(List<String> shown, Map<String, Place> places, Filter filter) {}

  private final Deque<Before> before = new ArrayDeque<>();
  private final Deque<Before> undone = new ArrayDeque<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, List<String>> brought = new HashMap<>();
  private List<String> shown;
  private Filter filter = Filter.NONE;

  Walk(Collection<String> shown) {
    this.shown = List.copyOf(shown);
  }

  List<String> shown() {
    return shown;
  }

  /** Where everything stands that was ever shown: what comes back, comes back to its place. */
  Map<String, Place> places() {
    return places;
  }

  Filter filter() {
    return filter;
  }

  void add(Collection<String> ids) {
    Set<String> more = new LinkedHashSet<>(shown);
    more.addAll(ids);
    change(new Before(List.copyOf(more), Map.of(), filter));
  }

  /** As {@link #add}, and remembers for {@link #broughtBy} who brought them. */
  void expand(String id, Collection<String> ids) {
    var all = new LinkedHashSet<>(broughtBy(id));
    all.addAll(ids);
    brought.put(id, List.copyOf(all));
    add(ids);
  }

  /** What came onto the screen because this one was asked for more. */
  List<String> broughtBy(String id) {
    return brought.getOrDefault(id, List.of());
  }

  void hide(Collection<String> ids) {
    var gone = Set.copyOf(ids);
    change(
        new Before(shown.stream().filter(one -> !gone.contains(one)).toList(), Map.of(), filter));
  }

  void filter(Filter by) {
    change(new Before(shown, Map.of(), by));
  }

  /** A view in place of what is shown, with its own places and filter. */
  void open(Collection<String> ids, Map<String, Place> at, Filter by) {
    change(new Before(List.copyOf(ids), Map.copyOf(at), by));
  }

  /** Places for what had none; no change that is undone. */
  void place(Map<String, Place> of) {
    places.putAll(of);
  }

  /** Other places for what is shown. */
  void move(Map<String, Place> to) {
    var moved = new LinkedHashMap<>(to);
    moved.keySet().retainAll(places.keySet());
    moved.entrySet().removeIf(e -> e.getValue().equals(places.get(e.getKey())));
    change(new Before(shown, moved, filter));
  }

  private void change(Before next) {
    if (next.shown().equals(shown) && next.places().isEmpty() && next.filter().equals(filter)) {
      return;
    }
    before.push(become(next));
    if (before.size() > MOST) {
      before.removeLast();
    }
    undone.clear();
  }

  private Before become(Before next) {
    var was = new LinkedHashMap<>(places);
    was.keySet().retainAll(next.places().keySet());
    var back = new Before(shown, was, filter);
    shown = next.shown();
    filter = next.filter();
    places.putAll(next.places());
    return back;
  }

  boolean canUndo() {
    return !before.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  void undo() {
    Optional.ofNullable(before.poll()).ifPresent(step -> undone.push(become(step)));
  }

  void redo() {
    Optional.ofNullable(undone.poll()).ifPresent(step -> before.push(become(step)));
  }
}
