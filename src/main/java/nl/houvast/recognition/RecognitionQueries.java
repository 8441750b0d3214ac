package nl.houvast.recognition;

/** The Cypher of recognitions, apart from the rules, which compile to their own. */
final class RecognitionQueries {
  /** Every birth date that a source wrote of the people of the case, and since when. */
  static final String BORN =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:CONCERNS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention WHERE m.birthDate IS NOT NULL)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN p.id AS person, m.birthDate AS born, s.reportedOn AS recordedOn,
             s.organisationId AS organisation, [p.id] AS subjects
      ORDER BY person, born, recordedOn
      """;

  /** Every signal of the case, also one of which nobody knows yet whom it mentions. */
  static final String ON_RECORD =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      RETURN s.id AS signal, s.kind AS kind, s.reportedOn AS recordedOn,
             s.sourceType AS sourceType, s.organisationId AS organisation,
             COLLECT { MATCH (s)-[:SENT_BY]->(o:Organisation) RETURN o.name } AS organisationName,
             COLLECT {
               MATCH (s)-[:MENTIONS]->(:Mention)
                     -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
               RETURN DISTINCT p.id ORDER BY p.id
             } AS subjects
      ORDER BY s.reportedOn, s.sourceKey
      """;

  /** Which organisation stated which tie of the case, from its first day on. */
  static final String STATED_BY =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(a:Mention)-[w:STATES]->(b:Mention)
      MATCH (a)-[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      MATCH (b)-[:IDENTIFIED_AS]->(q:Person WHERE any(x IN q.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR (p.id IN $among AND q.id IN $among)
      MATCH (p)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF WHERE t.caseFileId IN $scope]-(q)
      WHERE type(t) = w.kind AND (type(t) <> 'PARENT_OF' OR startNode(t) = p)
      RETURN t.id AS tie, s.organisationId AS organisation, min(s.reportedOn) AS recordedOn,
             [p.id, q.id] AS subjects
      ORDER BY tie, organisation
      """;

  static final String OPEN_CASES =
      """
      MATCH (c:CaseFile {status: 'OPEN'})
      RETURN c.id AS id
      ORDER BY id
      """;

  static final String KEEP =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      MERGE (r:Recognition {id: $id})
      SET r.caseFileId = $caseFileId, r.patternId = $pattern, r.version = $version,
          r.status = $status, r.recognisedOn = $recognisedOn, r.told = $told
      MERGE (r)-[:RECOGNISED_IN]->(c)
      WITH r
      MATCH (v:PatternVersion {patternId: $pattern, version: $version})
      MERGE (r)-[:OF_VERSION]->(v)
      """;

  static final String REST =
      """
      MATCH (r:Recognition {id: $id})
      UNWIND $because AS row
      MATCH (s:Signal {id: row.signal})
      MERGE (r)-[b:BECAUSE {part: row.part}]->(s)
      """;

  /** What it rests on, and the version by which it was found. */
  static final String UNREST =
      """
      MATCH (r:Recognition {id: $id})-[b:BECAUSE|OF_VERSION]->()
      DELETE b
      """;

  static final String STANDING =
      """
      MATCH (r:Recognition {caseFileId: $caseFileId})
      RETURN r.id AS id, r.status AS status, r.told AS told
      ORDER BY id
      """;

  /** No longer recognised at all: gone, unless a question or an advice stands on it. */
  static final String FALL =
      """
      MATCH (r:Recognition {id: $id})
      SET r.status = 'WITHDRAWN', r.told = null
      WITH r
      WHERE NOT EXISTS { (r)<--() }
      OPTIONAL MATCH (r)-[o:RECOGNISED_IN]->()
      DELETE o, r
      """;

  private RecognitionQueries() {}
}
