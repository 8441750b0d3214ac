package nl.houvast.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Who holds which grants, asked the other way round: from the case to the people. */
@Component
class GrantsHeld {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private final Neo4jClient graph;
  private final Clock clock;

  GrantsHeld(Neo4jClient graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** The accounts of the team of a case. */
  Collection<String> team(String caseFileId) {
    return graph
        .query(GrantQueries.TEAM_OF)
        .bindAll(Map.of("id", caseFileId, "now", clock.instant().atZone(ZoneOffset.UTC)))
        .fetchAs(String.class)
        .all();
  }

  /** The accounts that stay in contact after a case was closed. */
  Collection<String> continuing(String caseFileId) {
    return graph
        .query(GrantQueries.CONTINUING)
        .bindAll(Map.of("id", caseFileId, "now", clock.instant().atZone(ZoneOffset.UTC)))
        .fetchAs(String.class)
        .all();
  }

  /** The accounts that oversee access in a region. */
  Collection<String> officers(Region region) {
    return graph
        .query(GrantQueries.OFFICERS)
        .bind(region.code())
        .to("region")
        .fetchAs(String.class)
        .all();
  }

  /** The looks in an emergency by people of one region, or of all. */
  List<BreakGlass.Session> sessions(@Nullable Region region) {
    return List.copyOf(
        graph
            .query(GrantQueries.EMERGENCIES)
            .bind(region == null ? "" : region.code())
            .to("region")
            .fetchAs(BreakGlass.Session.class)
            .mappedBy(
                (types, row) ->
                    session(
                        row.get("account").asString(),
                        row.get("name").asString(),
                        row.get("g").asNode()))
            .all());
  }

  private static BreakGlass.Session session(String account, String name, MapAccessor g) {
    Grant grant = Grants.map(g);
    Instant until = grant.until();
    return new BreakGlass.Session(
        grant.id(),
        account,
        name,
        grant.caseFileId(),
        BreakGlass.Reason.valueOf(g.get("reasonCode").asString()),
        g.get("reason").asString(),
        grant.from(),
        until,
        grant.revokedAt(),
        BreakGlass.reviewBy(LocalDate.ofInstant(grant.from(), ZONE)));
  }
}
