package nl.houvast.recognition.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Predicate<String> earlierPart;

  private final Words words;

  ConditionReader(Predicate<String> earlierPart, Words words) {
    this.earlierPart = earlierPart;
    this.words = words;
  }

  /** A condition with the place of its fields. */
  record Placed(Fields place, Condition condition) {}

  /** Nothing when it cannot be told which it is, or a field of it cannot be read. */
  Optional<Placed> condition(Fields part) {
    var verbs = new TreeSet<String>();
    part.node().propertyNames().stream().filter(VERBS::contains).forEach(verbs::add);
    if (verbs.size() != 1) {
      part.wrong("one-verb", String.join(", ", new TreeSet<>(VERBS)));
      return Optional.empty();
    }
    int before = part.faults().count();
    Fields c = part.in(verbs.first());
    Condition condition = read(verbs.first(), c);
    if (part.faults().count() > before) {
      return Optional.empty();
    }
    Sense.of(c, condition);
    return Optional.of(new Placed(c, condition));
  }

  private Condition read(String verb, Fields c) {
    return switch (verb) {
      case "violence" -> directed(c.only(DIRECTED));
      case "signals" -> about(c.only(ABOUT));
      case "parent" -> parent(c.only(Set.of("parent", "child", "ages")));
      case "silence" -> silence(c.only(Set.of("of", "ages")));
      case "domains" -> domains(c.only(Set.of("of", "atLeast", "within", "ages")));
      default -> later(c.only(Set.of("after", "of", "notKinds", "ages")));
    };
  }

  private Condition directed(Fields c) {
    String from = c.name("from");
    String to = c.name("to");
    var natures = c.known("natures", words.concepts());
    return new Condition.Directed(
        from,
        to,
        c.value("over", Over.class, Over.ANY),
        natures.isEmpty() ? RuleReader.VIOLENCE : natures,
        c.known("any", words.concepts()),
        c.known("none", words.concepts()),
        c.flag("carrying"),
        c.number("times", 1),
        c.number("within", 0),
        c.known("some", words.concepts()),
        c.known("notAll", words.concepts()),
        Set.copyOf(c.has("per") ? c.names("per") : List.of(from, to)),
        c.number("differentFrom", 1),
        ages(c));
  }

  private Condition about(Fields c) {
    var as = c.known("as", Words.ROLES::contains);
    String in = c.textOrEmpty("in");
    earlier(c, "in", in);
    return new Condition.About(
        c.names("of"),
        c.flag("all"),
        as.isEmpty() ? Words.ROLES : as,
        c.known("kinds", Words.KINDS::contains),
        c.known("notKinds", Words.KINDS::contains),
        c.known("from", Words.SOURCES::contains),
        c.known("any", words.concepts()),
        c.known("also", words.concepts()),
        c.number("different", 1),
        c.number("within", 0),
        c.flag("declined"),
        c.flag("leftOpen"),
        in,
        c.flag("violent"),
        ages(c));
  }

  private static Condition parent(Fields c) {
    return new Condition.Parent(c.name("parent"), c.name("child"), ages(c));
  }

  private static Condition silence(Fields c) {
    return new Condition.Silence(c.names("of"), ages(c));
  }

  private static Condition domains(Fields c) {
    return new Condition.Domains(
        c.names("of"), c.number("atLeast", 3), c.number("within", 365), ages(c));
  }

  private Condition later(Fields c) {
    earlier(c, "after", c.text("after"));
    return new Condition.Later(
        c.text("after"), c.name("of"), c.known("notKinds", Words.KINDS::contains), ages(c));
  }

  /** A part can speak only of one that stands before it. */
  void earlier(Fields fields, String field, String name) {
    if (!name.isEmpty() && !earlierPart.test(name)) {
      fields.in(field).wrong("not-earlier", name);
    }
  }

  private static Map<String, Age> ages(Fields c) {
    return c.in("ages").values(Age.class);
  }
}
