package nl.houvast.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.Version;

/**
 * The index of keys on disk. An entry is found by the keys that it shares, the rare ones counting
 * for more; how often a key stands in an entry and how many keys an entry has count for nothing.
 */
final class KeyShelf implements AutoCloseable {
  private static final String KEY = "key";
  private static final String OWNER = "owner";
  private static final String ID = "id";

  /** Raise the number when a document is made otherwise than before. */
  private static final String FORMAT = "1/" + Version.LATEST;

  private static final FieldType KEYS = new FieldType();

  static {
    KEYS.setIndexOptions(IndexOptions.DOCS);
    KEYS.setTokenized(false);
    KEYS.setOmitNorms(true);
    KEYS.freeze();
  }

  private final KeptIndex index;

  KeyShelf(Path folder) {
    index = new KeptIndex(folder, new BM25Similarity(0, 0));
  }

  /** Why this index cannot be gone on with, if it cannot. */
  Optional<String> unusable(String graph, String version) {
    return index.unusable(format(version), graph);
  }

  private static String format(String version) {
    return FORMAT + "/" + version;
  }

  /** How far on the line of changes this index has come. */
  Instant cursor() {
    return index.cursor();
  }

  void reached(Instant at) {
    index.reached(at);
  }

  void clear() {
    index.clear();
  }

  /** Puts these entries of one thing in the place of those that were there. */
  void put(String owner, List<CandidateSource.Entry> entries) {
    index.put(new Term(OWNER, owner), entries.stream().map(e -> document(owner, e)).toList());
  }

  private static Document document(String owner, CandidateSource.Entry entry) {
    var document = new Document();
    document.add(new StringField(OWNER, owner, Store.NO));
    document.add(new StoredField(ID, entry.id()));
    entry.keys().forEach(k -> document.add(new Field(KEY, within(entry.group(), k), KEYS)));
    return document;
  }

  /** A key of one group is another word than that of another, so that groups never meet. */
  private static String within(String group, String key) {
    return group + "\u0000" + key;
  }

  /** What was put is found from now on. */
  void refresh() {
    index.refresh();
  }

  int uncommitted() {
    return index.uncommitted();
  }

  void commit(String graph, String version) {
    index.commit(Optional.of(format(version)), graph);
  }

  /** What was taken out leaves the disk too; until then it stands in files that nobody searches. */
  void purge(String graph, String version) {
    index.purge(Optional.of(format(version)), graph);
  }

  /** The ids of the entries that share the most and rarest of these keys, the best first. */
  List<String> like(String group, Map<String, Float> keys, int most) {
    var question = new BooleanQuery.Builder();
    keys.forEach(
        (key, boost) -> {
          var term = new TermQuery(new Term(KEY, within(group, key)));
          question.add(new BoostQuery(term, boost), Occur.SHOULD);
        });
    return index.ask(
        searcher -> {
          var ids = new ArrayList<String>();
          var stored = searcher.storedFields();
          for (var hit : searcher.search(question.build(), most).scoreDocs) {
            ids.add(stored.document(hit.doc).get(ID));
          }
          return ids;
        });
  }

  /** How many entries have this key; those that went may still be counted for a while. */
  int having(String group, String key) {
    return index.ask(s -> s.getIndexReader().docFreq(new Term(KEY, within(group, key))));
  }

  int entries() {
    return index.documents();
  }

  @Override
  public void close() {
    index.close();
  }
}
