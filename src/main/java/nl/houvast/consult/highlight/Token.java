package nl.houvast.consult.highlight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or number in a text, with the form in which two writings of it are the same: without case
 * and accents, and {@code ij} as {@code y}.
 */
record Token(String raw, String key, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String key = fold(word.group());
      if (!key.isEmpty()) {
        tokens.add(new Token(word.group(), key, word.start(), word.end()));
      }
    }
    return tokens;
  }

  static List<String> keys(String text) {
    return of(text).stream().map(Token::key).toList();
  }

  static String fold(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return plain
        .toLowerCase(Locale.ROOT)
        .replace("ij", "y")
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
        .replace("æ", "ae");
  }

  boolean capital() {
    return Character.isUpperCase(raw.codePointAt(0));
  }

  boolean number() {
    return Character.isDigit(raw.codePointAt(0));
  }

  /** One letter, or two as in "Th.", written as the beginning of a given name. */
  boolean initial() {
    return capital() && key.length() <= 2 && !number();
  }
}
