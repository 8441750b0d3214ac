package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;

/**
 * Entries to link, and where their truth lies. The truth is read by {@link #truth()} only, after
 * every decision was made.
 */
interface LinkageSet {
  String name();

  List<Entry> entries();

  /** Links within this set only count between the two halves when this says so (FEBRL 4). */
  default boolean countsBetween(String a, String b) {
    return true;
  }

  /** Which of two organisations an entry is of, where one asks the other. */
  default boolean firstHalf(String id) {
    return (id.hashCode() & 1) == 0;
  }

  Truth truth() throws IOException;

  /**
   * @param persons signal → person
   * @param origins person → group of name origin, may be empty
   * @param ties "a b" → kind of tie, may be empty
   */
  record Truth(
      Map<String, String> persons,
      Map<String, String> origins,
      Map<String, String> ties,
      boolean hasTies) {}

  /** What cannot be read: which file, which row, what was expected. */
  final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable(Path file, long row, String expected) {
      super(file + ", row " + row + ": " + expected);
    }
  }

  static LinkageSet of(Path folder, String format, String set, String file, Set<String> without)
      throws IOException {
    return switch (format) {
      case "own" -> new OwnSet(folder, without);
      case "febrl" -> new FebrlSet(folder, set, without);
      case "historical" -> new HistoricalSet(folder.resolve(file), without);
      default ->
          throw new IllegalArgumentException("--format is own, febrl, historical or invented");
    };
  }
}
