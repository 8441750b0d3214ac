package nl.houvast.consult;

/** The Cypher of consults. */
final class ConsultQueries {
  /** What a verb must know of one consult, and whether the caller is asked. */
  static final String STANDING =
      """
      MATCH (c:Consult {id: $id})
      OPTIONAL MATCH (c)-[asked:ASKED_OF]->(:Professional {account: $me})
      RETURN c.id AS id, c.mode AS mode, c.status AS status, c.version AS version,
             c.caseFileId AS caseFileId, c.recognitionId AS recognitionId, c.askedBy AS askedBy,
             c.question AS question, c.until AS until,
             coalesce(c.personIds, []) AS personIds,
             asked IS NOT NULL AS asked, asked.grantId AS grantId
      """;

  static final String ASK =
      """
      CREATE (c:Consult)
      SET c = $values
      WITH c
      CALL (c) {
        MATCH (f:CaseFile {id: $caseFileId})
        CREATE (c)-[:ASKED_ABOUT]->(f)
      }
      CALL (c) {
        MATCH (r:Recognition {id: $recognitionId})
        CREATE (c)-[:ASKED_ABOUT]->(r)
      }
      """;

  static final String ASK_EXPERTS =
      """
      MATCH (c:Consult {id: $id})
      UNWIND $experts AS row
      MATCH (p:Professional {account: row.account})
      MERGE (c)-[a:ASKED_OF]->(p)
      SET a.grantId = row.grantId
      """;

  static final String EXPERTS =
      """
      MATCH (:Consult {id: $id})-[a:ASKED_OF]->(p:Professional)
      RETURN p.account AS account, a.grantId AS grantId
      ORDER BY account
      """;

  static final String SHARE =
      """
      MATCH (c:Consult {id: $id})
      SET c.personIds = $personIds, c.until = $until,
          c.excerptSignalIds = coalesce(c.excerptSignalIds, []) + $signals,
          c.excerptTexts = coalesce(c.excerptTexts, []) + $texts,
          c.version = c.version + 1
      """;

  static final String SNAPSHOT =
      """
      MATCH (c:Consult {id: $id})
      SET c.snapshotIds = $ids, c.snapshotPlaces = $places, c.snapshotOff = $off,
          c.snapshotAt = $at, c.version = c.version + 1
      """;

  static final String SAY =
      """
      MATCH (c:Consult {id: $id})
      CREATE (m:ConsultMessage)-[:SAID_IN]->(c)
      SET m = $values
      """;

  static final String CLOSE =
      """
      MATCH (c:Consult {id: $id})
      SET c.status = 'CLOSED', c.closedAt = $at, c.closedBy = $by, c.learningAnswer = $learned,
          c.version = c.version + 1
      """;

  /** How many open consults each expert has. */
  static final String LOAD =
      """
      MATCH (c:Consult {status: 'OPEN'})-[:ASKED_OF]->(p:Professional)
      RETURN p.account AS account, count(c) AS open
      """;

  static final String MY_GRANTS =
      """
      MATCH (c:Consult)-[a:ASKED_OF]->(:Professional {account: $me})
      WHERE a.grantId IS NOT NULL
      RETURN a.grantId AS grantId, c.id AS consult, c.status = 'OPEN' AS open
      ORDER BY c.askedAt DESC
      LIMIT 200
      """;

  static final String ONE =
      """
      MATCH (c:Consult WHERE c.id = $id AND any(x IN c.visibleTo WHERE x IN $scope))
      RETURN c, c.askedBy AS askedBy, coalesce(c.personIds, []) AS personIds,
             coalesce(c.excerptSignalIds, []) AS signals,
             coalesce(c.snapshotIds, []) AS snapshotIds,
             coalesce(c.snapshotPlaces, []) AS snapshotPlaces,
             coalesce(c.snapshotOff, []) AS snapshotOff, coalesce(c.personIds, []) AS subjects
      """;

  /** The signals of which words went along, as far as the reader still sees them. */
  static final String EXCERPTED =
      """
      MATCH (c:Consult WHERE c.id = $id AND any(x IN c.visibleTo WHERE x IN $scope))
      UNWIND coalesce(c.excerptSignalIds, []) AS id
      MATCH (s:Signal WHERE s.id = id AND any(x IN s.caseFileIds WHERE x IN $scope))
      RETURN DISTINCT s.id AS signal, [] AS subjects
      """;

  static final String THREAD =
      """
      MATCH (c:Consult WHERE c.id = $id AND any(x IN c.visibleTo WHERE x IN $scope))
            <-[:SAID_IN]-(m:ConsultMessage)
      RETURN m, m.by AS by, m.aboutId AS aboutId, [] AS subjects
      ORDER BY m.at, m.id
      """;

  static final String LINES =
      """
      MATCH (c:Consult WHERE any(x IN c.visibleTo WHERE x IN $scope)
                         AND ($id IS NULL OR c.id = $id))
      OPTIONAL MATCH (c)-[:ASKED_ABOUT]->(f:CaseFile)
      CALL (c) {
        OPTIONAL MATCH (c)<-[:SAID_IN]-(m:ConsultMessage)
        RETURN count(m) AS messages, max(m.at) AS lastMessage,
               max(CASE WHEN m.side = 'TEAM' THEN m.at END) AS lastTeam,
               max(CASE WHEN m.side = 'EXPERT' THEN m.at END) AS lastExpert,
               max(CASE WHEN m.by = $me THEN m.at END) AS lastMine
      }
      CALL (c) {
        OPTIONAL MATCH (c)<-[:ANSWERS]-(a:Advice)
        RETURN count(a) AS advice, max(a.at) AS lastAdvice,
               count(CASE WHEN a.response IS NULL THEN a END) AS unanswered,
               max(CASE WHEN a.by = $me THEN a.at END) AS lastAdviceOfMine
      }
      WITH c, f, messages, advice, unanswered, lastTeam, lastExpert,
           coalesce(lastMessage, c.askedAt) AS said, coalesce(lastAdvice, c.askedAt) AS advised,
           coalesce(lastMine, c.askedAt) AS mine, coalesce(lastAdviceOfMine, c.askedAt) AS advisedByMe,
           lastMine IS NOT NULL OR lastAdviceOfMine IS NOT NULL AS spoke
      WITH c, f, messages, advice, unanswered, spoke,
           CASE WHEN said > advised THEN said ELSE advised END AS lastAt,
           CASE WHEN mine > advisedByMe THEN mine ELSE advisedByMe END AS myLast,
           coalesce(lastTeam, c.askedAt) AS lastTeam, coalesce(lastExpert, c.askedAt) AS lastExpert
      RETURN c, f, messages, advice, toString(lastAt) AS lastAt,
             c.status = 'OPEN' AND (unanswered > 0 OR lastExpert > lastTeam) AS newForTeam,
             c.status = 'OPEN' AND (NOT spoke OR lastTeam > myLast) AS newForExpert,
             coalesce(c.personIds, []) AS subjects
      ORDER BY c.askedAt DESC, c.id
      LIMIT 200
      """;

  private ConsultQueries() {}
}
