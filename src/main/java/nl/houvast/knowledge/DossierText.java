package nl.houvast.knowledge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a version of a dossier says. Every text is by language, {@code nl} and {@code en}.
 *
 * @param phases advice by phase, in the order of the phases; a phase may be absent
 * @param evidence each statement that claims something, with its grade and the keys of its sources;
 *     only the opinion of experts may stand without a source
 */
public record DossierText(
    String id,
    int version,
    Map<String, String> title,
    String grade,
    Map<String, String> summary,
    Map<String, String> whenToUse,
    List<Map<String, String>> firstQuestions,
    Map<String, List<Map<String, String>>> phases,
    List<Map<String, String>> doNot,
    List<Evidence> evidence,
    List<String> concepts,
    List<String> expertise,
    List<CitedSource> sources,
    String author,
    LocalDate reviewOn) {

  /** How well something is known; the words of the field, best known first. */
  public static final List<String> GRADES =
      List.of("RESEARCH", "INDIRECT", "PRACTICE", "EXPERT_OPINION");

  public static final List<String> PHASES =
      List.of("IMMEDIATE_SAFETY", "STABLE_SAFETY", "RECOVERY", "PARTICIPATION");

  /** One statement of what is known. */
  public record Evidence(Map<String, String> text, String grade, List<String> sources) {}

  /**
   * @param url where it can be read, or empty
   */
  public record CitedSource(String key, String title, String url) {}

  /** Reads a version that was published, and so was checked. */
  static DossierText of(String yaml) {
    return read(yaml, code -> true);
  }

  /**
   * Reads and checks a file.
   *
   * @throws nl.houvast.kernel.Refusal with the place of the first thing that is not right
   */
  static DossierText read(String yaml, Predicate<String> knownConcept) {
    Passage file = Passage.of(yaml);
    List<CitedSource> sources =
        file.atLeastOne("sources").stream().map(DossierText::source).toList();
    Set<String> keys = sources.stream().map(CitedSource::key).collect(Collectors.toSet());
    return new DossierText(
        file.text("id"),
        file.number("version"),
        file.languages("title"),
        file.code("grade", GRADES::contains),
        file.languages("summary"),
        file.languages("whenToUse"),
        texts(file, "firstQuestions"),
        phases(file.in("phases")),
        texts(file, "doNot"),
        file.atLeastOne("evidence").stream().map(e -> evidence(e, keys::contains)).toList(),
        file.codes("concepts", knownConcept),
        file.codes("expertise", knownConcept),
        sources,
        file.text("author"),
        file.day("reviewOn"));
  }

  private static List<Map<String, String>> texts(Passage file, String name) {
    return file.atLeastOne(name).stream().map(Passage::bothLanguages).toList();
  }

  private static Map<String, List<Map<String, String>>> phases(Passage phases) {
    Map<String, List<Map<String, String>>> byPhase = new LinkedHashMap<>();
    PHASES.stream().filter(phases::has).forEach(p -> byPhase.put(p, texts(phases, p)));
    return byPhase;
  }

  private static Evidence evidence(Passage evidence, Predicate<String> knownSource) {
    String grade = evidence.code("grade", GRADES::contains);
    if (!grade.equals("EXPERT_OPINION")) {
      evidence.atLeastOne("sources");
    }
    return new Evidence(evidence.languages("text"), grade, evidence.codes("sources", knownSource));
  }

  private static CitedSource source(Passage source) {
    return new CitedSource(source.text("key"), source.text("title"), source.textOr("url", ""));
  }
}
