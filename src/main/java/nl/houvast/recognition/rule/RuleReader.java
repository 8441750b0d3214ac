package nl.houvast.recognition.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> RULE =
      Set.of("required", "strengthening", "offersWhen", "stricter", "withoutFact");
  private static final Set<String> PART = withVerbs("part", "anyOf", "absent", "besides");
  private final Set<String> parts = new LinkedHashSet<>();
  private final ConditionReader conditions = new ConditionReader(parts::contains);

  private RuleReader() {}

  private static Set<String> withVerbs(String... words) {
    var all = new LinkedHashSet<>(ConditionReader.VERBS);
    all.addAll(List.of(words));
    return Set.copyOf(all);
  }

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
    return new RuleReader().rule(new Fields("rule", file.path("rule")).only(RULE));
  }

  private Rule rule(Fields rule) {
    var required = parts(rule.each("required"));
    if (required.isEmpty()) {
      throw new UnreadableRule("rule.required", "needs at least one part", null);
    }
    return new Rule(
        required,
        parts(rule.each("strengthening")),
        offers(rule.in("offersWhen")),
        rule.flag("stricter"),
        rule.flag("withoutFact"));
  }

  private List<Rule.Part> parts(List<Fields> list) {
    return list.stream().map(this::part).toList();
  }

  private Rule.Part part(Fields part) {
    part.only(PART);
    String name = part.text("part");
    if (!parts.add(name)) {
      throw new UnreadableRule(part.place() + ".part", name + " stands there twice", null);
    }
    var asked = new ArrayList<Condition>();
    if (part.has("anyOf")) {
      part.each("anyOf").forEach(one -> asked.add(conditions.condition(one)));
    } else {
      asked.add(conditions.condition(part));
    }
    if (asked.isEmpty()) {
      throw new UnreadableRule(part.place() + ".anyOf", "needs at least one condition", null);
    }
    String besides = part.textOrEmpty("besides");
    conditions.earlier(part, "besides", besides);
    return new Rule.Part(name, asked, part.flag("absent"), besides);
  }

  private Map<String, Rule.Offer> offers(Fields offers) {
    var all = new LinkedHashMap<String, Rule.Offer>();
    for (String part : offers.node().propertyNames()) {
      conditions.earlier(offers, part, part);
      Fields offer = offers.in(part);
      all.put(part, new Rule.Offer(offer.list("dossiers"), offer.list("expertise")));
    }
    return all;
  }
}
