package nl.houvast.recognition;

import java.util.Optional;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.PatternRules;
import nl.houvast.recognition.rule.RuleReader;
import nl.houvast.recognition.rule.UnreadableRule;
import nl.houvast.recognition.rule.Words;
import org.springframework.stereotype.Component;

/** Holds the rule of a pattern to what can be read and used, before it is published. */
@Component
class RulesBeforePublishing implements PatternRules {
  private final Words words;

  RulesBeforePublishing(Concepts concepts, Dossiers dossiers) {
    words = new Words(concepts::knows, id -> dossiers.find(id, null).isPresent());
  }

  @Override
  public Optional<Fault> fault(String yaml) {
    try {
      RuleReader.read(yaml, words);
      return Optional.empty();
    } catch (UnreadableRule e) {
      return Optional.of(new Fault(e.place(), e.what()));
    }
  }
}
