package nl.houvast.identity.linkage;

import java.util.List;

/**
 * What two writings say about being one person.
 *
 * @param probability that both are of one person, 0 to 1; about records, never about a person
 * @param evidence the fields that both sides have, in the order of {@link Field}
 */
public record Comparison(double probability, List<Evidence> evidence) {
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
