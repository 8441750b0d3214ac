package nl.houvast.identity.linkage;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names out of a form, in small plain letters, without what sources write or leave out at will. */
final class FoldedName {
  private static final Set<String> PREFIXES =
      Set.of(
          "van", "von", "vanden", "vander", "vande", "v", "vd", "vdr", "d", "de", "den", "der",
          "des", "ter", "ten", "te", "tot", "t", "het", "s", "in", "op", "aan", "bij", "uit", "da",
          "das", "do", "dos", "di", "del", "della", "du", "la", "le", "el", "al", "ben", "bin",
          "ould", "of");
  private static final Set<String> TITLES =
      Set.of(
          "dhr",
          "heer",
          "meneer",
          "mw",
          "mevr",
          "mevrouw",
          "mej",
          "drs",
          "dr",
          "ir",
          "ing",
          "mr",
          "prof",
          "ds",
          "jhr",
          "jonkheer",
          "sir",
          "lord",
          "lady",
          "dame",
          "mrs",
          "miss",
          "rev",
          "baron",
          "baronet",
          "bart",
          "earl",
          "duke",
          "viscount",
          "count",
          "1st",
          "2nd",
          "3rd",
          "4th",
          "5th",
          "6th",
          "7th",
          "8th");
  private static final Pattern GLUED =
      Pattern.compile("^(vander|vanden|vande|vant|van|vd)(?=[a-z]{4})");
  private static final Pattern HYPHEN = Pattern.compile("\\s*[-\u2013\u2014/]+\\s*");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9' ]+");
  private static final int MOST_WORDS = 8;
  private static final int LONGEST = 80;

  /** The text as it was before UTF-8 was read as Latin-1: "Ã–mer" becomes "Ömer". */
  static String repaired(String written) {
    if (written.chars().noneMatch(c -> c == 0xC3 || c == 0xC4 || c == 0xC5)
        || written.chars().anyMatch(c -> c > 0xFF)) {
      return written;
    }
    try {
      var bytes = java.nio.ByteBuffer.wrap(written.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException asItWas) {
      return written;
    }
  }

  private static String folded(String written) {
    String head = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
    return Spelling.plain(repaired(head)).toLowerCase(Locale.ROOT);
  }

  /** The words, with initials cut apart: "W.M. Anna" gives w, m, anna. */
  static List<String> words(String written) {
    String text = NO_LETTER.matcher(folded(written).replace('.', ' ')).replaceAll(" ");
    var words = new ArrayList<String>();
    for (String word : text.replace("'", "").split(" +")) {
      if (!word.isEmpty() && words.size() < MOST_WORDS) {
        words.add(word);
      }
    }
    return words;
  }

  /** Given names in the order written; "JP" in capitals beside no vowel is two initials. */
  static List<String> given(@Nullable String written) {
    if (written == null) {
      return List.of();
    }
    var names = new ArrayList<String>();
    for (String word : words(HYPHEN.matcher(written).replaceAll(" "))) {
      boolean name = !PREFIXES.contains(word) || word.length() == 1 || names.isEmpty();
      boolean bart = word.equals("bart") && names.isEmpty(); // a name in front, a title behind
      if (name && (bart || !TITLES.contains(word))) {
        names.add(word);
      }
    }
    return List.copyOf(names);
  }

  /** The core names of a surname, one or two, without tussenvoegsels, in no order. */
  static Set<String> cores(@Nullable String surname, @Nullable String partner) {
    var cores = new LinkedHashSet<String>();
    addCores(cores, surname);
    addCores(cores, partner);
    return cores;
  }

  private static void addCores(Set<String> cores, @Nullable String written) {
    if (written == null) {
      return;
    }
    for (String part : HYPHEN.split(folded(written).replaceAll("\\s*,.*", ""))) {
      String core = core(words(part));
      if (!core.isEmpty()) {
        cores.add(core);
      }
    }
  }

  private static String core(List<String> words) {
    var kept = new StringBuilder();
    for (String word : words) {
      if (!PREFIXES.contains(word) && !TITLES.contains(word)) {
        kept.append(word);
      }
    }
    String all = kept.isEmpty() ? String.join("", words) : kept.toString();
    return GLUED.matcher(all).replaceFirst("");
  }

  private FoldedName() {}
}
