package nl.houvast.leak;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Changes of the graph that a certain reader must not notice. Made in place, in the graph itself:
 * the doors would write more than the one thing. Each tells what it touched, so that the index
 * follows.
 */
final class HiddenChanges {
  /** What is changed; the letters are those of the design. */
  enum Operator {
    /** (a) A signal about somebody new. */
    SIGNAL_ADDED,
    /** (d) A hundred times as much. */
    VOLUME,
    /** (a) All that was added before goes again, and what was rewritten is as it was. */
    TAKEN_AWAY,
    /** (b) A tie, in a hidden case, between two whom the reader sees. */
    TIE,
    /** (b) A home, in a hidden case, of somebody whom the reader sees. */
    HOME,
    /** (c) Other texts, names and days. */
    REWRITTEN,
    /** (e) Somebody in a hidden case turns out to be somebody else, or may be. */
    IDENTIFIED,
    /** (f) A hidden signal about somebody whom the reader sees. */
    ABOUT_VISIBLE,
    /** (f) The same, still waiting at the intake of another region. */
    WAITING,
    /** (g) What stands in a hidden case is withheld, or released. */
    WITHHELD,
    /** (h) Others get and lose a grant. */
    GRANTS,
    /** A question about a hidden case, and what is said in it. */
    CONSULT,
    /** What somebody of a hidden case says and asks, and why it is held back. */
    RIGHTS,
    /** For an expert, in the case it is asked about: a signal about somebody who is not shared. */
    NOT_SHARED,
    /** And other texts and names of what is shared: only what was ticked goes along. */
    NOT_TICKED,
    /** And a tie and a home of people who are not shared. */
    NOT_SHARED_TIES;

    /** Whether it happens in a case of which the reader sees a part. */
    boolean inside() {
      return compareTo(RIGHTS) > 0;
    }
  }

  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Random random;
  private final Map<String, Object> rewritten = new LinkedHashMap<>();
  private final Set<String> files = new LinkedHashSet<>();
  private int count;

  HiddenChanges(Neo4jClient graph, Writing writing, Changes changes, long seed) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    random = new Random(seed);
  }

  /**
   * @param file a case that the reader does not see
   * @param visible persons that the reader sees through another case
   */
  void apply(Operator operator, String file, List<String> visible) {
    count++;
    Map<String, Object> values = new HashMap<>();
    values.put("id", "made-" + count);
    values.put("file", file);
    values.put("word", "Zq" + letters());
    values.put("day", "20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)) + "-17");
    values.put("organisation", random.nextBoolean() ? "O-HV" : "O-GEM-N");
    values.put("other", random.nextBoolean() ? "expert-elder" : "expert-youth");
    values.put("one", one(visible));
    values.put("two", one(visible));
    values.put("count", operator == Operator.VOLUME ? 100 : 1);
    values.put("waiting", operator == Operator.WAITING);
    writing.atomically(() -> applied(operator, values));
  }

  /** Takes away all that was added, before the next reader: for that one it may not be hidden. */
  void takeAway() {
    apply(Operator.TAKEN_AWAY, "", List.of());
  }

  private String one(List<String> ids) {
    return ids.isEmpty() ? "nobody" : ids.get(random.nextInt(ids.size()));
  }

  private String letters() {
    var word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private boolean applied(Operator operator, Map<String, Object> values) {
    if (operator == Operator.REWRITTEN) {
      remember(values);
    }
    if (operator == Operator.TAKEN_AWAY) {
      restore();
    }
    var touched = people(graph.query(text(operator)).bindAll(values));
    changes.touched(touched.toArray(Ref[]::new));
    changes.touched(new Ref(Kind.CASEFILE, String.valueOf(values.get("file"))));
    for (String id : List.of("" + values.get("one"), "p" + values.get("id") + "-1")) {
      changes.touched(new Ref(Kind.PERSON, id));
    }
    return true;
  }

  private void remember(Map<String, Object> values) {
    files.add(String.valueOf(values.get("file")));
    graph
        .query(HiddenCypher.REMEMBER)
        .bindAll(values)
        .fetch()
        .all()
        .forEach(row -> rewritten.putIfAbsent(String.valueOf(row.get("id")), row));
  }

  private void restore() {
    var rows = List.copyOf(rewritten.values());
    changes.touched(
        people(graph.query(HiddenCypher.RESTORE).bindAll(Map.of("rows", rows)))
            .toArray(Ref[]::new));
    files.forEach(file -> changes.touched(new Ref(Kind.CASEFILE, file)));
    rewritten.clear();
    files.clear();
  }

  private static List<Ref> people(Neo4jClient.RunnableSpec asked) {
    return asked.fetch().all().stream()
        .map(row -> row.get("id"))
        .filter(id -> id != null)
        .map(id -> new Ref(Kind.PERSON, id.toString()))
        .toList();
  }

  private static String text(Operator operator) {
    return switch (operator) {
      case SIGNAL_ADDED, VOLUME, NOT_SHARED -> HiddenCypher.SIGNALS;
      case TAKEN_AWAY -> HiddenCypher.TAKE_AWAY;
      case TIE -> HiddenCypher.TIE;
      case HOME -> HiddenCypher.HOME;
      case REWRITTEN -> HiddenCypher.REWRITE;
      case IDENTIFIED -> HiddenCypher.IDENTIFY;
      case ABOUT_VISIBLE, WAITING -> HiddenCypher.ABOUT;
      case WITHHELD -> HiddenCypher.WITHHOLD;
      case GRANTS -> HiddenCypher.GRANT;
      case CONSULT -> HiddenCypher.CONSULT;
      case RIGHTS -> HiddenCypher.RIGHTS;
      case NOT_TICKED -> HiddenCypher.NOT_TICKED;
      case NOT_SHARED_TIES -> HiddenCypher.NOT_SHARED_TIES;
    };
  }
}
