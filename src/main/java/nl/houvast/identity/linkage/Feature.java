package nl.houvast.identity.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is compared between two entries, each with its levels from the most alike to the least. A
 * level is shared by pairs that look so; a missing value has no level and weighs nothing.
 */
public enum Feature {
  SURNAME(true, Surnames.class),
  GIVEN_NAME(true, GivenNames.class),
  BIRTH_DATE(true, Births.class),
  SEX(false, Same.class),
  HOUSEHOLD(true, Household.class),
  BSN_TOKEN(true, Same.class),
  NUMBER_TOKEN(true, Near.class),
  EMAIL(true, Near.class),
  BIRTH_PLACE(true, Near.class),
  OCCUPATION(true, Near.class);

  /** Two surnames. */
  public enum Surnames {
    EXACT,
    /** One slip, or another spelling of one sound. */
    NEAR,
    /** One of the names of a double surname or of a partner. */
    PART,
    FAR,
    OTHER
  }

  /** Two given names, or what stands for them. */
  public enum GivenNames {
    /** The first name, and the next or its initial. */
    EXACT_MORE,
    EXACT,
    NEAR,
    /** Two initials or more. */
    INITIALS,
    /** A call name beside the name in full. */
    CALLED,
    INITIAL,
    FAR,
    OTHER
  }

  /** Two birth dates. */
  public enum Births {
    EXACT,
    /** Day and month exchanged. */
    SWAPPED,
    /** One digit other, or two neighbours exchanged. */
    SLIP,
    /** Equal as far as one side knows it. */
    HALF_KNOWN,
    /** Two slips, or two of year, month and day equal. */
    TWO_SLIPS,
    OTHER
  }

  /** Where two entries say that one lives, address and phone taken together and counted once. */
  public enum Household {
    DOOR_AND_PHONE,
    DOOR,
    PHONE,
    /** The street or its postcode, with no number or another one. */
    STREET,
    TOWN,
    OTHER
  }

  /** Equal or not. */
  public enum Same {
    EXACT,
    OTHER
  }

  /** Equal, nearly, or not. */
  public enum Near {
    EXACT,
    NEAR,
    OTHER
  }

  private final boolean termFrequency;
  private final List<String> levels;

  Feature(boolean termFrequency, Class<? extends Enum<?>> levels) {
    this.termFrequency = termFrequency;
    this.levels =
        Arrays.stream(levels.getEnumConstants())
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .toList();
  }

  /** Whether agreeing on a rare value says more than agreeing on a common one. */
  public boolean termFrequency() {
    return termFrequency;
  }

  /** The names of the levels, the most alike first. */
  public List<String> levels() {
    return levels;
  }

  /** Its name in the model file. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Shared by a household; says nothing about which of its members. */
  public boolean ofTheFamily() {
    return this == SURNAME || this == HOUSEHOLD || this == BIRTH_PLACE;
  }
}
