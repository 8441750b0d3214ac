package nl.houvast.access;

import java.util.List;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * Makes the line of a read or an act durable before any data leaves. Filled by the room {@code
 * audit}, exactly once. Throws when the line cannot be written; then nothing is shown.
 */
public interface Witness {
  void witness(List<Line> lines);

  /**
   * One line: who did what to whose data and on what ground; never content.
   *
   * @param subject the person (or, before identification, the mention) whose data it is
   * @param policyVersion the rules and data that decided, or null where none of them was asked
   */
  record Line(
      Actor actor,
      String activity,
      String action,
      String outcome,
      @Nullable String caseFileId,
      Level level,
      @Nullable Ground ground,
      String ruleId,
      @Nullable String grantId,
      @Nullable String objectType,
      @Nullable String objectId,
      int count,
      @Nullable String subject,
      @Nullable String policyVersion) {}
}
