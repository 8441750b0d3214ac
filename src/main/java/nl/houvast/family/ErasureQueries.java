package nl.houvast.family;

/** The Cypher by which what people said and asked goes with their case, or with them. */
final class ErasureQueries {
  static final String LISTED =
      """
      CALL () {
        MATCH (l:FamilyLink {caseFileId: $caseFileId})-[:OPENS_FOR]->(p:Person)
        WHERE $personId IS NULL OR p.id = $personId
        RETURN 'FamilyLink' AS node, l.id AS gone
        UNION
        MATCH (t:Statement {caseFileId: $caseFileId})-[:RESPONDS_TO]->(s:Signal)
        WHERE $personId IS NULL OR s.id IN $signals
          OR EXISTS { (t)-[:MADE_BY]->(:Person {id: $personId}) }
        RETURN 'Statement' AS node, t.id AS gone
        UNION
        MATCH (d:Dispute {caseFileId: $caseFileId})-[:RESPONDS_TO]->(s:Signal)
        WHERE $personId IS NULL OR s.id IN $signals
          OR EXISTS { (d)-[:MADE_BY]->(:Person {id: $personId}) }
        RETURN 'Dispute' AS node, d.id AS gone
        UNION
        MATCH (h:SafetyHold {caseFileId: $caseFileId})-[:HOLDS_BACK]->(p:Person)
        WHERE $personId IS NULL OR p.id = $personId
        RETURN 'SafetyHold' AS node, h.id AS gone
        UNION
        MATCH (x:PersonExport {caseFileId: $caseFileId})-[:HANDED_TO]->(p:Person)
        WHERE $personId IS NULL OR p.id = $personId
        RETURN 'PersonExport' AS node, x.id AS gone
        UNION
        MATCH (q:SubjectRequest {caseFileId: $caseFileId})
        WHERE $personId IS NULL
        RETURN 'SubjectRequest' AS node, q.id AS gone
      }
      RETURN node, gone
      """;

  static final String SIGNALS_OF =
      """
      UNWIND $ids AS id
      MATCH (d:Dispute {id: id})
      RETURN DISTINCT d.signalId AS signal
      """;

  static final String LINKS =
      """
      UNWIND $ids AS id
      MATCH (l:FamilyLink {id: id})-[x:OPENS_FOR]->()
      DELETE x, l
      """;

  static final String STATEMENTS =
      """
      UNWIND $ids AS id
      MATCH (t:Statement {id: id})-[x:RESPONDS_TO|MADE_BY]->()
      DELETE x, t
      """;

  static final String DISPUTES =
      """
      UNWIND $ids AS id
      MATCH (d:Dispute {id: id})-[x:RESPONDS_TO|MADE_BY]->()
      DELETE x, d
      """;

  static final String HOLDS =
      """
      UNWIND $ids AS id
      MATCH (h:SafetyHold {id: id})-[x:HOLDS_BACK]->()
      DELETE x, h
      """;

  static final String EXPORTS =
      """
      UNWIND $ids AS id
      MATCH (x:PersonExport {id: id})-[h:HANDED_TO]->()
      DELETE h, x
      """;

  static final String REQUESTS =
      """
      MATCH (q:SubjectRequest {caseFileId: $caseFileId})
      OPTIONAL MATCH (q)-[x:MADE_BY]->()
      DELETE x, q
      """;

  /** That somebody asked, and when it was answered, stays; whoever it was is gone. */
  static final String REQUESTS_OFF =
      """
      MATCH (q:SubjectRequest {caseFileId: $caseFileId})-[x:MADE_BY]->(:Person {id: $personId})
      DELETE x
      REMOVE q.text, q.answer, q.extendedWhy
      SET q.answeredOn = coalesce(q.answeredOn, $today)
      SET q.status = CASE q.status WHEN 'OPEN' THEN 'GRANTED' ELSE q.status END
      """;

  static final String SAID =
      """
      MATCH (t:Statement {caseFileId: $caseFileId})
      RETURN t.id AS id, t {.text} AS texts
      """;

  static final String SAID_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (t:Statement {id: row.id})
      SET t += row.texts
      """;

  static final String DISPUTED =
      """
      MATCH (d:Dispute {caseFileId: $caseFileId})
      RETURN d.id AS id, d {.text, .reasons} AS texts
      """;

  static final String DISPUTED_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (d:Dispute {id: row.id})
      SET d += row.texts
      """;

  static final String ASKED =
      """
      MATCH (q:SubjectRequest {caseFileId: $caseFileId})
      RETURN q.id AS id, q {.text, .answer, .extendedWhy} AS texts
      """;

  static final String ASKED_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (q:SubjectRequest {id: row.id})
      SET q += row.texts
      """;

  static final String HELD =
      """
      MATCH (h:SafetyHold {caseFileId: $caseFileId})
      RETURN h.id AS id, h {.reason} AS texts
      """;

  static final String HELD_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (h:SafetyHold {id: row.id})
      SET h += row.texts
      """;

  private ErasureQueries() {}
}
