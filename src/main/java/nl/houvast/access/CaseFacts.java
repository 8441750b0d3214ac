package nl.houvast.access;

import java.util.Collection;
import java.util.Map;

/**
 * What a decision has to know of a case file without opening it. Filled by the room {@code
 * casefile}, exactly once; it tells nobody else.
 */
public interface CaseFacts {

  /**
   * How a case file stands.
   *
   * @param region the code of the region that it belongs to
   * @param closed whether the work on it has ended
   * @param restricted whether only people who are named in a grant may know that it is there
   */
  record Standing(String region, boolean closed, boolean restricted) {}

  /** Of those of these ids that are a case file. */
  Map<String, Standing> of(Collection<String> caseFileIds);
}
