package nl.houvast.consult;

import java.time.Instant;
import java.util.List;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A drawing that a team laid beside its question: who of the shared part is on it, where, and the
 * ties between them. What is told of them is asked anew for whoever looks: an expert sees roles and
 * age bands, the team names.
 */
public record Snapshot(Instant attachedAt, List<Thing> things, List<Line> lines) {
  public Snapshot {
    things = List.copyOf(things);
    lines = List.copyOf(lines);
  }

  /**
   * Somebody on it, in the ids and words of the reader.
   *
   * @param x to the right, in pixels of a drawing that is not zoomed
   * @param y downwards
   */
  public record Thing(
      String id, String label, @Nullable String sex, @Nullable String ageBand, int x, int y) {}

  /** A tie between two who are on it. */
  public record Line(String id, Tie.Kind kind, String from, String to, String status) {}
}
