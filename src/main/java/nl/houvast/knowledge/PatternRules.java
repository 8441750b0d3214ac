package nl.houvast.knowledge;

import java.util.List;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rule and the examples of a pattern's file before it is published. Filled by the room
 * that recognises by it; a pattern whose rule could never be used, or that its own examples speak
 * against, is not published.
 */
public interface PatternRules {

  /**
   * What an example of the file came to.
   *
   * @param expected whether the rule must find this family
   * @param otherwise what came out otherwise than the example says, or null when it is right
   */
  record Tried(String title, boolean expected, @Nullable Rejection otherwise) {}

  /** Everything that is not right in the rule and the examples of this file, in its order. */
  List<Rejection> faults(String yaml);

  /** Tries a file without faults on its own examples, in their order. Reads no case. */
  List<Tried> tried(String yaml);
}
