package nl.houvast.network.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.network.canvas.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changes from one picture to the next, as the browser is told. The browser knows numbers in
 * place of ids, which mean something in this drawing only.
 */
final class Patches {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final Map<String, String> numbers = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private Picture sent = Picture.EMPTY;
  private int version;

  /** The id behind a number that the browser says; null for one that it was never given. */
  @Nullable String id(String number) {
    return ids.get(number);
  }

  private String number(String id) {
    return numbers.computeIfAbsent(
        id,
        k -> {
          String number = Integer.toString(numbers.size() + 1, Character.MAX_RADIX);
          ids.put(number, id);
          return number;
        });
  }

  /** The browser already shows these there. */
  void moved(Map<String, Place> places) {
    var all = new LinkedHashMap<>(sent.places());
    all.putAll(places);
    sent = new Picture(sent.nodes(), sent.edges(), all, sent.dimmed(), sent.along(), sent.chosen());
  }

  /** The browser already shows that these are chosen. */
  void chosen(Collection<String> chosen) {
    sent =
        new Picture(
            sent.nodes(),
            sent.edges(),
            sent.places(),
            sent.dimmed(),
            sent.along(),
            Set.copyOf(chosen));
  }

  /**
   * @param full everything anew, for a browser that shows nothing
   */
  ObjectNode next(Picture now, boolean full) {
    Picture before = full ? Picture.EMPTY : sent;
    var patch = JSON.objectNode();
    patch.put("v", ++version).put("full", full);
    patch.set("n", changed(before.nodes(), now.nodes(), Picture.Node::id, this::node));
    patch.set("e", changed(before.edges(), now.edges(), Picture.Edge::id, this::edge));
    var gone = JSON.arrayNode();
    gone(before.nodes(), now.nodes(), Picture.Node::id, gone);
    gone(before.edges(), now.edges(), Picture.Edge::id, gone);
    patch.set("del", gone);
    var places = patch.putObject("pos");
    for (var node : now.nodes()) {
      Place place = now.places().get(node.id());
      if (place != null && !place.equals(before.places().get(node.id()))) {
        places.putArray(number(node.id())).add(place.x()).add(place.y());
      }
    }
    // Only what differs: while this was under way somebody may have chosen more.
    marks(patch, "dim", full, before.dimmed(), now.dimmed());
    marks(patch, "way", full, before.along(), now.along());
    marks(patch, "sel", full, before.chosen(), now.chosen());
    sent = now;
    return patch;
  }

  private void marks(
      ObjectNode patch, String name, boolean full, Set<String> before, Set<String> now) {
    if (full || !now.equals(before)) {
      patch.set(name, numbers(now));
    }
  }

  private ArrayNode numbers(Collection<String> of) {
    var array = JSON.arrayNode();
    of.stream().sorted().forEach(id -> array.add(number(id)));
    return array;
  }

  private <T> ArrayNode changed(
      List<T> before, List<T> now, Function<T, String> id, Function<T, ArrayNode> told) {
    var known = before.stream().collect(Collectors.toMap(id, Function.identity()));
    var array = JSON.arrayNode();
    now.stream().filter(one -> !one.equals(known.get(id.apply(one)))).map(told).forEach(array::add);
    return array;
  }

  private <T> void gone(List<T> before, List<T> now, Function<T, String> id, ArrayNode gone) {
    var there = now.stream().map(id).collect(Collectors.toSet());
    before.stream().map(id).filter(i -> !there.contains(i)).forEach(i -> gone.add(number(i)));
  }

  private ArrayNode node(Picture.Node n) {
    return JSON.arrayNode()
        .add(number(n.id()))
        .add(n.shape().code)
        .add(n.label())
        .add(n.facts())
        .add(n.more())
        .add(n.said());
  }

  private ArrayNode edge(Picture.Edge e) {
    return JSON.arrayNode()
        .add(number(e.id()))
        .add(number(e.from()))
        .add(number(e.to()))
        .add(e.form().code)
        .add(e.directed())
        .add(e.label())
        .add(e.said());
  }
}
