package nl.houvast.audit;

/** The Cypher of reviews. */
final class ReviewQueries {
  /** Looks at case content and refusals, of people and not of jobs, in the order of the log. */
  static final String READINGS =
      """
      MATCH (l:AuditLine)
      WHERE l.at >= $from AND l.at < $until
        AND (l.at > $at OR l.at = $at AND l.id > $id)
        AND (l.outcome = 'denied' OR l.outcome = 'done' AND l.action = 'R')
        AND NOT l.activity STARTS WITH 'audit.' AND l.role <> 'JOB'
      RETURN l.id AS id, l.hash AS hash, l.at AS at, l.account AS account, l.outcome AS outcome,
             l.level AS level, l.caseFileId AS caseFileId, l.subject AS subject
      ORDER BY l.at, l.id
      LIMIT $most
      """;

  static final String COUNT =
      """
      MATCH (l:AuditLine)
      WHERE l.at >= $from AND l.at < $until AND l.outcome = 'done' AND l.action = 'R'
        AND NOT l.activity STARTS WITH 'audit.' AND l.role <> 'JOB'
      RETURN count(l) AS lines
      """;

  /** The last chained line before a moment. */
  static final String LAST_HASH =
      """
      MATCH (l:AuditLine {stream: $stream})
      WHERE l.at < $until AND l.hash IS NOT NULL
      RETURN l.hash AS hash
      ORDER BY l.at DESC, l.seq DESC
      LIMIT 1
      """;

  /** From when to when each of these accounts held something on a case. */
  static final String TASKS =
      """
      UNWIND $accounts AS account
      MATCH (p:Professional {account: account})
      CALL (p) {
        MATCH (p)-[:HOLDS]->(g:Grant) RETURN g
        UNION
        MATCH (p)-[:MEMBER_OF]->(:Organisation)-[:HOLDS]->(g:Grant) RETURN g
        UNION
        MATCH (p)-[:MEMBER_OF]->(:Team)-[:PART_OF]->(:Organisation)-[:HOLDS]->(g:Grant) RETURN g
      }
      WITH account, g
      WHERE g.caseFileId IN $caseFileIds
      RETURN account, g.caseFileId AS caseFileId, g.from AS from,
             CASE WHEN g.revokedAt < g.until THEN g.revokedAt ELSE g.until END AS until
      """;

  /** Each look in an emergency since a moment; with an id, that one. */
  static final String EMERGENCIES =
      """
      MATCH (p:Professional)-[:HOLDS]->(g:Grant)
      WHERE g.kind = 'BREAK_GLASS' AND g.from >= $since AND ($id IS NULL OR g.id = $id)
      RETURN g.id AS id, p.account AS account, g.caseFileId AS caseFileId, g.from AS from,
             coalesce(g.revokedAt, g.until) AS until
      """;

  /** What was found before keeps its finding; a day that goes on may show more of the same. */
  static final String KEEP =
      """
      UNWIND $items AS item
      MERGE (r:AuditReview {id: item.id})
      ON CREATE SET r.found = $now
      SET r.rule = item.rule, r.account = item.account, r.day = item.day, r.week = item.week,
          r.caseFileId = item.caseFileId, r.lineId = item.lineId, r.seed = item.seed,
          r.from = item.from, r.until = item.until, r.number = item.number
      """;

  /** The oldest first: what waits longest needs somebody most. */
  static final String LIST =
      """
      MATCH (r:AuditReview)
      WHERE ($id IS NULL OR r.id = $id) AND ($open IS NULL OR (r.finding IS NULL) = $open)
      OPTIONAL MATCH (l:AuditLine {id: r.lineId})
      OPTIONAL MATCH (g:Grant {id: r.lineId})
      RETURN r, l, g.reason AS reason
      ORDER BY r.day, r.from, r.id
      LIMIT $most
      """;

  static final String JUDGE =
      """
      MATCH (r:AuditReview {id: $id})
      WHERE r.finding IS NULL
      SET r.finding = $finding, r.note = $note, r.salt = $salt, r.judgedBy = $by,
          r.judgedAt = $now, r.judgedLine = $line
      RETURN r.id AS id
      """;

  /** Per week what there was to look at and what came of it, with what each finding must equal. */
  static final String WEEKS =
      """
      MATCH (r:AuditReview)
      WHERE r.day >= $since
      OPTIONAL MATCH (l:AuditLine {id: r.judgedLine})
      RETURN r.id AS id, r.week AS week, r.day AS day, r.rule AS rule, r.finding AS finding,
             r.note AS note, r.salt AS salt, l.reasonHash AS reasonHash
      ORDER BY r.week DESC
      """;

  private ReviewQueries() {}
}
