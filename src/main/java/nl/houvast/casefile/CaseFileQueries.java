package nl.houvast.casefile;

/** The Cypher of case files. */
final class CaseFileQueries {
  static final String WAITING =
      """
      UNWIND $ids AS id
      MATCH (s:Signal WHERE s.id = id AND any(x IN s.caseFileIds WHERE x IN $scope))
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      RETURN s.id AS id, collect(m.id) AS subjects
      """;

  static final String CREATE =
      """
      MATCH (o:Organisation {id: $organisation}), (p:Professional {account: $account})
      CREATE (c:CaseFile)-[:BROUGHT_BY]->(o)
      SET c = $values
      CREATE (p)-[:STAYS_WITH]->(c)
      """;

  static final String ADMIT =
      """
      MATCH (c:CaseFile {id: $id})
      SET c.version = c.version + 1
      WITH c
      UNWIND $signals AS signal
      MATCH (s:Signal {id: signal})
      MERGE (c)-[:ADMITS]->(s)
      """;

  static final String DISMISS =
      """
      MATCH (:CaseFile {id: $id})-[a:ADMITS]->(:Signal {id: $signal})
      DELETE a
      """;

  static final String ADMIT_AGAIN =
      """
      MATCH (c:CaseFile {id: $id}), (s:Signal {id: $signal})
      MERGE (c)-[:ADMITS]->(s)
      """;

  /** The mentions by which signals of the case name a front door. */
  static final String NAMING_HOME =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER' AND m.addressKey IS NOT NULL)
      RETURN m, m.addressKey AS key, m.houseNumber AS houseNumber, [] AS subjects
      ORDER BY key, houseNumber, m.id
      """;

  static final String GRANT_ON =
      """
      MATCH (c:CaseFile {id: $id}), (g:Grant {id: $grant})
      MERGE (g)-[:ON]->(c)
      """;

  /**
   * Local teams that handed in a signal of the case and have not been told of it yet; of a
   * restricted case nobody is told.
   */
  static final String LOCAL_TEAMS =
      """
      MATCH (c:CaseFile {id: $id} WHERE c.restrictedOn IS NULL)
            -[:ADMITS]->(:Signal)-[:SENT_BY]->(o:Organisation)
      WHERE o.type = 'LOCAL_TEAM'
        AND NOT EXISTS {
          (o)-[:HOLDS]->(:Grant {caseFileId: $id, kind: 'LOCAL'})
        }
      RETURN DISTINCT o.id AS id
      """;

  static final String ON_THE_TEAM =
      """
      MATCH (:Professional {account: $account})-[:HOLDS]->(g:Grant {kind: 'TEAM', caseFileId: $id})
      WHERE g.revokedAt IS NULL AND g.until > $now
      RETURN count(g) > 0 AS there
      """;

  static final String LIST =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
      CALL (c) {
        MATCH (c)-[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
              <-[:IDENTIFIED_AS]-(:Mention)
              <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
        WHERE NOT c.id IN s.caseFileIds
        RETURN count(DISTINCT s) AS newSignals
      }
      CALL (c) {
        OPTIONAL MATCH (c)-[:ADMITS]->(a:Signal WHERE any(x IN a.caseFileIds WHERE x IN $scope))
        RETURN max(a.receivedAt) AS lately, max(a.reportedOn) AS lastRecordedOn
      }
      RETURN c, newSignals, lastRecordedOn, [] AS subjects
      ORDER BY newSignals > 0 DESC, c.status = 'OPEN' DESC, lately DESC, c.id
      LIMIT 500
      """;

  /** For a search: these cases, as far as the scope shows them. */
  static final String FOUND =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope AND c.id IN $ids)
      RETURN c, [] AS subjects
      ORDER BY c.id
      """;

  static final String NEW_SIGNALS =
      """
      MATCH (c:CaseFile WHERE c.id = $id AND c.id IN $scope)
            -[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE NOT c.id IN s.caseFileIds
      RETURN count(DISTINCT s) AS newSignals, [] AS subjects
      """;

  /** The open cases of the reader in which somebody of these waiting signals is known. */
  static final String KNOWN_IN =
      """
      MATCH (s:Signal WHERE s.id IN $ids AND any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(:Mention)
            -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:CONCERNS]-(c:CaseFile WHERE c.id IN $scope AND c.status = 'OPEN')
      RETURN s.id AS signal, c, collect(DISTINCT p.id) AS subjects
      ORDER BY c.id, signal
      """;

  static final String ONE =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
      OPTIONAL MATCH (w:Professional)-[:STAYS_WITH]->(c)
      OPTIONAL MATCH (t:Professional)-[:HOLDS]->(g:Grant {kind: 'TEAM'})-[:ON]->(c)
      WHERE g.revokedAt IS NULL AND g.until > $now
      WITH c, w, t ORDER BY t.account
      WITH c, head(collect(DISTINCT w.account)) AS stays, collect(DISTINCT t.account) AS team
      CALL (c) {
        OPTIONAL MATCH (c)-[:ADMITS]->(a:Signal WHERE any(x IN a.caseFileIds WHERE x IN $scope))
        RETURN max(a.reportedOn) AS lastRecordedOn
      }
      RETURN c, stays, team, lastRecordedOn, [] AS subjects
      """;

  /** Everybody whom the case is about: where each look at a case begins. */
  static final String PEOPLE =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN DISTINCT p.id AS id, [p.id] AS subjects
      ORDER BY id
      """;

  /** Who handed in what: the organisations around the case, the first to come first. */
  static final String INVOLVEMENTS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      OPTIONAL MATCH (s)-[:MENTIONS]->(:Mention)
            -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WITH s, o, collect(DISTINCT p.id) AS persons
      RETURN s, o, persons, persons AS subjects
      ORDER BY s.reportedOn, s.id
      """;

  static final String CLOSE =
      """
      MATCH (c:CaseFile {id: $id})
      SET c.version = c.version + 1
      WITH c WHERE c.version = $version + 1 AND c.status = 'OPEN'
      SET c.status = 'CLOSED', c.closedOn = $on, c.closureReason = $reason,
          c.closureLeftOpen = $leftOpen, c.closureSaidBy = $saidBy
      RETURN c.version AS version
      """;

  static final String STATED_TIES =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(a:Mention)-[t:STATES]->(b:Mention)
      MATCH (a)-[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      MATCH (b)-[:IDENTIFIED_AS]->(q:Person WHERE any(x IN q.caseFileIds WHERE x IN $scope))
      WHERE p <> q
      RETURN t.kind AS kind, t.nature AS nature, p.id AS from, q.id AS to, s.id AS signal,
             s.reportedOn AS recordedOn, s.organisationId AS organisation,
             s.status <> 'REFUTED' AS stands, [] AS subjects
      ORDER BY s.reportedOn, s.sourceKey, a.key, b.key
      """;

  static final String STATED_HOMES =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER' AND m.addressKey IS NOT NULL)
            -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN p.id AS person, m.addressKey AS key, m.street AS street, m.houseNumber AS houseNumber,
             m.postalCode AS postalCode, m.city AS city, s.id AS signal,
             s.reportedOn AS recordedOn, [] AS subjects
      ORDER BY s.reportedOn, s.sourceKey, m.key
      """;

  static final String CASES_OF_SIGNAL =
      """
      MATCH (c:CaseFile)-[:ADMITS]->(:Signal {id: $signal})
      RETURN c.id AS id
      ORDER BY id
      """;

  static final String SIGNALS_OF =
      """
      MATCH (:CaseFile {id: $id})-[:ADMITS]->(s:Signal)
      RETURN s.id AS id
      """;

  static final String ALL =
      """
      MATCH (c:CaseFile)
      RETURN c.id AS id
      ORDER BY id
      """;

  static final String CONCERN =
      """
      MATCH (c:CaseFile {id: $id})
      CALL (c) {
        MATCH (c)-[:ADMITS]->(:Signal)-[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p:Person)
        MERGE (c)-[:CONCERNS]->(p)
      }
      WITH DISTINCT c
      MATCH (c)-[k:CONCERNS]->(p:Person)
      WHERE NOT EXISTS { (c)-[:ADMITS]->(:Signal)-[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p) }
      DELETE k
      RETURN p.id AS id
      ORDER BY id
      """;

  /** The case files that a mention, or anybody identified with it, stands in. */
  static final String CASES_OF_MENTION =
      """
      MATCH (s:Signal)-[:MENTIONS]->(m:Mention {id: $mention})
      OPTIONAL MATCH (c:CaseFile)-[:ADMITS]->(s)
      OPTIONAL MATCH (d:CaseFile)-[:CONCERNS]->(:Person {id: $person})
      WITH collect(DISTINCT c.id) + collect(DISTINCT d.id) AS ids
      UNWIND ids AS id
      RETURN DISTINCT id
      ORDER BY id
      """;

  static final String STAYS =
      """
      MATCH (p:Professional)-[:STAYS_WITH]->(:CaseFile {id: $id})
      WHERE p.active
      RETURN p.account AS account
      """;

  /** The closed cases about somebody in which a signal that now names them was never admitted. */
  static final String CLOSED_CASES_OF =
      """
      MATCH (s:Signal)-[:MENTIONS]->(:Mention {id: $mention})
      MATCH (c:CaseFile {status: 'CLOSED'})-[:CONCERNS]->(:Person {id: $person})
      WHERE NOT EXISTS { (c)-[:ADMITS]->(s) } AND 'intake:' + c.region IN s.caseFileIds
      RETURN DISTINCT c.id AS id
      """;

  /** For a decision, before anything of the case is read: where it belongs and how it stands. */
  static final String STANDING =
      """
      MATCH (c:CaseFile)
      WHERE c.id IN $ids
      RETURN c.id AS id, c.region AS region, c.status = 'CLOSED' AS closed,
             c.restrictedOn IS NOT NULL AS restricted
      """;

  static final String RESTRICTED =
      """
      MATCH (c:CaseFile WHERE c.restrictedOn IS NOT NULL)-[:ADMITS]->(s:Signal)
      RETURN DISTINCT s.id AS id
      """;

  /** The restricted cases of the reader that nobody looked at again since a day. */
  static final String FORGOTTEN =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope AND c.restrictedOn IS NOT NULL)
      WHERE coalesce(c.restrictionReviewedOn, c.restrictedOn) <= $before
      RETURN c, [] AS subjects
      ORDER BY coalesce(c.restrictionReviewedOn, c.restrictedOn), c.id
      """;

  static final String KEEP_RESTRICTED =
      """
      MATCH (c:CaseFile {id: $id})
      WHERE c.restrictedOn IS NOT NULL
      SET c.restrictionReviewedOn = $on
      RETURN count(c) AS kept
      """;

  static final String LIFT =
      """
      MATCH (c:CaseFile {id: $id})
      WHERE c.restrictedOn IS NOT NULL
      REMOVE c.restrictedOn, c.restrictedBy, c.restrictedWhy, c.restrictionReviewedOn
      RETURN count(c) AS lifted
      """;

  private CaseFileQueries() {}
}
