package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of one place in a rule; whatever is not right is told with its place. */
record Fields(String place, JsonNode node) {

  /** Refuses a field that is no word of the language. */
  Fields only(Set<String> known) {
    if (!node.isObject()) {
      throw new UnreadableRule(place, "is missing, or has no fields", null);
    }
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        throw new UnreadableRule(place + "." + field, "is not a word of the rule language", null);
      }
    }
    return this;
  }

  Fields in(String field) {
    return new Fields(place + "." + field, node.path(field));
  }

  /** The items of a list, each with its number. */
  List<Fields> each(String field) {
    var all = new ArrayList<Fields>();
    for (JsonNode one : node.path(field)) {
      all.add(new Fields(place + "." + field + "[" + all.size() + "]", one));
    }
    return all;
  }

  boolean has(String field) {
    return node.has(field);
  }

  boolean flag(String field) {
    return node.path(field).asBoolean(false);
  }

  String text(String field) {
    String text = textOrEmpty(field);
    if (text.isBlank()) {
      throw new UnreadableRule(place + "." + field, "is missing", null);
    }
    return text;
  }

  String textOrEmpty(String field) {
    return node.path(field).asString("");
  }

  int number(String field, int otherwise) {
    if (!node.has(field)) {
      return otherwise;
    }
    JsonNode value = node.path(field);
    if (!value.isInt() || value.asInt() < 1 || value.asInt() > 3660) {
      throw new UnreadableRule(place + "." + field, "must be a whole number from 1 to 3660", null);
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
      throw new UnreadableRule(
          place + "." + field, "must be one of " + List.of(type.getEnumConstants()), e);
    }
  }

  /** Every field here has one of these values. */
  <E extends Enum<E>> Map<String, E> values(Class<E> type) {
    var all = new HashMap<String, E>();
    for (String field : node.propertyNames()) {
      all.put(field, value(field, type, type.getEnumConstants()[0]));
    }
    return Map.copyOf(all);
  }

  /** One word or a list of words; at least one. */
  List<String> some(String field) {
    var all = list(field);
    if (all.isEmpty()) {
      throw new UnreadableRule(place + "." + field, "is missing", null);
    }
    return all;
  }

  List<String> list(String field) {
    var all = new ArrayList<String>();
    JsonNode value = node.path(field);
    if (value.isString()) {
      all.add(value.asString());
    }
    value.forEach(v -> all.add(v.asString()));
    return List.copyOf(all);
  }

  Set<String> set(String field) {
    return Set.copyOf(new LinkedHashSet<>(list(field)));
  }
}
