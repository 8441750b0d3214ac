package nl.houvast.identity.linkage;

import static nl.houvast.identity.linkage.NameTokens.Kind.GENERATION;
import static nl.houvast.identity.linkage.NameTokens.Kind.HYPHEN;
import static nl.houvast.identity.linkage.NameTokens.Kind.INITIAL;
import static nl.houvast.identity.linkage.NameTokens.Kind.PREFIX;
import static nl.houvast.identity.linkage.NameTokens.Kind.TITLE;
import static nl.houvast.identity.linkage.NameTokens.Kind.WORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.identity.linkage.NameTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * One way to read a name. Sources write "Jansen, Peter", "Jansen Peter" and "Peter Jansen", and
 * nothing tells where a double surname begins; so a name has several readings, and the one that
 * agrees best with the other name counts.
 *
 * @param given in small plain letters; empty when the reading has none
 * @param surname with its tussenvoegsels; a hyphen stands between two
 * @param generation "s" of senior or "j" of junior, when written
 * @param exchanged that nothing but a guess puts the surname in front
 */
record NameReading(String given, String surname, @Nullable String generation, boolean exchanged) {
  private static final Set<String> ALSO_GIVEN = Set.of("ben", "al", "do", "di", "la", "bin");
  private static final int LONGEST = 7;

  static List<NameReading> of(String written) {
    int comma = written.indexOf(',');
    if (comma > 0) {
      var left = NameTokens.of(written.substring(0, comma));
      var right = NameTokens.of(written.substring(comma + 1).replace(",", " "));
      if (right.stream().anyMatch(t -> !t.is(GENERATION))) {
        return surnameFirst(left, right);
      }
      left.addAll(right);
      return inOrder(left);
    }
    return inOrder(NameTokens.of(written));
  }

  /** "Berg, M. van den": the comma tells. */
  private static List<NameReading> surnameFirst(List<Token> left, List<Token> right) {
    var surname = new ArrayList<Token>();
    right.stream().filter(t -> t.is(PREFIX)).forEach(surname::add);
    left.stream().filter(t -> !t.is(TITLE)).forEach(surname::add);
    var given = right.stream().filter(t -> !t.is(PREFIX) && !t.is(TITLE)).toList();
    return List.of(reading(given, surname, generation(right)));
  }

  private static List<NameReading> inOrder(List<Token> tokens) {
    boolean titled = tokens.stream().anyMatch(t -> t.is(TITLE));
    String generation = generation(tokens);
    var body = new ArrayList<>(tokens);
    body.removeIf(t -> t.is(TITLE) || t.is(GENERATION));
    while (!body.isEmpty() && body.getLast().is(HYPHEN)) {
      body.removeLast();
    }
    if (body.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<NameReading>();
    Token first = body.getFirst();
    if (first.is(PREFIX)) {
      prefixFirst(found, body, generation);
      if (!first.capital() || !ALSO_GIVEN.contains(first.text()) || body.size() == 1) {
        return found;
      }
      body.set(0, new Token(WORD, first.text(), true));
    }
    if (body.size() == 1) {
      found.add(reading(List.of(), body, generation));
      if (!titled) {
        found.add(reading(body, List.of(), generation));
      }
      return found;
    }
    splits(found, body, generation);
    swapped(found, body, generation);
    return found;
  }

  /** "van den Berg", "de Jong G", "El Amrani Ahmed". */
  private static void prefixFirst(
      List<NameReading> found, List<Token> body, @Nullable String generation) {
    int end = group(body, 0);
    int initials = body.size();
    while (initials > end && body.get(initials - 1).is(INITIAL)) {
      initials--;
    }
    found.add(reading(body.subList(initials, body.size()), body.subList(0, initials), generation));
    if (end < initials) {
      found.add(reading(body.subList(end, body.size()), body.subList(0, end), generation));
    }
  }

  /** Where the surname that begins at {@code from} may end: after one word and its hyphens. */
  private static int group(List<Token> body, int from) {
    int at = from;
    while (at < body.size() && body.get(at).is(PREFIX)) {
      at++;
    }
    at = Math.min(at + 1, body.size());
    return at < body.size() && body.get(at).is(HYPHEN) ? group(body, at + 1) : at;
  }

  /** Given names first: every place where the surname may begin. */
  private static void splits(
      List<NameReading> found, List<Token> body, @Nullable String generation) {
    for (int at = 1; at < Math.min(body.size(), LONGEST); at++) {
      Token before = body.get(at - 1);
      if (before.is(PREFIX)) {
        return;
      }
      if (!before.is(HYPHEN) && !body.get(at).is(HYPHEN) && !initialFirst(body, at)) {
        found.add(reading(body.subList(0, at), body.subList(at, body.size()), generation));
      }
    }
  }

  /** No surname begins with an initial; unless it is nothing else. */
  private static boolean initialFirst(List<Token> body, int at) {
    return body.get(at).is(INITIAL)
        && body.subList(at, body.size()).stream().anyMatch(t -> t.is(WORD));
  }

  /** The surname first without a comma: "Hoekstra S.", "Zolkowski Pawel". */
  private static void swapped(
      List<NameReading> found, List<Token> body, @Nullable String generation) {
    if (!body.getFirst().is(WORD)) {
      return;
    }
    int end = body.size();
    while (end > 1 && body.get(end - 1).is(INITIAL)) {
      end--;
    }
    boolean trailing = end < body.size();
    boolean twoWords = !trailing && group(body, 0) == body.size() - 1 && body.getLast().is(WORD);
    if (trailing || twoWords) {
      int split = trailing ? end : body.size() - 1;
      var read = reading(body.subList(split, body.size()), body.subList(0, split), generation);
      found.add(new NameReading(read.given(), read.surname(), generation, !trailing));
    }
  }

  private static NameReading reading(
      List<Token> given, List<Token> surname, @Nullable String generation) {
    return new NameReading(text(given), text(surname), generation, false);
  }

  private static String text(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static @Nullable String generation(List<Token> tokens) {
    return tokens.stream().filter(t -> t.is(GENERATION)).map(Token::text).findFirst().orElse(null);
  }
}
