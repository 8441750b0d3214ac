package nl.houvast.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policy as dated data: purposes, legal bases, and which purposes each action may serve.
 *
 * @param demo whether an invented basis carries anything
 * @param digest tells one set of files from another
 */
record PolicyData(
    List<Purpose> purposes,
    List<LegalBasis> bases,
    Map<Action, Set<String>> actions,
    boolean demo,
    String digest) {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /**
   * What nobody chooses: it follows from what somebody does. No grant is ever given on these, so
   * they open no case.
   */
  private static final Map<String, List<String>> OF_THE_HOUSE =
      Map.of(
          "OWN_SIGNALS", List.of("OWN_RECORD"),
          "OPERATION", List.of("JOB"),
          "CONSULT", List.of("NO_CASE"),
          "AUDIT_REVIEW", List.of("OFFICER"),
          "SUBJECT_RIGHTS", List.of("OFFICER", "OWN_PERSON"));

  PolicyData {
    purposes = List.copyOf(purposes);
    bases = List.copyOf(bases);
    actions = Map.copyOf(actions);
  }

  /** The purposes of an action; empty when it needs none, null when it was never declared. */
  @Nullable Set<String> purposesOf(Action action) {
    return actions.get(action);
  }

  /** The ground that an action has of itself, when nobody chooses one for it. */
  @Nullable Ground houseGround(Action action) {
    var declared = actions.getOrDefault(action, Set.of());
    return OF_THE_HOUSE.entrySet().stream()
        .filter(house -> declared.contains(house.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(house -> new Ground(house.getKey(), house.getValue().getFirst()))
        .orElse(null);
  }

  /** Whether purpose and basis hold on the day, for this kind of organisation. */
  boolean carries(Circumstances c) {
    if (c.purpose() == null || c.basis() == null) {
      return false;
    }
    if (OF_THE_HOUSE.getOrDefault(c.purpose(), List.of()).contains(c.basis())) {
      return true;
    }
    LocalDate day = LocalDate.ofInstant(c.now(), ZONE);
    return purposes.stream().anyMatch(p -> p.code().equals(c.purpose()) && p.inForce(day))
        && bases.stream()
            .anyMatch(
                b ->
                    b.code().equals(c.basis())
                        && b.choosable(day, demo)
                        && b.reachesPurpose(c.purpose())
                        && b.reachesOrganisation(c.organisationKind()));
  }
}
