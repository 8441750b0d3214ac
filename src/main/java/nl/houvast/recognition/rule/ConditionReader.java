package nl.houvast.recognition.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.houvast.recognition.rule.Condition.Age;
import nl.houvast.recognition.rule.Condition.Over;

/** Reads what a part asks: one verb of the language, with its fields. */
final class ConditionReader {
  static final Set<String> VERBS =
      Set.of("violence", "signals", "parent", "silence", "domains", "later");
  private static final Set<String> DIRECTED =
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
          "ages");
  private static final Set<String> ABOUT =
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
          "ages");
  private static final Set<String> EVERY_ROLE = Set.of("ACTOR", "TARGET", "SUBJECT", "WITNESS");
  private final Predicate<String> earlierPart;

  ConditionReader(Predicate<String> earlierPart) {
    this.earlierPart = earlierPart;
  }

  Condition condition(Fields part) {
    var verbs = new TreeSet<String>();
    part.node().propertyNames().stream().filter(VERBS::contains).forEach(verbs::add);
    if (verbs.size() != 1) {
      throw new UnreadableRule(part.place(), "needs exactly one of " + new TreeSet<>(VERBS), null);
    }
    Fields c = part.in(verbs.first());
    return switch (verbs.first()) {
      case "violence" -> directed(c.only(DIRECTED));
      case "signals" -> about(c.only(ABOUT));
      case "parent" -> parent(c.only(Set.of("parent", "child", "ages")));
      case "silence" -> silence(c.only(Set.of("of", "ages")));
      case "domains" -> domains(c.only(Set.of("of", "atLeast", "within", "ages")));
      default -> later(c.only(Set.of("after", "of", "notKinds", "ages")));
    };
  }

  private static Condition directed(Fields c) {
    String from = c.text("from");
    String to = c.text("to");
    var natures = c.set("natures");
    return new Condition.Directed(
        from,
        to,
        c.value("over", Over.class, Over.ANY),
        natures.isEmpty() ? RuleReader.VIOLENCE : natures,
        c.set("any"),
        c.set("none"),
        c.flag("carrying"),
        c.number("times", 1),
        c.number("within", 0),
        c.set("some"),
        c.set("notAll"),
        c.has("per") ? c.set("per") : Set.of(from, to),
        c.number("differentFrom", 1),
        ages(c));
  }

  private Condition about(Fields c) {
    var as = c.set("as");
    String in = c.textOrEmpty("in");
    earlier(c, "in", in);
    return new Condition.About(
        c.some("of"),
        c.flag("all"),
        as.isEmpty() ? EVERY_ROLE : as,
        c.set("kinds"),
        c.set("notKinds"),
        c.set("from"),
        c.set("any"),
        c.set("also"),
        c.number("different", 1),
        c.number("within", 0),
        c.flag("declined"),
        c.flag("leftOpen"),
        in,
        c.flag("violent"),
        ages(c));
  }

  private static Condition parent(Fields c) {
    return new Condition.Parent(c.text("parent"), c.text("child"), ages(c));
  }

  private static Condition silence(Fields c) {
    return new Condition.Silence(c.some("of"), ages(c));
  }

  private static Condition domains(Fields c) {
    return new Condition.Domains(
        c.some("of"), c.number("atLeast", 3), c.number("within", 365), ages(c));
  }

  private Condition later(Fields c) {
    earlier(c, "after", c.text("after"));
    return new Condition.Later(c.text("after"), c.text("of"), c.set("notKinds"), ages(c));
  }

  /** A part can speak only of one that stands before it. */
  void earlier(Fields fields, String field, String name) {
    if (!name.isEmpty() && !earlierPart.test(name)) {
      throw new UnreadableRule(
          fields.place() + "." + field, name + " is no part before this one", null);
    }
  }

  private static Map<String, Age> ages(Fields c) {
    return c.in("ages").values(Age.class);
  }
}
