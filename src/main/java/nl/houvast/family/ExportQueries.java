package nl.houvast.family;

/** The Cypher of what is handed out to one person. */
final class ExportQueries {
  static final String MAKE =
      """
      MATCH (:CaseFile {id: $caseFileId})-[:CONCERNS]->(p:Person {id: $personId})
      CREATE (x:PersonExport)-[:HANDED_TO]->(p)
      SET x = $values
      RETURN x.id AS id
      """;

  static final String OF_CASE =
      """
      MATCH (x:PersonExport WHERE x.caseFileId IN $scope AND ($id IS NULL OR x.id = $id))
            -[:HANDED_TO]->(p:Person WHERE any(k IN p.caseFileIds WHERE k IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN x, p.id AS person, x.told AS told, x.compartments AS compartments,
             coalesce(x.signalIds, []) AS signals, coalesce(x.textSignalIds, []) AS texts,
             coalesce(x.refusedSignalIds, []) AS refused, coalesce(x.refusedWhy, []) AS why,
             coalesce(x.approvedBy, []) AS approvedBy, x.madeBy AS madeBy,
             coalesce(x.organisation, '') AS organisation, [p.id] AS subjects
      ORDER BY x.madeOn DESC, x.id
      """;

  /** The lock keeps two approvals apart; who approved before is not counted twice. */
  static final String APPROVE =
      """
      MATCH (x:PersonExport {id: $id, caseFileId: $caseFileId})
      SET x.caseFileId = x.caseFileId
      WITH x
      WHERE x.withdrawnOn IS NULL AND size(x.approvedBy) < 2 AND NOT $by IN x.approvedBy
        AND x.told = $told
      SET x.approvedBy = x.approvedBy + $by,
          x.approvedOn = CASE WHEN size(x.approvedBy) = 2 THEN $on END
      RETURN x.id AS id
      """;

  static final String WITHDRAW =
      """
      MATCH (x:PersonExport {id: $id, caseFileId: $caseFileId})
      SET x.withdrawnOn = coalesce(x.withdrawnOn, $on), x.withdrawnBy = coalesce(x.withdrawnBy, $by)
      RETURN x.id AS id
      """;

  /** How each source wrote the person down, as it is the person's own. */
  static final String AS_WRITTEN =
      """
      MATCH (p:Person WHERE p.id = $person AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention WHERE m.role <> 'REPORTER')
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      WHERE ($among IS NULL OR p.id IN $among) AND s.id IN $signals
      RETURN o.name AS source, m.name AS name, m.birthDate AS birthDate, m.street AS street,
             m.houseNumber AS houseNumber, m.postalCode AS postalCode, m.city AS city,
             m.phone AS phone, m.bsnToken IS NOT NULL AS bsn, [p.id] AS subjects
      ORDER BY s.happenedOn, s.id, m.key
      """;

  private ExportQueries() {}
}
