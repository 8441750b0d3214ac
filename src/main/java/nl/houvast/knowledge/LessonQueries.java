package nl.houvast.knowledge;

/** The Cypher of lessons. Nothing here knows a case. */
final class LessonQueries {
  static final String PROPOSE =
      """
      CREATE (l:Lesson {id: $id})
      SET l.state = 'PROPOSED', l.title = $title, l.text = $text, l.patterns = $patterns,
          l.ties = $ties, l.author = $author
      """;

  static final String PART =
      """
      MATCH (:Lesson {id: $id})-[t:TEACHES]->(:Concept)
      DELETE t
      """;

  static final String TEACHES =
      """
      MATCH (l:Lesson {id: $id})
      UNWIND $concepts AS code
      MATCH (c:Concept {id: code})
      MERGE (l)-[:TEACHES]->(c)
      """;

  static final String ALL =
      """
      MATCH (l:Lesson)
      OPTIONAL MATCH (l)-[:TEACHES]->(c:Concept)
      WITH l, c ORDER BY c.id
      RETURN l AS lesson, collect(c.id) AS concepts
      ORDER BY lesson.title, lesson.id
      """;

  static final String APPROVE =
      """
      MATCH (l:Lesson {id: $id})
      WHERE l.state = 'PROPOSED' AND l.author <> $by
      SET l.state = 'APPROVED', l.approvedBy = $by
      REMOVE l.author, l.remark
      RETURN l.id
      """;

  static final String SEND_BACK =
      """
      MATCH (l:Lesson {id: $id})
      WHERE l.state = 'PROPOSED' AND l.author <> $by
      SET l.state = 'SENT_BACK', l.remark = $remark
      RETURN l.id
      """;

  static final String DROP =
      """
      MATCH (l:Lesson {id: $id})
      WHERE l.author = $by
      OPTIONAL MATCH (l)-[t:TEACHES]->(:Concept)
      DELETE t
      WITH DISTINCT l
      DELETE l
      RETURN 1
      """;

  private LessonQueries() {}
}
