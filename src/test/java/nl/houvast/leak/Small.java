package nl.houvast.leak;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.Api;
import nl.houvast.TestGraph;

/**
 * A small part of the canary world: five cases of two regions, in which one person stands under
 * several names, with two questions to experts; and what each reader sees of it.
 */
final class Small {
  /**
   * Of {@code rvt} with a colleague, of {@code rvt} alone, of the colleague alone, and of another
   * region.
   */
  private static final List<Integer> FILES = List.of(0, 5, 6, 24, 30);

  /** The readers, and the cases of which each sees anything. */
  static final Map<String, Set<Integer>> READERS = readers();

  private final Api api;
  private final TestGraph graph;
  private final CanaryWorld world;
  private final HttpClient http = Line.plain();

  Small(Api api, TestGraph graph, long seed) {
    this.api = api;
    this.graph = graph;
    world = new CanaryWorld(api, graph, seed, FILES);
  }

  private static Map<String, Set<Integer>> readers() {
    var readers = new LinkedHashMap<String, Set<Integer>>();
    readers.put("rvt", Set.of(0, 6));
    readers.put("rvt-noord", Set.of(24, 30));
    readers.put("rvt-collega", Set.of(0, 5));
    readers.put("expert-sibling", Set.of(0, 24));
    readers.put("expert-terror", Set.of(6));
    readers.put("lokaal", Set.of(0, 5, 6));
    readers.put("trainer", Set.of());
    readers.put("src-vt", Set.of());
    return readers;
  }

  CanaryWorld world() {
    return world;
  }

  /** The cases of which this reader sees nothing at all. */
  List<String> hidden(String reader) {
    return world.files().entrySet().stream()
        .filter(file -> !READERS.get(reader).contains(file.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The cases of which this reader sees a part only: it is asked about them. */
  List<String> asked(String reader) {
    return world.files().entrySet().stream()
        .filter(file -> reader.equals(CanaryWorld.expert(file.getKey())))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The persons that this reader sees in some case. */
  List<String> visible(String reader) {
    var seen =
        world.files().entrySet().stream()
            .filter(file -> READERS.get(reader).contains(file.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return List.copyOf(
        graph
            .client()
            .query(
                """
                MATCH (p:Person) WHERE any(x IN p.caseFileIds WHERE x IN $seen)
                RETURN p.id ORDER BY p.id
                """)
            .bind(seen)
            .to("seen")
            .fetchAs(String.class)
            .all());
  }

  Line line(String reader) {
    return new Line(api.url(), reader, http);
  }

  Script script(String reader) {
    return new Script(
        api.url(), http, reader, new TreeSet<>(world.files().values()), words(reader), things());
  }

  /** Beginnings of names from inside and from outside, and the word that all hidden things have. */
  private List<String> words(String reader) {
    var words = new ArrayList<String>();
    for (boolean may : new boolean[] {true, false}) {
      for (Field field : List.of(Field.NAME, Field.CASE_TITLE)) {
        world.secrets().stream()
            .filter(s -> s.field() == field && Rules.may(reader, s) == may)
            .limit(1)
            .forEach(s -> words.add(s.value().substring(0, 9)));
      }
    }
    words.add("kn");
    words.add("Zq");
    return words;
  }

  private Map<String, List<String>> things() {
    var things = new LinkedHashMap<String, List<String>>();
    things.put("consults", ids("MATCH (n:Consult) RETURN n.id ORDER BY n.id"));
    things.put("signals", ids("MATCH (n:Signal) RETURN n.id ORDER BY n.id LIMIT 2"));
    things.put("persons", ids("MATCH (n:Person) RETURN n.id ORDER BY n.id LIMIT 2"));
    return things;
  }

  private List<String> ids(String query) {
    Collection<String> ids = graph.client().query(query).fetchAs(String.class).all();
    return List.copyOf(ids);
  }
}
