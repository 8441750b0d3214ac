package nl.houvast.audit;

/** The Cypher of the keys of persons. */
final class SubjectQueries {
  static final String KNOWN =
      """
      UNWIND $ids AS id
      MATCH (k:SubjectKey {personId: id})
      RETURN k.personId AS id, k.wrapped AS wrapped
      """;

  static final String DRAW =
      """
      UNWIND $rows AS row
      MERGE (k:SubjectKey {personId: row.id})
      ON CREATE SET k.wrapped = row.wrapped
      RETURN k.personId AS id, k.wrapped AS wrapped
      """;

  static final String ANY =
      """
      MATCH (k:SubjectKey)
      RETURN k.personId AS id, k.wrapped AS wrapped
      LIMIT 1
      """;

  static final String FORGET =
      """
      MATCH (k:SubjectKey {personId: $id})
      DELETE k
      RETURN count(k) AS forgotten
      """;

  private SubjectQueries() {}
}
