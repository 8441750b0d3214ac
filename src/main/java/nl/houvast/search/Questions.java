package nl.houvast.search;

import java.util.ArrayList;
import java.util.List;
import nl.houvast.search.Words.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The questions to the two indexes. Casework scores are constants and every rewriting is complete,
 * so that no word of a hidden case can change what is found or in which order.
 */
final class Questions {

  /** How a word counts: as typed, also when misspelt, or with more of it still to be typed. */
  enum Manner {
    AS_TYPED,
    ALIKE,
    BEGUN
  }

  /** What says the words itself, together, comes before what is only about them. */
  static Query knowledge(Words words, Manner manner) {
    List<Word> asked = words.withMeaning();
    if (asked.isEmpty()) {
      return new MatchNoDocsQuery("no word with a meaning of its own");
    }
    var each = new BooleanQuery.Builder();
    each.setMinimumNumberShouldMatch(enough(asked.size()));
    asked.forEach(word -> each.add(knowledge(word, manner), Occur.SHOULD));
    var all = new BooleanQuery.Builder().add(each.build(), Occur.MUST);
    if (asked.size() > 1) {
      all.add(new BoostQuery(phrase(Shelf.TITLE, asked), 12), Occur.SHOULD);
      all.add(new BoostQuery(phrase(Shelf.TEXT, asked), 6), Occur.SHOULD);
      all.add(new BoostQuery(phrase(Shelf.LABELS, asked), 4), Occur.SHOULD);
    }
    return all.build();
  }

  /** Both of two words, and of more most. */
  private static int enough(int words) {
    return words <= 2 ? words : (int) Math.ceil(words * 0.6);
  }

  private static Query phrase(String field, List<Word> words) {
    return new PhraseQuery(1, field, words.stream().map(Word::stem).toArray(String[]::new));
  }

  private static Query knowledge(Word word, Manner manner) {
    var ways = new ArrayList<Query>();
    ways.add(new BoostQuery(new TermQuery(new Term(Shelf.TITLE, word.stem())), 6));
    ways.add(new BoostQuery(new TermQuery(new Term(Shelf.LABELS, word.stem())), 4));
    ways.add(new TermQuery(new Term(Shelf.TEXT, word.stem())));
    Term begun = new Term(Shelf.WORDS, word.plain());
    if (manner == Manner.BEGUN || word.plain().length() >= 4) {
      ways.add(constant(new PrefixQuery(begun), 0.5f));
    }
    if (manner == Manner.ALIKE && word.tolerance() > 0) {
      ways.add(constant(alike(begun, word.tolerance()), 0.4f));
    }
    return new DisjunctionMaxQuery(ways, 0.3f);
  }

  static Query casework(Words words, Manner manner) {
    List<Word> asked = words.ofNames();
    if (asked.isEmpty()) {
      return new MatchNoDocsQuery("nothing but tussenvoegsels");
    }
    var all = new BooleanQuery.Builder();
    asked.forEach(word -> all.add(casework(word, asked.size() > 1, manner), Occur.MUST));
    return all.build();
  }

  private static Query casework(Word word, boolean amongOthers, Manner manner) {
    Term name = new Term(Shelf.NAMES, word.name());
    var ways = new ArrayList<Query>();
    ways.add(constant(new TermQuery(name), 3));
    ways.add(constant(new PrefixQuery(name), 1));
    if (manner == Manner.ALIKE && word.tolerance() > 0) {
      ways.add(constant(alike(name, word.tolerance()), 0.5f));
    }
    if (manner == Manner.ALIKE && amongOthers) {
      ways.add(constant(new TermQuery(new Term(Shelf.NAMES, word.name().substring(0, 1))), 0.25f));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** Not the best of the neighbouring terms but all of them: the best depend on who is hidden. */
  private static Query alike(Term term, int tolerance) {
    return new FuzzyQuery(
        term,
        tolerance,
        1,
        FuzzyQuery.defaultMaxExpansions,
        true,
        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private Questions() {}
}
