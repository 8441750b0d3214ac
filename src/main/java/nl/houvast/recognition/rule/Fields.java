package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The fields of one place in a rule; whatever is not right is told with its place. */
record Fields(String place, JsonNode node, Faults faults) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
  private static final Pattern HTML = Pattern.compile("<[A-Za-z/!?]");
  private static final int MOST = 30;

  /** Refuses a field that is no word of the language. */
  Fields only(Set<String> known) {
    if (!node.isObject()) {
      wrong("no-fields");
    }
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        in(field).wrong("unknown-word");
      }
    }
    return this;
  }

  Fields in(String field) {
    return new Fields(at(field), node.path(field), faults);
  }

  /** The items of a list, each with its number. */
  List<Fields> each(String field) {
    var all = new ArrayList<Fields>();
    if (has(field) && !node.path(field).isArray()) {
      in(field).wrong("not-list");
      return all;
    }
    for (JsonNode one : node.path(field)) {
      all.add(new Fields(at(field) + "[" + all.size() + "]", one, faults));
    }
    return all;
  }

  private String at(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  boolean has(String field) {
    return node.has(field);
  }

  boolean flag(String field) {
    JsonNode value = node.path(field);
    if (has(field) && !value.isBoolean()) {
      in(field).wrong("not-flag");
    }
    return value.asBoolean(false);
  }

  /** Says what is not right here. */
  void wrong(String code, Object... arguments) {
    faults.add(place, code, arguments);
  }

  /** The name of a part or of somebody who plays in it. */
  String name(String field) {
    return named(in(field), text(field));
  }

  /** At least one such name. */
  List<String> names(String field) {
    var all = some(field);
    all.forEach(name -> named(in(field), name));
    return all;
  }

  static String named(Fields at, String name) {
    if (!NAME.matcher(name).matches()) {
      at.wrong("no-name");
    }
    return name;
  }

  /** Words of a list that is known. */
  Set<String> known(String field, Predicate<String> known) {
    var all = set(field);
    all.stream()
        .filter(word -> !known.test(word))
        .findFirst()
        .ifPresent(word -> in(field).wrong("unknown-code"));
    return all;
  }

  String text(String field) {
    String text = textOrEmpty(field);
    if (text.isBlank()) {
      in(field).wrong("missing");
    }
    return text;
  }

  String textOrEmpty(String field) {
    return node.path(field).asString("");
  }

  /** A text for people to read, in which nothing looks like HTML. */
  String plainText(String field) {
    String text = text(field);
    if (HTML.matcher(text).find()) {
      in(field).wrong("html");
    }
    return text;
  }

  int number(String field, int otherwise) {
    if (!node.has(field)) {
      return otherwise;
    }
    JsonNode value = node.path(field);
    if (!value.isInt() || value.asInt() < 1 || value.asInt() > 3660) {
      in(field).wrong("not-number");
      return otherwise;
    }
    return value.asInt();
  }

  <E extends Enum<E>> E value(String field, Class<E> type, E otherwise) {
    if (!node.has(field)) {
      return otherwise;
    }
    try {
      return Enum.valueOf(type, textOrEmpty(field));
    } catch (IllegalArgumentException e) {
      in(field)
          .wrong(
              "not-one-of",
              Arrays.stream(type.getEnumConstants())
                  .map(Enum::name)
                  .collect(Collectors.joining(", ")));
      return otherwise;
    }
  }

  /** Every field here has one of these values. */
  <E extends Enum<E>> Map<String, E> values(Class<E> type) {
    var all = new HashMap<String, E>();
    for (String field : node.propertyNames()) {
      named(this, field);
      all.put(field, value(field, type, type.getEnumConstants()[0]));
    }
    return Map.copyOf(all);
  }

  /** One word or a list of words; at least one. */
  List<String> some(String field) {
    var all = list(field);
    if (all.isEmpty()) {
      in(field).wrong("missing");
    }
    return all;
  }

  List<String> list(String field) {
    var all = new ArrayList<String>();
    JsonNode value = node.path(field);
    if (value.isString()) {
      all.add(value.asString());
    }
    if (has(field) && !value.isString() && !value.isArray()) {
      in(field).wrong("not-words");
      return List.of();
    }
    for (JsonNode v : value) {
      if (!v.isString() || v.asString().isBlank()) {
        in(field).wrong("not-words");
        return List.of();
      }
      all.add(v.asString());
    }
    if (all.size() > MOST) {
      in(field).wrong("too-many-words", MOST);
    }
    return List.copyOf(all);
  }

  Set<String> set(String field) {
    return Set.copyOf(new LinkedHashSet<>(list(field)));
  }
}
