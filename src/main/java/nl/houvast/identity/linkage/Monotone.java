package nl.houvast.identity.linkage;

/** Levels stay in order: a more alike level never weighs less than the next. */
final class Monotone {
  /**
   * Pools neighbouring levels whose ratio of the first figure to another rises, until none does;
   * the sum of the first figures stays.
   *
   * @param figures of one feature as [level][same, family, strangers]
   */
  static void pool(double[][] figures) {
    for (int column = 1; column < figures[0].length; column++) {
      pool(figures, column);
    }
  }

  private static void pool(double[][] figures, int column) {
    for (int i = 0; i + 1 < figures.length; i++) {
      if (ratio(figures[i], column) < ratio(figures[i + 1], column)) {
        double all = figures[i][column] + figures[i + 1][column];
        double same = figures[i][0] + figures[i + 1][0];
        figures[i][column] = all * figures[i][0] / same;
        figures[i + 1][column] = all * figures[i + 1][0] / same;
        i = Math.max(-1, i - 2);
      }
    }
  }

  private static double ratio(double[] level, int column) {
    // equal up to the last digits is in order
    return Math.round(1e9 * level[0] / level[column]) / 1e9;
  }

  private Monotone() {}
}
