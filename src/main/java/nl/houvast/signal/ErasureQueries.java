package nl.houvast.signal;

/** The Cypher by which signals, or what they say of one person, go for good. */
final class ErasureQueries {
  static final String LISTED =
      """
      UNWIND $signals AS id
      MATCH (s:Signal {id: id})
      CALL (s) {
        RETURN 'Signal' AS node, s.id AS gone
        UNION
        MATCH (s)-[:MENTIONS]->(m:Mention)
        RETURN 'Mention' AS node, m.id AS gone
        UNION
        MATCH (s)-[:REVISED_BY]->(r:SignalRevision)
        RETURN 'SignalRevision' AS node, r.id AS gone
      }
      RETURN node, gone
      """;

  static final String MENTIONS =
      """
      UNWIND $mentions AS id
      MATCH (:Signal)-[x:MENTIONS]->(m:Mention {id: id})
      CALL (m) {
        MATCH (m)-[t:STATES]-(:Mention)
        DELETE t
      }
      DELETE x, m
      """;

  static final String SIGNALS =
      """
      UNWIND $signals AS id
      MATCH (s:Signal {id: id})
      CALL (s) {
        MATCH (s)-[x:REVISED_BY]->(r:SignalRevision)
        DELETE x, r
      }
      CALL (s) {
        MATCH (s)-[x:SENT_BY|INDICATES]->()
        DELETE x
      }
      DELETE s
      """;

  static final String TEXTS =
      """
      MATCH (s:Signal)
      WHERE s.id IN $signals
      RETURN s.id AS id, s {.text, .closureReason, .closureSaidBy, .closureLeftOpen} AS texts
      """;

  static final String REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (s:Signal {id: row.id})
      SET s += row.texts, s.version = s.version + 1
      """;

  static final String NOTES =
      """
      MATCH (s:Signal)-[:REVISED_BY]->(r:SignalRevision)
      WHERE s.id IN $signals
      RETURN r.id AS id, r {.note} AS texts
      """;

  static final String NOTES_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (r:SignalRevision {id: row.id})
      SET r += row.texts
      """;

  private ErasureQueries() {}
}
