package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A name as written, cut into the words that it is made of. */
final class NameTokens {
  /** What a word is in a name; a tussenvoegsel is a {@code PREFIX}. */
  enum Kind {
    WORD,
    INITIAL,
    PREFIX,
    HYPHEN,
    TITLE,
    GENERATION
  }

  /** One word, in small plain letters. */
  record Token(Kind kind, String text, boolean capital) {
    boolean is(Kind other) {
      return kind == other;
    }
  }

  private static final Set<String> PREFIXES =
      Set.of(
          "van", "von", "vanden", "vander", "vande", "vd", "vdr", "de", "den", "der", "des", "ter",
          "ten", "te", "tot", "'t", "t", "het", "'s", "in", "op", "aan", "bij", "uit", "onder",
          "over", "voor", "d'", "da", "das", "do", "dos", "di", "del", "della", "du", "la", "le",
          "el", "al", "ben", "bin");
  private static final Set<String> TITLES =
      Set.of(
          "dhr", "heer", "meneer", "mw", "mevr", "mevrouw", "mej", "fam", "mr", "drs", "dr", "ir",
          "ing", "prof", "ds");
  private static final Set<String> GENERATIONS = Set.of("sr", "senior", "jr", "junior");

  private final List<Token> tokens = new ArrayList<>();
  private final boolean allSmall;
  private final boolean allCapital;

  private NameTokens(String plain) {
    allSmall = plain.equals(plain.toLowerCase(Locale.ROOT));
    allCapital = plain.equals(plain.toUpperCase(Locale.ROOT));
  }

  static List<Token> of(String written) {
    String plain =
        Spelling.plain(written)
            .replaceAll("(?i)\\bv\\s*/\\s*d\\b", "v.d")
            .replaceAll("(?i)\\b(van|v|in|op|aan)\\.?\\s*'\\s*t\\b", "$1 't")
            .replaceAll("(?i)\\bd'\\s*(?=\\p{L})", "d' ")
            .replaceAll("(?i)\\bde\\s+heer\\b", "dhr")
            .replaceAll("\\.(?=\\S)", ". ")
            .replaceAll("\\s*[-\u2013\u2014]+\\s*", " - ")
            .strip();
    var cut = new NameTokens(plain);
    String[] chunks = plain.split("\\s+");
    for (int i = 0; i < chunks.length; i++) {
      cut.take(chunks[i], i + 1 < chunks.length ? bare(chunks[i + 1]) : "");
    }
    return cut.tokens;
  }

  private static String bare(String chunk) {
    return chunk.toLowerCase(Locale.ROOT).replaceAll("[^a-z']", "");
  }

  private void take(String chunk, String next) {
    if (chunk.equals("-")) {
      add(Kind.HYPHEN, "-", false);
      return;
    }
    String bare = bare(chunk);
    if (bare.replace("'", "").isEmpty()) {
      return;
    }
    boolean capital = Character.isUpperCase(chunk.codePointAt(0));
    if (GENERATIONS.contains(bare) && !tokens.isEmpty()) {
      add(Kind.GENERATION, bare.substring(0, 1), capital);
    } else if (TITLES.contains(bare) && tokens.stream().allMatch(t -> t.is(Kind.TITLE))) {
      add(Kind.TITLE, bare, capital);
    } else if (bare.length() == 1) {
      add(shortened(bare, capital, next) ? Kind.PREFIX : Kind.INITIAL, bare, capital);
    } else if (PREFIXES.contains(bare)) {
      add(Kind.PREFIX, bare.replace("'", ""), capital);
    } else if (!allCapital && chunk.matches("[A-Z]{2,3}\\.?")) {
      bare.chars().forEach(c -> add(Kind.INITIAL, Character.toString(c), true));
    } else {
      add(Kind.WORD, bare.replace("'", ""), capital);
    }
  }

  /** Whether a single letter stands for "van", "de", "den", "der" or "het" instead of a name. */
  private boolean shortened(String letter, boolean capital, String next) {
    boolean afterPrefix = !tokens.isEmpty() && tokens.getLast().is(Kind.PREFIX);
    boolean first = tokens.stream().allMatch(t -> t.is(Kind.TITLE));
    if (next.isEmpty()) {
      return false;
    }
    return switch (letter) {
      case "v" -> capital ? allCapital && !first : !(allSmall && first) || next.equals("d");
      case "d" -> afterPrefix ? !capital || allCapital : !capital && !allSmall;
      case "t", "h" -> afterPrefix && !capital;
      default -> false;
    };
  }

  private void add(Kind kind, String text, boolean capital) {
    tokens.add(new Token(kind, text, capital));
  }
}
