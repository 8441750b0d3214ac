package nl.houvast.kernel;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a professional or a machine client, with the organisation that answers for it.
 *
 * @param account the login name
 * @param region the region of work, or null for somebody who works supraregionally
 */
public record Actor(
    String account,
    String name,
    Set<String> roles,
    String organisationId,
    String organisationName,
    @Nullable Region region) {
  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean has(String role) {
    return roles.contains(role);
  }
}
