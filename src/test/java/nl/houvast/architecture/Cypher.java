package nl.houvast.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small reader of one statement: which labels and types it mentions, which it writes, and which
 * case facts it binds without the scope. No parser; what it cannot resolve it reports.
 */
final class Cypher {
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(OPTIONAL MATCH|MATCH|MERGE|CREATE|DETACH DELETE|DELETE|ON CREATE SET|ON MATCH SET|SET|REMOVE"
              + "|WHERE|WITH|RETURN|UNWIND|CALL|ORDER BY|UNION)\\b");
  private static final Pattern NODE =
      Pattern.compile("\\(\\s*(\\w*)\\s*:\\s*([A-Z]\\w*(?:\\|[A-Z]\\w*)*)");
  private static final Pattern EDGE =
      Pattern.compile("\\[\\s*(\\w*)\\s*:\\s*([A-Z_]+(?:\\s*\\|\\s*[A-Z_]+)*)");
  private static final Pattern ASSIGNED =
      Pattern.compile("(?:^|,)\\s*(\\w+)\\s*(?:\\.\\s*\\w+\\s*)?\\+?=");

  private final Set<String> mentioned = new TreeSet<>();
  private final Set<String> written = new TreeSet<>();
  private final Set<String> unresolved = new TreeSet<>();
  private final String text;

  private Cypher(String text) {
    this.text = text;
  }

  static Cypher of(String statement) {
    var cypher = new Cypher(statement.replaceAll("(?m)//.*$", ""));
    cypher.read();
    return cypher;
  }

  Set<String> mentioned() {
    return mentioned;
  }

  Set<String> written() {
    return written;
  }

  Set<String> unresolved() {
    return unresolved;
  }

  boolean detaches() {
    return text.contains("DETACH DELETE");
  }

  /** Whether the statement hands rows to a reader at the gateway. */
  boolean answersAReader() {
    return Pattern.compile("\\bAS subjects\\b").matcher(text).find();
  }

  /** Occurrences of {@code $scope}; a reader's statement needs one per person, signal and tie. */
  boolean scoped() {
    return text.contains("$scope");
  }

  /** Labelled Person and Signal patterns with a variable that carry no scope in the pattern. */
  Set<String> unscoped() {
    var bare = new TreeSet<String>();
    Matcher node = NODE.matcher(text);
    while (node.find()) {
      boolean fact = node.group(2).matches("Person|Signal");
      if (fact && !node.group(1).isEmpty()) {
        String pattern = text.substring(node.start(), closing(node.start()));
        if (!pattern.contains("$scope")) {
          bare.add(pattern.replaceAll("\\s+", " "));
        }
      }
    }
    return bare;
  }

  private int closing(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void read() {
    Map<String, String> labels = new TreeMap<>();
    Matcher edges = EDGE.matcher(text);
    while (edges.find()) {
      for (String type : edges.group(2).split("\\s*\\|\\s*")) {
        mentioned.add(type);
        labels.merge(edges.group(1), type, (a, b) -> a + "|" + b);
      }
    }
    Matcher nodes = NODE.matcher(text);
    while (nodes.find()) {
      for (String label : nodes.group(2).split("\\|")) {
        mentioned.add(label);
        labels.merge(nodes.group(1), label, (a, b) -> a + "|" + b);
      }
    }
    labels.remove("");
    clauses().forEach((at, clause) -> writes(clause, labels));
  }

  private record Clause(String keyword, String body) {}

  private Map<Integer, Clause> clauses() {
    Map<Integer, Clause> all = new LinkedHashMap<>();
    Matcher m = CLAUSE.matcher(text);
    String keyword = null;
    int from = 0;
    while (m.find()) {
      if (keyword != null) {
        all.put(from, new Clause(keyword, text.substring(from, m.start())));
      }
      keyword = m.group(1);
      from = m.end();
    }
    if (keyword != null) {
      all.put(from, new Clause(keyword, text.substring(from)));
    }
    return all;
  }

  private void writes(Clause clause, Map<String, String> labels) {
    switch (clause.keyword()) {
      case "CREATE", "MERGE" -> {
        Matcher edge = EDGE.matcher(clause.body());
        boolean joins = false;
        while (edge.find()) {
          joins = true;
          written.add(edge.group(2).strip());
        }
        Matcher node = NODE.matcher(clause.body());
        while (node.find()) {
          if (!joins || clause.keyword().equals("CREATE")) {
            written.add(node.group(2));
          }
        }
      }
      case "SET", "ON CREATE SET", "ON MATCH SET", "REMOVE" -> {
        String flat = clause.body().replaceAll("(?s)\\{.*?\\}|\\[[^\\[\\]]*\\]|\\([^()]*\\)", "");
        Matcher assigned = ASSIGNED.matcher(flat);
        while (assigned.find()) {
          writes(assigned.group(1), labels);
        }
      }
      case "DELETE", "DETACH DELETE" -> {
        for (String variable : clause.body().split("[,\\s}]+")) {
          if (variable.matches("[a-z]\\w*")) {
            writes(variable, labels);
          }
        }
      }
      default -> {}
    }
  }

  private void writes(String variable, Map<String, String> labels) {
    String label = labels.get(variable);
    if (label == null) {
      unresolved.add(variable);
    } else {
      for (String one : label.split("\\|")) {
        written.add(one);
      }
    }
  }
}
