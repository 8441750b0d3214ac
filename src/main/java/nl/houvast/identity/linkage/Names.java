package nl.houvast.identity.linkage;

import java.util.Collection;
import java.util.List;
import nl.houvast.identity.linkage.Feature.GivenNames;
import nl.houvast.identity.linkage.Feature.Surnames;
import org.jspecify.annotations.Nullable;

/**
 * The names of one entry.
 *
 * @param given in the order written, initials included
 * @param surnames the core names, one or two, in no order
 */
record Names(List<Word> given, List<Word> surnames) {
  private static final int SHORTEST_CALL_NAME = 2;
  private static final int SHORTEST_TAIL = 3;
  private static final int BRIEF = 4;

  /** A word with the sound that its spelling stands for. */
  record Word(String text, String sound) {
    static Word of(String text) {
      return new Word(text, Spelling.sound(text));
    }

    boolean initial() {
      return text.length() == 1;
    }

    char letter() {
      return text.charAt(0);
    }

    boolean near(Word other) {
      return text.equals(other.text) || sound.equals(other.sound) || Slips.near(text, other.text);
    }
  }

  /** What was seen, and the two values that it was seen on. */
  record Seen<L>(L level, String value, String other) {}

  static Names of(Collection<String> given, Collection<String> surnames) {
    return new Names(
        given.stream().map(Word::of).toList(), surnames.stream().map(Word::of).toList());
  }

  /** Whether there is a given name, and not only its first letter. */
  boolean inFull() {
    return !given.isEmpty() && !given.getFirst().initial();
  }

  @Nullable Seen<Surnames> surname(Names other) {
    if (surnames.isEmpty() || other.surnames.isEmpty()) {
      return null;
    }
    Surnames best = Surnames.OTHER;
    Word on = surnames.getFirst();
    Word against = other.surnames.getFirst();
    boolean whole = surnames.size() == 1 && other.surnames.size() == 1;
    int equal = 0;
    int near = 0;
    for (Word mine : surnames) {
      boolean isEqual = false;
      boolean isNear = false;
      for (Word theirs : other.surnames) {
        isEqual |= mine.text().equals(theirs.text());
        isNear |= mine.near(theirs);
        if (best == Surnames.OTHER && Slips.far(mine.text(), theirs.text())) {
          best = Surnames.FAR;
        }
        if (mine.near(theirs)) {
          on = mine;
          against = theirs;
        }
      }
      equal += isEqual ? 1 : 0;
      near += isNear ? 1 : 0;
    }
    if (near == 0) {
      return new Seen<>(best, on.text(), against.text());
    }
    whole |= near == surnames.size() && surnames.size() == other.surnames.size();
    Surnames level =
        !whole ? Surnames.PART : equal == surnames.size() ? Surnames.EXACT : Surnames.NEAR;
    return new Seen<>(level, on.text(), against.text());
  }

  @Nullable Seen<GivenNames> given(Names other) {
    if (given.isEmpty() || other.given.isEmpty()) {
      return null;
    }
    Word mine = given.getFirst();
    Word theirs = other.given.getFirst();
    if (mine.initial() || theirs.initial()) {
      return initials(other);
    }
    if (mine.text().equals(theirs.text())) {
      boolean more = given.size() > 1 && other.given.size() > 1 && nextAgrees(other);
      return new Seen<>(more ? GivenNames.EXACT_MORE : GivenNames.EXACT, mine.text(), mine.text());
    }
    if (mine.near(theirs)) {
      return new Seen<>(GivenNames.NEAR, mine.text(), theirs.text());
    }
    var called = called(other);
    if (called != null) {
      return called;
    }
    boolean far = Slips.far(mine.text(), theirs.text());
    return new Seen<>(far ? GivenNames.FAR : GivenNames.OTHER, mine.text(), theirs.text());
  }

  /** Of four letters at most, and of another sound: a slip there makes another name. */
  static boolean brief(String a, String b) {
    return Math.min(a.length(), b.length()) <= BRIEF
        && !Spelling.sound(a).equals(Spelling.sound(b));
  }

  private boolean nextAgrees(Names other) {
    return given.get(1).letter() == other.given.get(1).letter();
  }

  private Seen<GivenNames> initials(Names other) {
    char first = given.getFirst().letter();
    if (first != other.given.getFirst().letter()) {
      return new Seen<>(mayBeCalled(other) ? GivenNames.FAR : GivenNames.OTHER, "", "");
    }
    String letter = Character.toString(first);
    if (given.size() > 1 && other.given.size() > 1) {
      boolean next = nextAgrees(other);
      return new Seen<>(next ? GivenNames.INITIALS : GivenNames.FAR, letter, letter);
    }
    return new Seen<>(GivenNames.INITIAL, letter, letter);
  }

  /** Initials of the name in full beside a call name, such as "W." beside "Pim". */
  private boolean mayBeCalled(Names other) {
    Word full = given.getFirst().initial() ? other.given.getFirst() : given.getFirst();
    char letter =
        given.getFirst().initial() ? given.getFirst().letter() : other.given.getFirst().letter();
    return !full.initial()
        && CallNames.of(full.text()).stream().anyMatch(n -> n.charAt(0) == letter);
  }

  /** A name of this side by which the other side may be called. */
  private @Nullable Seen<GivenNames> called(Names other) {
    for (Word mine : given) {
      for (Word theirs : other.given) {
        boolean leads = mine == given.getFirst() || theirs == other.given.getFirst();
        if (leads && !mine.initial() && !theirs.initial() && called(mine, theirs)) {
          return new Seen<>(GivenNames.CALLED, mine.text(), theirs.text());
        }
      }
    }
    return null;
  }

  private static boolean called(Word a, Word b) {
    return a.near(b) || CallNames.ofOneName(a.text(), b.text()) || shortened(a.text(), b.text());
  }

  /** The front or the tail of the other name: Mo of Mohamed, Bert of Albert. */
  static boolean shortened(String a, String b) {
    String brief = a.length() < b.length() ? a : b;
    String whole = a.length() < b.length() ? b : a;
    if (brief.length() < SHORTEST_CALL_NAME || brief.length() == whole.length()) {
      return false;
    }
    return whole.startsWith(brief) || (brief.length() >= SHORTEST_TAIL && whole.endsWith(brief));
  }
}
