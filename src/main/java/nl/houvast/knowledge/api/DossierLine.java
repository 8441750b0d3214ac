package nl.houvast.knowledge.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.knowledge.Dossier;

/** A dossier in a list. */
record DossierLine(
    String id,
    int version,
    Map<String, String> title,
    Map<String, String> summary,
    String grade,
    String author,
    LocalDate reviewOn,
    List<String> concepts,
    List<String> expertise) {

  static DossierLine of(Dossier d) {
    return new DossierLine(
        d.id(),
        d.version(),
        d.title(),
        d.text().summary(),
        d.grade(),
        d.author(),
        d.reviewOn(),
        d.concepts(),
        d.expertise());
  }
}
