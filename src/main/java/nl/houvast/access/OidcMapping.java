package nl.houvast.access;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the claims of a provider mean here: {@code sign-in.yaml} of the policy.
 *
 * @param name claims that may hold the name of the person, the first that is there counts
 * @param kinds which roles an organisation of a kind can have at most
 */
record OidcMapping(
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    List<String> name,
    Roles roles,
    Values organisation,
    Values region,
    Map<String, Set<String>> kinds,
    SecondFactor secondFactor) {
  /** Roles of people; those of machines, jobs and families never come from a provider. */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "TEAM_MEMBER", "LOCAL_WORKER", "EXPERT", "CURATOR", "PRIVACY_OFFICER", "ADMINISTRATOR");

  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** A claim, and what each of its values means. */
  record Values(String claim, Map<String, String> values) {
    Values {
      Objects.requireNonNull(claim);
      values = Map.copyOf(values);
    }
  }

  /** Values without the prefix belong to others than Houvast. */
  record Roles(String claim, String prefix, Map<String, String> values) {
    Roles {
      Objects.requireNonNull(claim);
      prefix = Objects.requireNonNullElse(prefix, "");
      values = Map.copyOf(values);
    }
  }

  /**
   * What tells that a sign-in had two factors.
   *
   * @param amr each line is a set of methods that must all have been used
   * @param ask the acr that Houvast asks for
   */
  record SecondFactor(List<String> acr, List<Set<String>> amr, @Nullable String ask) {
    SecondFactor {
      acr = List.copyOf(acr);
      amr = List.copyOf(amr);
    }
  }

  OidcMapping {
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(secondFactor);
    name = List.copyOf(name);
    kinds = Map.copyOf(kinds);
  }

  static OidcMapping read(Resource file) {
    OidcMapping mapping;
    try {
      mapping = YAML.readValue(file.getContentAsByteArray(), OidcMapping.class);
    } catch (IOException | RuntimeException e) {
      throw new SignInIncomplete(
          "Signing in through an organisation is not set up wholly: "
              + file.getDescription()
              + " cannot be read.",
          e);
    }
    mapping.refuseRolesOfOthers(file.getDescription());
    return mapping;
  }

  private void refuseRolesOfOthers(String where) {
    var all = new java.util.TreeSet<>(roles.values().values());
    kinds.values().forEach(all::addAll);
    all.removeAll(OF_PEOPLE);
    if (!all.isEmpty()) {
      throw new SignInIncomplete(
          "In " + where + " are roles that no person can have: " + String.join(", ", all) + ".",
          null);
    }
  }

  boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}
