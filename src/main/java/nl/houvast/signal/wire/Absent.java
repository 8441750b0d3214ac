package nl.houvast.signal.wire;

import java.util.Locale;
import java.util.Set;

/** What sources write where they know nothing. It means the same as an empty field. */
final class Absent {
  private static final Set<String> WORDS =
      Set.of(
          "onbekend",
          "onbekende",
          "niet bekend",
          "unknown",
          "n.b.",
          "nb",
          "n.v.t.",
          "nvt",
          "n/a",
          "n.n.",
          "nn",
          "-",
          "--",
          "?",
          "??",
          "null");
  private static final Set<String> DATES = Set.of("1900-01-01", "0000-00-00");

  private Absent() {}

  static boolean word(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  static boolean date(String text) {
    return DATES.contains(text) || word(text);
  }
}
