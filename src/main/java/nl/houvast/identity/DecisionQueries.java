package nl.houvast.identity;

/** The Cypher of decisions on a proposal. */
final class DecisionQueries {
  /** How the proposal stands at the moment of the decision, in the writer's own transaction. */
  static final String STANDING =
      """
      MATCH (p:Person)<-[:PROPOSES]-(pr:Proposal {id: $id})-[:PROPOSES]->(m:Mention)
      OPTIONAL MATCH (m)-[i:IDENTIFIED_AS]->(:Person)
      RETURN pr.status AS status, pr.automatic AS automatic, coalesce(pr.stood, false) AS stood,
             m.id AS mention, p.id AS person, i IS NOT NULL AS identified,
             EXISTS {
               (other:Proposal WHERE other.status = 'CONFIRMED')-[:PROPOSES]->(m)
             } AS decided
      """;

  static final String DECIDE =
      """
      MATCH (pr:Proposal {id: $id})
      SET pr.status = $status, pr.decidedBy = $by, pr.decidedAt = $at, pr.reason = $reason,
          pr.stood = $stood
      """;

  /** One writing of a person in the region of a mention: enough to find all of that person. */
  static final String ONE_WRITING =
      """
      MATCH (m:Mention {id: $mention})
      MATCH (:Person {id: $person})<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = m.region)
      RETURN w.id AS mention
      ORDER BY mention
      LIMIT 1
      """;

  private DecisionQueries() {}
}
