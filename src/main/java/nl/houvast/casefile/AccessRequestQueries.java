package nl.houvast.casefile;

/** The Cypher of requests for access. */
final class AccessRequestQueries {
  static final String WAITING_OF =
      """
      MATCH (:Professional {account: $account})-[:REQUESTS]->(r:AccessRequest {state: 'WAITING'})
      RETURN r.id AS id, r.caseFileId AS caseFileId
      """;

  static final String ASK =
      """
      MATCH (p:Professional {account: $account})
      CREATE (p)-[:REQUESTS]->(r:AccessRequest)
      SET r = $values
      """;

  static final String OF =
      """
      MATCH (p:Professional {account: $account})-[:REQUESTS]->(r:AccessRequest)
      MATCH (p)-[:MEMBER_OF]->(o:Organisation)
      RETURN r.id AS id, r.caseFileId AS caseFileId, p.account AS account, p.name AS name,
             o.name AS organisation, 'LOCAL_WORKER' IN p.roles AS local, r.reason AS reason,
             r.askedAt AS askedAt, r.state AS state, r.answer AS answer
      ORDER BY r.askedAt DESC, r.id
      LIMIT 50
      """;

  /** What the team of a case hears; a request of somebody who may not know of it is not heard. */
  static final String TO =
      """
      MATCH (p:Professional)-[:REQUESTS]->
            (r:AccessRequest {caseFileId: $id, state: 'WAITING'} WHERE r.heard)
      MATCH (p)-[:MEMBER_OF]->(o:Organisation)
      RETURN r.id AS id, r.caseFileId AS caseFileId, p.account AS account, p.name AS name,
             o.name AS organisation, 'LOCAL_WORKER' IN p.roles AS local, r.reason AS reason,
             r.askedAt AS askedAt, r.state AS state, r.answer AS answer
      ORDER BY r.askedAt, r.id
      """;

  /** The case whose team hears a request; nothing when nobody does. */
  static final String HEARD =
      """
      MATCH (r:AccessRequest {id: $id} WHERE r.heard)
      RETURN r.caseFileId AS caseFileId
      """;

  static final String ANSWER =
      """
      MATCH (r:AccessRequest {id: $id, state: 'WAITING'})
      SET r.state = $state, r.answer = nullIf($answer, ''), r.answeredBy = $by, r.answeredAt = $now
      """;

  private AccessRequestQueries() {}
}
