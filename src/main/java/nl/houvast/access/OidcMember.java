package nl.houvast.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a provider vouches for, in words of Houvast.
 *
 * @param region where they work, or null for every region
 */
record OidcMember(
    OidcPerson person,
    String name,
    Set<String> roles,
    Professionals.Organisation organisation,
    @Nullable String region,
    Assurance assurance) {

  /** The one that a provider means: never a name or a mail address, which pass on to others. */
  record OidcPerson(String issuer, String subject) {
    String externalId() {
      return issuer + '|' + subject;
    }

    /** Their account at an organisation; without one, the name under which they are refused. */
    String accountAt(String organisation) {
      try {
        var digest = MessageDigest.getInstance("SHA-256");
        for (String part : new String[] {issuer, subject, organisation}) {
          digest.update(part.getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
        }
        return "o-" + HexFormat.of().formatHex(digest.digest(), 0, 10);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    Actor stranger() {
      return new Actor(accountAt(""), "", Set.of(), "", "", null);
    }
  }

  String account() {
    return person.accountAt(organisation.id());
  }

  Actor actor() {
    return new Actor(
        account(),
        name,
        roles,
        organisation.id(),
        organisation.name(),
        region == null ? null : new Region(region));
  }
}
