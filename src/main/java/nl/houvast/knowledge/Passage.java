package nl.houvast.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One piece of a curator's YAML file, with its place in it. What is missing or not right is refused
 * with that place, so that the curator can go there; a value of the file is never repeated.
 */
final class Passage {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  /** In characters; the longest text of the seed is a tenth of it. */
  static final int LONGEST = 100_000;

  private static final List<String> LANGUAGES = List.of("nl", "en");
  private final JsonNode node;
  private final String place;

  private Passage(JsonNode node, String place) {
    this.node = node;
    this.place = place;
  }

  /** The whole file. A text that is no YAML is refused with line and column. */
  static Passage of(String text) {
    if (text.length() > LONGEST) {
      throw new Refusal(Rejection.because("knowledge.too-long", LONGEST));
    }
    try {
      JsonNode tree = YAML.readTree(text);
      if (!tree.isObject()) {
        throw new Refusal(Rejection.because("knowledge.unreadable", 1, 1));
      }
      return new Passage(tree, "");
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new Refusal(
          Rejection.because(
              "knowledge.unreadable",
              at == null ? 1 : Math.max(1, at.getLineNr()),
              at == null ? 1 : Math.max(1, at.getColumnNr())));
    }
  }

  boolean has(String name) {
    JsonNode child = node.path(name);
    return !child.isMissingNode() && !child.isNull();
  }

  Passage in(String name) {
    JsonNode child = node.path(name);
    if (!child.isObject()) {
      throw wrong("knowledge.field-missing", name);
    }
    return new Passage(child, at(name));
  }

  String text(String name) {
    JsonNode child = node.path(name);
    if (!child.isValueNode() || child.isNull() || child.asString().isBlank()) {
      throw wrong("knowledge.field-missing", name);
    }
    return child.asString().strip();
  }

  String textOr(String name, String otherwise) {
    return has(name) && !node.path(name).asString().isBlank() ? text(name) : otherwise;
  }

  int number(String name) {
    JsonNode child = node.path(name);
    if (!child.isIntegralNumber() || child.asInt() < 1) {
      throw wrong("knowledge.field-number", name);
    }
    return child.asInt();
  }

  LocalDate day(String name) {
    try {
      return LocalDate.parse(text(name));
    } catch (DateTimeException e) {
      throw wrong("knowledge.field-day", name);
    }
  }

  /** A text in Dutch and in English; both are required. */
  Map<String, String> languages(String name) {
    return in(name).bothLanguages();
  }

  Map<String, String> languagesOrNone(String name) {
    return has(name) ? languages(name) : Map.of();
  }

  Map<String, String> bothLanguages() {
    Map<String, String> texts = new LinkedHashMap<>();
    LANGUAGES.forEach(l -> texts.put(l, text(l)));
    return texts;
  }

  /** The items of a list; none when the list is not there. */
  List<Passage> each(String name) {
    JsonNode child = node.path(name);
    if (!has(name)) {
      return List.of();
    }
    if (!child.isArray()) {
      throw wrong("knowledge.field-list", name);
    }
    List<Passage> items = new ArrayList<>();
    for (int i = 0; i < child.size(); i++) {
      items.add(new Passage(child.get(i), at(name) + "[" + (i + 1) + "]"));
    }
    return items;
  }

  List<Passage> atLeastOne(String name) {
    List<Passage> items = each(name);
    if (items.isEmpty()) {
      throw wrong("knowledge.field-missing", name);
    }
    return items;
  }

  /** A list of codes that are all known. */
  List<String> codes(String name, Predicate<String> known) {
    return each(name).stream().map(item -> item.code(known)).toList();
  }

  private String code(Predicate<String> known) {
    if (!node.isString() || !known.test(node.asString())) {
      throw new Refusal(Rejection.because("knowledge.unknown-code", place));
    }
    return node.asString();
  }

  /** One code that is known. */
  String code(String name, Predicate<String> known) {
    text(name);
    return new Passage(node.path(name), at(name)).code(known);
  }

  Refusal wrong(String reason, String name) {
    return new Refusal(Rejection.because(reason, at(name)));
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }
}
