package nl.houvast.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One version of a pattern, as its file holds it. Texts are by language, {@code nl} and {@code en}.
 *
 * @param ask the questions to ask first, in order
 * @param rule the whole file (YAML); the room recognition reads its {@code rule} and {@code
 *     examples}
 */
public record Pattern(
    String code,
    int version,
    Map<String, String> title,
    Map<String, String> explanation,
    Map<String, String> contraindication,
    String grade,
    List<Ask> ask,
    List<String> dossiers,
    List<String> expertise,
    String rule) {

  /** A question, listed as missing until a signal indicates a concept that answers it. */
  public record Ask(String code, Map<String, String> question, List<Answered> answeredBy) {}

  /**
   * @param by the organisation type that must say so, or null for any
   */
  public record Answered(String concept, @org.jspecify.annotations.Nullable String by) {}

  /** What the grade of the evidence rests on, by language; empty when the file does not say. */
  public Map<String, String> evidenceNote() {
    return new PatternText(rule).evidenceNote();
  }

  public String title(Locale locale) {
    return title.getOrDefault(locale.getLanguage(), title.getOrDefault("nl", code));
  }
}
