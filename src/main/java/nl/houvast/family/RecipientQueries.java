package nl.houvast.family;

/** The Cypher of who has to hear of a change. */
final class RecipientQueries {
  /** Under which ids the log knows whom a signal mentions; asked by a job. */
  static final String ABOUT =
      """
      MATCH (s:Signal WHERE s.id = $signal AND any(x IN s.caseFileIds WHERE x IN $scope))
      OPTIONAL MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p)
      WITH s, collect(DISTINCT m.id) + collect(DISTINCT p.id) AS names
      RETURN s, names, [] AS subjects
      """;

  private RecipientQueries() {}
}
