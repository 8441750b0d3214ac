package nl.houvast.audit;

/** The Cypher of the log. */
final class AuditQueries {
  static final String BEGIN =
      """
      MERGE (s:AuditStream {id: $stream})
      ON CREATE SET s.last = 0, s.headHash = $hash
      RETURN s.last AS seq, s.headHash AS hash
      """;

  /** The claim takes the lock; only behind it is it sure where the stream ends. */
  static final String APPEND =
      """
      MATCH (s:AuditStream {id: $stream})
      SET s.claim = $claim
      WITH s
      WHERE s.last = $seq AND s.headHash = $hash
      SET s.last = $last, s.headHash = $lastHash
      WITH s
      UNWIND $lines AS line
      CREATE (l:AuditLine)
      SET l = line
      RETURN count(l) AS written
      """;

  static final String AFTER =
      """
      MATCH (l:AuditLine {stream: $stream})
      WHERE l.seq > $seq
      RETURN l
      ORDER BY l.seq
      LIMIT $most
      """;

  /** Newest first. A cursor names one line, since several lines may share their instant. */
  static final String ACCESSES =
      """
      MATCH (l:AuditLine)
      WHERE ($subjects IS NULL OR l.subject IN $subjects)
        AND ($caseFileId IS NULL OR l.caseFileId = $caseFileId)
        AND ($professional IS NULL OR l.account = $professional)
        AND (NOT $ofLog OR l.activity STARTS WITH 'audit.')
        AND ($from IS NULL OR l.at >= $from)
        AND ($until IS NULL OR l.at < $until)
        AND ($before IS NULL OR l.at < $before OR (l.at = $before AND l.id > $after))
      RETURN l
      ORDER BY l.at DESC, l.id
      SKIP $skip LIMIT $limit
      """;

  /** How many there are of the same in all. */
  static final String COUNTED =
      """
      MATCH (l:AuditLine)
      WHERE ($subjects IS NULL OR l.subject IN $subjects)
        AND ($caseFileId IS NULL OR l.caseFileId = $caseFileId)
        AND ($professional IS NULL OR l.account = $professional)
        AND (NOT $ofLog OR l.activity STARTS WITH 'audit.')
        AND ($from IS NULL OR l.at >= $from)
        AND ($until IS NULL OR l.at < $until)
        AND ($before IS NULL OR l.at < $before OR (l.at = $before AND l.id > $after))
      RETURN count(l) AS lines
      """;

  static final String AHEAD =
      """
      MATCH (l:AuditLine)
      WHERE l.at >= $now
      RETURN l.at AS at
      ORDER BY l.at DESC
      LIMIT 1
      """;

  static final String SINCE =
      """
      MATCH (l:AuditLine)
      WHERE l.at >= $since AND NOT l.activity STARTS WITH 'audit.'
      RETURN count(l) AS lines, count(CASE WHEN l.outcome = 'denied' THEN 1 END) AS denied
      """;

  static final String OF_CASE =
      """
      MATCH (l:AuditLine)
      WHERE l.caseFileId = $caseFileId AND l.outcome = 'done' AND l.action = 'R'
        AND NOT l.activity STARTS WITH 'audit.'
      RETURN l.account AS account, l.organisationName AS organisation, l.purpose AS purpose,
             l.basis AS basis, l.activity AS activity, max(l.at) AS at, count(DISTINCT l.at) AS times
      ORDER BY at DESC
      LIMIT 200
      """;

  /**
   * What was read about somebody within one case, and the lists over several cases that were read
   * by the organisations which look at that case; what others do elsewhere is not part of it.
   */
  static final String OF_PERSON_IN_CASE =
      """
      MATCH (l:AuditLine)
      WHERE l.subject IN $subjects AND l.outcome = 'done' AND l.action = 'R'
      WITH collect(l) AS lines
      WITH lines, [l IN lines WHERE l.caseFileId = $caseFileId | l.organisationId] AS here
      UNWIND lines AS l
      WITH l, here
      WHERE l.caseFileId = $caseFileId OR (l.caseFileId IS NULL AND l.organisationId IN here)
      RETURN l
      ORDER BY l.at DESC, l.id
      LIMIT $limit
      """;

  private AuditQueries() {}
}
