package nl.houvast.family;

/** The Cypher of requests and of the duty to inform. */
final class RequestQueries {
  static final String RECORD =
      """
      MATCH (:CaseFile {id: $caseFileId})-[:CONCERNS]->(p:Person {id: $personId})
      CREATE (q:SubjectRequest)-[:MADE_BY]->(p)
      SET q = $values
      RETURN q.id AS id
      """;

  /** Whoever is withheld from the case keeps a request that waits for its answer. */
  static final String LIST =
      """
      MATCH (q:SubjectRequest WHERE q.caseFileId IN $scope)
      OPTIONAL MATCH (q)-[:MADE_BY]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WITH q, p
      WHERE $among IS NULL OR p.id IN $among
      RETURN q, q.caseFileId AS caseFileId, p.id AS person, q.own AS own,
             CASE WHEN p IS NULL THEN [] ELSE [p.id] END AS subjects
      ORDER BY q.status <> 'OPEN', q.dueOn, q.id
      LIMIT 500
      """;

  /** People of an open case of whom it is not recorded that they were told. */
  static final String NOT_INFORMED =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope AND c.status = 'OPEN')
            -[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE NOT EXISTS {
        (:SubjectRequest {kind: 'INFORM', caseFileId: c.id})-[:MADE_BY]->(p)
      }
      CALL (c, p) {
        MATCH (c)-[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
              -[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p)
        RETURN min(date(s.receivedAt)) AS heard
      }
      RETURN c.id AS caseFileId, p.id AS person, c.openedOn AS openedOn, heard,
             [p.id] AS subjects
      ORDER BY openedOn, caseFileId, person
      LIMIT 500
      """;

  static final String EXTEND =
      """
      MATCH (q:SubjectRequest {id: $id, caseFileId: $caseFileId})
      SET q.kind = q.kind
      WITH q WHERE q.status = 'OPEN' AND q.extendedOn IS NULL AND $latest <= q.dueOn
      SET q.dueOn = $dueOn, q.extendedOn = $latest, q.extendedWhy = $why
      RETURN q.id AS id
      """;

  static final String POSTPONE_AGAIN =
      """
      MATCH (q:SubjectRequest {id: $id, caseFileId: $caseFileId, kind: 'INFORM'})
      SET q.kind = q.kind
      WITH q WHERE q.status = 'OPEN'
      SET q.dueOn = $dueOn, q.extendedOn = $today, q.extendedWhy = $why
      RETURN q.id AS id
      """;

  static final String RECEIVED =
      """
      MATCH (q:SubjectRequest WHERE q.id = $id AND q.caseFileId IN $scope)
      RETURN q.receivedOn AS receivedOn, q.kind AS kind, [] AS subjects
      """;

  static final String ANSWER =
      """
      MATCH (q:SubjectRequest {id: $id, caseFileId: $caseFileId})
      SET q.kind = q.kind
      WITH q WHERE q.status = 'OPEN'
      SET q.status = $status, q.answeredOn = $on, q.answer = $answer, q.answeredBy = $by
      RETURN q.id AS id
      """;

  /** For the privacy officer, over all cases: terms, and nothing of what was asked. */
  static final String ALL =
      """
      MATCH (q:SubjectRequest)
      RETURN q.id AS id, q.caseFileId AS caseFileId, q.kind AS kind, q.receivedOn AS receivedOn,
             q.dueOn AS dueOn, q.status AS status, q.answeredOn AS answeredOn, q.own AS own,
             q.extendedOn IS NOT NULL AS extended
      ORDER BY q.status <> 'OPEN', q.dueOn, q.id
      LIMIT 500
      """;

  static final String ALL_NOT_INFORMED =
      """
      MATCH (c:CaseFile {status: 'OPEN'})-[:CONCERNS]->(p:Person)
      WHERE NOT EXISTS {
        (:SubjectRequest {kind: 'INFORM', caseFileId: c.id})-[:MADE_BY]->(p)
      }
      CALL (c, p) {
        MATCH (c)-[:ADMITS]->(s:Signal)-[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p)
        RETURN min(date(s.receivedAt)) AS heard
      }
      RETURN c.id AS caseFileId, c.openedOn AS openedOn, heard
      ORDER BY openedOn, caseFileId
      LIMIT 500
      """;

  private RequestQueries() {}
}
