package nl.houvast.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family tie in one case. PARENT_OF, GUARDIAN_OF and CARES_FOR run from the first person to the
 * second; SIBLING_OF and PARTNER_OF have no direction and are stored once.
 *
 * @param source the signal that stated it first
 * @param status CONFIRMED when two organisations state it, SUSPECTED when one does, UNCONFIRMED
 *     when every signal that stated it was refuted since
 */
public record Tie(
    String id,
    Kind kind,
    String from,
    String to,
    String source,
    String status,
    @Nullable LocalDate recordedOn,
    @Nullable LocalDate fromDate,
    @Nullable LocalDate untilDate,
    @Nullable String nature) {

  /** What the two are to each other. */
  public enum Kind {
    PARENT_OF,
    SIBLING_OF,
    PARTNER_OF,
    GUARDIAN_OF,
    CARES_FOR;

    public boolean bothWays() {
      return this == SIBLING_OF || this == PARTNER_OF;
    }
  }
}
