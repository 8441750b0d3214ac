package nl.houvast.family;

/** The Cypher of statements and disputes. */
final class StatementQueries {
  /**
   * With what is shared among some persons goes what these persons said; to an expert also what was
   * written down without saying whose words it is.
   */
  static final String BESIDE =
      """
      MATCH (s:Signal WHERE s.id IN $signals AND any(x IN s.caseFileIds WHERE x IN $scope))
      CALL (s) {
        OPTIONAL MATCH (t:Statement WHERE t.caseFileId IN $scope)-[:RESPONDS_TO]->(s)
        WHERE $among IS NULL
          OR EXISTS { (t)-[:MADE_BY]->(p:Person WHERE p.id IN $among
                                         AND any(x IN p.caseFileIds WHERE x IN $scope)) }
          OR ($level = 'L2' AND NOT EXISTS { (t)-[:MADE_BY]->(:Person) })
        WITH t ORDER BY t.madeOn, t.id
        RETURN collect(t) AS statements
      }
      CALL (s) {
        OPTIONAL MATCH (d:Dispute WHERE d.caseFileId IN $scope)-[:RESPONDS_TO]->(s)
        WHERE $among IS NULL
          OR EXISTS { (d)-[:MADE_BY]->(p:Person WHERE p.id IN $among
                                         AND any(x IN p.caseFileIds WHERE x IN $scope)) }
          OR ($level = 'L2' AND NOT EXISTS { (d)-[:MADE_BY]->(:Person) })
        WITH d ORDER BY d.madeOn, d.id
        RETURN collect(d) AS disputes
      }
      WITH s, statements, disputes
      WHERE size(statements) + size(disputes) > 0
      RETURN s, statements, disputes, [] AS subjects
      """;

  /** In which case the reader sees a signal, and who of that case is mentioned in it. */
  static final String ABOUT =
      """
      MATCH (s:Signal WHERE s.id = $signal AND any(x IN s.caseFileIds WHERE x IN $scope))
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
            -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN head([x IN s.caseFileIds WHERE x IN $scope]) AS caseFileId,
             collect(DISTINCT p.id) AS persons, collect(DISTINCT p.id) AS subjects
      """;

  static final String STATE =
      """
      MATCH (s:Signal {id: $signal})
      CREATE (t:Statement)-[:RESPONDS_TO]->(s)
      SET t = $values
      WITH t
      CALL (t) {
        MATCH (p:Person {id: $person})
        CREATE (t)-[:MADE_BY]->(p)
      }
      RETURN t.id AS id
      """;

  static final String DISPUTE =
      """
      MATCH (s:Signal {id: $signal})
      CREATE (d:Dispute)-[:RESPONDS_TO]->(s)
      SET d = $values
      WITH d
      CALL (d) {
        MATCH (p:Person {id: $person})
        CREATE (d)-[:MADE_BY]->(p)
      }
      RETURN d.id AS id
      """;

  /** Those that wait for a decision first. */
  static final String DISPUTES =
      """
      MATCH (d:Dispute WHERE d.caseFileId IN $scope AND ($id IS NULL OR d.id = $id))
            -[:RESPONDS_TO]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      OPTIONAL MATCH (d)-[:MADE_BY]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN d, s, o, d.caseFileId AS caseFileId, d.by AS by, s.handedInBy AS writtenBy,
             p.id AS person, CASE WHEN p IS NULL THEN [] ELSE [p.id] END AS subjects
      ORDER BY d.status = 'OPEN' DESC, d.madeOn DESC, d.id
      """;

  /** The lock keeps two decisions on one dispute apart. */
  static final String DECIDE =
      """
      MATCH (d:Dispute {id: $id})
      SET d.signalId = d.signalId
      WITH d WHERE d.status = 'OPEN'
      SET d.status = $outcome, d.reasons = $reasons, d.decidedOn = $on, d.decidedBy = $by
      RETURN d.signalId AS signal
      """;

  static final String STILL_DISPUTED =
      """
      MATCH (d:Dispute {signalId: $signal})
      WHERE d.status IN ['OPEN', 'UPHELD']
      RETURN count(d) > 0 AS disputed
      """;

  private StatementQueries() {}
}
