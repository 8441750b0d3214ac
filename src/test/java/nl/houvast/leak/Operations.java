package nl.houvast.leak;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Every operation that the description of the API names, with the ids of a world filled in. */
final class Operations {
  private static final int SOME = 3;

  /**
   * @param type of the body; null for none
   */
  record Operation(
      String method, String template, List<JsonNode> parameters, @Nullable String type) {
    boolean reads() {
      return method.equals("GET");
    }

    String name() {
      return method + " " + template;
    }
  }

  record Call(Operation operation, String path) {
    /** What the caller says itself. */
    String said() {
      return path + " " + URLDecoder.decode(path, StandardCharsets.UTF_8);
    }
  }

  private final List<Operation> all = new ArrayList<>();
  private final Map<String, List<String>> ids;

  /**
   * @param ids by the word that stands before them in a path
   */
  Operations(JsonNode described, Map<String, List<String>> ids) {
    this.ids = ids;
    for (var path : described.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        JsonNode parameters = method.getValue().path("parameters");
        String type = null;
        for (var content : method.getValue().path("requestBody").path("content").properties()) {
          type = content.getKey();
        }
        all.add(
            new Operation(
                method.getKey().toUpperCase(java.util.Locale.ROOT),
                path.getKey(),
                parameters.values().stream().toList(),
                type));
      }
    }
  }

  List<Operation> all() {
    return all;
  }

  /** Each id in each path, and then one parameter at a time. */
  List<Call> reads() {
    return reads(Integer.MAX_VALUE);
  }

  /** As {@link #reads()}, with so many ids of each kind at most. */
  List<Call> reads(int most) {
    var calls = new ArrayList<Call>();
    for (Operation operation : all) {
      if (!operation.reads()) {
        continue;
      }
      List<String> paths = paths(operation.template(), most);
      for (String path : paths) {
        calls.add(new Call(operation, path + query(operation, null, "")));
      }
      for (JsonNode parameter : operation.parameters()) {
        if (parameter.path("in").asString().equals("query")) {
          for (String value : values(parameter)) {
            for (String path : paths.subList(0, Math.min(SOME, paths.size()))) {
              calls.add(new Call(operation, path + query(operation, parameter, value)));
            }
          }
        }
      }
    }
    return calls;
  }

  /** A few of each operation that changes something; what they say is empty. */
  List<Call> writes() {
    var calls = new ArrayList<Call>();
    for (Operation operation : all) {
      if (!operation.reads()) {
        paths(operation.template(), SOME).forEach(path -> calls.add(new Call(operation, path)));
      }
    }
    return calls;
  }

  /**
   * Whole values of one's own, and the beginnings of those of others, wherever words are sought.
   */
  List<Call> searches(List<Secret> secrets, String who, int most) {
    var calls = new ArrayList<Call>();
    for (Operation operation : all) {
      boolean asks =
          operation.parameters().stream().anyMatch(p -> p.path("name").asString().equals("q"));
      if (!operation.reads() || !asks) {
        continue;
      }
      for (boolean may : new boolean[] {true, false}) {
        var words =
            secrets.stream()
                .filter(s -> Rules.may(who, s) == may)
                .filter(s -> s.field() == Field.NAME || s.field() == Field.CASE_TITLE)
                .map(s -> may ? s.value() : s.value().substring(0, 7))
                .toList();
        for (String word : some(words, most)) {
          calls.add(new Call(operation, operation.template() + "?q=" + encoded(word)));
        }
      }
    }
    return calls;
  }

  private List<String> paths(String template, int most) {
    int open = template.indexOf('{');
    if (open < 0) {
      return List.of(template);
    }
    int close = template.indexOf('}', open);
    String before = template.substring(0, open);
    var all = new ArrayList<String>();
    for (String id : some(ids(before), most)) {
      for (String rest : paths(template.substring(close + 1), SOME)) {
        all.add(before + encoded(id) + rest);
      }
    }
    return all;
  }

  /** The ids of the kind that the word before names; of every kind where that is a new word. */
  private List<String> ids(String before) {
    String[] words = before.split("/");
    String kind = words[words.length - 1];
    return ids.containsKey(kind) ? ids.getOrDefault(kind, List.of()) : mixed();
  }

  private List<String> mixed() {
    return ids.values().stream().flatMap(list -> some(list, SOME).stream()).toList();
  }

  static <T> List<T> some(List<T> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    var some = new ArrayList<T>();
    for (int i = 0; i < most; i++) {
      some.add(all.get(i * (all.size() - 1) / Math.max(1, most - 1)));
    }
    return some;
  }

  /** What must be there, as much as is given at once, and this one parameter. */
  private String query(Operation operation, @Nullable JsonNode one, String value) {
    var query = new StringBuilder();
    for (JsonNode parameter : operation.parameters()) {
      if (!parameter.path("in").asString().equals("query")) {
        continue;
      }
      String name = parameter.path("name").asString();
      @Nullable String given = null;
      if (parameter.equals(one)) {
        given = value;
      } else if (name.equals("limit")) {
        given = "200";
      } else if (parameter.path("required").asBoolean()) {
        List<String> values = values(parameter);
        given = values.isEmpty() ? "kn" : values.getFirst();
      }
      if (given != null) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(given));
      }
    }
    return query.toString();
  }

  private List<String> values(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    if (!schema.path("enum").isEmpty()) {
      return schema.path("enum").values().stream().map(JsonNode::asString).limit(SOME).toList();
    }
    return switch (schema.path("type").asString()) {
      case "integer" -> List.of("1", "200");
      case "boolean" -> List.of("true", "false");
      default ->
          schema.path("format").asString().startsWith("date")
              ? List.of("2026-06-01", "2026-11-01")
              : List.of(some(ids("casefiles")), some(ids("persons")), some(ids("signals")));
    };
  }

  /** One out of the middle. */
  private static String some(List<String> all) {
    return all.isEmpty() ? "none" : all.get(all.size() / 2);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
