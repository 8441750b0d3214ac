package nl.houvast.signal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form in which two writings of one address or one phone number are the same text. Sources
 * write them with and without spaces, dashes and country code; what cannot be read has no key.
 */
public final class Keys {
  private static final Pattern POSTAL_CODE = Pattern.compile("([1-9]\\d{3})([A-Z]{2})");
  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,5})(.*)");
  private static final int SHORTEST_PHONE = 8;

  /** Postcode and house number without its addition: one front door, or one stair of them. */
  public static @Nullable String address(
      @Nullable String postalCode, @Nullable String houseNumber) {
    String code = postalCode(postalCode);
    String number = number(houseNumber);
    return code == null || number == null ? null : code + " " + number;
  }

  /** Four digits and two letters, without space; null when it is none. */
  public static @Nullable String postalCode(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String code = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    return POSTAL_CODE.matcher(code).matches() ? code : null;
  }

  /** The digits of a house number. */
  public static @Nullable String number(@Nullable String written) {
    Matcher m = matcher(written);
    return m == null ? null : m.group(1);
  }

  /** What follows the digits of a house number, in small letters and digits; often empty. */
  public static String addition(@Nullable String written) {
    Matcher m = matcher(written);
    return m == null ? "" : m.group(2).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  private static @Nullable Matcher matcher(@Nullable String written) {
    if (written == null) {
      return null;
    }
    Matcher m = NUMBER.matcher(written.strip());
    return m.matches() ? m : null;
  }

  /** The digits of a phone number as one dials them within the country. */
  public static @Nullable String phone(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String digits = written.replace("(0)", "").replaceAll("\\D", "");
    if (digits.startsWith("00")) {
      digits = digits.substring(2);
    }
    if (digits.startsWith("31") && digits.length() == 11) {
      digits = "0" + digits.substring(2);
    }
    return digits.length() < SHORTEST_PHONE ? null : digits;
  }

  private Keys() {}
}
