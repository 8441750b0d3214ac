package nl.houvast.family;

/** The Cypher of safety holds. */
final class HoldQueries {
  static final String SET =
      """
      MATCH (:CaseFile {id: $caseFileId})-[:CONCERNS]->(p:Person {id: $personId})
      CREATE (h:SafetyHold)-[:HOLDS_BACK]->(p)
      SET h = $values
      RETURN h.id AS id
      """;

  static final String LIFT =
      """
      MATCH (h:SafetyHold {id: $id, caseFileId: $caseFileId})
      SET h.liftedOn = coalesce(h.liftedOn, $on), h.liftedBy = coalesce(h.liftedBy, $by)
      RETURN h.id AS id
      """;

  static final String OF_CASE =
      """
      MATCH (h:SafetyHold WHERE h.caseFileId IN $scope)
            -[:HOLDS_BACK]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN h, h.caseFileId AS caseFileId, p.id AS person, [p.id] AS subjects
      ORDER BY h.until DESC, h.id
      """;

  /** What is held back from somebody now; it is computed with and never told. */
  static final String OF_PERSON =
      """
      MATCH (h:SafetyHold WHERE h.caseFileId IN $scope AND h.liftedOn IS NULL AND $today <= h.until)
            -[:HOLDS_BACK]->(p:Person WHERE p.id = $person
                                        AND any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN coalesce(h.activity, '') AS room, [] AS subjects
      """;

  /** For the privacy officer, over all cases. */
  static final String ALL =
      """
      MATCH (h:SafetyHold)-[:HOLDS_BACK]->(p:Person)
      RETURN h.id AS id, h.caseFileId AS caseFileId, p.id AS person, h.activity AS activity,
             h.reason AS reason, h.until AS until, h.setOn AS setOn, h.setBy AS setBy,
             h.liftedOn IS NOT NULL AS lifted
      ORDER BY h.liftedOn IS NOT NULL, h.until, h.id
      LIMIT 500
      """;

  private HoldQueries() {}
}
