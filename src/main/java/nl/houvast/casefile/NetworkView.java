package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of a case, where they live, what ties them, and the organisations around them.
 *
 * @param capped whether there is more than is shown
 */
public record NetworkView(List<Node> nodes, List<Edge> edges, int shown, boolean capped) {

  /** A person, an address or an organisation. */
  public record Node(
      String id,
      String kind,
      String label,
      @Nullable String sex,
      @Nullable LocalDate birthDate,
      @Nullable String type) {}

  /**
   * @param source the signal that stated it first
   */
  public record Edge(
      String id,
      String kind,
      String from,
      String to,
      String status,
      @Nullable String source,
      @Nullable LocalDate recordedOn,
      @Nullable LocalDate fromDate,
      @Nullable LocalDate untilDate,
      @Nullable String nature) {}
}
