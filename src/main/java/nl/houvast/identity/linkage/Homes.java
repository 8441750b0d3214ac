package nl.houvast.identity.linkage;

import java.util.Locale;
import java.util.Objects;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;

/** How two written addresses relate. */
enum Homes {
  /** Too little is written on one side. */
  ABSENT,
  DIFFERENT,
  /** The same front door but for the addition, or the same street and number without a code. */
  VARIANT,
  EQUAL;

  static Homes of(Written a, Written b) {
    String number = Keys.number(a.houseNumber());
    String otherNumber = Keys.number(b.houseNumber());
    if (number == null || otherNumber == null) {
      return ABSENT;
    }
    String code = Keys.postalCode(a.postalCode());
    String otherCode = Keys.postalCode(b.postalCode());
    if (code != null && otherCode != null) {
      return code.equals(otherCode) && number.equals(otherNumber) ? doors(a, b) : DIFFERENT;
    }
    String street = street(a.street());
    String otherStreet = street(b.street());
    if (street == null || otherStreet == null || !sameTown(a, b)) {
      return ABSENT;
    }
    return number.equals(otherNumber) && Spelling.near(street, otherStreet) ? VARIANT : DIFFERENT;
  }

  private static Homes doors(Written a, Written b) {
    String addition = Keys.addition(a.houseNumber());
    String other = Keys.addition(b.houseNumber());
    if (addition.equals(other)) {
      return EQUAL;
    }
    return addition.isEmpty() || other.isEmpty() ? VARIANT : DIFFERENT;
  }

  private static boolean sameTown(Written a, Written b) {
    return a.city() != null
        && b.city() != null
        && Spelling.near(
            Spelling.letters(Objects.requireNonNull(a.city())),
            Spelling.letters(Objects.requireNonNull(b.city())));
  }

  private static @Nullable String street(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String text = Spelling.plain(written).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 ]", " ");
    text =
        text.strip()
            .replaceAll("^ds ", "dominee ")
            .replaceAll("^(burg|burgem) ", "burgemeester ")
            .replaceAll("^(st|sint) ", "sint ")
            .replaceAll("str$", "straat")
            .replaceAll("ln$", "laan")
            .replaceAll("wg$", "weg")
            .replaceAll("dk$", "dijk")
            .replaceAll("pln?$", "plein")
            .replaceAll("kd$", "kade");
    String letters = text.replace(" ", "");
    return letters.isEmpty() ? null : letters;
  }
}
