package nl.houvast.identity.linkage;

import java.util.List;
import java.util.Set;
import nl.houvast.identity.linkage.Feature.Near;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a registration number that no test guards against slips: one of the whole number,
 * and one of each way to leave a digit out of account. Two numbers that are one slip apart share
 * one of the latter, so a slip is seen and no number is.
 *
 * @param masked tokens of the number with one digit, or the order of two neighbours, masked
 */
record NumberToken(String whole, Set<String> masked) {
  /**
   * @param tokens separated by spaces, the one of the whole number first
   */
  static @Nullable NumberToken of(@Nullable String tokens) {
    if (tokens == null || tokens.isBlank()) {
      return null;
    }
    List<String> all = List.of(tokens.strip().split(" +"));
    return new NumberToken(all.getFirst(), Set.copyOf(all.subList(1, all.size())));
  }

  Near level(NumberToken other) {
    if (whole.equals(other.whole)) {
      return Near.EXACT;
    }
    return masked.stream().anyMatch(other.masked::contains) ? Near.NEAR : Near.OTHER;
  }
}
