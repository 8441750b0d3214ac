package nl.houvast.consult.highlight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A Dutch name taken apart: given names, initials and the parts of the surname, each in the form of
 * {@link Token}. What does not read as a person's name ("Informatieloket justitie") has no parts.
 */
record Names(Set<String> given, Set<String> initials, Set<String> surnames) {
  static final Set<String> PREFIXES =
      Set.of(
          "van", "den", "der", "de", "het", "t", "ten", "ter", "te", "in", "op", "v", "d", "vd",
          "la", "le", "du", "von", "el", "al", "ben", "bin", "aan", "by", "uit", "s");

  /** Dutch given names, for somebody of whom the case holds only initials. */
  static final Set<String> COMMON = common();

  static Names of(String written) {
    int comma = written.indexOf(',');
    String ordered =
        comma < 0 ? written : written.substring(comma + 1) + " " + written.substring(0, comma);
    var tokens = Token.of(ordered);
    var given = new HashSet<String>();
    var initials = new HashSet<String>();
    var words = new ArrayList<Token>();
    int prefixAt = -1;
    for (Token token : tokens) {
      if (initial(token, ordered)) {
        initials.add(token.key().substring(0, 1));
      } else if (!token.capital() && PREFIXES.contains(token.key())) {
        prefixAt = prefixAt < 0 ? words.size() : prefixAt;
      } else if (token.capital()) {
        words.add(token);
      } else {
        return new Names(Set.of(), Set.of(), Set.of());
      }
    }
    int surnameAt = surnameAt(words, prefixAt, initials.isEmpty(), ordered);
    words.subList(0, surnameAt).forEach(w -> given.add(w.key()));
    given.forEach(g -> initials.add(g.substring(0, 1)));
    return new Names(given, initials, surnames(words.subList(surnameAt, words.size())));
  }

  private static boolean initial(Token token, String text) {
    boolean dotted = token.end() < text.length() && text.charAt(token.end()) == '.';
    return token.capital() && (token.key().length() == 1 || dotted && token.key().length() <= 3);
  }

  /** Where the surname begins: at the prefix, after initials, or with the last word. */
  private static int surnameAt(List<Token> words, int prefixAt, boolean noInitials, String text) {
    if (words.isEmpty()) {
      return 0;
    }
    if (prefixAt >= 0 && prefixAt < words.size()) {
      return prefixAt;
    }
    if (!noInitials) {
      return 0;
    }
    int at = words.size() - 1;
    while (at > 0 && text.charAt(words.get(at).start() - 1) == '-') {
      at--;
    }
    return at;
  }

  private static Set<String> surnames(List<Token> words) {
    var all = new HashSet<String>();
    words.forEach(w -> all.add(w.key()));
    if (words.size() > 1) {
      all.add(words.stream().map(Token::key).collect(Collectors.joining()));
    }
    return all;
  }

  private static Set<String> common() {
    try (var in =
        Objects.requireNonNull(Names.class.getResourceAsStream("/consult/given-names.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
          .filter(name -> !name.isEmpty())
          .map(Token::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
