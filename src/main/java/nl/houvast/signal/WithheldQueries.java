package nl.houvast.signal;

/**
 * The Cypher of what was taken out of every question. A withheld signal stands in no case and no
 * list of its source; what it stands in is asked for by the statements here alone.
 */
final class WithheldQueries {
  /** The lock keeps two writers apart, as where a signal is admitted. */
  static final String WITHHOLD =
      """
      MATCH (s:Signal {id: $id})
      SET s.version = s.version
      WITH s WHERE $caseFileId IN s.caseFileIds
      SET s += $values,
          s.caseFileIds = [x IN s.caseFileIds WHERE NOT x STARTS WITH 'own:' AND x <> $caseFileId]
            + ['withheld:own:' + s.organisationId, 'withheld:' + $caseFileId]
      RETURN s.id AS id
      """;

  static final String RELEASE =
      """
      MATCH (s:Signal {id: $id})
      SET s.version = s.version
      WITH s, s.withheldCaseFileId AS caseFileId
      WHERE caseFileId IS NOT NULL
      SET s.caseFileIds = ['own:' + s.organisationId]
            + [x IN s.caseFileIds WHERE NOT x STARTS WITH 'withheld:'] + caseFileId
      REMOVE s.withheldCaseFileId, s.withheldWhy, s.withheldBy, s.withheldOn, s.withheldUntil,
             s.withheldReason
      RETURN caseFileId
      """;

  /** The front door that one mention names, for all mentions of the case that name the same. */
  static final String WITHHOLD_HOME =
      """
      MATCH (s:Signal WHERE $caseFileId IN s.caseFileIds)-[:MENTIONS]->(m:Mention)
      WHERE m.id IN $ids AND m.addressKey IS NOT NULL
      SET m += $values,
          m.withheldHome = [coalesce(m.street, ''), coalesce(m.houseNumber, ''),
                            coalesce(m.postalCode, ''), coalesce(m.city, ''), m.addressKey]
      REMOVE m.street, m.houseNumber, m.postalCode, m.city, m.addressKey
      RETURN DISTINCT s.id AS signal
      ORDER BY signal
      """;

  /** With the mention all others of the case that name the same front door. */
  static final String RELEASE_HOME =
      """
      MATCH (first:Mention {id: $id})
      MATCH (s:Signal)-[:MENTIONS]->
            (m:Mention WHERE m.withheldCaseFileId = first.withheldCaseFileId
                         AND m.withheldHome[4] = first.withheldHome[4])
      WITH s, m, m.withheldHome AS home, m.withheldCaseFileId AS caseFileId
      SET m.street = CASE home[0] WHEN '' THEN null ELSE home[0] END,
          m.houseNumber = CASE home[1] WHEN '' THEN null ELSE home[1] END,
          m.postalCode = CASE home[2] WHEN '' THEN null ELSE home[2] END,
          m.city = CASE home[3] WHEN '' THEN null ELSE home[3] END,
          m.addressKey = home[4]
      REMOVE m.withheldHome, m.withheldCaseFileId, m.withheldWhy, m.withheldBy, m.withheldOn,
             m.withheldUntil, m.withheldReason
      RETURN s.id AS signal, caseFileId
      """;

  /**
   * What is withheld, a home once, and no word of it: for who withheld it, and for who oversees
   * that.
   */
  static final String STANDING =
      """
      CALL () {
        MATCH (s:Signal)
        WHERE s.withheldCaseFileId IS NOT NULL
          AND ($caseFileId IS NULL OR s.withheldCaseFileId = $caseFileId)
        RETURN s AS it, s.id AS signal, false AS home, s.kind AS kind
        UNION ALL
        MATCH (m:Mention)
        WHERE m.withheldCaseFileId IS NOT NULL
          AND ($caseFileId IS NULL OR m.withheldCaseFileId = $caseFileId)
        WITH m ORDER BY m.id
        WITH m.withheldCaseFileId AS inCase, m.withheldHome[4] AS door, collect(m) AS named
        WITH head(named) AS m
        RETURN m AS it, m.signalId AS signal, true AS home, null AS kind
      }
      WITH it, signal, home, kind
      WHERE ($id IS NULL OR it.id = $id) AND ($by IS NULL OR it.withheldBy = $by)
        AND ($before IS NULL OR it.withheldUntil < $before)
      RETURN it.id AS id, signal, home, kind, it.withheldCaseFileId AS caseFileId,
             it.withheldWhy AS why, it.withheldBy AS by, it.withheldOn AS since,
             it.withheldUntil AS until, it.withheldReason AS reason
      ORDER BY until, id
      LIMIT 500
      """;

  /** The query of its own by which the source, and who oversees, reads what is withheld. */
  static final String READ =
      """
      MATCH (s:Signal WHERE s.withheldCaseFileId IS NOT NULL
               AND any(x IN s.caseFileIds WHERE x IN $scope))-[:SENT_BY]->(o:Organisation)
      WHERE $id IS NULL OR s.id = $id
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WITH s, o, m ORDER BY m.key
      WITH s, o, collect(m) AS mentions
      RETURN s, o, mentions, [m IN mentions | m.id] AS subjects
      ORDER BY s.withheldUntil, s.id
      LIMIT 200
      """;

  private WithheldQueries() {}
}
