package nl.houvast.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The head of a pattern's file. Its rule and examples are read by whoever evaluates them. */
final class PatternText {
  private final String yaml;
  private final Passage file;

  PatternText(String yaml) {
    this.yaml = yaml;
    file = Passage.of(yaml);
  }

  /** The same text under another number. */
  static String numbered(String yaml, int version) {
    return yaml.replaceFirst("(?m)^version:.*$", "version: " + version);
  }

  /** What the grade rests on, by language. */
  Map<String, String> evidenceNote() {
    return file.in("evidence").languagesOrNone("note");
  }

  /**
   * Reads and checks the head.
   *
   * @throws nl.houvast.kernel.Refusal with the place of the first thing that is not right
   */
  Pattern read(Predicate<String> knownConcept, Predicate<String> knownDossier) {
    Passage offers = file.in("offers");
    return new Pattern(
        file.text("code"),
        file.number("version"),
        file.languages("title"),
        file.languages("explanation"),
        file.languagesOrNone("contraindication"),
        file.in("evidence").code("grade", DossierText.GRADES::contains),
        file.each("ask").stream().map(ask -> ask(ask, knownConcept)).toList(),
        offers.codes("dossiers", knownDossier),
        offers.codes("expertise", knownConcept),
        yaml);
  }

  private static Pattern.Ask ask(Passage ask, Predicate<String> knownConcept) {
    List<Pattern.Answered> answers =
        ask.each("answeredBy").stream()
            .map(
                a ->
                    new Pattern.Answered(
                        a.code("concept", knownConcept), a.has("by") ? a.text("by") : null))
            .toList();
    return new Pattern.Ask(ask.text("code"), ask.languages("question"), answers);
  }
}
