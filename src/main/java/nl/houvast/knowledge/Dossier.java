package nl.houvast.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of a knowledge dossier. Texts are by language, {@code nl} and {@code en}.
 *
 * @param grade RESEARCH, INDIRECT, PRACTICE or EXPERT_OPINION
 * @param retiredOn since when it is not used any more, or null; the whole dossier, not this version
 * @param content the whole version as its file holds it (YAML)
 */
public record Dossier(
    String id,
    int version,
    int newestVersion,
    Map<String, String> title,
    String grade,
    String author,
    LocalDate reviewOn,
    List<String> concepts,
    List<String> expertise,
    String content,
    @Nullable LocalDate retiredOn) {

  /** What this version says. */
  public DossierText text() {
    return DossierText.of(content);
  }

  public String title(Locale locale) {
    return title.getOrDefault(locale.getLanguage(), title.getOrDefault("nl", id));
  }
}
