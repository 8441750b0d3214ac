package nl.houvast.knowledge.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An invented family of which all is known. Every text is by language, {@code nl} and {@code en}.
 *
 * @param who belongs to it
 * @param steps by day; what comes later is not known before
 * @param truth what was the matter, told at the end
 */
public record Family(
    String id,
    Map<String, String> title,
    List<Map<String, String>> who,
    List<Step> steps,
    Map<String, String> truth) {
  public Family {
    who = List.copyOf(who);
    steps = List.copyOf(steps);
  }

  /**
   * A day on which something comes in, and one has to choose.
   *
   * @param from the kind of organisation, or who of the family
   * @param elsewhere what another organisation knew on that day and did not hand in
   */
  public record Step(
      LocalDate day,
      Map<String, String> from,
      Map<String, String> arrives,
      Map<String, String> elsewhere,
      Choice expert) {}

  /** What somebody would do, and why. */
  public record Choice(Act act, Map<String, String> why) {}

  /** What one can do with what came in. None is right everywhere. */
  public enum Act {
    ASK,
    MEET,
    CALL,
    CONSULT,
    WAIT
  }
}
