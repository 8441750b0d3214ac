package nl.houvast.access;

/** The Cypher of notices. */
final class NoticeQueries {
  static final String TELL =
      """
      MATCH (p:Professional)
      WHERE p.account IN $accounts
      WITH collect(p) AS people
      WHERE size(people) > 0
      CREATE (n:Notice)
      SET n = $values
      WITH n, people
      UNWIND people AS p
      CREATE (n)-[:TOLD_TO]->(p)
      """;

  static final String OF =
      """
      MATCH (n:Notice WHERE n.at <= $now)-[t:TOLD_TO]->(:Professional {account: $account})
      RETURN n.id AS id, n.about AS about, n.caseFileId AS caseFileId, n.at AS at, n.contact AS contact,
             t.seenAt IS NOT NULL AS seen
      ORDER BY n.at DESC, n.id
      LIMIT 50
      """;

  static final String UNREAD =
      """
      MATCH (:Notice {about: $about, caseFileId: $caseFileId})-[t:TOLD_TO]->(p:Professional)
      WHERE t.seenAt IS NULL
      RETURN DISTINCT p.account AS account
      """;

  static final String SEEN =
      """
      MATCH (n:Notice WHERE n.at <= $now)-[t:TOLD_TO]->(:Professional {account: $account})
      WHERE t.seenAt IS NULL
      SET t.seenAt = $now
      """;

  private NoticeQueries() {}
}
