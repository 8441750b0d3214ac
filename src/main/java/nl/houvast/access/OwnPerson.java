package nl.houvast.access;

import java.util.Set;
import nl.houvast.kernel.Actor;

/**
 * Somebody who came in by a read link and the code that was handed over with it: to see what is
 * known about that person alone, in one case. Whoever makes one has checked both, and that the link
 * still holds.
 *
 * @param open the compartments of which the worker who made the link could read the content
 */
public record OwnPerson(String linkId, String personId, String caseFileId, Set<Compartment> open) {
  public OwnPerson {
    open = Set.copyOf(open);
  }

  /** As the log knows it: by the link, never by a name. */
  public Actor actor() {
    return new Actor("family:" + linkId, "", Set.of("FAMILY"), "family", "De persoon zelf", null);
  }
}
