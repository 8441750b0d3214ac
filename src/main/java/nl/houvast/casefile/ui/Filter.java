package nl.houvast.casefile.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;

/**
 * What of a scene one does not want to see now.
 *
 * @param off kinds and statuses of lines
 * @param dims whether that stays in the background, in place of going away
 */
record Filter(Set<String> off, boolean dims) {
  static final Filter NONE = new Filter(Set.of(), false);

  Filter {
    off = Set.copyOf(new TreeSet<>(off));
  }

  boolean keeps(Link link) {
    return !off.contains(link.kind().name()) && !off.contains(link.status());
  }

  /** Addresses to which no line leads that is kept. */
  Set<String> loose(Scene scene) {
    var homes = new HashSet<String>();
    for (Scene.Thing thing : scene.things()) {
      if (thing.kind() == Scene.Kind.ADDRESS) {
        homes.add(thing.id());
      }
    }
    if (off.contains(Link.Kind.LIVES_AT.name())) {
      return homes;
    }
    return Set.of();
  }
}
