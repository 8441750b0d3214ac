package nl.houvast.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which ground somebody may look, as a line of {@code legal-bases.yaml}: with where it is
 * written down, and which named person confirmed it.
 *
 * @param organisationKinds for which types of organisation; empty for all
 * @param purposes for which purposes; empty for all
 * @param dataKinds about which data, in words of the source
 * @param validUntil the last day, or null for no end yet
 */
public record LegalBasis(
    String code,
    Map<String, String> label,
    Map<String, String> explanation,
    @Nullable String law,
    @Nullable String article,
    List<String> organisationKinds,
    List<String> purposes,
    List<String> dataKinds,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Status status,
    @Nullable String source,
    @Nullable LocalDate sourceDate,
    @Nullable String confirmedBy,
    @Nullable LocalDate confirmedOn)
    implements Dated {
  public LegalBasis {
    organisationKinds = copy(organisationKinds);
    purposes = copy(purposes);
    dataKinds = copy(dataKinds);
  }

  private static List<String> copy(@Nullable List<String> some) {
    return some == null ? List.of() : List.copyOf(some);
  }

  /** Whether anybody can work on it: a named person confirmed it, or this is the demo. */
  boolean choosable(LocalDate day, boolean demo) {
    return around(day)
        && switch (status) {
          case IN_FORCE, TEMPORARY -> confirmedBy != null && !confirmedBy.isBlank();
          case FICTITIOUS -> demo;
          case BILL, REPEALED, UNCONFIRMED -> false;
        };
  }

  boolean reachesPurpose(@Nullable String purpose) {
    return reaches(purposes, purpose);
  }

  boolean reachesOrganisation(@Nullable String kind) {
    return reaches(organisationKinds, kind);
  }

  private static boolean reaches(List<String> some, @Nullable String one) {
    return some.isEmpty() || one != null && some.contains(one);
  }
}
