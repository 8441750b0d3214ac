package nl.houvast.identity.linkage;

import org.jspecify.annotations.Nullable;

/** How frequent values are among the entries that are compared, and how dense families are. */
public interface Terms {
  /** Kinds of value; equal texts of two kinds are two values. */
  enum Kind {
    SURNAME,
    GIVEN_NAME,
    INITIAL,
    BIRTH_DATE,
    DOOR,
    CODE,
    TOWN,
    PHONE,
    TOKEN,
    EMAIL,
    BIRTH_PLACE,
    OCCUPATION
  }

  /** The share of all entries with this value, at least one of them; not a number if unknown. */
  double of(Kind kind, @Nullable String value);

  int entries();

  /** The share of a given name among those that come with a surname; 0 when too little is known. */
  double company(String given, String surname);

  /** How many entries of others in the family an entry has on average. */
  double family();

  /** Front doors and phones that are of no household. */
  Hubs hubs();
}
