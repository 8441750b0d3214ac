package nl.houvast.identity.linkage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person as one source entered it, cut into the parts of the source's own form, nothing folded
 * yet. A part that is missing is no evidence; nor is one that is blank, or too long to be what it
 * should be.
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
    OCCUPATION,
    /** The day of the signal itself, year first. */
    WRITTEN_ON
  }

  public Entry {
    parts = readable(parts);
  }

  private static Map<Part, String> readable(Map<Part, String> written) {
    var parts = new EnumMap<Part, String>(Part.class);
    written.forEach(
        (part, text) -> {
          String readable =
              switch (part) {
                case GIVEN_NAMES, SURNAME, PARTNER_NAME, FULL_NAME -> Readable.name(text);
                case NUMBER_TOKEN -> Readable.whole(text, Readable.LONGEST_TOKENS);
                default -> Readable.whole(text, Readable.LONGEST);
              };
          if (readable != null) {
            parts.put(part, readable);
          }
        });
    String filler = filler(parts);
    if (filler != null) {
      parts.values().removeIf(filler::equals);
    }
    return Collections.unmodifiableMap(parts);
  }

  /** One text in the boxes of both names and of the address, to get past a form. */
  private static @Nullable String filler(Map<Part, String> parts) {
    String given = parts.get(Part.GIVEN_NAMES);
    boolean everywhere =
        given != null
            && given.equals(parts.get(Part.SURNAME))
            && (given.equals(parts.get(Part.STREET)) || given.equals(parts.get(Part.TOWN)));
    return everywhere ? given : null;
  }

  public @Nullable String get(Part part) {
    return parts.get(part);
  }
}
