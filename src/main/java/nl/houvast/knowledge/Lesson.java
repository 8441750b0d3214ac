package nl.houvast.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a closed case teaches, without the case: a text in roles, what it is about and how the
 * family was made up. Nothing in it leads back.
 *
 * @param concepts what it is about, chosen by its author and by curators
 * @param patterns the codes of what was recognised
 * @param ties the kinds of tie there were, each once
 * @param author whose proposal it is; null once somebody else approved
 * @param remark why it was sent back
 */
public record Lesson(
    String id,
    State state,
    String title,
    String text,
    List<String> concepts,
    List<String> patterns,
    List<String> ties,
    @Nullable String author,
    @Nullable String remark) {

  /** Only what is approved is a lesson for others. */
  public enum State {
    PROPOSED,
    SENT_BACK,
    APPROVED
  }

  /** What is proposed. */
  public record Proposed(
      String title, String text, List<String> concepts, List<String> patterns, List<String> ties) {}
}
