package nl.houvast.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The door to organisations and the people and machines that act for them. */
@Component
public class Professionals {
  private final Neo4jClient graph;
  private final Writing writing;
  private final PasswordEncoder passwords;

  Professionals(Neo4jClient graph, Writing writing, PasswordEncoder passwords) {
    this.graph = graph;
    this.writing = writing;
    this.passwords = passwords;
  }

  /** An organisation as anybody who is signed in may know it. */
  public record Organisation(
      String id, String name, String type, @Nullable String region, List<String> functions) {}

  /** A team of an organisation. */
  public record Team(String id, String name, String organisation, @Nullable String region) {}

  /** Somebody who works, as others may know them. */
  public record Professional(
      String account,
      String name,
      List<String> roles,
      String organisation,
      @Nullable String team,
      @Nullable String discipline,
      List<String> languages,
      String availability,
      @Nullable String region) {}

  /** Writes what is there already anew, and adds the rest; who was closed stays closed. */
  public void enrol(
      Collection<Organisation> organisations,
      Collection<Team> teams,
      Collection<Professional> people,
      Map<String, String> machineClients,
      String password) {
    String hash = java.util.Objects.requireNonNull(passwords.encode(password));
    writing.atomically(
        () -> {
          ProfessionalQueries.organisations(graph, organisations);
          ProfessionalQueries.teams(graph, teams);
          ProfessionalQueries.people(graph, people, hash);
          ProfessionalQueries.machines(graph, machineClients, hash);
          return true;
        });
  }

  Optional<SignedIn> signIn(String account) {
    return graph
        .query(ProfessionalQueries.ACCOUNT)
        .bind(account)
        .to("account")
        .fetchAs(SignedIn.class)
        .mappedBy(
            (types, row) -> {
              String region = row.get("region").asString(null);
              return new SignedIn(
                  new Actor(
                      account,
                      row.get("name").asString(),
                      new HashSet<>(row.get("roles").asList(v -> v.asString())),
                      row.get("organisationId").asString(),
                      row.get("organisationName").asString(),
                      region == null ? null : new Region(region)),
                  row.get("hash").asString(),
                  row.get("secondStep").asBoolean(),
                  Assurance.ONE_FACTOR);
            })
        .one();
  }

  public List<Organisation> organisations() {
    return List.copyOf(
        graph
            .query(ProfessionalQueries.ORGANISATIONS)
            .fetchAs(Organisation.class)
            .mappedBy(
                (types, row) ->
                    new Organisation(
                        row.get("id").asString(),
                        row.get("name").asString(),
                        row.get("type").asString(),
                        row.get("region").asString(null),
                        row.get("functions").asList(v -> v.asString())))
            .all());
  }

  public Optional<Organisation> organisation(String id) {
    return organisations().stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** The regional safety team of a region: whom to contact about a connection there. */
  public Optional<Organisation> safetyTeamOf(String region) {
    return organisations().stream()
        .filter(o -> o.type().equals("REGIONAL_SAFETY_TEAM") && region.equals(o.region()))
        .findFirst();
  }

  /** Everybody who is active, by account. */
  public List<Professional> people() {
    return List.copyOf(
        graph
            .query(ProfessionalQueries.PEOPLE)
            .fetchAs(Professional.class)
            .mappedBy(
                (types, row) ->
                    new Professional(
                        row.get("account").asString(),
                        row.get("name").asString(),
                        row.get("roles").asList(v -> v.asString()),
                        row.get("organisation").asString(),
                        row.get("team").asString(null),
                        row.get("discipline").asString(null),
                        row.get("languages").asList(v -> v.asString()),
                        row.get("availability").asString("AVAILABLE"),
                        row.get("region").asString(null)))
            .all());
  }

  public Optional<Professional> person(String account) {
    return people().stream().filter(p -> p.account().equals(account)).findFirst();
  }
}
