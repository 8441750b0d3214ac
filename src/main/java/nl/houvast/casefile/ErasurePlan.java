package nl.houvast.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an erasure is about: a whole case, or one person in a case.
 *
 * @param personId null for a whole case
 * @param signalIds the signals that go wholly
 * @param mentionIds what goes of them, and of the signals that stay
 * @param remainingSignalIds the other signals of the case, whose words may tell of the person
 */
public record ErasurePlan(
    String caseFileId,
    @Nullable String personId,
    Set<String> signalIds,
    Set<String> mentionIds,
    Set<String> remainingSignalIds) {

  public ErasurePlan {
    signalIds = Set.copyOf(signalIds);
    mentionIds = Set.copyOf(mentionIds);
    remainingSignalIds = Set.copyOf(remainingSignalIds);
  }

  public boolean whole() {
    return personId == null;
  }
}
