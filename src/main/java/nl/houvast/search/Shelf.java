package nl.houvast.search;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
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
  private final KeptIndex index;
  private boolean complete;

  /**
   * @param guarded whether every question must come with the scopes of the one who asks
   */
  Shelf(Path folder, boolean guarded) {
    this.name = folder.getFileName().toString();
    this.guarded = guarded;
    index = new KeptIndex(folder, new Weighing());
  }

  String name() {
    return name;
  }

  /** Why this index cannot be gone on with, if it cannot. */
  Optional<String> unusable(String graph) {
    var reason = index.unusable(FORMAT, graph);
    complete = reason.isEmpty();
    return reason;
  }

  /** How far on the line of changes this index has come. */
  Instant cursor() {
    return index.cursor();
  }

  void reached(Instant at) {
    index.reached(at);
  }

  /** From now on it holds everything, and may be gone on with after a start. */
  void completed() {
    complete = true;
  }

  void clear() {
    complete = false;
    index.clear();
  }

  /** Puts the parts of one thing in the place of those that were there. */
  void put(Kind kind, String id, List<IndexSource.Entry> entries) {
    String key = new Ref(kind, id).key();
    var documents = entries.stream().map(e -> document(kind, id, key, e)).toList();
    if (!documents.isEmpty()) {
      documents.getFirst().add(new StringField(FIRST, kind.name(), Store.NO));
    }
    index.put(new Term(KEY, key), documents);
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
    index.refresh();
  }

  int uncommitted() {
    return index.uncommitted();
  }

  void commit(String graph) {
    index.commit(format(), graph);
  }

  /** What was taken out leaves the disk too; until then it stands in files that nobody searches. */
  void purge(String graph) {
    index.purge(format(), graph);
  }

  private Optional<String> format() {
    return complete ? Optional.of(FORMAT) : Optional.empty();
  }

  /** How many things of a kind it holds. */
  int count(Kind kind) {
    return index.ask(searcher -> searcher.count(new TermQuery(new Term(FIRST, kind.name()))));
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
    return index.ask(
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

  @Override
  public void close() {
    index.close();
  }
}
