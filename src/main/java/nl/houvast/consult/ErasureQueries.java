package nl.houvast.consult;

/** The Cypher by which consults go with their case, and let go of a person who goes. */
final class ErasureQueries {
  static final String LISTED =
      """
      MATCH (c:Consult {caseFileId: $caseFileId})
      CALL (c) {
        RETURN 'Consult' AS node, c.id AS gone
        UNION
        MATCH (m:ConsultMessage)-[:SAID_IN]->(c)
        RETURN 'ConsultMessage' AS node, m.id AS gone
        UNION
        MATCH (a:Advice)-[:ANSWERS]->(c)
        RETURN 'Advice' AS node, a.id AS gone
        UNION
        MATCH (o:Outcome)-[:CAME_OF]->(:Advice)-[:ANSWERS]->(c)
        RETURN 'Outcome' AS node, o.id AS gone
      }
      RETURN node, gone
      """;

  static final String CONSULTS =
      """
      MATCH (c:Consult {caseFileId: $caseFileId})
      CALL (c) {
        MATCH (o:Outcome)-[x:CAME_OF]->(:Advice)-[:ANSWERS]->(c)
        DELETE x, o
      }
      CALL (c) {
        MATCH (a:Advice)-[:ANSWERS]->(c)
        MATCH (a)-[x:ATTACHED_TO|CITES|ANSWERS]->()
        DELETE x, a
      }
      CALL (c) {
        MATCH (m:ConsultMessage)-[x:SAID_IN]->(c)
        DELETE x, m
      }
      CALL (c) {
        MATCH (c)-[x:ASKED_ABOUT|ASKED_OF]->()
        DELETE x
      }
      DELETE c
      """;

  static final String ADVICE_OFF =
      """
      MATCH (:Consult {caseFileId: $caseFileId})<-[:ANSWERS]-(a:Advice)
      CALL (a) {
        MATCH (a)-[x:ATTACHED_TO]->(:Person {id: $personId})
        DELETE x
      }
      SET a.attachedKinds = [i IN range(0, size(coalesce(a.attachedIds, [])) - 1)
                             WHERE a.attachedIds[i] <> $personId | a.attachedKinds[i]]
      SET a.attachedIds = [x IN coalesce(a.attachedIds, []) WHERE x <> $personId]
      """;

  /** The texts stand in step with their signals. */
  static final String SHARED_OFF =
      """
      MATCH (c:Consult {caseFileId: $caseFileId})
      SET c.personIds = [x IN coalesce(c.personIds, []) WHERE x <> $personId]
      SET c.snapshotPlaces = [i IN range(0, size(coalesce(c.snapshotIds, [])) - 1)
                              WHERE c.snapshotIds[i] <> $personId | c.snapshotPlaces[i]]
      SET c.snapshotIds = [x IN coalesce(c.snapshotIds, []) WHERE x <> $personId]
      SET c.excerptTexts = [i IN range(0, size(coalesce(c.excerptSignalIds, [])) - 1)
                            WHERE NOT c.excerptSignalIds[i] IN $signals | c.excerptTexts[i]]
      SET c.excerptSignalIds = [x IN coalesce(c.excerptSignalIds, []) WHERE NOT x IN $signals]
      SET c.version = c.version + 1
      """;

  static final String NOTES_OFF =
      """
      MATCH (m:ConsultMessage {aboutId: $personId})-[:SAID_IN]->(:Consult {caseFileId: $caseFileId})
      REMOVE m.aboutKind, m.aboutId
      """;

  static final String TEXTS =
      """
      MATCH (c:Consult {caseFileId: $caseFileId})
      RETURN c.id AS id, c {.question, .excerptTexts, .learningAnswer} AS texts
      """;

  static final String REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (c:Consult {id: row.id})
      SET c += row.texts
      """;

  static final String MESSAGES =
      """
      MATCH (m:ConsultMessage)-[:SAID_IN]->(:Consult {caseFileId: $caseFileId})
      RETURN m.id AS id, m {.text, .reason} AS texts
      """;

  static final String MESSAGES_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (m:ConsultMessage {id: row.id})
      SET m += row.texts
      """;

  static final String ADVICE =
      """
      MATCH (a:Advice)-[:ANSWERS]->(:Consult {caseFileId: $caseFileId})
      RETURN a.id AS id, a {.text, .ground, .conditions, .contraindications, .responseReason} AS texts
      """;

  static final String ADVICE_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (a:Advice {id: row.id})
      SET a += row.texts
      """;

  static final String OUTCOMES =
      """
      MATCH (o:Outcome)-[:CAME_OF]->(:Advice)-[:ANSWERS]->(:Consult {caseFileId: $caseFileId})
      RETURN o.id AS id, o {.text} AS texts
      """;

  static final String OUTCOMES_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (o:Outcome {id: row.id})
      SET o += row.texts
      """;

  private ErasureQueries() {}
}
