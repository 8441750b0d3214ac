package nl.houvast.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.houvast.search.Questions.Manner;
import nl.houvast.search.Words.Word;

/** Which words of a text, as its reader sees it, are among those that were asked for. */
final class Marking {
  private static final int PASSAGE = 240;
  private final List<Word> asked;
  private final boolean names;
  private final Manner manner;

  /**
   * @param names whether the text is a name, in which every beginning counts and no stem does
   */
  Marking(Words words, boolean names, Manner manner) {
    this.asked = names ? words.ofNames() : words.withMeaning();
    this.names = names;
    this.manner = manner;
  }

  private record Hit(Marked marked, Set<Word> covered) {}

  /** The text with what was asked for, and how many of the words that are. */
  Marked mark(String text) {
    return hit(text).marked();
  }

  /** How many of the words that were asked for stand in the text. */
  int covered(String text) {
    return hit(text).covered().size();
  }

  /** The passage with the most of the words; the first one when none has any. */
  Marked passage(List<String> texts) {
    return texts.stream()
        .map(this::hit)
        .reduce((best, next) -> next.covered().size() > best.covered().size() ? next : best)
        .map(hit -> hit.marked().excerpt(PASSAGE))
        .orElse(new Marked("", List.of()));
  }

  /** Whether the text holds every word that was asked for. */
  boolean whole(String text) {
    return covered(text) == asked.size();
  }

  /** The label that holds the most of the words and little else, if any holds one. */
  IndexSource.@org.jspecify.annotations.Nullable Label best(List<IndexSource.Label> labels) {
    return labels.stream()
        .filter(label -> covered(label.text()) > 0)
        .min(
            Comparator.comparingInt((IndexSource.Label label) -> -covered(label.text()))
                .thenComparingInt(label -> label.text().length()))
        .orElse(null);
  }

  private Hit hit(String text) {
    var pieces = new ArrayList<Marked.Piece>();
    var covered = new HashSet<Word>();
    for (var token : Analysis.tokens(Analysis.PLAIN, text)) {
      boolean any = false;
      String stem = names ? "" : Analysis.term(Analysis.STEMS, token.term());
      for (Word word : asked) {
        if (matches(word, token.term(), stem)) {
          covered.add(word);
          any = true;
        }
      }
      if (any) {
        pieces.add(new Marked.Piece(token.from(), token.to()));
      }
    }
    return new Hit(new Marked(text, pieces), covered);
  }

  private boolean matches(Word word, String term, String stem) {
    if (names || manner == Manner.BEGUN || word.plain().length() >= 4) {
      if (term.startsWith(word.plain())) {
        return true;
      }
    }
    if (!names && !stem.isEmpty() && stem.equals(word.stem())) {
      return true;
    }
    return manner == Manner.ALIKE
        && word.tolerance() > 0
        && term.charAt(0) == word.plain().charAt(0)
        && distance(term, word.plain()) <= word.tolerance();
  }

  /** How many letters differ, where two that changed places count as one. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
