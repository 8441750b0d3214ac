package nl.houvast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.search.IndexSearcher;
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

  private final OpenIndex index;
  private Instant cursor;
  private int uncommitted;

  KeyShelf(Path folder) {
    index = OpenIndex.in(folder, new BM25Similarity(0, 0));
    cursor = Instant.parse(index.kept().getOrDefault("cursor", Instant.EPOCH.toString()));
  }

  /** Why this index cannot be gone on with, if it cannot. */
  Optional<String> unusable(String graph, String version) {
    var kept = index.kept();
    if (kept.isEmpty()) {
      return Optional.of("there is none");
    }
    if (!(FORMAT + "/" + version).equals(kept.get("format"))) {
      return Optional.of("it was not finished, or made in another way");
    }
    if (!graph.equals(kept.get("graph"))) {
      return Optional.of("it was made from another graph");
    }
    return String.valueOf(entries()).equals(kept.get("entries"))
        ? Optional.empty()
        : Optional.of("it does not hold what it should");
  }

  /** How far on the line of changes this index has come. */
  Instant cursor() {
    return cursor;
  }

  void reached(Instant at) {
    if (at.isAfter(cursor)) {
      cursor = at;
    }
  }

  void clear() {
    try {
      cursor = Instant.EPOCH;
      index.writer().deleteAll();
      index.writer().setLiveCommitData(Map.of("format", "incomplete").entrySet());
      index.writer().commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts these entries of one thing in the place of those that were there. */
  void put(String owner, List<CandidateSource.Entry> entries) {
    try {
      if (entries.isEmpty()) {
        index.writer().deleteDocuments(new Term(OWNER, owner));
      } else {
        var documents = entries.stream().map(e -> document(owner, e)).toList();
        index.writer().updateDocuments(new Term(OWNER, owner), documents);
      }
      uncommitted++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    try {
      index.searchers().maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int uncommitted() {
    return uncommitted;
  }

  void commit(String graph, String version) {
    refresh();
    try {
      var kept =
          Map.of(
              "format",
              FORMAT + "/" + version,
              "graph",
              graph,
              "cursor",
              cursor.toString(),
              "entries",
              String.valueOf(entries()));
      index.writer().setLiveCommitData(kept.entrySet());
      index.writer().commit();
      uncommitted = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was taken out leaves the disk too; until then it stands in files that nobody searches. */
  void purge(String graph, String version) {
    try {
      index.writer().forceMergeDeletes(true);
      commit(graph, version);
      index.writer().deleteUnusedFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ids of the entries that share the most and rarest of these keys, the best first. */
  List<String> like(String group, Map<String, Float> keys, int most) {
    var question = new BooleanQuery.Builder();
    keys.forEach(
        (key, boost) -> {
          var term = new TermQuery(new Term(KEY, within(group, key)));
          question.add(new BoostQuery(term, boost), Occur.SHOULD);
        });
    return asking(
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
    return asking(s -> s.getIndexReader().docFreq(new Term(KEY, within(group, key))));
  }

  int entries() {
    return asking(searcher -> searcher.getIndexReader().numDocs());
  }

  private interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T asking(Asking<T> question) {
    try {
      IndexSearcher searcher = index.searchers().acquire();
      try {
        return question.of(searcher);
      } finally {
        index.searchers().release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    index.close();
  }
}
