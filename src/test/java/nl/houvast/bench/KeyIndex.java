package nl.houvast.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.houvast.identity.linkage.CandidateKeys;
import nl.houvast.identity.linkage.Traits;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The candidate keys in a Lucene index in memory, as `search` will hold them on disk. */
final class KeyIndex implements AutoCloseable {
  private static final String FIELD = "key";
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  KeyIndex(List<Traits> entries) throws IOException {
    var config = new IndexWriterConfig().setSimilarity(new BM25Similarity(0, 0));
    config.setRAMBufferSizeMB(64);
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.freeze();
    try (var writer = new IndexWriter(directory, config)) {
      for (Traits entry : entries) {
        var document = new Document();
        CandidateKeys.of(entry).keySet().forEach(k -> document.add(new Field(FIELD, k, type)));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(0, 0));
    IndexSearcher.setMaxClauseCount(4096);
  }

  /** Places in the list of the entries that share the most and rarest keys, without itself. */
  int[] like(int place, Traits entry, int top) {
    var query = new BooleanQuery.Builder();
    for (Map.Entry<String, Float> key : CandidateKeys.of(entry).entrySet()) {
      var term = new TermQuery(new Term(FIELD, key.getKey()));
      query.add(new BoostQuery(term, key.getValue()), BooleanClause.Occur.SHOULD);
    }
    try {
      var hits = searcher.search(query.build(), top + 1).scoreDocs;
      return IntStream.range(0, hits.length)
          .map(i -> hits[i].doc)
          .filter(doc -> doc != place)
          .limit(top)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Integer> places(List<Traits> entries) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < entries.size(); i++) {
      places.put(entries.get(i).id(), i);
    }
    return places;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
