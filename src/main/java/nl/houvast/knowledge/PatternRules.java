package nl.houvast.knowledge;

import java.util.Optional;

/**
 * Reads the rule of a pattern's file before it is published. Filled by the room that recognises by
 * it; a pattern whose rule could never be used is not published.
 */
public interface PatternRules {

  /**
   * @param place where in the rule, as a path of fields
   * @param what is not right there, in English, as a curator's file is
   */
  record Fault(String place, String what) {}

  /** The first thing that is not right in the rule of this file; empty when it can be used. */
  Optional<Fault> fault(String yaml);
}
