package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.recognition.rule.Condition.Age;
import nl.houvast.recognition.rule.Condition.Over;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the {@code rule} of a pattern's file, and names the place of whatever it cannot read. */
public final class RuleReader {
  /** domain.md §2: every nature but witnessing and neglect is violence. */
  public static final Set<String> VIOLENCE =
      Set.of(
          "NAT-PHYSICAL",
          "NAT-SEXUAL",
          "NAT-PSYCHOLOGICAL",
          "NAT-THREAT",
          "NAT-COERCIVE-CONTROL",
          "NAT-STALKING",
          "NAT-FINANCIAL",
          "NAT-PROPERTY",
          "NAT-ONLINE");

  private static final Set<String> PART =
      Set.of(
          "part",
          "anyOf",
          "absent",
          "besides",
          "violence",
          "signals",
          "parent",
          "silence",
          "domains",
          "later");
  private static final Set<String> VERBS =
      Set.of("violence", "signals", "parent", "silence", "domains", "later");
  private final Set<String> parts = new LinkedHashSet<>();

  private RuleReader() {}

  /**
   * @throws UnreadableRule with the place and what is not right there
   */
  public static Rule read(String yaml) {
    JsonNode file;
    try {
      file = YAMLMapper.builder().build().readTree(yaml);
    } catch (RuntimeException e) {
      throw new UnreadableRule("file", "is no YAML", e);
    }
    return new RuleReader().rule(file.path("rule"));
  }

  private Rule rule(JsonNode rule) {
    only(
        "rule", rule, Set.of("required", "strengthening", "offersWhen", "stricter", "withoutFact"));
    var required = parts("rule.required", rule.path("required"));
    if (required.isEmpty()) {
      throw new UnreadableRule("rule.required", "needs at least one part", null);
    }
    return new Rule(
        required,
        parts("rule.strengthening", rule.path("strengthening")),
        offers(rule.path("offersWhen")),
        rule.path("stricter").asBoolean(false),
        rule.path("withoutFact").asBoolean(false));
  }

  private List<Rule.Part> parts(String place, JsonNode list) {
    var all = new ArrayList<Rule.Part>();
    int i = 0;
    for (JsonNode one : list) {
      all.add(part(place + "[" + i++ + "]", one));
    }
    return all;
  }

  private Rule.Part part(String place, JsonNode part) {
    only(place, part, PART);
    String name = text(place, part, "part");
    if (!parts.add(name)) {
      throw new UnreadableRule(place + ".part", name + " stands there twice", null);
    }
    var conditions = new ArrayList<Condition>();
    if (part.has("anyOf")) {
      int i = 0;
      for (JsonNode one : part.path("anyOf")) {
        conditions.add(condition(place + ".anyOf[" + i++ + "]", one));
      }
    } else {
      conditions.add(condition(place, part));
    }
    if (conditions.isEmpty()) {
      throw new UnreadableRule(place + ".anyOf", "needs at least one condition", null);
    }
    String besides = part.path("besides").asString("");
    known(place + ".besides", besides);
    return new Rule.Part(name, conditions, part.path("absent").asBoolean(false), besides);
  }

  private void known(String place, String name) {
    if (!name.isEmpty() && !parts.contains(name)) {
      throw new UnreadableRule(place, name + " is no part before this one", null);
    }
  }

  private Condition condition(String place, JsonNode part) {
    var verbs = new TreeSet<String>();
    part.propertyNames().stream().filter(VERBS::contains).forEach(verbs::add);
    if (verbs.size() != 1) {
      throw new UnreadableRule(place, "needs exactly one of " + new TreeSet<>(VERBS), null);
    }
    String verb = verbs.first();
    JsonNode c = part.path(verb);
    String at = place + "." + verb;
    return switch (verb) {
      case "violence" -> directed(at, c);
      case "signals" -> about(at, c);
      case "parent" -> {
        only(at, c, Set.of("parent", "child", "ages"));
        yield new Condition.Parent(text(at, c, "parent"), text(at, c, "child"), ages(at, c));
      }
      case "silence" -> {
        only(at, c, Set.of("of", "ages"));
        yield new Condition.Silence(some(at, c, "of"), ages(at, c));
      }
      case "domains" -> {
        only(at, c, Set.of("of", "atLeast", "within", "ages"));
        yield new Condition.Domains(
            some(at, c, "of"),
            number(at, c, "atLeast", 3),
            number(at, c, "within", 365),
            ages(at, c));
      }
      default -> {
        only(at, c, Set.of("after", "of", "notKinds", "ages"));
        known(at + ".after", text(at, c, "after"));
        yield new Condition.Later(
            text(at, c, "after"), text(at, c, "of"), set(c, "notKinds"), ages(at, c));
      }
    };
  }

  private Condition directed(String at, JsonNode c) {
    only(
        at,
        c,
        Set.of(
            "from",
            "to",
            "over",
            "natures",
            "any",
            "none",
            "carrying",
            "times",
            "within",
            "some",
            "notAll",
            "per",
            "differentFrom",
            "ages"));
    String from = text(at, c, "from");
    String to = text(at, c, "to");
    var per = c.has("per") ? set(c, "per") : Set.of(from, to);
    var natures = set(c, "natures");
    return new Condition.Directed(
        from,
        to,
        value(at, c, "over", Over.class, Over.ANY),
        natures.isEmpty() ? VIOLENCE : natures,
        set(c, "any"),
        set(c, "none"),
        c.path("carrying").asBoolean(false),
        number(at, c, "times", 1),
        number(at, c, "within", 0),
        set(c, "some"),
        set(c, "notAll"),
        Set.copyOf(per),
        number(at, c, "differentFrom", 1),
        ages(at, c));
  }

  private Condition about(String at, JsonNode c) {
    only(
        at,
        c,
        Set.of(
            "of",
            "all",
            "as",
            "kinds",
            "notKinds",
            "from",
            "any",
            "also",
            "different",
            "within",
            "declined",
            "leftOpen",
            "in",
            "violent",
            "ages"));
    var as = set(c, "as");
    String in = c.path("in").asString("");
    known(at + ".in", in);
    return new Condition.About(
        some(at, c, "of"),
        c.path("all").asBoolean(false),
        as.isEmpty() ? Set.of("ACTOR", "TARGET", "SUBJECT", "WITNESS") : as,
        set(c, "kinds"),
        set(c, "notKinds"),
        set(c, "from"),
        set(c, "any"),
        set(c, "also"),
        number(at, c, "different", 1),
        number(at, c, "within", 0),
        c.path("declined").asBoolean(false),
        c.path("leftOpen").asBoolean(false),
        in,
        c.path("violent").asBoolean(false),
        ages(at, c));
  }

  private Map<String, Rule.Offer> offers(JsonNode node) {
    var all = new LinkedHashMap<String, Rule.Offer>();
    node.properties()
        .forEach(
            e -> {
              known("rule.offersWhen." + e.getKey(), e.getKey());
              all.put(
                  e.getKey(),
                  new Rule.Offer(list(e.getValue(), "dossiers"), list(e.getValue(), "expertise")));
            });
    return all;
  }

  private static Map<String, Age> ages(String at, JsonNode c) {
    var ages = new HashMap<String, Age>();
    c.path("ages")
        .properties()
        .forEach(
            e ->
                ages.put(
                    e.getKey(),
                    value(at + ".ages", c.path("ages"), e.getKey(), Age.class, Age.ADULT)));
    return Map.copyOf(ages);
  }

  private static void only(String place, JsonNode node, Set<String> known) {
    if (!node.isObject()) {
      throw new UnreadableRule(place, "is missing, or has no fields", null);
    }
    for (String field : node.propertyNames()) {
      if (!known.contains(field)) {
        throw new UnreadableRule(place + "." + field, "is not a word of the rule language", null);
      }
    }
  }

  private static String text(String place, JsonNode node, String field) {
    String text = node.path(field).asString("");
    if (text.isBlank()) {
      throw new UnreadableRule(place + "." + field, "is missing", null);
    }
    return text;
  }

  private static int number(String place, JsonNode node, String field, int otherwise) {
    if (!node.has(field)) {
      return otherwise;
    }
    JsonNode value = node.path(field);
    if (!value.isInt() || value.asInt() < 1 || value.asInt() > 3660) {
      throw new UnreadableRule(place + "." + field, "must be a whole number from 1 to 3660", null);
    }
    return value.asInt();
  }

  private static <E extends Enum<E>> E value(
      String place, JsonNode node, String field, Class<E> type, E otherwise) {
    if (!node.has(field)) {
      return otherwise;
    }
    try {
      return Enum.valueOf(type, node.path(field).asString(""));
    } catch (IllegalArgumentException e) {
      throw new UnreadableRule(
          place + "." + field, "must be one of " + List.of(type.getEnumConstants()), e);
    }
  }

  private static List<String> some(String place, JsonNode node, String field) {
    var all = list(node, field);
    if (all.isEmpty()) {
      throw new UnreadableRule(place + "." + field, "is missing", null);
    }
    return all;
  }

  private static List<String> list(JsonNode node, String field) {
    var all = new ArrayList<String>();
    JsonNode value = node.path(field);
    if (value.isString()) {
      all.add(value.asString());
    }
    value.forEach(v -> all.add(v.asString()));
    return List.copyOf(all);
  }

  private static Set<String> set(JsonNode node, String field) {
    return Set.copyOf(new LinkedHashSet<>(list(node, field)));
  }
}
