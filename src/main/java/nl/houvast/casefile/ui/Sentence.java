package nl.houvast.casefile.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;
import nl.houvast.network.Way;
import nl.houvast.shell.Days;

/** The lines of a scene, and a way through it, as one reads them. */
final class Sentence {
  private final Locale locale;
  private final Map<String, String> names;

  Sentence(Scene scene, Locale locale) {
    this.locale = locale;
    names =
        scene.things().stream()
            .collect(Collectors.toMap(Scene.Thing::id, thing -> name(thing, locale)));
  }

  static String name(Scene.Thing thing, Locale locale) {
    return thing.kind() == Scene.Kind.ADDRESS && thing.label().isEmpty()
        ? Words.text(locale, "casefile.explore.address")
        : Words.name(thing.label(), locale);
  }

  /** What one line says, without its source. */
  String of(Link link) {
    return Words.tie(
        link.kind().name(),
        names.getOrDefault(link.from(), ""),
        names.getOrDefault(link.to(), ""),
        link.nature(),
        locale);
  }

  /** How sure a line is, and since when it is written down. */
  String sure(Link link) {
    var since = link.recordedOn();
    return Stream.of(
            link.status().isEmpty() ? "" : Words.text(locale, "casefile.status." + link.status()),
            since == null
                ? ""
                : Words.text(locale, "casefile.explore.recorded", Days.told(since, locale)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A way as one sentence after the other. */
  List<String> of(Way way) {
    return IntStream.range(0, way.links().size())
        .mapToObj(i -> way.links().get(i).stream().map(this::of).collect(Collectors.joining("; ")))
        .toList();
  }
}
