package nl.houvast.casefile.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;
import nl.houvast.network.canvas.Place;
import nl.houvast.network.ui.Picture;

/** A scene as a picture, in the words of its reader. */
final class DrawnScene {
  private final Scene scene;
  private final Filter filter;
  private final LocalDate today;
  private final Locale locale;
  private final Sentence sentence;

  DrawnScene(Scene scene, Filter filter, LocalDate today, Locale locale) {
    this.scene = scene;
    this.filter = filter;
    this.today = today;
    this.locale = locale;
    sentence = new Sentence(scene, locale);
  }

  /**
   * @param way ids of things along a way that is pointed out
   */
  Picture picture(Map<String, Place> places, Collection<String> way, Set<String> chosen) {
    Set<String> loose = filter.loose(scene);
    var dimmed = new HashSet<String>();
    var nodes = new ArrayList<Picture.Node>();
    var placed = new LinkedHashMap<String, Place>();
    for (Scene.Thing thing : scene.things()) {
      Place place = places.get(thing.id());
      if (place == null || loose.contains(thing.id()) && !filter.dims()) {
        continue;
      }
      nodes.add(node(thing));
      placed.put(thing.id(), place);
      if (loose.contains(thing.id())) {
        dimmed.add(thing.id());
      }
    }
    var edges = new ArrayList<Picture.Edge>();
    for (List<Link> same : drawnOnce()) {
      Link one = same.getFirst();
      if (!placed.containsKey(one.from()) || !placed.containsKey(one.to())) {
        continue;
      }
      if (filter.keeps(one)) {
        edges.add(edge(same));
      } else if (filter.dims()) {
        edges.add(edge(same));
        dimmed.add(one.id());
      }
    }
    return new Picture(
        nodes, edges, placed, dimmed, along(way, edges), there(chosen, placed.keySet()));
  }

  private static Set<String> there(Set<String> ids, Set<String> drawn) {
    return ids.stream().filter(drawn::contains).collect(Collectors.toSet());
  }

  private static Set<String> along(Collection<String> way, List<Picture.Edge> edges) {
    var along = new HashSet<>(way);
    var steps = List.copyOf(way);
    for (int i = 1; i < steps.size(); i++) {
      var pair = Set.of(steps.get(i - 1), steps.get(i));
      edges.stream()
          .filter(e -> pair.contains(e.from()) && pair.contains(e.to()))
          .forEach(e -> along.add(e.id()));
    }
    return along;
  }

  /** What several cases state alike is one line. */
  private Collection<List<Link>> drawnOnce() {
    return scene.links().stream()
        .collect(
            Collectors.groupingBy(
                link -> List.of(link.kind(), link.from(), link.to(), link.status()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values();
  }

  private Picture.Node node(Scene.Thing thing) {
    String name = Sentence.name(thing, locale);
    boolean person = thing.kind() == Scene.Kind.PERSON;
    String facts = person ? Words.known(thing.birthDate(), thing.sex(), today, locale) : "";
    String born =
        person && thing.birthDate() != null
            ? Words.known(thing.birthDate(), null, today, locale)
            : "";
    String more =
        thing.more() == 0
            ? ""
            : Words.text(locale, "casefile.explore.beyond-said", many(thing.more(), locale));
    String kind = Words.text(locale, "casefile.explore.kind." + thing.kind());
    return new Picture.Node(
        thing.id(),
        person ? Picture.Shape.ofSex(thing.sex()) : Picture.Shape.ADDRESS,
        name,
        person && thing.sex() == null ? born.isEmpty() ? "?" : born + " · ?" : born,
        thing.more() == 0 ? "" : "+" + many(thing.more(), locale),
        Stream.of(kind + " " + name, facts, more)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  static String many(int more, Locale locale) {
    var number = NumberFormat.getIntegerInstance(locale);
    return more < Traversal.MANY ? number.format(more) : number.format(Traversal.MANY - 1) + "+";
  }

  private Picture.Edge edge(List<Link> same) {
    Link link = same.getFirst();
    String label =
        Stream.of(
                Words.text(locale, "casefile.explore.line." + link.kind()),
                link.status().isEmpty()
                    ? ""
                    : Words.text(locale, "casefile.explore.letter." + link.status()),
                same.size() > 1 ? "×" + same.size() : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Picture.Edge(
        link.id(),
        link.from(),
        link.to(),
        Picture.Form.ofStatus(link.status()),
        link.kind().directed(),
        label,
        Stream.of(sentence.of(link), sentence.sure(link))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")));
  }
}
