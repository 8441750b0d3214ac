package nl.houvast.consult.highlight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.consult.highlight.Finding.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is known in a case in a text that is about to leave it: names in every form, also a
 * part of one and declined, addresses, numbers, dates, organisations. What is only unusual (an
 * unknown name, another date) is found too, and does not block.
 */
public final class Highlighter {
  private static final Set<String> ORDINARY =
      Set.of(
          "veilig",
          "thuis",
          "politie",
          "basisteam",
          "justitie",
          "arrondissement",
          "lokaal",
          "team",
          "wykteam",
          "dorpenteam",
          "gezinshulp",
          "ggz",
          "jeugdbescherming",
          "raad",
          "voor",
          "kinderbescherming",
          "midden",
          "noord",
          "oost",
          "zuid",
          "west",
          "regionaal",
          "regio",
          "veiligheidsteam",
          "huisartsenpraktyk",
          "huisarts",
          "basisschool",
          "school",
          "scholengroep",
          "woonstichting",
          "woningcorporatie",
          "zorg",
          "en",
          "veiligheidshuis",
          "gemeente",
          "reclassering",
          "inspectie",
          "veiligheid",
          "expertiseplatform",
          "stichting",
          "centrum",
          "fictief",
          "houvast",
          "nederland",
          "nederlands",
          "nederlandse",
          "meldcode");

  private record Phrase(List<String> keys, Kind kind, @Nullable String subject) {}

  private final Map<String, List<Phrase>> phrases = new HashMap<>();
  private final NameFinder names;
  private final Shapes shapes;

  public Highlighter(Known known) {
    names = new NameFinder(known.names);
    shapes = new Shapes(known);
    known.names.forEach(n -> phrase(n.written(), Kind.NAME, n.personId()));
    known.streets.forEach(s -> phrase(s, Kind.ADDRESS, null));
    known.places.forEach(p -> phrase(p, Kind.PLACE, null));
    known.codes.forEach(c -> phrase(c, Kind.CODE, null));
    known.organisations.forEach(this::organisation);
  }

  private void phrase(String written, Kind kind, @Nullable String subject) {
    var keys = Token.keys(written);
    if (String.join("", keys).length() > 3) {
      phrases
          .computeIfAbsent(keys.getFirst(), k -> new ArrayList<>())
          .add(new Phrase(keys, kind, subject));
    }
  }

  /** The whole name, and each word of it that only this organisation has. */
  private void organisation(Known.Organisation organisation) {
    phrase(organisation.name(), Kind.ORGANISATION, organisation.type());
    for (Token token : Token.of(organisation.name())) {
      if (token.capital() && token.key().length() > 3 && !ORDINARY.contains(token.key())) {
        phrase(token.raw(), Kind.ORGANISATION, organisation.type());
      }
    }
  }

  /** Every place, in the order of the text, none overlapping another. */
  public List<Finding> find(String text) {
    var tokens = Token.of(text);
    var found = new ArrayList<Finding>(shapes.find(text));
    for (int i = 0; i < tokens.size(); i++) {
      phraseAt(tokens, i, text, found);
    }
    found.addAll(names.find(tokens, text));
    capitals(tokens, text, found);
    return merged(found);
  }

  /** The places that keep a text from being sent. */
  public List<Finding> blocking(String text) {
    return find(text).stream().filter(Finding::blocks).toList();
  }

  private void phraseAt(List<Token> tokens, int at, String text, List<Finding> found) {
    for (Phrase phrase : phrases.getOrDefault(tokens.get(at).key(), List.of())) {
      int end = at + phrase.keys().size();
      if (end <= tokens.size()
          && tokens.subList(at, end).stream().map(Token::key).toList().equals(phrase.keys())) {
        int last =
            phrase.kind() == Kind.ADDRESS
                ? houseNumber(tokens, end, text)
                : tokens.get(end - 1).end();
        found.add(new Finding(tokens.get(at).start(), last, phrase.kind(), true, phrase.subject()));
      }
    }
  }

  /** A house number and its addition belong to the street before it. */
  private static int houseNumber(List<Token> tokens, int after, String text) {
    int end = tokens.get(after - 1).end();
    if (after < tokens.size() && tokens.get(after).number() && near(text, end, tokens.get(after))) {
      end = tokens.get(after).end();
      boolean addition =
          after + 1 < tokens.size()
              && tokens.get(after + 1).raw().length() == 1
              && near(text, end, tokens.get(after + 1))
              && text.charAt(end) == '-';
      end = addition ? tokens.get(after + 1).end() : end;
    }
    return end;
  }

  /** Whether only a short separation lies between a place and the next word. */
  static boolean near(String text, int end, Token next) {
    return next.start() - end <= 3
        && text.substring(end, next.start()).chars().noneMatch(c -> "\n;:!?()".indexOf(c) >= 0);
  }

  /** Words that look like a name and are not known: worth a second look. */
  private static void capitals(List<Token> tokens, String text, List<Finding> found) {
    for (Token token : tokens) {
      boolean name = token.capital() && token.key().length() > 1 && !abbreviation(token.raw());
      boolean unexpected = !opensSentence(text, token.start()) && !ORDINARY.contains(token.key());
      if (name && (unexpected || Names.COMMON.contains(token.key()))) {
        found.add(new Finding(token.start(), token.end(), Kind.CAPITAL, false, null));
      }
    }
  }

  private static boolean abbreviation(String word) {
    return word.length() <= 6 && word.chars().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean opensSentence(String text, int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == '\n' || ".!?:".indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && "\"'“”‘’(-–".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Finding> merged(List<Finding> found) {
    found.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::end));
    var merged = new ArrayList<Finding>();
    for (Finding next : found) {
      if (!merged.isEmpty() && merged.getLast().overlaps(next)) {
        merged.set(merged.size() - 1, merged.getLast().with(next));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }
}
