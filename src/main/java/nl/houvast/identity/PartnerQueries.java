package nl.houvast.identity;

/** The Cypher of questions between two Houvasts. */
final class PartnerQueries {
  /** How one person of the case was written down. */
  static final String WRITTEN =
      """
      MATCH (p:Person WHERE p.id = $person AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention WHERE m.role <> 'REPORTER')
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN m, [p.id] AS subjects
      ORDER BY s.reportedOn DESC, m.id
      """;

  /** Everybody who is known here; a reporter, what is withheld and what is kept are like nobody. */
  static final String KNOWN =
      """
      MATCH (s:Signal WHERE s.withheldCaseFileId IS NULL AND NOT s.id IN $kept)
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')-[:IDENTIFIED_AS]->(p:Person)
      RETURN p.id AS person, m
      """;

  private PartnerQueries() {}
}
