package nl.houvast.family;

import java.time.Instant;

/**
 * A new read link with its code: told this one time, and kept as hashes only. The link may travel;
 * the code is said in person.
 */
public record HandedOver(String linkId, String token, String code, Instant until) {
  @Override
  public String toString() {
    return "HandedOver[" + linkId + "]";
  }
}
