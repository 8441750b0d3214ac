package nl.houvast.identity.linkage;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far two words are apart, counted in slips of the pen. */
final class Slips {
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
  private static final int SHORT = 4;
  private static final int LONG = 8;
  private static final double FAR = 0.82;

  /**
   * Equal, or one slip apart (a letter other, more, less or exchanged with its neighbour); two
   * slips from eight letters on. Of three letters only one that lost or won a letter is near.
   */
  static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shortest = Math.min(a.length(), b.length());
    if (shortest < SHORT) {
      return shortest == SHORT - 1
          && Math.max(a.length(), b.length()) == SHORT
          && a.charAt(0) == b.charAt(0)
          && distance(a, b, 1) == 1;
    }
    int most = shortest >= LONG ? 2 : 1;
    return Math.abs(a.length() - b.length()) <= most && distance(a, b, most) <= most;
  }

  /** Still alike, as what two slips or a bad hand leave of a name. */
  static boolean far(String a, String b) {
    return Math.min(a.length(), b.length()) >= SHORT - 1 && LIKENESS.apply(a, b) >= FAR;
  }

  /** Damerau–Levenshtein, neighbours exchanged once; more than {@code most} is not counted out. */
  private static int distance(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  private Slips() {}
}
