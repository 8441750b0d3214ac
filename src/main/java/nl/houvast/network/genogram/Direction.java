package nl.houvast.network.genogram;

/**
 * From whom to whom violence is told of. What one source tells of one direction says nothing about
 * the other: both ways is a line of its own, only as sure as who tells of both.
 */
public record Direction(String from, String to, boolean bothWays) {

  /** Both ways between the same two is one and the same, whoever is named first. */
  public static Direction of(String from, String to, boolean bothWays) {
    return bothWays && from.compareTo(to) > 0
        ? new Direction(to, from, true)
        : new Direction(from, to, bothWays);
  }
}
