package nl.houvast.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A family tie or a home, as one line of a network.
 *
 * @param from the first person of a tie (see {@link Tie}); who lives at an address
 * @param source the signal that stated it first
 * @param status as that of a {@link Tie}; empty for a home
 */
public record Link(
    String id,
    Kind kind,
    String from,
    String to,
    String status,
    String source,
    @Nullable LocalDate recordedOn,
    @Nullable String nature) {

  /** A tie as such a line. */
  public static Link of(Tie tie) {
    return new Link(
        tie.id(),
        Kind.valueOf(tie.kind().name()),
        tie.from(),
        tie.to(),
        tie.status(),
        tie.source(),
        tie.recordedOn(),
        tie.nature());
  }

  /** The kinds of {@link Tie}, and where somebody lives. */
  public enum Kind {
    PARENT_OF,
    SIBLING_OF,
    PARTNER_OF,
    GUARDIAN_OF,
    CARES_FOR,
    LIVES_AT;

    /** Whether a tie runs from the first person to the second; a home does not. */
    public boolean directed() {
      return this != LIVES_AT && !Tie.Kind.valueOf(name()).bothWays();
    }
  }
}
