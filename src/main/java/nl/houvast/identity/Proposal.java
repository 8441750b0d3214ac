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
    Weighing weighing,
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

  /**
   * How the model weighed the records beside each other.
   *
   * @param strong that it takes them for one person
   * @param family that the likelier mistake is another one of the family, not a stranger
   * @param steps what each feature adds or takes away; none for an equal number alone
   */
  public record Weighing(boolean strong, boolean family, List<Step> steps) {
    public Weighing {
      steps = List.copyOf(steps);
    }
  }

  /** A feature at the level that was seen, and what it weighs in bits; negative speaks against. */
  public record Step(String feature, String level, double weight) {}

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
