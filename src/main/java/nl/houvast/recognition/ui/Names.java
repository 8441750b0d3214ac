package nl.houvast.recognition.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;

/** The words that a form of a pattern offers, with what they are called. */
final class Names {
  /** The facets that a signal indicates. */
  private static final List<String> SIGNALLED = List.of("NAT", "REL", "RF", "PF", "INT");

  static final List<String> PEOPLE =
      List.of("actor", "target", "person", "parent", "child", "someone");
  static final List<String> KINDS =
      List.of("CONCERN", "REPORT", "INVOLVEMENT", "NUISANCE", "INCIDENT", "CLOSURE", "STRENGTH");
  static final List<String> SOURCES =
      List.of(
          "POLICE",
          "VEILIG_THUIS",
          "MENTAL_HEALTH",
          "LOCAL_TEAM",
          "SCHOOL",
          "GP",
          "CARE_PROVIDER",
          "YOUTH_PROTECTION",
          "CHILD_PROTECTION_BOARD",
          "PROBATION",
          "JUSTICE",
          "HOUSING",
          "CARE_SAFETY_HOUSE",
          "REGIONAL_SAFETY_TEAM",
          "OTHER");
  static final List<String> ROLES = List.of("ACTOR", "TARGET", "SUBJECT", "WITNESS");
  static final List<String> NATURES = List.of("FACT", "OPINION", "HEARSAY");
  static final List<String> STATUSES = List.of("CONFIRMED", "SUSPECTED", "UNCONFIRMED", "REFUTED");
  private final Concepts concepts;

  Names(Concepts concepts) {
    this.concepts = concepts;
  }

  /** The codes of every concept that a signal can indicate, or of one facet. */
  List<String> concepts(Locale locale, String... facets) {
    var asked = facets.length == 0 ? SIGNALLED : List.of(facets);
    return concepts.all().stream()
        .filter(c -> asked.contains(c.facet()))
        .sorted(Comparator.comparing(c -> c.label(locale), String.CASE_INSENSITIVE_ORDER))
        .map(Concept::code)
        .toList();
  }

  UnaryOperator<String> conceptName(Locale locale) {
    return code -> concepts.find(code).map(c -> c.label(locale)).orElse(code);
  }
}
