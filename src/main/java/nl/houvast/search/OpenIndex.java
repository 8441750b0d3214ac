package nl.houvast.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is open of one index on disk. A folder that cannot be read is emptied and begun anew. */
record OpenIndex(Directory directory, IndexWriter writer, SearcherManager searchers)
    implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OpenIndex.class);

  /** What is new is small; until a commit it stays in memory, in megabytes. */
  private static final double SMALL = 4;

  private static final double NEW = 24;

  static OpenIndex in(Path folder, Similarity weighing) {
    try {
      return open(folder, weighing);
    } catch (LockObtainFailedException e) {
      throw new IllegalStateException("another process uses the index in " + folder, e);
    } catch (IOException | IllegalArgumentException e) {
      log.warn("Search: the index {} cannot be read and is made anew", folder.getFileName());
      return anew(folder, weighing);
    }
  }

  private static OpenIndex anew(Path folder, Similarity weighing) {
    try {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
      return open(folder, weighing);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in " + folder + " cannot be made", e);
    }
  }

  private static OpenIndex open(Path folder, Similarity weighing) throws IOException {
    var directory = new NRTCachingDirectory(FSDirectory.open(folder), SMALL, NEW);
    IndexWriter writer = null;
    try {
      var how = new IndexWriterConfig(Analysis.FIELDS);
      how.setCommitOnClose(false).setSimilarity(weighing);
      writer = new IndexWriter(directory, how);
      return new OpenIndex(directory, writer, new SearcherManager(writer, new Searchers(weighing)));
    } catch (IOException | IllegalArgumentException e) {
      if (writer != null) {
        writer.rollback();
      }
      directory.close();
      throw e;
    }
  }

  /** What the last commit says of itself; empty before the first. */
  Map<String, String> kept() {
    var kept = new HashMap<String, String>();
    var data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(e -> kept.put(e.getKey(), e.getValue()));
    }
    return kept;
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
    } catch (IOException e) {
      log.warn("Search: an index did not close cleanly; it is checked at the next start", e);
    }
  }

  private static final class Searchers extends SearcherFactory {
    private final Similarity weighing;

    Searchers(Similarity weighing) {
      this.weighing = weighing;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
      var searcher = new IndexSearcher(reader);
      searcher.setSimilarity(weighing);
      return searcher;
    }
  }
}
