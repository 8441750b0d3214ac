package nl.houvast.identity.linkage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys under which an entry is found again, each with its boost: opaque words for an index that
 * knows nothing of what they stand for. Rare keys count for more there; so slips and other
 * spellings are found by their parts and sounds, without fuzzy search.
 */
public final class CandidateKeys {
  static final String DOOR = "h=";
  static final String PHONE = "p=";
  private static final int GRAM = 3;

  public static Map<String, Float> of(Traits traits) {
    var keys = new LinkedHashMap<String, Float>();
    surname(keys, traits.names());
    given(keys, traits.names());
    born(keys, traits.born());
    place(keys, traits.place());
    put(keys, "p", traits.phone(), 3f);
    put(keys, "n", traits.bsnToken(), 4f);
    number(keys, traits.numberToken());
    put(keys, "e", traits.email(), 3f);
    grams(keys, "E", traits.email(), .1f);
    put(keys, "b", traits.birthPlace(), .8f);
    put(keys, "o", traits.occupation(), .4f);
    return keys;
  }

  private static void surname(Map<String, Float> keys, Names names) {
    for (var name : names.surnames()) {
      put(keys, "s", name.text(), 2f);
      put(keys, "S", name.sound(), 1f);
      grams(keys, "t", name.text(), .25f);
    }
    // names in each other's place
    if (!names.given().isEmpty() && !names.given().getFirst().initial()) {
      put(keys, "s", names.given().getFirst().text(), .5f);
    }
    for (var name : names.surnames()) {
      put(keys, "g", name.text(), .5f);
    }
  }

  private static void given(Map<String, Float> keys, Names names) {
    for (var name : names.given()) {
      if (!name.initial()) {
        put(keys, "g", name.text(), 1.2f);
        put(keys, "G", name.sound(), .6f);
        grams(keys, "u", name.text(), .15f);
      }
    }
    if (!names.given().isEmpty()) {
      put(keys, "i", names.given().getFirst().text().substring(0, 1), .2f);
    }
  }

  private static void born(Map<String, Float> keys, @Nullable Dates born) {
    if (born != null) {
      put(keys, "d", born.text(), 3f);
      put(keys, "d1", born.year() + "." + born.month(), .8f);
      put(keys, "d2", born.year() + "." + born.day(), .8f);
      put(keys, "d3", born.month() + "." + born.day(), .8f);
      put(
          keys,
          "d4",
          born.year()
              + ":"
              + Math.min(born.month(), born.day())
              + ":"
              + Math.max(born.month(), born.day()),
          1.5f);
    }
  }

  private static void place(Map<String, Float> keys, Place place) {
    put(keys, "c", place.code(), 1.5f);
    put(keys, "h", place.door(), 1.5f);
    put(keys, "a", place.area(), .4f);
    if (place.street() != null && place.number() != null) {
      put(keys, "k", place.street() + " " + place.number(), 1f);
    }
  }

  private static void number(Map<String, Float> keys, @Nullable NumberToken number) {
    if (number != null) {
      put(keys, "r", number.whole(), 4f);
      number.masked().stream().sorted().forEach(m -> put(keys, "q", m, 1f));
    }
  }

  private static void grams(
      Map<String, Float> keys, String kind, @Nullable String text, float boost) {
    if (text != null) {
      String padded = "_" + text + "_";
      for (int i = 0; i + GRAM <= padded.length() && i < 24; i++) {
        put(keys, kind, padded.substring(i, i + GRAM), boost);
      }
    }
  }

  private static void put(
      Map<String, Float> keys, String kind, @Nullable String value, float boost) {
    if (value != null) {
      keys.merge(kind + "=" + value, boost, Math::max);
    }
  }

  private CandidateKeys() {}
}
