package nl.houvast.consult;

/** The Cypher of advice. */
final class AdviceQueries {
  static final String GIVE =
      """
      MATCH (c:Consult {id: $consult})
      SET c.version = c.version + 1
      CREATE (a:Advice)-[:ANSWERS]->(c)
      SET a = $values
      WITH a
      CALL (a) {
        MATCH (f:CaseFile WHERE f.id IN $caseFiles)
        CREATE (a)-[:ATTACHED_TO]->(f)
      }
      CALL (a) {
        MATCH (r:Recognition WHERE r.id IN $recognitions)
        CREATE (a)-[:ATTACHED_TO]->(r)
      }
      CALL (a) {
        MATCH (p:Person WHERE p.id IN $persons)
        CREATE (a)-[:ATTACHED_TO]->(p)
      }
      CALL (a) {
        UNWIND $cites AS row
        MATCH (d:DossierVersion {dossierId: row.dossierId, version: row.version})
        CREATE (a)-[:CITES]->(d)
      }
      """;

  /** Locks the consult first, so that of two who advise on one version only one is first. */
  static final String LOCKED_VERSION =
      """
      MATCH (c:Consult {id: $id})
      SET c.status = c.status
      RETURN c.version AS version, c.status AS status
      """;

  static final String CONSULT_OF =
      """
      MATCH (a:Advice {id: $id})-[:ANSWERS]->(c:Consult)
      RETURN c.id AS consult
      """;

  static final String RESPOND =
      """
      MATCH (a:Advice {id: $id})
      SET a += $values
      """;

  static final String OBSERVE =
      """
      MATCH (a:Advice {id: $id})
      CREATE (o:Outcome)-[:CAME_OF]->(a)
      SET o = $values
      """;

  static final String LIST =
      """
      MATCH (c:Consult WHERE any(x IN c.visibleTo WHERE x IN $scope)
                         AND ($consult IS NULL OR c.id = $consult))
            <-[:ANSWERS]-(a:Advice)
      OPTIONAL MATCH (a)<-[:CAME_OF]-(o:Outcome)
      WITH c, a, o ORDER BY o.at, o.id
      RETURN a, c.id AS consult, c.caseFileId AS caseFileId, c.recognitionId AS recognitionId,
             a.by AS by, coalesce(a.attachedIds, []) AS attachedIds, collect(o) AS outcomes,
             coalesce(c.personIds, []) AS subjects
      ORDER BY a.at DESC, a.id
      """;

  private AdviceQueries() {}
}
