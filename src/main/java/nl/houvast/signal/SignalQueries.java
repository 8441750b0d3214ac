package nl.houvast.signal;

/** The Cypher of signals. */
final class SignalQueries {
  static final String BY_SOURCE_KEY =
      """
      UNWIND $keys AS key
      MATCH (s:Signal {sourceKey: key})
      RETURN s.sourceKey AS key, s.id AS id, s.contentHash AS contentHash,
             s.sourceMessageId AS sourceMessageId, s.receivedAt AS receivedAt, s.version AS version
      """;

  static final String KEEP =
      """
      MATCH (o:Organisation {id: $organisation})
      CREATE (s:Signal)-[:SENT_BY]->(o)
      SET s = $signal
      WITH s
      CALL (s) {
        UNWIND $indicates AS code
        MATCH (c:Concept {id: code})
        CREATE (s)-[:INDICATES]->(c)
      }
      CALL (s) {
        UNWIND $mentions AS row
        CREATE (s)-[:MENTIONS {role: row.role}]->(m:Mention)
        SET m = row
      }
      WITH s
      UNWIND $ties AS tie
      MATCH (a:Mention {id: tie.from}), (b:Mention {id: tie.to})
      CREATE (a)-[t:STATES {kind: tie.kind}]->(b)
      SET t.nature = tie.nature
      """;

  static final String RECEIPT =
      """
      MATCH (s:Signal {id: $id})
      WHERE s.organisationId = $organisation
      RETURN s.id AS id, s.sourceMessageId AS sourceMessageId, s.receivedAt AS receivedAt,
             s.version AS version, s.status AS status
      """;

  // Lock first: without this SET two revisions of one version would both be kept.
  static final String RECEIPT_FOR_REVISION =
      """
      MATCH (s:Signal {id: $id})
      WHERE s.organisationId = $organisation AND s.withheldCaseFileId IS NULL
      SET s.version = s.version
      RETURN s.id AS id, s.sourceMessageId AS sourceMessageId, s.receivedAt AS receivedAt,
             s.version AS version, s.status AS status
      """;

  static final String REVISE =
      """
      MATCH (s:Signal {id: $id})
      SET s.status = $status, s.version = s.version + 1
      CREATE (s)-[:REVISED_BY]->(r:SignalRevision {id: $revision, status: $status, on: $on, at: $at, by: $by})
      SET r.note = $note
      """;

  static final String DISPUTE =
      """
      MATCH (s:Signal {id: $id})
      SET s.disputedOn = $on
      RETURN s.status AS status
      """;

  static final String CASES =
      """
      MATCH (s:Signal {id: $id})
      UNWIND s.caseFileIds AS scope
      WITH scope WHERE NOT scope CONTAINS ':'
      RETURN scope
      """;

  static final String ADMIT =
      """
      UNWIND $ids AS id
      MATCH (s:Signal {id: id})
      // Lock first: without this SET two teams could both take a signal out of one intake.
      SET s.version = s.version
      WITH s
      WHERE any(x IN s.caseFileIds WHERE x STARTS WITH 'intake:')
      SET s.caseFileIds =
        [x IN s.caseFileIds WHERE NOT x STARTS WITH 'intake:' AND x <> $caseFileId] + $caseFileId
      RETURN count(s) AS admitted
      """;

  static final String AMONG =
      """
      MATCH (s:Signal WHERE s.id IN $ids AND any(x IN s.caseFileIds WHERE x IN $scope))
      RETURN s.id AS id, [] AS subjects
      """;

  static final String OWN =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WITH s, m ORDER BY m.key
      WITH s, collect(m) AS mentions
      RETURN s, mentions, [m IN mentions | m.id] AS subjects
      ORDER BY s.receivedAt DESC, s.id
      LIMIT 200
      """;

  private SignalQueries() {}
}
