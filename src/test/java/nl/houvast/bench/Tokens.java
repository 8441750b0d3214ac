package nl.houvast.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;

/** The national number leaves the reader as a token, or not at all. */
final class Tokens {
  private static final int DIGITS = 9;
  private final SecretKeySpec key;

  Tokens() {
    key = new SecretKeySpec(new SecureRandom().generateSeed(32), "HmacSHA256");
  }

  Entry valid(Entry entry) {
    String number = entry.get(Part.BSN_TOKEN);
    if (number == null) {
      return entry;
    }
    var parts = new EnumMap<Part, String>(Part.class);
    parts.putAll(entry.parts());
    parts.remove(Part.BSN_TOKEN);
    if (passesElevenTest(number)) {
      parts.put(Part.BSN_TOKEN, of(number));
    }
    return new Entry(entry.id(), parts);
  }

  String of(String number) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] code = mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(code, 0, 16);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /**
   * The token of a number that no test guards, then one for each digit masked and one for each two
   * neighbours in no order, so that a slip can be seen.
   */
  String slipsToo(String number) {
    var tokens = new StringBuilder(of(number));
    for (int i = 0; i < number.length(); i++) {
      String before = number.substring(0, i);
      tokens.append(' ').append(of(before + "?" + number.substring(i + 1)));
      if (i + 1 < number.length()) {
        char a = number.charAt(i);
        char b = number.charAt(i + 1);
        String two = "" + (char) Math.min(a, b) + (char) Math.max(a, b);
        tokens.append(' ').append(of(before + "(" + two + ")" + number.substring(i + 2)));
      }
    }
    return tokens.toString();
  }

  /** 9, 8, … 2, −1 times the digits is a multiple of eleven. */
  static boolean passesElevenTest(String number) {
    if (!number.matches("\\d{9}") || number.equals("000000000")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS; i++) {
      int factor = i == DIGITS - 1 ? -1 : DIGITS - i;
      sum += factor * (number.charAt(i) - '0');
    }
    return sum % 11 == 0;
  }
}
