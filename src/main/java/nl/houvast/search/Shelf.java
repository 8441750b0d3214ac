package nl.houvast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/**
 * One index on disk. It answers ids and nothing else, and of casework only what stands in a scope
 * of the one who asks. What it was made from and how far stands in its commit.
 */
final class Shelf implements AutoCloseable {
  static final String TITLE = "title";
  static final String LABELS = "labels";
  static final String TEXT = "text";
  static final String WORDS = "words";
  static final String NAMES = "names";
  private static final String KEY = "key";
  private static final String ID = "id";
  private static final String KIND = "kind";
  private static final String FIRST = "first";
  private static final String SCOPE = "scope";

  /** Raise the number when a document is made otherwise than before. */
  private static final String FORMAT = "1/" + Version.LATEST;

  private static final int PARTS = 2_000;
  private final String name;
  private final boolean guarded;
  private final OpenIndex index;
  private Instant cursor;
  private boolean complete;
  private int uncommitted;

  /**
   * @param guarded whether every question must come with the scopes of the one who asks
   */
  Shelf(Path folder, boolean guarded) {
    this.name = folder.getFileName().toString();
    this.guarded = guarded;
    index = OpenIndex.in(folder);
    cursor = Instant.parse(index.kept().getOrDefault("cursor", Instant.EPOCH.toString()));
  }

  String name() {
    return name;
  }

  /** Why this index cannot be gone on with, if it cannot. */
  Optional<String> unusable(String graph) {
    var kept = index.kept();
    if (kept.isEmpty()) {
      return Optional.of("there is none");
    }
    if (!FORMAT.equals(kept.get("format"))) {
      return Optional.of("it was not finished, or made in another way");
    }
    if (!graph.equals(kept.get("graph"))) {
      return Optional.of("it was made from another graph");
    }
    if (!String.valueOf(documents()).equals(kept.get("documents"))) {
      return Optional.of("it does not hold what it should");
    }
    complete = true;
    return Optional.empty();
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

  /** From now on it holds everything, and may be gone on with after a start. */
  void completed() {
    complete = true;
  }

  void clear() {
    try {
      complete = false;
      cursor = Instant.EPOCH;
      index.writer().deleteAll();
      index.writer().setLiveCommitData(Map.of("format", "incomplete").entrySet());
      index.writer().commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the parts of one thing in the place of those that were there. */
  void put(Kind kind, String id, List<IndexSource.Entry> entries) {
    String key = new Ref(kind, id).key();
    try {
      var documents = entries.stream().map(e -> document(kind, id, key, e)).toList();
      if (documents.isEmpty()) {
        index.writer().deleteDocuments(new Term(KEY, key));
      } else {
        documents.getFirst().add(new StringField(FIRST, kind.name(), Store.NO));
        index.writer().updateDocuments(new Term(KEY, key), documents);
      }
      uncommitted++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Document document(Kind kind, String id, String key, IndexSource.Entry entry) {
    var document = new Document();
    document.add(new StringField(KEY, key, Store.NO));
    document.add(new SortedDocValuesField(KEY, new BytesRef(key)));
    document.add(new StoredField(ID, id));
    document.add(new StringField(KIND, kind.name(), Store.NO));
    entry.scopes().forEach(s -> document.add(new StringField(SCOPE, s, Store.NO)));
    if (guarded) {
      entry.titles().forEach(t -> document.add(new TextField(NAMES, t, Store.NO)));
      return document;
    }
    entry.titles().forEach(t -> document.add(new TextField(TITLE, t, Store.NO)));
    entry.titles().forEach(t -> document.add(new TextField(WORDS, t, Store.NO)));
    entry.labels().forEach(l -> document.add(new TextField(LABELS, l, Store.NO)));
    entry.labels().forEach(l -> document.add(new TextField(WORDS, l, Store.NO)));
    entry.texts().forEach(t -> document.add(new TextField(TEXT, t, Store.NO)));
    return document;
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

  void commit(String graph) {
    refresh();
    try {
      index
          .writer()
          .setLiveCommitData(
              Map.of(
                      "format",
                      complete ? FORMAT : "incomplete",
                      "graph",
                      graph,
                      "cursor",
                      cursor.toString(),
                      "documents",
                      String.valueOf(documents()))
                  .entrySet());
      index.writer().commit();
      uncommitted = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was taken out leaves the disk too; until then it stands in files that nobody searches. */
  void purge(String graph) {
    try {
      index.writer().forceMergeDeletes(true);
      commit(graph);
      refresh();
      index.writer().deleteUnusedFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int documents() {
    return asking(searcher -> searcher.getIndexReader().numDocs());
  }

  /** How many things of a kind it holds. */
  int count(Kind kind) {
    return asking(searcher -> searcher.count(new TermQuery(new Term(FIRST, kind.name()))));
  }

  /** The ids of this kind that answer the question, the best first. Only for open knowledge. */
  List<String> find(Query question, Kind kind, int most) {
    if (guarded) {
      throw new IllegalStateException("casework is asked with the scopes of the one who asks");
    }
    return ids(new BooleanQuery.Builder().add(question, Occur.MUST), kind, most);
  }

  /** As {@link #find(Query, Kind, int)}, among what stands in one of these scopes. */
  List<String> find(Query question, Kind kind, Collection<String> scopes, int most) {
    var among = scopes.stream().map(BytesRef::new).toList();
    return ids(
        new BooleanQuery.Builder()
            .add(question, Occur.MUST)
            .add(new TermInSetQuery(SCOPE, among), Occur.FILTER),
        kind,
        most);
  }

  /** Equals stand in the order of their keys, which no other document can change. */
  private List<String> ids(BooleanQuery.Builder question, Kind kind, int most) {
    var whole = question.add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER).build();
    var order = new Sort(SortField.FIELD_SCORE, new SortField(KEY, SortField.Type.STRING));
    return asking(
        searcher -> {
          var ids = new LinkedHashSet<String>();
          var stored = searcher.storedFields();
          for (var hit : searcher.search(whole, PARTS, order).scoreDocs) {
            if (ids.size() < most) {
              ids.add(stored.document(hit.doc).get(ID));
            }
          }
          return List.copyOf(ids);
        });
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
