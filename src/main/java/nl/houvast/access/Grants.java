package nl.houvast.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to grants: issued by a case's room, revoked, and found again on every call. */
@Component
public class Grants {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  Grants(Neo4jClient graph, Writing writing, Changes changes, Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** What a new grant says; its end is mandatory. */
  public record Offer(
      String caseFileId,
      Grant.Kind kind,
      Level level,
      List<String> purposes,
      String basis,
      List<String> compartments,
      Collection<String> among,
      Instant until,
      String grantedBy,
      String reason,
      @Nullable String reasonCode) {

    public Offer(
        String caseFileId,
        Grant.Kind kind,
        Level level,
        List<String> purposes,
        String basis,
        List<String> compartments,
        Collection<String> among,
        Instant until,
        String grantedBy,
        String reason) {
      this(
          caseFileId,
          kind,
          level,
          purposes,
          basis,
          compartments,
          among,
          until,
          grantedBy,
          reason,
          null);
    }

    /** The first grant of a case: the whole case, at most a year. */
    public static Offer team(String caseFileId, String basis, Instant now, String by) {
      return team(caseFileId, basis, now.plus(365, ChronoUnit.DAYS), by, "opened the case file");
    }

    /** A grant of the team until an instant: the whole case, at most a year. */
    public static Offer team(
        String caseFileId, String basis, Instant until, String by, String reason) {
      return new Offer(
          caseFileId,
          Grant.Kind.TEAM,
          Level.L4,
          List.of("SAFETY_ASSESSMENT", "CONSULT"),
          basis,
          List.of("OPEN", "POLICE", "YOUTH"),
          List.of(),
          until,
          by,
          reason);
    }
  }

  /** Gives the grant to a professional by account. The caller has decided that it may. */
  public String issue(String account, Offer offer) {
    return issue(GrantQueries.TO_PROFESSIONAL, account, offer);
  }

  /** Gives the grant to everybody of an organisation: to the organisation itself. */
  public String issueToOrganisation(String organisationId, Offer offer) {
    return issue(GrantQueries.TO_ORGANISATION, organisationId, offer);
  }

  /**
   * @throws IllegalArgumentException when it would last longer than its kind may
   */
  private String issue(String statement, String holderId, Offer offer) {
    if (offer.until().isAfter(clock.instant().plus(offer.kind().longest()))) {
      throw new IllegalArgumentException("too long for a grant of kind " + offer.kind());
    }
    String id = UUID.randomUUID().toString();
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("id", id);
    values.put("caseFileId", offer.caseFileId());
    values.put("kind", offer.kind().name());
    values.put("level", offer.level().name());
    values.put("purposes", offer.purposes());
    values.put("basis", offer.basis());
    values.put("compartments", offer.compartments());
    values.put("among", offer.among().isEmpty() ? null : List.copyOf(offer.among()));
    values.put("from", clock.instant().atZone(ZoneOffset.UTC));
    values.put("until", offer.until().atZone(ZoneOffset.UTC));
    values.put("grantedBy", offer.grantedBy());
    values.put("reason", offer.reason());
    values.put("reasonCode", offer.reasonCode());
    return writing.atomically(
        () -> {
          graph.query(statement).bind(holderId).to("holder").bind(values).to("values").run();
          changes.touched(new Ref(Kind.GRANT, id));
          return id;
        });
  }

  /** Ends a grant now; it works on the holder's next call. */
  public void revoke(String grantId) {
    writing.atomically(
        () -> {
          graph
              .query(GrantQueries.REVOKE)
              .bind(grantId)
              .to("id")
              .bind(clock.instant().atZone(ZoneOffset.UTC))
              .to("now")
              .run();
          changes.touched(new Ref(Kind.GRANT, grantId));
          return grantId;
        });
  }

  /**
   * A grant with who holds it.
   *
   * @param holderId an account, or an organisation where everybody of it may look
   */
  public record Held(
      Grant grant, String holderId, String holder, String grantedBy, String reason) {}

  /** All grants that are live now on the one case of this scope; for whoever sees it whole. */
  public List<Held> on(Scope scope) {
    if (!scope.level().atLeast(Level.L4)) {
      return List.of();
    }
    return List.copyOf(
        graph
            .query(GrantQueries.ON)
            .bindAll(
                Map.of("id", scope.caseFileId(), "now", clock.instant().atZone(ZoneOffset.UTC)))
            .fetchAs(Held.class)
            .mappedBy(
                (types, row) ->
                    new Held(
                        map(row.get("g").asNode()),
                        row.get("holderId").asString(),
                        row.get("holder").asString(),
                        row.get("g").get("grantedBy").asString(""),
                        row.get("g").get("reason").asString("")))
            .all());
  }

  /** The grants of somebody that are live now. */
  public List<Grant> of(Actor actor) {
    Instant now = clock.instant();
    return graph
        .query(GrantQueries.OF)
        .bind(actor.account())
        .to("account")
        .fetchAs(Grant.class)
        .mappedBy((types, row) -> map(row.get("g").asNode()))
        .all()
        .stream()
        .filter(g -> g.live(now))
        .toList();
  }

  /** An account as it stands now, whatever it was when somebody signed in with it. */
  record Account(String organisationKind, List<String> roles) {

    /** A role that was taken away counts no more; one that came counts from the next sign-in on. */
    Actor now(Actor signedIn) {
      return new Actor(
          signedIn.account(),
          signedIn.name(),
          signedIn.roles().stream().filter(roles::contains).collect(Collectors.toSet()),
          signedIn.organisationId(),
          signedIn.organisationName(),
          signedIn.region());
    }
  }

  /** Empty when the account is not active now. */
  Optional<Account> account(Actor signedIn) {
    return graph
        .query(GrantQueries.ACCOUNT_NOW)
        .bind(signedIn.account())
        .to("account")
        .fetchAs(Account.class)
        .mappedBy(
            (types, row) ->
                new Account(row.get("type").asString(), row.get("roles").asList(v -> v.asString())))
        .one();
  }

  static Grant map(MapAccessor g) {
    return new Grant(
        g.get("id").asString(),
        g.get("caseFileId").asString(),
        Grant.Kind.valueOf(g.get("kind").asString()),
        Level.valueOf(g.get("level").asString()),
        g.get("purposes").asList(v -> v.asString()),
        g.get("basis").asString(),
        g.get("compartments").asList(v -> v.asString()),
        g.get("among").isNull() ? null : g.get("among").asList(v -> v.asString()),
        g.get("from").asZonedDateTime().toInstant(),
        g.get("until").asZonedDateTime().toInstant(),
        g.get("revokedAt").isNull() ? null : g.get("revokedAt").asZonedDateTime().toInstant());
  }
}
