package nl.houvast.casefile;

/** The Cypher of erasing, of legal holds and of the certificates that stay. */
final class ErasureQueries {
  /** Every signal of a case, also one that is withheld, with whom it mentions. */
  static final String MENTIONED =
      """
      CALL () {
        MATCH (:CaseFile {id: $caseFileId})-[:ADMITS]->(s:Signal)
        RETURN s
        UNION
        MATCH (s:Signal {withheldCaseFileId: $caseFileId})
        RETURN s
      }
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN s.id AS signal, m.id AS mention, m.role AS role, p.id AS person, m.name AS name,
             nullIf(coalesce(m.street, m.withheldHome[0]), '') AS street,
             nullIf(coalesce(m.houseNumber, m.withheldHome[1]), '') AS houseNumber,
             nullIf(coalesce(m.postalCode, m.withheldHome[2]), '') AS postalCode, m.phone AS phone, m.birthDate AS birthDate
      ORDER BY signal, mention
      """;

  static final String CONCERNED =
      """
      MATCH (:CaseFile {id: $caseFileId})-[:CONCERNS]->(p:Person)
      RETURN p.id AS person
      ORDER BY person
      """;

  static final String THERE =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      RETURN count(c) > 0 AS there
      """;

  static final String OWN =
      """
      CALL () {
        MATCH (c:CaseFile {id: $caseFileId})
        RETURN 'CaseFile' AS node, c.id AS gone
        UNION
        MATCH (r:AccessRequest {caseFileId: $caseFileId})
        RETURN 'AccessRequest' AS node, r.id AS gone
        UNION
        MATCH (h:LegalHold {caseFileId: $caseFileId})
        RETURN 'LegalHold' AS node, h.id AS gone
      }
      RETURN node, gone
      """;

  static final String LET_GO =
      """
      MATCH (:CaseFile {id: $caseFileId})-[a:ADMITS]->(s:Signal)
      WHERE s.id IN $signals
      DELETE a
      """;

  static final String NOT_CONCERNED =
      """
      MATCH (:CaseFile {id: $caseFileId})-[k:CONCERNS]->(p:Person)
      DELETE k
      """;

  static final String GRANTS_OFF =
      """
      MATCH (:Grant)-[o:ON]->(:CaseFile {id: $caseFileId})
      DELETE o
      """;

  static final String REQUESTS =
      """
      MATCH (r:AccessRequest {caseFileId: $caseFileId})
      OPTIONAL MATCH (r)<-[q:REQUESTS]-()
      DELETE q, r
      """;

  static final String HOLDS =
      """
      MATCH (h:LegalHold {caseFileId: $caseFileId})
      DELETE h
      """;

  static final String CASE_FILE =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      CALL (c) {
        MATCH (c)-[b:BROUGHT_BY]->()
        DELETE b
      }
      CALL (c) {
        MATCH (c)<-[s:STAYS_WITH]-()
        DELETE s
      }
      DELETE c
      """;

  static final String TEXTS =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      RETURN c.id AS id, c {.title, .closureReason, .closureLeftOpen, .closureSaidBy,
             .restrictedWhy} AS texts
      """;

  static final String REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (c:CaseFile {id: row.id})
      SET c += row.texts, c.version = c.version + 1
      """;

  static final String REASONS =
      """
      MATCH (r:AccessRequest {caseFileId: $caseFileId})
      RETURN r.id AS id, r {.reason, .answer} AS texts
      """;

  static final String REASONS_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (r:AccessRequest {id: row.id})
      SET r += row.texts
      """;

  /** One at a time for a case: the case is locked first. */
  static final String PREPARE =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      SET c.version = c.version
      WITH c
      WHERE NOT EXISTS {
        MATCH (e:Erasure {caseFileId: $caseFileId, state: 'PREPARED'})
        WHERE e.whole OR e.personId = $personId
      }
      CREATE (e:Erasure)
      SET e = $values
      RETURN e.id AS id
      """;

  /** The lock keeps two decisions on one erasure apart. */
  static final String DECIDE =
      """
      MATCH (e:Erasure {id: $id})
      SET e.claim = $claim
      WITH e, e.personId AS personId
      WHERE e.state = 'PREPARED'
      SET e.state = $state, e.decidedBy = $by, e.decidedAt = $at
      REMOVE e.personId, e.claim
      RETURN e.caseFileId AS caseFileId, personId
      """;

  static final String COUNTED =
      """
      MATCH (e:Erasure {id: $id})
      SET e.counts = $counts
      """;

  static final String ONE =
      """
      MATCH (e:Erasure {id: $id})
      RETURN e AS e
      """;

  static final String ALL =
      """
      MATCH (e:Erasure)
      RETURN e AS e
      ORDER BY e.state <> 'PREPARED', e.preparedAt DESC, e.id
      LIMIT 500
      """;

  /** The signals that go, or lose a person, as the one who prepares it may see them. */
  static final String PREVIEWED =
      """
      MATCH (s:Signal WHERE s.id IN $signals AND any(x IN s.caseFileIds WHERE x IN $scope))
      RETURN s, [] AS subjects
      ORDER BY s.reportedOn, s.id
      """;

  static final String HOLD =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      CREATE (h:LegalHold)
      SET h = $values
      RETURN h.id AS id
      """;

  static final String LIFT =
      """
      MATCH (h:LegalHold {id: $id})
      SET h.liftedOn = coalesce(h.liftedOn, $on), h.liftedBy = coalesce(h.liftedBy, $by)
      RETURN h.caseFileId AS caseFileId
      """;

  static final String HELD =
      """
      MATCH (h:LegalHold)
      WHERE ($caseFileId IS NULL OR h.caseFileId = $caseFileId)
        AND h.liftedOn IS NULL AND h.until >= $today
      RETURN h AS h
      ORDER BY h.until, h.id
      """;

  /** What decides how long a closed case is kept. Asked by Houvast itself. */
  static final String FACTS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope AND c.status = 'CLOSED')
      CALL (c) {
        OPTIONAL MATCH (c)-[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
        OPTIONAL MATCH (s)-[:REVISED_BY]->(r:SignalRevision)
        RETURN collect(DISTINCT s.sourceType) AS kinds, max(date(s.receivedAt)) AS received,
               max(r.on) AS revised
      }
      CALL (c) {
        OPTIONAL MATCH (c)-[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
        OPTIONAL MATCH (p)<-[:IDENTIFIED_AS]-(m:Mention)
              <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
        WITH p, max(m.birthDate) AS born
        RETURN [x IN collect(born) | toString(x)] AS births,
               sum(CASE WHEN p IS NOT NULL AND born IS NULL THEN 1 ELSE 0 END) AS unknown
      }
      RETURN c.id AS id, c.openedOn AS openedOn, c.closedOn AS closedOn, kinds, received, revised,
             births, unknown, [] AS subjects
      ORDER BY id
      """;

  static final String CLOSED_CASES =
      """
      MATCH (c:CaseFile {status: 'CLOSED'})
      WHERE c.closedOn <= $before
        AND NOT EXISTS { (:Erasure {caseFileId: c.id, state: 'PREPARED', whole: true}) }
      RETURN c.id AS id
      ORDER BY id
      """;

  private ErasureQueries() {}
}
