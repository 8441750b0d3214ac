package nl.houvast.knowledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierText;

/** One version of a dossier on the wire, whole. */
record DossierBody(
    String id,
    int version,
    int newestVersion,
    List<Integer> versions,
    Map<String, String> title,
    String grade,
    Map<String, String> summary,
    Map<String, String> whenToUse,
    List<Map<String, String>> firstQuestions,
    Map<String, List<Map<String, String>>> phases,
    List<Map<String, String>> doNot,
    List<DossierText.Evidence> evidence,
    List<String> concepts,
    List<String> expertise,
    List<DossierText.CitedSource> sources,
    String author,
    LocalDate reviewOn) {

  static DossierBody of(Dossier d, List<Integer> versions) {
    DossierText text = d.text();
    return new DossierBody(
        d.id(),
        d.version(),
        d.newestVersion(),
        versions,
        d.title(),
        d.grade(),
        text.summary(),
        text.whenToUse(),
        text.firstQuestions(),
        text.phases(),
        text.doNot(),
        text.evidence(),
        d.concepts(),
        d.expertise(),
        text.sources(),
        d.author(),
        d.reviewOn());
  }
}
