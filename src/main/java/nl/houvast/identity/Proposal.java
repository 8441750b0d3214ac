package nl.houvast.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a mention may be a person: what agrees, what speaks against, and who decided.
 *
 * @param probability of the comparison, 0 to 1; about records, never about a person
 */
public record Proposal(
    String id,
    State status,
    Writing mention,
    String personId,
    String personLabel,
    List<Writing> personAsWritten,
    double probability,
    List<Evidence> evidence,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** Where the decision stands. */
  public enum State {
    PROPOSED,
    CONFIRMED,
    REJECTED,
    UNDONE
  }

  /** What one field says. */
  public record Evidence(String field, String agreement, double weight) {}

  /** The organisation that wrote it. */
  public record Source(String id, String name, String type) {}

  /** A mention as its source wrote it, with the source and its date. */
  public record Writing(
      String mentionId,
      String key,
      String signalId,
      Source source,
      @Nullable LocalDate reportedOn,
      String role,
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable String sex,
      @Nullable String street,
      @Nullable String houseNumber,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable String phone,
      boolean bsnKnown) {}
}
