package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.houvast.identity.linkage.NameTokens.Kind;
import nl.houvast.identity.linkage.NameTokens.Token;
import org.jspecify.annotations.Nullable;

/** Given names, initials, or both, in the order written; with "sr." or "jr." when it was there. */
final class GivenName {
  /** How two given names relate, the most alike last. */
  enum Likeness {
    OTHER,
    ABSENT,
    /** Initials that may or may not be of one person, such as "J.P." beside "Piet". */
    UNCLEAR,
    INITIAL,
    SPELLING,
    SAME
  }

  private final List<String> names;
  private final List<String> initials;
  private final boolean full;
  private final @Nullable String generation;

  private GivenName(
      List<String> names, List<String> initials, boolean full, @Nullable String generation) {
    this.names = names;
    this.initials = initials;
    this.full = full;
    this.generation = generation;
  }

  static GivenName of(List<Token> tokens, @Nullable String generation) {
    var names = new ArrayList<String>();
    var initials = new ArrayList<String>();
    boolean joined = false;
    for (Token token : tokens) {
      if (token.is(Kind.HYPHEN)) {
        joined = true;
        continue;
      }
      if (token.is(Kind.WORD)) {
        if (joined && names.size() == 1) {
          names.addFirst(names.getFirst() + token.text());
        }
        names.add(token.text());
      }
      if (!joined) {
        initials.add(token.text().substring(0, 1));
      }
      joined = false;
    }
    boolean full = !tokens.isEmpty() && tokens.getFirst().is(Kind.WORD);
    return new GivenName(List.copyOf(names), List.copyOf(initials), full, generation);
  }

  /** Whether the first given name is written in full, not only its first letter. */
  boolean isFull() {
    return full;
  }

  Likeness likeness(GivenName other) {
    if (generation != null && other.generation != null && !generation.equals(other.generation)) {
      return Likeness.OTHER;
    }
    if (initials.isEmpty() || other.initials.isEmpty()) {
      return Likeness.ABSENT;
    }
    return isFull() && other.isFull() ? full(other) : initial(other);
  }

  /** The first name of one side must be among the names of the other. */
  private Likeness full(GivenName other) {
    if (other.names.contains(names.getFirst()) || names.contains(other.names.getFirst())) {
      return Likeness.SAME;
    }
    boolean near =
        other.names.stream().anyMatch(n -> alike(n, names.getFirst()))
            || names.stream().anyMatch(n -> alike(n, other.names.getFirst()));
    return near ? Likeness.SPELLING : Likeness.OTHER;
  }

  private static boolean alike(String a, String b) {
    return Spelling.near(a, b) || CallNames.ofOneName(a, b);
  }

  private Likeness initial(GivenName other) {
    if (initials.getFirst().equals(other.initials.getFirst())) {
      boolean second =
          initials.size() < 2
              || other.initials.size() < 2
              || initials.get(1).equals(other.initials.get(1));
      return second ? Likeness.INITIAL : Likeness.UNCLEAR;
    }
    boolean among =
        other.initials.contains(initials.getFirst())
            || initials.contains(other.initials.getFirst())
            || mayBeCalled(other)
            || other.mayBeCalled(this);
    return among ? Likeness.UNCLEAR : Likeness.OTHER;
  }

  /** Whether the name of this side is a call name of a name with the other side's initial. */
  private boolean mayBeCalled(GivenName other) {
    Set<String> letters = Set.copyOf(other.initials);
    return names.stream()
        .flatMap(n -> CallNames.of(n).stream())
        .anyMatch(n -> letters.contains(n.substring(0, 1)));
  }
}
