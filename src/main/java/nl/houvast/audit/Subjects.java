package nl.houvast.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.houvast.graph.Writing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the lines call a person (or a mention that is nobody yet): a name that only a key of that
 * person gives, so that without the key no line leads to anybody. Owns {@code SubjectKey}.
 */
@Component
public class Subjects {
  private static final int REMEMBERED = 50_000;
  private final Neo4jClient graph;
  private final Writing writing;
  private final SubjectCipher cipher;
  private final Map<String, String> names = new Remembered();

  /** The latest asked, so that a look at a known family costs no question to the graph. */
  private static final class Remembered extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(1024, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > REMEMBERED;
    }
  }

  Subjects(
      Neo4jClient graph,
      Writing writing,
      @Value("${houvast.data}") Path data,
      @Value("${houvast.audit.key-file:}") String file) {
    this.graph = graph;
    this.writing = writing;
    Path key = file.isBlank() ? data.resolve("keys").resolve("audit.key") : Path.of(file);
    try {
      cipher = new SubjectCipher(key);
    } catch (IOException e) {
      throw new LogBroken("The key of the log in " + key + " cannot be read or made.", e);
    }
  }

  /**
   * @throws LogBroken when the key of this installation is not the one of the graph
   */
  void check() {
    graph
        .query(SubjectQueries.ANY)
        .fetchAs(String.class)
        .mappedBy(
            (types, row) -> cipher.name(row.get("id").asString(), row.get("wrapped").asString()))
        .one();
  }

  /** What the lines call each of these; whoever has no key yet gets one, for good. */
  Map<String, String> names(Collection<String> ids) {
    var known = new HashMap<String, String>();
    var asked = new TreeSet<String>();
    synchronized (names) {
      for (String id : ids) {
        String name = names.get(id);
        if (name == null) {
          asked.add(id);
        } else {
          known.put(id, name);
        }
      }
    }
    if (!asked.isEmpty()) {
      var more = writing.separately(() -> drawn(asked));
      synchronized (names) {
        names.putAll(more);
      }
      known.putAll(more);
    }
    return known;
  }

  /** Reads first: a merge of what is there already would lock it for nothing. */
  private Map<String, String> drawn(TreeSet<String> ids) {
    var found = kept(ids);
    var rows =
        ids.stream()
            .filter(id -> !found.containsKey(id))
            .map(id -> Map.<String, Object>of("id", id, "wrapped", cipher.draw(id)))
            .toList();
    if (!rows.isEmpty()) {
      found.putAll(asked(SubjectQueries.DRAW, Map.of("rows", rows)));
    }
    return found;
  }

  private Map<String, String> kept(Collection<String> ids) {
    return asked(SubjectQueries.KNOWN, Map.of("ids", List.copyOf(ids)));
  }

  private Map<String, String> asked(String cypher, Map<String, Object> values) {
    var found = new HashMap<String, String>();
    graph
        .query(cypher)
        .bindAll(values)
        .fetchAs(String[].class)
        .mappedBy(
            (types, row) -> {
              String id = row.get("id").asString();
              return new String[] {id, cipher.name(id, row.get("wrapped").asString())};
            })
        .all()
        .forEach(pair -> found.put(pair[0], pair[1]));
    return found;
  }

  /**
   * All that lines may call these: by key, and by id in lines of format 1. Draws no key, and asks
   * the graph each time, so that who is forgotten is not found.
   */
  List<String> called(Collection<String> ids) {
    var called = new ArrayList<>(ids);
    called.addAll(kept(ids).values());
    return called;
  }

  /**
   * Destroys the key of a person: from then on nothing leads from the lines to them, and the chain
   * stays as it is. Lines of format 1 keep the id. The caller has decided that the person is erased
   * and writes the line of it; joins the caller's transaction.
   *
   * @return whether there was a key
   */
  public boolean forget(String personId) {
    boolean forgotten =
        writing.atomically(
            () -> {
              if (TransactionSynchronizationManager.isSynchronizationActive()) {
                TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        lose(personId);
                      }
                    });
              }
              return graph
                      .query(SubjectQueries.FORGET)
                      .bind(personId)
                      .to("id")
                      .fetchAs(Long.class)
                      .one()
                      .orElse(0L)
                  > 0;
            });
    lose(personId);
    return forgotten;
  }

  private void lose(String personId) {
    synchronized (names) {
      names.remove(personId);
    }
  }
}
