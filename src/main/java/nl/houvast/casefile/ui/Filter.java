package nl.houvast.casefile.ui;

import java.util.Set;
import java.util.stream.Collectors;
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
    off = Set.copyOf(off);
  }

  boolean keeps(Link link) {
    return !off.contains(link.kind().name()) && !off.contains(link.status());
  }

  /** Addresses to which no line leads that is kept: a home is of no other kind. */
  Set<String> loose(Scene scene) {
    return keepsHomes()
        ? Set.of()
        : scene.things().stream()
            .filter(thing -> thing.kind() == Scene.Kind.ADDRESS)
            .map(Scene.Thing::id)
            .collect(Collectors.toSet());
  }

  private boolean keepsHomes() {
    return !off.contains(Link.Kind.LIVES_AT.name());
  }
}
