package nl.houvast.family;

/** The Cypher of read links. */
final class FamilyLinkQueries {
  static final String MAKE =
      """
      MATCH (:CaseFile {id: $caseFileId})-[:CONCERNS]->(p:Person {id: $personId})
      CREATE (l:FamilyLink)-[:OPENS_FOR]->(p)
      SET l = $values
      RETURN l.id AS id
      """;

  static final String OF_CASE =
      """
      MATCH (l:FamilyLink WHERE l.caseFileId IN $scope)
            -[:OPENS_FOR]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN l, p.id AS person, [p.id] AS subjects
      ORDER BY l.madeAt DESC, l.id
      """;

  /**
   * A try counts before the code is looked at, so that many at once are no way around; the write
   * also locks the link.
   */
  static final String TRY =
      """
      MATCH (l:FamilyLink {tokenHash: $tokenHash})
      SET l.tries = l.tries + 1
      RETURN l.id AS id, l.codeHash AS codeHash,
             l.revokedAt IS NULL AND l.closedAt IS NULL AND $now < l.until
               AND l.tries <= $mostTries AND l.openings < $mostOpenings AS opens
      """;

  static final String WRONG =
      """
      MATCH (l:FamilyLink {id: $id})
      WHERE l.tries >= $mostTries
      SET l.closedAt = coalesce(l.closedAt, $now)
      """;

  /** Only one of two who come at the same moment has the last opening. */
  static final String RIGHT =
      """
      MATCH (l:FamilyLink {id: $id})
      SET l.tries = 0, l.openings = l.openings + 1
      WITH l WHERE l.openings <= $mostOpenings AND l.closedAt IS NULL AND l.revokedAt IS NULL
      RETURN l.id AS id
      """;

  static final String STILL =
      """
      MATCH (l:FamilyLink {id: $id})-[:OPENS_FOR]->(p:Person)
      WHERE l.revokedAt IS NULL AND l.closedAt IS NULL AND $now < l.until
      RETURN l.id AS id, p.id AS personId, l.caseFileId AS caseFileId, l.compartments AS compartments,
             l.signalIds AS signalIds, l.textSignalIds AS textSignalIds,
             l.organisation AS organisation, l.until AS until
      """;

  static final String REVOKE =
      """
      MATCH (l:FamilyLink {id: $id, caseFileId: $caseFileId})
      SET l.revokedAt = coalesce(l.revokedAt, $now), l.revokedBy = coalesce(l.revokedBy, $by)
      RETURN l.id AS id
      """;

  private FamilyLinkQueries() {}
}
