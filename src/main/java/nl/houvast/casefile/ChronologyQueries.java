package nl.houvast.casefile;

/** The Cypher of the chronology and of the intake. */
final class ChronologyQueries {
  static final String EVENTS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope)
                                    AND s.reportedOn <= $asOf)
            -[:SENT_BY]->(o:Organisation)
      CALL (s) {
        OPTIONAL MATCH (s)-[:REVISED_BY]->(r:SignalRevision WHERE r.on <= $asOf)
        WITH r ORDER BY r.on DESC, r.at DESC
        RETURN head(collect(r.status)) AS revised
      }
      CALL (s) {
        OPTIONAL MATCH (s)-[:INDICATES]->(i:Concept)
        WITH i ORDER BY i.id
        RETURN collect(i.id) AS indicates
      }
      CALL (s) {
        OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
        OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
        WITH m, p ORDER BY m.key
        RETURN collect(m) AS mentions, collect(coalesce(p.id, '')) AS persons
      }
      RETURN s, o, coalesce(revised, s.firstStatus) AS status, indicates, mentions, persons,
             CASE WHEN size(mentions) = 0 THEN []
                  ELSE [i IN range(0, size(mentions) - 1) |
                    CASE WHEN persons[i] = '' THEN mentions[i].id ELSE persons[i] END]
             END AS subjects
      ORDER BY s.happenedOn, s.reportedOn, s.sourceKey
      """;

  static final String INTAKE =
      """
      MATCH (s:Signal WHERE s.region = $region AND any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      CALL (s) {
        OPTIONAL MATCH (s)-[:INDICATES]->(i:Concept)
        WITH i ORDER BY i.id
        RETURN collect(i.id) AS indicates
      }
      CALL (s) {
        OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
        OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
        WITH m, p ORDER BY m.key
        RETURN collect(m) AS mentions, collect(coalesce(p.id, '')) AS persons
      }
      WITH s, o, indicates, mentions, persons,
           toString(s.reportedOn) + '|' + s.id AS place
      WHERE $after = '' OR place < $after
      RETURN s, o, s.status AS status, indicates, mentions, persons, place,
             CASE WHEN size(mentions) = 0 THEN []
                  ELSE [i IN range(0, size(mentions) - 1) |
                    CASE WHEN persons[i] = '' THEN mentions[i].id ELSE persons[i] END]
             END AS subjects
      ORDER BY place DESC
      LIMIT $limit
      """;

  private ChronologyQueries() {}
}
