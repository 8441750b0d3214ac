package nl.houvast.identity;

/** The Cypher of the edge between a mention and a person. */
final class LinkQueries {
  /**
   * What no person decided counts from the arrival of the signal, so that redoing it is exact.
   * Answers where the person is visible from now on.
   */
  static final String DRAW =
      """
      MATCH (m:Mention {id: $mention})<-[:MENTIONS]-(s:Signal), (p:Person {id: $person})
      MERGE (m)-[i:IDENTIFIED_AS]->(p)
      SET i.by = $by, i.at = coalesce($at, s.receivedAt)
      WITH DISTINCT p
      MATCH (p)<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(of:Signal)
      UNWIND of.caseFileIds AS scope
      WITH DISTINCT scope
      WHERE NOT scope STARTS WITH 'own:' AND NOT scope STARTS WITH 'withheld:'
      RETURN scope
      ORDER BY scope
      """;

  static final String RELEASE =
      """
      MATCH (m:Mention {id: $mention})-[i:IDENTIFIED_AS]->(p:Person)
      DELETE i
      RETURN p.id AS person
      """;

  static final String DISTINCT =
      """
      MATCH (m:Mention {id: $mention}), (p:Person {id: $person})
      MERGE (m)-[d:DISTINCT_FROM]->(p)
      SET d.by = $by, d.at = $at
      """;

  static final String NOT_DISTINCT =
      """
      MATCH (m:Mention {id: $mention})-[d:DISTINCT_FROM]->(p:Person {id: $person})
      DELETE d
      """;

  static final String SCOPES =
      """
      MATCH (p:Person {id: $person})<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(s:Signal)
      UNWIND s.caseFileIds AS scope
      WITH DISTINCT scope
      WHERE NOT scope STARTS WITH 'own:' AND NOT scope STARTS WITH 'withheld:'
      RETURN scope
      ORDER BY scope
      """;

  static final String PERSONS_OF_SIGNALS =
      """
      UNWIND $signals AS id
      MATCH (:Signal {id: id})-[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p:Person)
      RETURN DISTINCT p.id AS person
      ORDER BY person
      """;

  static final String MISSING_IN_CASE =
      """
      UNWIND $signals AS id
      MATCH (s:Signal {id: id} WHERE $case IN s.caseFileIds)
            -[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p:Person WHERE NOT $case IN p.caseFileIds)
      RETURN DISTINCT p.id AS person
      ORDER BY person
      """;

  /** An equal token, listed as confirmed by nobody but the token itself. */
  static final String AUTOMATIC =
      """
      MATCH (m:Mention {id: $mention})<-[:MENTIONS]-(s:Signal), (p:Person {id: $person})
      MERGE (pr:Proposal {id: $id})
      SET pr += $values, pr.decidedAt = s.receivedAt
      MERGE (pr)-[:PROPOSES]->(m)
      MERGE (pr)-[:PROPOSES]->(p)
      """;

  private LinkQueries() {}
}
