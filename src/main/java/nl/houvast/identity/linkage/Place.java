package nl.houvast.identity.linkage;

import java.util.Map;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;

/** An address, folded: what sources abbreviate or leave out makes no difference. */
record Place(
    @Nullable String street,
    @Nullable String number,
    String addition,
    @Nullable String code,
    @Nullable String area,
    @Nullable String town) {
  private static final Map<String, String> TOWNS =
      Map.of(
          "shertogenbosch", "denbosch",
          "hertogenbosch", "denbosch",
          "sgravenhage", "denhaag",
          "gravenhage", "denhaag");

  static Place of(Entry entry) {
    String code = code(entry.get(Part.POSTAL_CODE));
    String addition = entry.get(Part.ADDITION);
    String number = entry.get(Part.HOUSE_NUMBER);
    return new Place(
        street(entry.get(Part.STREET)),
        Keys.number(number),
        addition == null ? Keys.addition(number) : Spelling.letters(addition),
        code != null && code.length() > 4 ? code : null,
        code == null ? null : code.substring(0, Math.min(4, code.length())),
        town(entry.get(Part.TOWN)));
  }

  private static @Nullable String code(@Nullable String written) {
    String letters = written == null ? "" : Spelling.letters(written);
    return letters.length() < 3 ? null : letters;
  }

  static @Nullable String town(@Nullable String written) {
    String letters = written == null ? "" : Spelling.letters(FoldedName.repaired(written));
    return letters.isEmpty() ? null : TOWNS.getOrDefault(letters, letters);
  }

  private static @Nullable String street(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String text = Spelling.letters(FoldedName.repaired(written));
    text = text.replaceAll("str$", "straat").replaceAll("ln$", "laan").replaceAll("wg$", "weg");
    return text.isEmpty() ? null : text;
  }

  /** Names the front door, or null when too little is written. */
  @Nullable String door() {
    if (number == null) {
      return null;
    }
    if (code != null) {
      return code + " " + number;
    }
    return street == null ? null : street + " " + number + " " + (town == null ? area : town);
  }

  /** How far two addresses agree; null when they cannot be compared. */
  Feature.@Nullable Household level(Place other) {
    Boolean sameNumber = same(number, other.number);
    Boolean sameCode = same(code, other.code);
    Boolean sameStreet = near(street, other.street);
    Boolean sameTown = town == null || other.town == null ? null : alike(town, other.town);
    Boolean sameArea = same(area, other.area);
    boolean elsewhere = is(sameArea, false) && is(sameTown, false);
    if (is(sameCode, true) || (is(sameStreet, true) && !elsewhere)) {
      boolean door = is(sameNumber, true) && doors(other);
      return door ? Feature.Household.DOOR : Feature.Household.STREET;
    }
    if (is(sameTown, true) || is(sameArea, true) || is(near(code, other.code), true)) {
      return Feature.Household.TOWN;
    }
    return sameTown == null && sameArea == null ? null : Feature.Household.OTHER;
  }

  private boolean doors(Place other) {
    return addition.equals(other.addition) || addition.isEmpty() || other.addition.isEmpty();
  }

  private static boolean is(@Nullable Boolean known, boolean value) {
    return known != null && known == value;
  }

  private static @Nullable Boolean same(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? null : a.equals(b);
  }

  private static boolean alike(String a, String b) {
    return Slips.near(a, b) || Slips.far(a, b);
  }

  private static @Nullable Boolean near(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? null : Slips.near(a, b);
  }
}
