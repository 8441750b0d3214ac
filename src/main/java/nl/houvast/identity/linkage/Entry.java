package nl.houvast.identity.linkage;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person as one source entered it, cut into the parts of the source's own form, nothing folded
 * yet. A part that is missing is no evidence.
 *
 * @param id of the signal, unique within what is compared
 */
public record Entry(String id, Map<Part, String> parts) {
  /** A part of a form in which organisations write down a person. */
  public enum Part {
    GIVEN_NAMES,
    PREFIX,
    SURNAME,
    PARTNER_NAME,
    FULL_NAME,
    BIRTH_DATE,
    SEX,
    STREET,
    HOUSE_NUMBER,
    ADDITION,
    POSTAL_CODE,
    TOWN,
    PHONE,
    /** The token of a national number that passed the 11-test. */
    BSN_TOKEN,
    /** The token of another registration number, which no test guards against slips. */
    NUMBER_TOKEN,
    EMAIL,
    BIRTH_PLACE,
    OCCUPATION
  }

  public Entry {
    parts = Map.copyOf(parts);
  }

  public @Nullable String get(Part part) {
    return parts.get(part);
  }
}
