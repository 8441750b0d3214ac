package nl.houvast.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.access.OidcMember.OidcPerson;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Reads claims by the {@link OidcMapping}. A value that the mapping does not know is refused; a
 * role that the kind of organisation cannot have is left out, and nobody comes in without a role.
 */
final class OidcClaims {
  private static final Set<String> OF_ONE_REGION = Set.of("TEAM_MEMBER", "LOCAL_WORKER");
  private static final int LONGEST_NAME = 120;
  private final OidcMapping mapping;
  private final Map<String, Object> claims;

  OidcClaims(OidcMapping mapping, Map<String, Object> claims) {
    this.mapping = mapping;
    this.claims = claims;
  }

  /**
   * Who this is, or the code of the refusal.
   *
   * @param token what the provider signed; only this counts for how somebody signed in
   */
  Answer<OidcMember> member(
      OidcPerson person,
      Map<String, Object> token,
      Collection<Professionals.Organisation> organisations,
      LocalDate today) {
    if (!mapping.inForce(today)) {
      return Answer.refused("sign-in.not-in-force");
    }
    String name = name();
    if (name == null) {
      return Answer.refused("sign-in.name");
    }
    String id = one(mapping.organisation());
    var organisation =
        organisations.stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
    if (organisation == null) {
      return Answer.refused("sign-in.organisation");
    }
    return roles(organisation)
        .then(
            roles ->
                region(organisation, roles)
                    .map(
                        region ->
                            new OidcMember(
                                person,
                                name,
                                roles,
                                organisation,
                                region.isEmpty() ? null : region,
                                assurance(token))));
  }

  private Answer<Set<String>> roles(Professionals.Organisation organisation) {
    var roles = new TreeSet<String>();
    for (String value : all(claims, mapping.roles().claim())) {
      if (value.startsWith(mapping.roles().prefix())) {
        String role = mapping.roles().values().get(value);
        if (role == null) {
          return Answer.refused("sign-in.role");
        }
        roles.add(role);
      }
    }
    roles.retainAll(mapping.kinds().getOrDefault(organisation.type(), Set.of()));
    return roles.isEmpty() ? Answer.refused("sign-in.no-role") : Answer.of(roles);
  }

  /** Empty for every region. */
  private Answer<String> region(Professionals.Organisation organisation, Set<String> roles) {
    String home = Objects.requireNonNullElse(organisation.region(), "");
    String claim = mapping.region().claim();
    if (all(claims, claim).isEmpty()) {
      return home.isEmpty() && roles.stream().anyMatch(OF_ONE_REGION::contains)
          ? Answer.refused("sign-in.region")
          : Answer.of(home);
    }
    String region = one(mapping.region());
    return region == null || (!home.isEmpty() && !home.equals(region))
        ? Answer.refused("sign-in.region")
        : Answer.of(region);
  }

  private Assurance assurance(Map<String, Object> token) {
    var second = mapping.secondFactor();
    List<String> used = all(token, "amr");
    boolean two =
        all(token, "acr").stream().anyMatch(second.acr()::contains)
            || second.amr().stream().anyMatch(all -> !all.isEmpty() && used.containsAll(all));
    return two ? Assurance.TWO_FACTORS : Assurance.ONE_FACTOR;
  }

  private @Nullable String name() {
    return mapping.name().stream()
        .flatMap(claim -> all(claims, claim).stream())
        .map(n -> n.replaceAll("\\p{C}", "").strip())
        .filter(n -> !n.isEmpty())
        .map(n -> n.substring(0, Math.min(n.length(), LONGEST_NAME)))
        .findFirst()
        .orElse(null);
  }

  /** What the only value means; null for none, for more than one and for an unknown one. */
  private @Nullable String one(OidcMapping.Values values) {
    List<String> found = all(claims, values.claim());
    return found.size() == 1 ? values.values().get(found.getFirst()) : null;
  }

  private static List<String> all(Map<String, Object> claims, String claim) {
    Object found = claims.get(claim);
    if (found == null && claim.contains(".")) {
      int dot = claim.indexOf('.');
      return claims.get(claim.substring(0, dot)) instanceof Map<?, ?> inner
          ? all(strings(inner), claim.substring(dot + 1))
          : List.of();
    }
    return switch (found) {
      case null -> List.of();
      case Collection<?> many -> many.stream().map(String::valueOf).distinct().toList();
      default -> List.of(found.toString());
    };
  }

  private static Map<String, Object> strings(Map<?, ?> inner) {
    var map = new java.util.HashMap<String, Object>();
    inner.forEach((key, value) -> map.put(String.valueOf(key), value));
    return map;
  }
}
