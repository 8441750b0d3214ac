package nl.houvast.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The Cypher of organisations and the people and machines that act for them. */
final class ProfessionalQueries {
  static final String ACCOUNT =
      """
      CALL () {
        MATCH (p:Professional {account: $account})-[:MEMBER_OF]->(o:Organisation)
        WHERE p.active
        RETURN p.name AS name, p.roles AS roles, p.region AS region,
               coalesce(p.passwordHash, '') AS hash,
               p.secondStepSecret IS NOT NULL AS secondStep, o
        UNION
        MATCH (c:MachineClient {account: $account})-[:SPEAKS_FOR]->(o:Organisation)
        WHERE c.active
        RETURN o.name AS name, ['MACHINE_CLIENT'] AS roles, o.region AS region,
               c.passwordHash AS hash, false AS secondStep, o
      }
      RETURN name, roles, region, hash, secondStep, o.id AS organisationId, o.name AS organisationName
      LIMIT 1
      """;

  static final String ORGANISATIONS =
      """
      MATCH (o:Organisation)
      RETURN o.id AS id, o.name AS name, o.type AS type, o.region AS region,
             coalesce(o.functions, []) AS functions
      ORDER BY id
      """;

  static final String PEOPLE =
      """
      MATCH (p:Professional)-[:MEMBER_OF]->(o:Organisation)
      WHERE p.active
      OPTIONAL MATCH (p)-[:MEMBER_OF]->(t:Team)
      RETURN p.account AS account, p.name AS name, p.roles AS roles, o.id AS organisation,
             head(collect(t.id)) AS team, p.discipline AS discipline,
             coalesce(p.languages, []) AS languages, p.availability AS availability,
             p.region AS region
      ORDER BY account
      """;

  static final String CLOSED =
      """
      MATCH (p:Professional)-[:MEMBER_OF]->(o:Organisation)
      WHERE NOT p.active
      RETURN p.account AS account, p.name AS name, o.name AS organisation
      ORDER BY name, account
      """;

  static final String SET_ACTIVE =
      """
      MATCH (p:Professional {account: $account})
      SET p.active = $active
      """;

  static void organisations(Neo4jClient graph, Collection<Professionals.Organisation> all) {
    graph
        .query(
            """
            UNWIND $rows AS row
            MERGE (o:Organisation {id: row.id})
            SET o += row
            """)
        .bind(
            all.stream()
                .map(
                    o ->
                        values(
                            "id",
                            o.id(),
                            "name",
                            o.name(),
                            "type",
                            o.type(),
                            "region",
                            o.region(),
                            "functions",
                            o.functions()))
                .toList())
        .to("rows")
        .run();
  }

  static void teams(Neo4jClient graph, Collection<Professionals.Team> all) {
    graph
        .query(
            """
            UNWIND $rows AS row
            MATCH (o:Organisation {id: row.organisation})
            MERGE (t:Team {id: row.id})
            SET t.name = row.name, t.region = row.region
            MERGE (t)-[:PART_OF]->(o)
            """)
        .bind(
            all.stream()
                .map(
                    t ->
                        values(
                            "id",
                            t.id(),
                            "name",
                            t.name(),
                            "organisation",
                            t.organisation(),
                            "region",
                            t.region()))
                .toList())
        .to("rows")
        .run();
  }

  static void people(Neo4jClient graph, Collection<Professionals.Professional> all, String hash) {
    graph
        .query(
            """
            UNWIND $rows AS row
            MATCH (o:Organisation {id: row.organisation})
            MERGE (p:Professional {account: row.account})
            ON CREATE SET p.id = row.account, p.passwordHash = $hash, p.active = true
            SET p.name = row.name, p.roles = row.roles, p.discipline = row.discipline,
                p.languages = row.languages, p.availability = row.availability,
                p.region = row.region
            MERGE (p)-[:MEMBER_OF]->(o)
            WITH p, row
            MATCH (t:Team {id: row.team})
            MERGE (p)-[:MEMBER_OF]->(t)
            """)
        .bind(
            all.stream()
                .map(
                    p ->
                        values(
                            "account",
                            p.account(),
                            "name",
                            p.name(),
                            "roles",
                            p.roles(),
                            "organisation",
                            p.organisation(),
                            "team",
                            p.team(),
                            "discipline",
                            p.discipline(),
                            "languages",
                            p.languages(),
                            "availability",
                            p.availability(),
                            "region",
                            p.region()))
                .toList())
        .to("rows")
        .bind(hash)
        .to("hash")
        .run();
  }

  static void machines(Neo4jClient graph, Map<String, String> organisationByAccount, String hash) {
    graph
        .query(
            """
            UNWIND $rows AS row
            MATCH (o:Organisation {id: row.organisation})
            MERGE (c:MachineClient {account: row.account})
            ON CREATE SET c.id = row.account, c.passwordHash = $hash
            SET c.active = true
            MERGE (c)-[:SPEAKS_FOR]->(o)
            """)
        .bind(
            organisationByAccount.entrySet().stream()
                .map(e -> values("account", e.getKey(), "organisation", e.getValue()))
                .toList())
        .to("rows")
        .bind(hash)
        .to("hash")
        .run();
  }

  private static Map<String, @Nullable Object> values(@Nullable Object... keysAndValues) {
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
    }
    return map;
  }

  private ProfessionalQueries() {}
}
