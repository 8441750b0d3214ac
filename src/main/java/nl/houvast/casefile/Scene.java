package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.network.Link;
import org.jspecify.annotations.Nullable;

/**
 * A part of a network as one reader sees it.
 *
 * @param links every visible line among the things, and no other
 */
public record Scene(List<Thing> things, List<Link> links) {

  /** What a thing is. */
  public enum Kind {
    PERSON,
    ADDRESS
  }

  /**
   * A person or an address.
   *
   * @param label what it is called; empty when the reader may not know or nobody wrote it
   * @param more visible neighbours that are not in the scene; {@code Traversal.MANY} says that many
   *     or more
   */
  public record Thing(
      String id,
      Kind kind,
      String label,
      @Nullable String sex,
      @Nullable LocalDate birthDate,
      int more) {}
}
