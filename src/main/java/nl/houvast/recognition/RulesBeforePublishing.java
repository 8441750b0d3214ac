package nl.houvast.recognition;

import java.util.List;
import java.util.stream.Stream;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.PatternRules;
import nl.houvast.recognition.rule.Example;
import nl.houvast.recognition.rule.Fault;
import nl.houvast.recognition.rule.Rule;
import nl.houvast.recognition.rule.RuleReader;
import nl.houvast.recognition.rule.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds a pattern, before it is published, to a rule that can be read and used, and to examples
 * that come out as they say: at least one family to find and one not to.
 */
@Component
class RulesBeforePublishing implements PatternRules {
  private final Words words;
  private final int gapMonths;

  RulesBeforePublishing(
      Concepts concepts,
      Dossiers dossiers,
      @Value("${houvast.pattern.view-gap-months}") int gapMonths) {
    words = new Words(concepts::knows, id -> dossiers.find(id, null).isPresent());
    this.gapMonths = gapMonths;
  }

  @Override
  public List<Rejection> faults(String yaml) {
    List<Fault> faults = RuleReader.faults(yaml, words);
    return faults.isEmpty()
        ? unexampled(RuleReader.examples(yaml, words))
        : faults.stream().map(RulesBeforePublishing::told).toList();
  }

  private static Rejection told(Fault fault) {
    return new Rejection(
        "knowledge.rule." + fault.code(),
        Stream.concat(Stream.of(fault.place()), fault.arguments().stream()).toList());
  }

  private static List<Rejection> unexampled(List<Example> examples) {
    return Stream.of(true, false)
        .filter(expect -> examples.stream().noneMatch(e -> e.expect() == expect))
        .map(expect -> expect ? "knowledge.no-example" : "knowledge.no-counterexample")
        .map(Rejection::because)
        .toList();
  }

  @Override
  public List<Tried> tried(String yaml) {
    Rule rule = RuleReader.read(yaml, words);
    return RuleReader.examples(yaml, words).stream()
        .map(e -> new Tried(e.title(), e.expect(), told(e, e.tried(rule, gapMonths))))
        .toList();
  }

  private static @Nullable Rejection told(Example example, Example.@Nullable Otherwise otherwise) {
    String title = example.title();
    return switch (otherwise) {
      case null -> null;
      case Example.Otherwise.Missing(String part) when part.isEmpty() ->
          Rejection.because("knowledge.example-without-fact", title);
      case Example.Otherwise.Missing(String part) ->
          Rejection.because("knowledge.example-missing", title, part);
      case Example.Otherwise.FoundAfterAll found ->
          Rejection.because("knowledge.example-found", title, found.on().toString());
      case Example.Otherwise.OnAnotherDay other ->
          Rejection.because(
              "knowledge.example-day", title, other.on().toString(), other.expected().toString());
    };
  }
}
