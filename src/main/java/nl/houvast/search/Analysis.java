package nl.houvast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** How texts, words and names become terms. Accents never matter. */
final class Analysis {
  /** What stands between a given name and the name that people look under. */
  private static final CharArraySet BETWEEN =
      StopFilter.makeStopSet(
          List.of(
              "van", "von", "de", "den", "der", "het", "t", "ter", "ten", "te", "v", "d", "v.d",
              "vd", "vden", "vder", "op", "aan", "in", "bij", "el", "al", "la", "le", "du", "da",
              "di", "dos"));

  /** Lower case, nothing else. */
  static final Analyzer PLAIN = new Names(CharArraySet.EMPTY_SET);

  /** Names and titles of cases: as {@link #PLAIN}, without tussenvoegsels. */
  static final Analyzer NAMES = new Names(BETWEEN);

  /** Dutch stems without stop words. */
  static final Analyzer STEMS = new Stems();

  /** Which field is made how. */
  static final Analyzer FIELDS =
      new PerFieldAnalyzerWrapper(
          STEMS, Map.of(Shelf.WORDS, new Names(CharArraySet.EMPTY_SET), Shelf.NAMES, NAMES));

  /** One term of a text and where it stands there. */
  record Token(String term, int from, int to) {}

  static List<Token> tokens(Analyzer analyzer, String text) {
    var all = new ArrayList<Token>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        all.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first term that the analyzer makes of one word; empty when it makes none. */
  static String term(Analyzer analyzer, String word) {
    var tokens = tokens(analyzer, word);
    return tokens.isEmpty() ? "" : tokens.getFirst().term();
  }

  private static final class Names extends Analyzer {
    private final CharArraySet without;

    Names(CharArraySet without) {
      this.without = without;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      var words = new StandardTokenizer();
      var folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
      return new TokenStreamComponents(words, new StopFilter(folded, without));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }
  }

  private static final class Stems extends AnalyzerWrapper {
    private final Analyzer dutch = new DutchAnalyzer();

    Stems() {
      super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return dutch;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents made) {
      return new TokenStreamComponents(
          made.getSource(), new ASCIIFoldingFilter(made.getTokenStream()));
    }

    /** A phrase never runs from one label into the next. */
    @Override
    public int getPositionIncrementGap(String field) {
      return 100;
    }
  }

  private Analysis() {}
}
