package nl.houvast.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.houvast.graph.Writing;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The accounts of people whom a provider vouches for: one per person and organisation, made at the
 * first sign-in and kept as the provider tells at each next one. What was granted at one
 * organisation does not go along to another. What was closed here stays closed.
 */
@Component
class OidcAccounts {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Professionals professionals;
  private final Lines lines;

  OidcAccounts(Neo4jClient graph, Writing writing, Professionals professionals, Lines lines) {
    this.graph = graph;
    this.writing = writing;
    this.professionals = professionals;
    this.lines = lines;
  }

  /** Whom Houvast knows this person as from now on; empty when their account was closed here. */
  Optional<SignedIn> arrive(OidcMember member) {
    if (closed(member)) {
      return Optional.empty();
    }
    String account = member.account();
    if (professionals.signIn(account).isEmpty()) {
      lines.account(member.actor(), "account.created", "C", "done", account);
    }
    Map<String, Object> values =
        Map.of(
            "account", account,
            "externalId", member.person().externalId(),
            "organisation", member.organisation().id(),
            "name", member.name(),
            "roles", List.copyOf(member.roles()),
            "region", Objects.requireNonNullElse(member.region(), ""));
    boolean open =
        writing.atomically(
            () ->
                graph
                    .query(OidcQueries.ARRIVE)
                    .bindAll(values)
                    .fetchAs(String.class)
                    .one()
                    .isPresent());
    return open
        ? professionals.signIn(account).map(known -> known.by(member.assurance()))
        : Optional.empty();
  }

  private boolean closed(OidcMember member) {
    return graph
        .query(OidcQueries.CLOSED)
        .bind(member.person().externalId())
        .to("externalId")
        .fetchAs(String.class)
        .one()
        .isPresent();
  }
}
