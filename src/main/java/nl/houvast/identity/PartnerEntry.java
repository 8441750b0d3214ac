package nl.houvast.identity;

import java.util.EnumMap;
import java.util.function.Function;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.identity.linkage.Traits;
import org.jspecify.annotations.Nullable;

/**
 * What was written of somebody, as it is encoded. The number stays out: the token of a source is
 * made for one platform.
 */
final class PartnerEntry {
  /**
   * @param value of a property, as text
   */
  static Traits of(String id, Function<String, @Nullable String> value) {
    var parts = new EnumMap<Part, String>(Part.class);
    String name = value.apply("name");
    if (name != null) {
      name(parts, name.strip());
    }
    put(parts, Part.BIRTH_DATE, value.apply("birthDate"));
    String sex = value.apply("sex");
    put(parts, Part.SEX, "M".equals(sex) ? "man" : "F".equals(sex) ? "vrouw" : sex);
    put(parts, Part.STREET, value.apply("street"));
    put(parts, Part.HOUSE_NUMBER, value.apply("houseNumber"));
    put(parts, Part.POSTAL_CODE, value.apply("postalCode"));
    put(parts, Part.TOWN, value.apply("city"));
    return Traits.of(new Entry(id, parts));
  }

  /** "Zandstra, Mees", or the first word and the rest; a tussenvoegsel plays no part. */
  private static void name(EnumMap<Part, String> parts, String name) {
    int comma = name.indexOf(',');
    int space = name.indexOf(' ');
    if (comma > 0) {
      put(parts, Part.SURNAME, name.substring(0, comma));
      put(parts, Part.GIVEN_NAMES, name.substring(comma + 1).strip());
    } else if (space > 0) {
      put(parts, Part.GIVEN_NAMES, name.substring(0, space));
      put(parts, Part.SURNAME, name.substring(space + 1).strip());
    } else {
      put(parts, Part.SURNAME, name);
    }
  }

  private static void put(EnumMap<Part, String> parts, Part part, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      parts.put(part, value);
    }
  }

  private PartnerEntry() {}
}
