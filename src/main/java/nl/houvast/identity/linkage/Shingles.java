package nl.houvast.identity.linkage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The small pieces of an entry that survive a slip of the pen: pairs of letters of its names,
 * digits of its birth date, pairs of its address, each with its weight. Two entries of one person
 * share most of them. A keyed encoding is made of these, never of a value as a whole.
 *
 * @param own what is the person's own, with how heavily it counts: given names, birth date, sex
 * @param shared what a family shares: surname and address
 * @param year of birth, or null
 * @param area of the postcode, or null
 * @param number the token of a national number, or null
 * @param enough whether they say more than a name does
 */
public record Shingles(
    Map<String, Integer> own,
    Map<String, Integer> shared,
    @Nullable String year,
    @Nullable String area,
    @Nullable String number,
    boolean enough) {
  private static final int NAME = 10;
  private static final int DATE = 8;
  private static final int PLACE = 4;

  public Shingles {
    own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    shared = Collections.unmodifiableMap(new LinkedHashMap<>(shared));
  }

  public static Shingles of(Traits traits) {
    Dates born = traits.born();
    Place place = traits.place();
    boolean named = !traits.names().given().isEmpty() && !traits.names().surnames().isEmpty();
    boolean more = (born != null && born.whole()) || place.door() != null;
    return new Shingles(
        own(traits),
        shared(traits),
        born == null ? null : Integer.toString(born.year()),
        place.area(),
        traits.bsnToken() == null && traits.numberToken() != null
            ? traits.numberToken().whole()
            : traits.bsnToken(),
        named && more);
  }

  private static Map<String, Integer> own(Traits traits) {
    var own = new LinkedHashMap<String, Integer>();
    for (var name : traits.names().given()) {
      pairs(own, "g", name.initial() ? name.text() : name.text() + "_", NAME);
    }
    String digits = traits.born() == null ? "" : traits.born().text();
    for (int i = 0; i < digits.length(); i++) {
      own.put("d" + i + digits.charAt(i), DATE);
    }
    if (traits.sex() != null) {
      own.put("x" + traits.sex(), NAME);
    }
    return own;
  }

  private static Map<String, Integer> shared(Traits traits) {
    var shared = new LinkedHashMap<String, Integer>();
    for (var name : traits.names().surnames()) {
      pairs(shared, "s", name.text() + "_", NAME);
    }
    Place place = traits.place();
    pairs(shared, "c", place.code() == null ? place.area() : place.code(), PLACE);
    pairs(shared, "a", place.street(), PLACE);
    pairs(shared, "t", place.town(), PLACE);
    if (place.number() != null) {
      shared.put("n" + place.number(), PLACE);
    }
    return shared;
  }

  private static void pairs(
      Map<String, Integer> pieces, String kind, @Nullable String text, int weight) {
    if (text != null) {
      String padded = "_" + text;
      for (int i = 0; i + 2 <= padded.length(); i++) {
        pieces.put(kind + padded.substring(i, i + 2), weight);
      }
    }
  }
}
