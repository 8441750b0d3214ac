package nl.houvast.consult.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.consult.highlight.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by any part of their name: a given name alone, a surname alone, with initials and
 * prefixes around it, possessive or diminutive, and a given name that fits the initials of somebody
 * of whom only these are known.
 */
final class NameFinder {
  private static final String NOBODY = "";
  private static final List<String> ENDINGS = List.of("s", "je", "jes", "tje", "tjes", "pje");
  private static final Word NONE = new Word(Set.of(), Set.of(), false);

  /** Whom a word names; of a surname also the prefixes that sources wrote before it. */
  private record Word(Set<String> persons, Set<String> prefixes, boolean surname) {}

  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, Set<String>> initials = new HashMap<>();
  private final Set<String> withGivenName = new HashSet<>();

  NameFinder(List<Known.Named> known) {
    for (Known.Named named : known) {
      Names names = Names.of(named.written());
      String person = named.personId() == null ? NOBODY : named.personId();
      names.given().forEach(g -> word(g, person, false));
      names.surnames().forEach(s -> surname(s, named.written(), person));
      names.initials().forEach(i -> initials.computeIfAbsent(i, k -> new HashSet<>()).add(person));
      if (!names.given().isEmpty()) {
        withGivenName.add(person);
      }
    }
  }

  private Word word(String key, String person, boolean surname) {
    Word before = words.get(key);
    Word word =
        before == null
            ? new Word(new HashSet<>(), new HashSet<>(), surname)
            : new Word(before.persons(), before.prefixes(), before.surname() || surname);
    word.persons().add(person);
    words.put(key, word);
    return word;
  }

  /** With what stands before it written apart, or joined: "vandenberg", "vdberg". */
  private void surname(String key, String written, String person) {
    var prefixes =
        Token.of(written).stream()
            .filter(t -> !t.capital())
            .map(Token::key)
            .filter(Names.PREFIXES::contains)
            .toList();
    word(key, person, true).prefixes().addAll(prefixes);
    if (!prefixes.isEmpty()) {
      String letters = prefixes.stream().map(p -> p.substring(0, 1)).collect(Collectors.joining());
      word(String.join("", prefixes) + key, person, true);
      word(letters + key, person, true);
    }
  }

  List<Finding> find(List<Token> tokens, String text) {
    var found = new ArrayList<Finding>();
    for (int i = 0; i < tokens.size(); i++) {
      Word word = wordOf(tokens.get(i));
      if (!word.persons().isEmpty()) {
        var walk = new Walk(tokens, text, i, word);
        found.add(walk.widened());
        i = walk.until;
      }
    }
    return found;
  }

  private Word wordOf(Token token) {
    String key = token.key();
    if (key.length() < 2 || key.length() <= 3 && !token.capital()) {
      return NONE;
    }
    Word exact = words.get(key);
    if (exact != null) {
      return exact;
    }
    for (String ending : ENDINGS) {
      int base = key.length() - ending.length();
      if (base >= 3 && key.endsWith(ending)) {
        Word declined = words.get(key.substring(0, base));
        if (declined != null) {
          return declined;
        }
      }
    }
    return fitting(token);
  }

  /** A common given name that begins as the initials of somebody in the case. */
  private Word fitting(Token token) {
    String key = token.key();
    boolean common =
        Names.COMMON.contains(key)
            || key.endsWith("s") && Names.COMMON.contains(key.substring(0, key.length() - 1));
    if (!common || !token.capital() && key.length() < 5) {
      return NONE;
    }
    var fitting = initials.getOrDefault(key.substring(0, 1), Set.of());
    var unnamed =
        fitting.stream().filter(p -> !withGivenName.contains(p)).collect(Collectors.toSet());
    return new Word(unnamed.isEmpty() ? fitting : unnamed, Set.of(), false);
  }

  /** From one word of a name to the whole name around it. */
  private final class Walk {
    private final List<Token> tokens;
    private final String text;
    private int from;
    private int until;
    private Word last;
    private Set<String> persons;

    Walk(List<Token> tokens, String text, int at, Word word) {
      this.tokens = tokens;
      this.text = text;
      from = at;
      until = at;
      last = word;
      persons = word.persons();
    }

    Finding widened() {
      while (last.surname() && adjoins(from - 1) && last.prefixes().contains(key(from - 1))) {
        from--;
      }
      while (last.surname() && adjoins(from - 1) && initial(from - 1)) {
        from--;
        narrow(from);
      }
      while (next()) {
        persons = common(persons, last.persons());
      }
      while (last.surname() && adjoins(until) && comma(until) && initial(until + 1)) {
        until++;
        narrow(until);
      }
      int end = tokens.get(until).end();
      if (end < text.length() && text.charAt(end) == '.' && initial(until)) {
        end++;
      }
      return new Finding(tokens.get(from).start(), end, Kind.NAME, true, only());
    }

    /** Steps to a further word of the same name, over the prefixes between. */
    private boolean next() {
      int at = until + 1;
      while (adjoins(at - 1) && !comma(at - 1) && Names.PREFIXES.contains(key(at))) {
        at++;
      }
      if (!adjoins(at - 1) || comma(at - 1)) {
        return false;
      }
      Word word = wordOf(tokens.get(at));
      boolean same = word.persons().stream().anyMatch(persons::contains);
      if (!same || at > until + 1 && !word.surname()) {
        return false;
      }
      until = at;
      last = word;
      return true;
    }

    private String key(int at) {
      return tokens.get(at).key();
    }

    /** Whether the word after {@code at} exists and stands close. */
    private boolean adjoins(int at) {
      return at >= 0
          && at + 1 < tokens.size()
          && Highlighter.near(text, tokens.get(at).end(), tokens.get(at + 1));
    }

    private boolean comma(int at) {
      return text.substring(tokens.get(at).end(), tokens.get(at + 1).start()).contains(",");
    }

    private boolean initial(int at) {
      Token token = tokens.get(at);
      boolean dotted = token.end() < text.length() && text.charAt(token.end()) == '.';
      return token.capital() && (token.key().length() == 1 || dotted && token.key().length() <= 3);
    }

    private void narrow(int at) {
      persons = common(persons, initials.getOrDefault(key(at).substring(0, 1), Set.of()));
    }

    /** The one that is meant; a mention of whom nobody knows yet who it is takes nothing away. */
    private @Nullable String only() {
      var known = persons.stream().filter(p -> !p.equals(NOBODY)).toList();
      return known.size() == 1 ? known.getFirst() : null;
    }
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    var both = new HashSet<>(some);
    both.retainAll(others);
    return both.isEmpty() ? some : both;
  }
}
