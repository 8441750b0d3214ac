package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

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

  /** The largest rule of today has eight. */
  private static final int MOST_PARTS = 16;

  private static final int MOST_CONDITIONS = 6;
  private static final Set<String> RULE =
      Set.of("required", "strengthening", "offersWhen", "stricter", "withoutFact");
  private static final Set<String> PART = withVerbs("part", "anyOf", "absent", "besides");
  private final Set<String> parts = new LinkedHashSet<>();
  private final Cast cast = new Cast();
  private final Words words;
  private final ConditionReader conditions;

  private RuleReader(Words words) {
    this.words = words;
    conditions = new ConditionReader(parts::contains, words);
  }

  private static Set<String> withVerbs(String... words) {
    var all = new LinkedHashSet<>(ConditionReader.VERBS);
    all.addAll(List.of(words));
    return Set.copyOf(all);
  }

  /**
   * A rule that was published.
   *
   * @throws UnreadableRule with the place and what is not right there
   */
  public static Rule read(String yaml) {
    return read(yaml, Words.PUBLISHED);
  }

  /**
   * A rule that names only what there is.
   *
   * @throws UnreadableRule with the place and what is not right there
   */
  public static Rule read(String yaml, Words words) {
    var faults = new Faults();
    Rule rule = rule(PlainYaml.read(yaml, faults), words, faults);
    faults.orThrow();
    return rule;
  }

  /**
   * The examples of a file that name only what there is.
   *
   * @throws UnreadableRule with the place and what is not right there
   */
  public static List<Example> examples(String yaml, Words words) {
    var faults = new Faults();
    var examples = examples(PlainYaml.read(yaml, faults), words, faults);
    faults.orThrow();
    return examples;
  }

  /** All that is not right in the rule and the examples of a file, in its order. */
  public static List<Fault> faults(String yaml, Words words) {
    var faults = new Faults();
    JsonNode file = PlainYaml.read(yaml, faults);
    if (faults.count() == 0) {
      rule(file, words, faults);
      examples(file, words, faults);
    }
    return faults.all();
  }

  private static Rule rule(JsonNode file, Words words, Faults faults) {
    return new RuleReader(words).rule(new Fields("rule", file.path("rule"), faults).only(RULE));
  }

  private static List<Example> examples(JsonNode file, Words words, Faults faults) {
    return new ExampleReader(words).examples(new Fields("", file, faults));
  }

  private Rule rule(Fields rule) {
    var required = parts(rule.each("required"), true);
    if (required.isEmpty()) {
      rule.in("required").wrong("no-part");
    }
    return new Rule(
        required,
        parts(rule.each("strengthening"), false),
        offers(rule.in("offersWhen")),
        rule.flag("stricter"),
        rule.flag("withoutFact"));
  }

  private List<Rule.Part> parts(List<Fields> list, boolean required) {
    return list.stream().map(part -> part(part, required)).toList();
  }

  private Rule.Part part(Fields part, boolean required) {
    part.only(PART);
    String name = part.name("part");
    if (parts.contains(name)) {
      part.in("part").wrong("twice", name);
    }
    if (parts.size() >= MOST_PARTS) {
      part.wrong("too-many-parts", MOST_PARTS);
    }
    boolean absent = part.flag("absent");
    int before = part.faults().count();
    var asked = new ArrayList<Condition>();
    for (var placed : asked(part)) {
      cast.hold(placed.place(), placed.condition(), absent);
      asked.add(placed.condition());
    }
    if (part.faults().count() > before) {
      cast.unsure();
    }
    String besides = part.textOrEmpty("besides");
    conditions.earlier(part, "besides", besides);
    if (required) {
      cast.found(part, asked, absent);
    }
    parts.add(name);
    return new Rule.Part(name, asked, absent, besides);
  }

  private List<ConditionReader.Placed> asked(Fields part) {
    if (!part.has("anyOf")) {
      return conditions.condition(part).stream().toList();
    }
    var all = part.each("anyOf");
    if (all.isEmpty()) {
      part.in("anyOf").wrong("no-condition");
    }
    if (all.size() > MOST_CONDITIONS) {
      part.in("anyOf").wrong("too-many-conditions", MOST_CONDITIONS);
    }
    return all.stream().flatMap(c -> conditions.condition(c).stream()).toList();
  }

  private Map<String, Rule.Offer> offers(Fields offers) {
    var all = new LinkedHashMap<String, Rule.Offer>();
    for (String part : offers.node().propertyNames()) {
      conditions.earlier(offers, part, part);
      Fields offer = offers.in(part);
      all.put(
          part,
          new Rule.Offer(
              List.copyOf(offer.known("dossiers", words.dossiers())),
              List.copyOf(offer.known("expertise", words.concepts()))));
    }
    return all;
  }
}
