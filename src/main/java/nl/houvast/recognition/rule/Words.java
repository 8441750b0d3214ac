package nl.houvast.recognition.rule;

import java.util.Set;
import java.util.function.Predicate;

/**
 * The codes that a rule may name. The kinds and sources are those of a signal ({@code api.md});
 * which concepts and dossiers there are follows from what curators keep.
 */
public record Words(Predicate<String> concepts, Predicate<String> dossiers) {
  static final Set<String> KINDS =
      Set.of("CONCERN", "REPORT", "INVOLVEMENT", "NUISANCE", "INCIDENT", "CLOSURE", "STRENGTH");

  static final Set<String> SOURCES =
      Set.of(
          "CARE_PROVIDER",
          "CARE_SAFETY_HOUSE",
          "CHILD_PROTECTION_BOARD",
          "GP",
          "HOUSING",
          "JUSTICE",
          "LOCAL_TEAM",
          "MENTAL_HEALTH",
          "OTHER",
          "POLICE",
          "PROBATION",
          "REGIONAL_SAFETY_TEAM",
          "SCHOOL",
          "VEILIG_THUIS",
          "YOUTH_PROTECTION");

  static final Set<String> ROLES = Set.of("ACTOR", "TARGET", "SUBJECT", "WITNESS");

  /** For a rule that was published: what it names was known then. */
  static final Words PUBLISHED = new Words(code -> true, code -> true);
}
