package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What one text has otherwise than another, line by line, in the order of reading. */
public final class Difference {
  /** One line that was taken out or put in. */
  public record Line(boolean added, String text) {}

  /**
   * Only the lines that differ; those that both have are left out. By the longest row of lines that
   * both have in the same order.
   */
  public static List<Line> between(String before, String after) {
    List<String> a = before.lines().toList();
    List<String> b = after.lines().toList();
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        common[i][j] =
            a.get(i).equals(b.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
        i++;
        j++;
      } else if (j == b.size() || i < a.size() && common[i + 1][j] >= common[i][j + 1]) {
        lines.add(new Line(false, a.get(i++)));
      } else {
        lines.add(new Line(true, b.get(j++)));
      }
    }
    return lines;
  }

  private Difference() {}
}
