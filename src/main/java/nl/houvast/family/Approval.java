package nl.houvast.family;

import java.util.List;

/**
 * What a worker approved for one person to see.
 *
 * @param signalIds the signals that are shown
 * @param textSignalIds those of which the words are shown although others are mentioned in them
 */
public record Approval(String personId, List<String> signalIds, List<String> textSignalIds) {
  public Approval {
    signalIds = List.copyOf(signalIds);
    textSignalIds = List.copyOf(textSignalIds);
  }
}
