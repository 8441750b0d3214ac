package nl.houvast.knowledge.api;

import java.util.List;
import java.util.Map;
import nl.houvast.knowledge.Pattern;

/**
 * A pattern on the wire.
 *
 * @param rule the whole file as it was published (YAML), with rule and examples
 */
record PatternBody(
    String id,
    int version,
    Map<String, String> title,
    Map<String, String> explanation,
    Map<String, String> contraindication,
    Evidence evidence,
    List<Pattern.Ask> ask,
    Offers offers,
    String rule) {

  record Evidence(String grade, Map<String, String> note) {}

  record Offers(List<String> dossiers, List<String> expertise) {}

  static PatternBody of(Pattern p) {
    return new PatternBody(
        p.code(),
        p.version(),
        p.title(),
        p.explanation(),
        p.contraindication(),
        new Evidence(p.grade(), p.evidenceNote()),
        p.ask(),
        new Offers(p.dossiers(), p.expertise()),
        p.rule());
  }
}
