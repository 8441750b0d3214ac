package nl.houvast.audit;

/** The Cypher of what left the graph for the archive. */
final class ArchiveQueries {
  /** In which days a subject, a case or an account stands. */
  static final String SHELVE =
      """
      UNWIND $keys AS key
      MERGE (s:AuditShelf {key: key})
      ON CREATE SET s.days = [$day]
      ON MATCH SET s.days = CASE WHEN $day IN s.days THEN s.days ELSE s.days + $day END
      """;

  static final String SHELVES =
      """
      MATCH (s:AuditShelf)
      WHERE s.key IN $keys
      RETURN s.days AS days
      """;

  static final String TAKE_OUT =
      """
      MATCH (l:AuditLine {stream: $stream})
      WHERE l.seq <= $last
      WITH l LIMIT $most
      DELETE l
      RETURN count(l) AS gone
      """;

  private ArchiveQueries() {}
}
