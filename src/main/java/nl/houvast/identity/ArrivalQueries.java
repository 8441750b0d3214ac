package nl.houvast.identity;

/** The Cypher of what comes in. */
final class ArrivalQueries {
  /** Mentions of signals that nobody has looked at yet. A reporter is never matched. */
  static final String NEW_MENTIONS =
      """
      UNWIND range(0, size($signals) - 1) AS place
      MATCH (s:Signal {id: $signals[place]} WHERE s.withheldCaseFileId IS NULL)
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person) }
        AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
      RETURN m.id AS id, m.bsnToken IS NOT NULL AS token, m.region IS NOT NULL AS matched
      ORDER BY place, m.key
      """;

  /**
   * Whom an equal token names; what another region received only where that is allowed. Somebody
   * who was taken apart from the others of that token comes last.
   */
  static final String SAME_TOKEN =
      """
      MATCH (m:Mention {id: $mention})
      MATCH (s:Signal WHERE s.withheldCaseFileId IS NULL)
            -[:MENTIONS]->(o:Mention WHERE o.bsnToken = m.bsnToken)-[i:IDENTIFIED_AS]->(p:Person)
      WHERE o.id <> m.id AND ($across OR o.region = m.region)
        AND NOT EXISTS { (m)-[:DISTINCT_FROM]->(p) }
      RETURN p.id AS person
      ORDER BY i.by = 'apart', i.at, p.id
      LIMIT 1
      """;

  /** A mention and what was written of a person, of another region only where that is allowed. */
  static final String BESIDE =
      """
      MATCH (m:Mention {id: $mention})<-[:MENTIONS]-(s:Signal)
      RETURN m AS w, s.reportedOn AS reportedOn, true AS new
      UNION
      MATCH (m:Mention {id: $mention})
      MATCH (:Person {id: $person})<-[:IDENTIFIED_AS]-(w:Mention WHERE $across OR w.region = m.region)
            <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
      RETURN w, s.reportedOn AS reportedOn, false AS new
      ORDER BY w.id
      LIMIT 60
      """;

  static final String MENTIONED =
      """
      MATCH (:Signal {id: $signal})-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      RETURN m.id AS id
      ORDER BY m.key
      """;

  static final String OUTSTANDING =
      """
      MATCH (s:Signal WHERE s.withheldCaseFileId IS NULL)
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person) }
        AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
      WITH DISTINCT s
      RETURN s.id AS id, s.receivedAt AS receivedAt
      ORDER BY s.receivedAt, s.id
      """;

  /** As {@link #OUTSTANDING}, of what came in from this moment on. */
  static final String OUTSTANDING_SINCE =
      """
      MATCH (s:Signal WHERE s.receivedAt >= $since AND s.withheldCaseFileId IS NULL)
      USING INDEX s:Signal(receivedAt)
      WHERE EXISTS {
        (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
        WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person) }
          AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
      }
      RETURN s.id AS id, s.receivedAt AS receivedAt
      ORDER BY s.receivedAt, s.id
      """;

  private ArrivalQueries() {}
}
