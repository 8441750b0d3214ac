package nl.houvast.family;

/** The Cypher of what somebody may know about themselves. */
final class OwnViewQueries {
  /** The person is in the pattern: a signal that does not mention them is never touched. */
  static final String KNOWN =
      """
      MATCH (p:Person WHERE p.id = $person AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention WHERE m.role <> 'REPORTER')
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      WHERE ($among IS NULL OR p.id IN $among) AND ($signals IS NULL OR s.id IN $signals)
      WITH p, s, o, m ORDER BY m.role
      WITH p, s, o, collect(DISTINCT m.role) AS roles, collect(DISTINCT m) AS own
      CALL (s, own) {
        MATCH (s)-[:MENTIONS]->(x:Mention)
        RETURN count(x) > size(own) AS others
      }
      CALL (s) {
        OPTIONAL MATCH (s)-[:INDICATES]->(i:Concept)
        WITH i ORDER BY i.id
        RETURN collect(i.id) AS indicates
      }
      RETURN s, o, roles, others, indicates, s.happenedOn AS happenedOn, [p.id] AS subjects
      ORDER BY s.happenedOn, s.reportedOn, s.sourceKey
      """;

  /** Asked by a job, to take it out of texts; shown to nobody. */
  static final String WRITINGS =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:MENTIONS]->(m:Mention)
      CALL (m) {
        OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person WHERE p.id = $person
                                                AND any(x IN p.caseFileIds WHERE x IN $scope))
        RETURN count(p) > 0 AS own
      }
      RETURN m.name AS name, nullIf(coalesce(m.street, m.withheldHome[0]), '') AS street,
             nullIf(coalesce(m.houseNumber, m.withheldHome[1]), '') AS houseNumber,
             nullIf(coalesce(m.postalCode, m.withheldHome[2]), '') AS postalCode, m.phone AS phone, m.birthDate AS birthDate,
             own AND m.role <> 'REPORTER' AND m.withheldHome IS NULL AS own, [] AS subjects
      """;

  static final String CONTACTS =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope) AND s.contactName IS NOT NULL)
      RETURN DISTINCT s.contactName AS name, s.contactPhone AS phone, [] AS subjects
      """;

  /** Under which ids the log knows the person in this case. */
  static final String NAMES_IN_LOG =
      """
      MATCH (p:Person WHERE p.id = $person AND any(x IN p.caseFileIds WHERE x IN $scope))
      OPTIONAL MATCH (p)<-[:IDENTIFIED_AS]-(m:Mention WHERE m.role <> 'REPORTER')
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN p.id AS person, collect(DISTINCT m.id) AS mentions, [p.id] AS subjects
      """;

  private OwnViewQueries() {}
}
