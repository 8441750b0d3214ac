package nl.houvast.network;

/**
 * The Cypher of walking through a network. Who and what is seen is decided inside the pattern, at
 * the start, at each line, at each step and at the end: what a reader may not see is not walked
 * through either.
 */
final class TraversalQueries {
  static final String FROM_PERSON =
      """
      MATCH (c:Person WHERE c.id = $of AND any(x IN c.caseFileIds WHERE x IN $scope)
                        AND ($among IS NULL OR c.id IN $among))
      MATCH (c)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR|LIVES_AT
                 WHERE t.caseFileId IN $scope AND type(t) IN $kinds]-
            (n:Person|Address WHERE NOT n.id IN $shown
               AND (NOT n:Person OR any(x IN n.caseFileIds WHERE x IN $scope))
               AND ($among IS NULL OR NOT n:Person OR n.id IN $among))
      WITH DISTINCT c, n
      ORDER BY n.id
      LIMIT $most
      RETURN n.id AS id, CASE WHEN n:Person THEN [c.id, n.id] ELSE [c.id] END AS subjects
      """;

  /** An address that no visible person lives at answers nothing, so it is not there. */
  static final String FROM_ADDRESS =
      """
      MATCH (c:Address WHERE c.id = $of)
            <-[t:LIVES_AT WHERE t.caseFileId IN $scope AND type(t) IN $kinds]-
            (n:Person WHERE NOT n.id IN $shown AND any(x IN n.caseFileIds WHERE x IN $scope)
               AND ($among IS NULL OR n.id IN $among))
      WITH DISTINCT n
      ORDER BY n.id
      LIMIT $most
      RETURN n.id AS id, [n.id] AS subjects
      """;

  /**
   * How many neighbours of each of these may be seen. Never counts past the limit. An address at
   * which nobody lives who may be seen is not in the answer.
   */
  static final String REACH =
      """
      UNWIND $ids AS id
      MATCH (c:Person|Address WHERE c.id = id
               AND (NOT c:Person OR any(x IN c.caseFileIds WHERE x IN $scope))
               AND ($among IS NULL OR NOT c:Person OR c.id IN $among)
               AND (NOT c:Address OR EXISTS {
                      (c)<-[l:LIVES_AT WHERE l.caseFileId IN $scope]-
                      (r:Person WHERE any(x IN r.caseFileIds WHERE x IN $scope)
                         AND ($among IS NULL OR r.id IN $among)) }))
      CALL (c) {
        MATCH (c)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR|LIVES_AT
                   WHERE t.caseFileId IN $scope AND type(t) IN $kinds]-
              (n:Person|Address WHERE NOT n.id IN $shown
                 AND (NOT n:Person OR any(x IN n.caseFileIds WHERE x IN $scope))
                 AND ($among IS NULL OR NOT n:Person OR n.id IN $among))
        WITH DISTINCT n
        LIMIT $most
        RETURN count(n) AS visible
      }
      RETURN c.id AS id, visible, CASE WHEN c:Person THEN [c.id] ELSE [] END AS subjects
      """;

  /** Which of these addresses may be seen: those at which somebody lives who may be. */
  static final String PLACES =
      """
      MATCH (a:Address WHERE a.id IN $ids)
            <-[l:LIVES_AT WHERE l.caseFileId IN $scope]-
            (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope)
               AND ($among IS NULL OR p.id IN $among))
      RETURN a, collect(p.id) AS subjects
      """;

  /** Every line among these; each end has to be one of them and visible. */
  static final String AMONG =
      """
      MATCH (a:Person WHERE a.id IN $ids AND any(x IN a.caseFileIds WHERE x IN $scope)
                        AND ($among IS NULL OR a.id IN $among))
            -[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR|LIVES_AT
              WHERE t.caseFileId IN $scope]->
            (b:Person|Address WHERE b.id IN $ids
               AND (NOT b:Person OR any(x IN b.caseFileIds WHERE x IN $scope))
               AND ($among IS NULL OR NOT b:Person OR b.id IN $among))
      RETURN t, a.id AS from, b.id AS to,
             CASE WHEN b:Person THEN [a.id, b.id] ELSE [a.id] END AS subjects
      ORDER BY t.id
      LIMIT $most
      """;

  /**
   * The shortest ways, in groups of one length. Without the barrier the planner may look through
   * all of the index for the end; ACYCLIC keeps it from walking to and fro. No subquery may stand
   * in the pattern: the predicates would then be asked of the shortest ways only, and a way around
   * somebody hidden would not be found.
   */
  static final String WAYS =
      """
      CYPHER 25
      MATCH (a:Person WHERE a.id = $from AND any(x IN a.caseFileIds WHERE x IN $scope)
                        AND ($among IS NULL OR a.id IN $among))
      MATCH (b:Person WHERE b.id = $to AND any(x IN b.caseFileIds WHERE x IN $scope)
                        AND ($among IS NULL OR b.id IN $among))
      WITH a, b
      LIMIT 1
      MATCH p = SHORTEST 3 ACYCLIC GROUPS (a)
        (()-[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR|LIVES_AT
             WHERE t.caseFileId IN $scope]-
         (n:Person|Address
            WHERE (NOT n:Person OR any(x IN n.caseFileIds WHERE x IN $scope))
              AND ($among IS NULL OR NOT n:Person OR n.id IN $among)
              AND NOT n.id IN $avoid)){1,6}(b)
      WITH [x IN nodes(p) | x.id] AS ids, relationships(p) AS ties,
           [x IN nodes(p) WHERE x:Person | x.id] AS subjects
      ORDER BY size(ids), ids
      LIMIT $most
      RETURN ids, ties, [x IN ties | startNode(x).id] AS froms, [x IN ties | endNode(x).id] AS tos,
             subjects
      """;

  /** Of these addresses those at which more people live than a household has, of who is seen. */
  static final String CROWDED =
      """
      MATCH (a:Address WHERE a.id IN $ids)
            <-[l:LIVES_AT WHERE l.caseFileId IN $scope]-
            (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope)
               AND ($among IS NULL OR p.id IN $among))
      WITH a, count(DISTINCT p) AS people, [] AS subjects
      WHERE people > $household
      RETURN a.id AS id, subjects
      """;

  private TraversalQueries() {}
}
