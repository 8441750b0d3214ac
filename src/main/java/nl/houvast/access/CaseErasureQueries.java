package nl.houvast.access;

/** The Cypher by which grants and notices go with their case. */
final class CaseErasureQueries {
  static final String LISTED =
      """
      CALL () {
        MATCH (g:Grant {caseFileId: $id})
        RETURN 'Grant' AS node, g.id AS gone
        UNION
        MATCH (n:Notice {caseFileId: $id})
        RETURN 'Notice' AS node, n.id AS gone
      }
      RETURN node, gone
      """;

  static final String GRANTS =
      """
      MATCH (g:Grant {caseFileId: $id})
      OPTIONAL MATCH (g)<-[h:HOLDS]-()
      DELETE h, g
      """;

  /** A grant over nobody shows nobody; a grant without {@code among} would show all. */
  static final String PERSON_OFF =
      """
      MATCH (g:Grant {caseFileId: $id})
      WHERE $person IN g.among
      SET g.among = [x IN g.among WHERE x <> $person]
      """;

  static final String NOTICES =
      """
      MATCH (n:Notice {caseFileId: $id})
      OPTIONAL MATCH (n)-[t:TOLD_TO]->()
      DELETE t, n
      """;

  private CaseErasureQueries() {}
}
