package nl.houvast.access;

/** The Cypher of grants. */
final class GrantQueries {
  static final String TO_PROFESSIONAL =
      """
      MATCH (h:Professional {account: $holder})
      CREATE (h)-[:HOLDS]->(g:Grant)
      SET g = $values
      """;

  static final String TO_ORGANISATION =
      """
      MATCH (h:Organisation {id: $holder})
      CREATE (h)-[:HOLDS]->(g:Grant)
      SET g = $values
      """;

  static final String REVOKE =
      """
      MATCH (g:Grant {id: $id})
      SET g.revokedAt = coalesce(g.revokedAt, $now)
      """;

  static final String OF =
      """
      MATCH (p:Professional {account: $account})
      WHERE p.active
      CALL (p) {
        MATCH (p)-[:HOLDS]->(g:Grant) RETURN g
        UNION
        MATCH (p)-[:MEMBER_OF]->(:Organisation)-[:HOLDS]->(g:Grant) RETURN g
        UNION
        MATCH (p)-[:MEMBER_OF]->(:Team)-[:PART_OF]->(:Organisation)-[:HOLDS]->(g:Grant) RETURN g
      }
      RETURN g ORDER BY g.from, g.id
      """;

  static final String ACCOUNT_NOW =
      """
      CALL () {
        MATCH (p:Professional {account: $account})-[:MEMBER_OF]->(o:Organisation)
        WHERE p.active
        RETURN o.type AS type, p.roles AS roles
        UNION
        MATCH (c:MachineClient {account: $account})-[:SPEAKS_FOR]->(o:Organisation)
        WHERE c.active
        RETURN o.type AS type, ['MACHINE_CLIENT'] AS roles
      }
      RETURN type, roles LIMIT 1
      """;

  static final String TEAM_OF =
      """
      MATCH (p:Professional)-[:HOLDS]->(g:Grant {caseFileId: $id, kind: 'TEAM'})
      WHERE p.active AND g.revokedAt IS NULL AND g.from <= $now AND $now < g.until
      RETURN DISTINCT p.account AS account
      """;

  static final String ON =
      """
      MATCH (h)-[:HOLDS]->(g:Grant {caseFileId: $id})
      WHERE g.revokedAt IS NULL AND g.from <= $now AND $now < g.until
      RETURN coalesce(h.account, h.id) AS holderId, h.name AS holder, g
      ORDER BY g.kind = 'TEAM' DESC, g.kind, holder, g.from
      """;

  static final String ENDED =
      """
      MATCH (g:Grant)
      WHERE $after < g.until AND g.until <= $now AND g.revokedAt IS NULL
      RETURN g.id AS id
      """;

  /** Everybody who stays in contact after a case was closed. */
  static final String CONTINUING =
      """
      CALL () {
        MATCH (p:Professional)-[:HOLDS]->(g:Grant {caseFileId: $id, kind: 'CONTINUITY'})
        RETURN p, g
        UNION
        MATCH (p:Professional)-[:MEMBER_OF]->(:Organisation)
              -[:HOLDS]->(g:Grant {caseFileId: $id, kind: 'CONTINUITY'})
        RETURN p, g
      }
      WITH p, g
      WHERE p.active AND g.revokedAt IS NULL AND g.from <= $now AND $now < g.until
      RETURN DISTINCT p.account AS account
      """;

  static final String OFFICERS =
      """
      MATCH (p:Professional)
      WHERE p.active AND 'PRIVACY_OFFICER' IN p.roles
        AND (p.region IS NULL OR p.region = $region)
      RETURN p.account AS account
      """;

  static final String EMERGENCIES =
      """
      MATCH (p:Professional)-[:HOLDS]->(g:Grant {kind: 'BREAK_GLASS'})
      WHERE $region = '' OR p.region = $region
      RETURN p.account AS account, p.name AS name, g
      ORDER BY g.from DESC, g.id
      """;

  private GrantQueries() {}
}
