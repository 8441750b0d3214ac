package nl.houvast.search;

import java.util.List;

/** What somebody typed, taken apart into words. It never reaches a query parser. */
record Words(List<Word> all) {
  private static final int MOST = 16;

  /**
   * One word.
   *
   * @param plain as typed, folded
   * @param stem its Dutch stem; empty for a word without meaning of its own
   * @param name as part of a name; empty for a tussenvoegsel
   */
  record Word(String plain, String stem, String name) {

    /** How many letters may be wrong. */
    int tolerance() {
      return plain.length() < 4 ? 0 : plain.length() < 8 ? 1 : 2;
    }
  }

  static Words of(String text) {
    return new Words(
        Analysis.tokens(Analysis.PLAIN, text).stream()
            .map(Analysis.Token::term)
            .distinct()
            .limit(MOST)
            .map(
                term ->
                    new Word(
                        term,
                        Analysis.term(Analysis.STEMS, term),
                        Analysis.term(Analysis.NAMES, term)))
            .toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Word> withMeaning() {
    return all.stream().filter(w -> !w.stem().isEmpty()).toList();
  }

  List<Word> ofNames() {
    return all.stream().filter(w -> !w.name().isEmpty()).toList();
  }
}
