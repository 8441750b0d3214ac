package nl.houvast.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25. A label counts once however often it is there: a dossier with many labels is about each of
 * them no less, and no more, than one with few.
 */
final class Weighing extends PerFieldSimilarityWrapper {
  private final Similarity usual = new BM25Similarity();
  private final Similarity labels = new BM25Similarity(0, 0);

  @Override
  public Similarity get(String field) {
    return field.equals(Shelf.LABELS) ? labels : usual;
  }
}
