package nl.houvast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;

/**
 * An index on disk that can be gone on with after a stop: what it was made from, how far on the
 * line of changes and with how many documents stands in its commit.
 */
final class KeptIndex implements AutoCloseable {
  private static final String UNFINISHED = "incomplete";
  private final OpenIndex index;
  private Instant cursor;
  private int uncommitted;

  KeptIndex(Path folder, Similarity weighing) {
    index = OpenIndex.in(folder, weighing);
    cursor = Instant.parse(index.kept().getOrDefault("cursor", Instant.EPOCH.toString()));
  }

  /** Why this index cannot be gone on with, if it cannot. */
  Optional<String> unusable(String format, String graph) {
    var kept = index.kept();
    if (kept.isEmpty()) {
      return Optional.of("there is none");
    }
    if (!format.equals(kept.get("format"))) {
      return Optional.of("it was not finished, or made in another way");
    }
    if (!graph.equals(kept.get("graph"))) {
      return Optional.of("it was made from another graph");
    }
    return String.valueOf(documents()).equals(kept.get("documents"))
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
      index.writer().setLiveCommitData(Map.of("format", UNFINISHED).entrySet());
      index.writer().commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts the documents of one thing in the place of those that were there. */
  void put(Term thing, List<Document> documents) {
    try {
      if (documents.isEmpty()) {
        index.writer().deleteDocuments(thing);
      } else {
        index.writer().updateDocuments(thing, documents);
      }
      uncommitted++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /**
   * @param format how it was made; empty when it does not hold everything
   */
  void commit(Optional<String> format, String graph) {
    refresh();
    try {
      var kept =
          Map.of(
              "format",
              format.orElse(UNFINISHED),
              "graph",
              graph,
              "cursor",
              cursor.toString(),
              "documents",
              String.valueOf(documents()));
      index.writer().setLiveCommitData(kept.entrySet());
      index.writer().commit();
      uncommitted = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was taken out leaves the disk too; until then it stands in files that nobody searches. */
  void purge(Optional<String> format, String graph) {
    try {
      index.writer().forceMergeDeletes(true);
      commit(format, graph);
      refresh();
      index.writer().deleteUnusedFiles();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int documents() {
    return ask(searcher -> searcher.getIndexReader().numDocs());
  }

  /** A question to the index as it is at this moment. */
  interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  <T> T ask(Asking<T> question) {
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
