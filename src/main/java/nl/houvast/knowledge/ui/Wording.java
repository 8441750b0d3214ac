package nl.houvast.knowledge.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Small things about words that several pages need. */
final class Wording {

  /** The text in the reader's language; Dutch when there is no other. */
  static String in(Map<String, String> texts, Locale locale) {
    return texts.getOrDefault(locale.getLanguage(), texts.getOrDefault("nl", ""));
  }

  static String day(LocalDate day, Locale locale) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
  }

  /** Whether every word that was asked for stands in the text, whatever its case and accents. */
  static boolean matches(String asked, String text) {
    String plain = plain(text);
    return Arrays.stream(plain(asked).split("\\s+")).allMatch(plain::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private Wording() {}
}
