package nl.houvast.identity.linkage;

import java.util.List;

/**
 * What a mention and the writings of a person say about being one person.
 *
 * @param probability that they are, 0 to 1; about records, never about a person
 * @param zone what follows from it
 * @param contradicted that whatever number is equal may be that of somebody else in the family
 * @param evidence the fields that both sides have, in the order of {@link Field}
 * @param weighed the same as the model weighed it
 */
public record Comparison(
    double probability, Zone zone, boolean contradicted, List<Evidence> evidence, Weighed weighed) {
  /** What a comparison leads to. */
  public enum Zone {
    /** One person, by the model. */
    LINK,
    /** A person may decide. */
    REVIEW,
    /** Nothing is kept of it. */
    NONE
  }

  public Comparison {
    evidence = List.copyOf(evidence);
  }

  /** What one field says; {@code weight} in bits, negative when it speaks against. */
  public record Evidence(Field field, Agreement agreement, double weight) {}

  /** The fields that are compared, by their name on the wire. */
  public enum Field {
    NAME("name"),
    BIRTH_DATE("birthDate"),
    ADDRESS("address"),
    PHONE("phone"),
    SEX("sex"),
    BSN_TOKEN("bsnToken");

    private final String wireName;

    Field(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }
  }

  /** How two values of one field relate. */
  public enum Agreement {
    EQUAL,
    VARIANT,
    SWAPPED,
    DIFFERENT,
    ABSENT
  }
}
