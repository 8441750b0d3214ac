package nl.houvast.identity.linkage;

import static nl.houvast.identity.linkage.NameTokens.Kind.HYPHEN;
import static nl.houvast.identity.linkage.NameTokens.Kind.PREFIX;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.houvast.identity.linkage.NameTokens.Token;

/**
 * A surname: one part, or two when a partner's name stands beside the own one. The order of the
 * parts is no evidence, and the tussenvoegsel is none: sources leave it out, shorten it and glue
 * it.
 */
final class Surname {
  /** How two surnames relate, the most alike last. */
  enum Likeness {
    OTHER,
    ABSENT,
    /** Only first letters, and they agree. */
    INITIAL,
    /** A partner's name or one word of several is the same. */
    PART,
    SPELLING,
    SAME
  }

  private static final Pattern GLUED = Pattern.compile("^(vander|vanden|vande|van|vd)(?=[a-z]{4})");
  private static final int SHORTEST_PART = 3;

  /** Words that many double surnames begin with; alone they say nothing. */
  private static final Set<String> COMMON =
      Set.of("oude", "olde", "klein", "kleine", "groot", "grote", "groote", "jonge", "nieuwe");

  private record Part(String prefix, List<String> words) {
    String core() {
      return String.join("", words);
    }

    /** Glued or apart, shortened or in full: Vanderploeg, v.d. Ploeg and Ploeg share a form. */
    Set<String> forms() {
      var forms = new HashSet<String>();
      forms.add(core());
      forms.add(prefix + core());
      forms.add(GLUED.matcher(core()).replaceFirst(""));
      return forms;
    }

    boolean same(Part other) {
      return forms().stream().anyMatch(other.forms()::contains);
    }

    boolean near(Part other) {
      return same(other) || Spelling.near(core(), other.core());
    }
  }

  private final List<Part> parts;
  private final Part whole;

  private Surname(List<Part> parts) {
    this.parts = parts;
    whole =
        new Part(
            parts.isEmpty() ? "" : parts.getFirst().prefix(),
            parts.stream().flatMap(p -> p.words().stream()).toList());
  }

  static Surname of(List<Token> tokens) {
    var parts = new ArrayList<Part>();
    var prefix = new StringBuilder();
    var words = new ArrayList<String>();
    for (Token token : tokens) {
      if (token.is(HYPHEN)) {
        close(parts, prefix, words);
      } else if (token.is(PREFIX)) {
        prefix.append(token.text());
      } else {
        words.add(token.text());
      }
    }
    close(parts, prefix, words);
    return new Surname(List.copyOf(parts));
  }

  private static void close(List<Part> parts, StringBuilder prefix, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(new Part(prefix.toString(), List.copyOf(words)));
      words.clear();
      prefix.setLength(0);
    }
  }

  boolean isAbsent() {
    return parts.isEmpty();
  }

  Likeness likeness(Surname other) {
    if (isAbsent() || other.isAbsent()) {
      return Likeness.ABSENT;
    }
    if (initialsOnly() || other.initialsOnly()) {
      return wordByWord(other) ? Likeness.INITIAL : Likeness.OTHER;
    }
    if (whole.same(other.whole) || exchanged(other)) {
      return Likeness.SAME;
    }
    if (whole.near(other.whole) || wordByWord(other)) {
      return Likeness.SPELLING;
    }
    return shared(other) ? Likeness.PART : Likeness.OTHER;
  }

  private boolean initialsOnly() {
    return whole.words().stream().allMatch(w -> w.length() == 1);
  }

  /** The same two names in the other order. */
  private boolean exchanged(Surname other) {
    return parts.size() == 2
        && other.parts.size() == 2
        && parts.getFirst().same(other.parts.getLast())
        && parts.getLast().same(other.parts.getFirst());
  }

  /** Every word equal, or its first letter where one side wrote no more than that. */
  private boolean wordByWord(Surname other) {
    var mine = whole.words();
    var theirs = other.whole.words();
    if (mine.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      String a = mine.get(i);
      String b = theirs.get(i);
      boolean first = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
      if (!first && !Spelling.near(a, b)) {
        return false;
      }
    }
    return true;
  }

  private boolean shared(Surname other) {
    for (Part mine : candidates()) {
      for (Part theirs : other.candidates()) {
        if (mine.near(theirs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What may stand alone for the whole: each part, and each word of several. */
  private List<Part> candidates() {
    var all = new ArrayList<>(parts);
    for (Part part : parts) {
      if (part.words().size() > 1) {
        part.words().forEach(w -> all.add(new Part("", List.of(w))));
      }
    }
    all.removeIf(p -> p.core().length() < SHORTEST_PART || COMMON.contains(p.core()));
    return all;
  }
}
