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

  private GrantQueries() {}
}
