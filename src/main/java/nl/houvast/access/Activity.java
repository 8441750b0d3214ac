package nl.houvast.access;

import java.util.List;
import java.util.Map;

/**
 * What can be done, as a line of {@code activities.yaml}.
 *
 * @param purposes which it may serve; empty when none is asked
 */
public record Activity(
    String id,
    Map<String, String> title,
    String room,
    List<String> purposes,
    List<String> dataKinds,
    Visible visibleToPerson) {

  /** Whether a person may see of it in "who looked", or a human decides that first. */
  public enum Visible {
    YES,
    HELD
  }
}
