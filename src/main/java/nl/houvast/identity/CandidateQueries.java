package nl.houvast.identity;

/** The Cypher of what may be like each other. */
final class CandidateQueries {
  static final String SIGNALS =
      """
      MATCH (s:Signal)
      RETURN s.id AS id
      ORDER BY id
      """;

  static final String OF_SIGNALS =
      """
      UNWIND $signals AS id
      MATCH (s:Signal {id: id} WHERE s.withheldCaseFileId IS NULL)
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER' AND m.region IS NOT NULL)
      RETURN s.id AS signal, s.reportedOn AS reportedOn, m
      """;

  static final String COUNT =
      """
      MATCH (s:Signal WHERE s.withheldCaseFileId IS NULL)
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER' AND m.region IS NOT NULL)
      RETURN count(m) AS entries
      """;

  /**
   * Who is behind front doors or on phones: of each at most four hundred mentions, which is a
   * crowd.
   */
  static final String BEHIND =
      """
      CALL () {
        UNWIND $doors AS door
        CALL (door) {
          MATCH (m:Mention WHERE m.addressKey = door AND m.region = $region)
          RETURN m LIMIT 400
        }
        RETURN 'door ' + door AS shared, m
        UNION ALL
        UNWIND $phones AS phone
        CALL (phone) {
          MATCH (m:Mention WHERE m.phoneKey = phone AND m.region = $region)
          RETURN m LIMIT 400
        }
        RETURN 'phone ' + phone AS shared, m
      }
      MATCH (m)<-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
      WHERE m.role <> 'REPORTER'
      RETURN shared, m, s.reportedOn AS reportedOn
      ORDER BY m.id
      """;

  private CandidateQueries() {}
}
