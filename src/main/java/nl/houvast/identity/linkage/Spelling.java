package nl.houvast.identity.linkage;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Folds what is only another way to spell, and says when two words are one slip apart. */
final class Spelling {
  /**
   * From here on two words of four letters or more are one name with a slip in it. At .92 Mulder
   * and Muller, two of the commonest Dutch surnames, would be one; our own choice, to be fitted.
   */
  private static final double ONE_SLIP = 0.93;

  private static final int SHORTEST = 4;
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("ı", "i"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ø", "o"),
          Map.entry("Ø", "O"),
          Map.entry("ß", "ss"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "Ae"),
          Map.entry("œ", "oe"),
          Map.entry("ĳ", "ij"),
          Map.entry("Ĳ", "IJ"));

  private record Same(Pattern written, String sound) {
    static Same of(String written, String sound) {
      return new Same(Pattern.compile(written), sound);
    }
  }

  /** Spellings of one sound in Dutch names, applied from top to bottom. */
  private static final List<Same> SOUNDS =
      List.of(
          Same.of("uij|uy", "ui"),
          Same.of("ij|ei|ey", "y"),
          Same.of("ou", "au"),
          Same.of("sch$", "s"),
          Same.of("sz(oon)?$|zn$", "s"),
          Same.of("ph", "f"),
          Same.of("th", "t"),
          Same.of("ck", "k"),
          Same.of("c(?=[aoukrl])", "k"),
          Same.of("ch", "g"),
          Same.of("x", "ks"),
          Same.of("^z", "s"),
          Same.of("^v", "f"),
          Same.of("d?t$|d$", "t"),
          Same.of("(.)\\1+", "$1"));

  /** Without diacritics, with straight quotes; upper and lower case as they were. */
  static String plain(String written) {
    String plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
    for (var letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain.replaceAll("[’‘ʼ`´]", "'");
  }

  /** The small letters and digits only. */
  static String letters(String written) {
    return plain(written).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** One text for all spellings of one sound: Kuijpers, Kuypers and Kuipers are the same. */
  static String sound(String word) {
    String sound = word;
    for (Same same : SOUNDS) {
      sound = same.written().matcher(sound).replaceAll(same.sound());
    }
    return sound;
  }

  /** Whether two folded words are the same name, spelled otherwise or with a slip. */
  static boolean near(String a, String b) {
    if (a.equals(b) || sound(a).equals(sound(b))) {
      return true;
    }
    return Math.min(a.length(), b.length()) >= SHORTEST && LIKENESS.apply(a, b) >= ONE_SLIP;
  }

  private Spelling() {}
}
