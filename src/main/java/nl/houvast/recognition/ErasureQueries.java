package nl.houvast.recognition;

/** The Cypher by which recognitions go with their case, and let go of a signal that goes. */
final class ErasureQueries {
  static final String LISTED =
      """
      MATCH (r:Recognition {caseFileId: $caseFileId})
      RETURN r.id AS id
      """;

  static final String GROUNDS =
      """
      UNWIND $signals AS id
      MATCH (:Recognition)-[b:BECAUSE]->(:Signal {id: id})
      DELETE b
      """;

  static final String RECOGNITIONS =
      """
      MATCH (r:Recognition {caseFileId: $caseFileId})
      CALL (r) {
        MATCH (r)-[x:BECAUSE|OF_VERSION|RECOGNISED_IN]->()
        DELETE x
      }
      DELETE r
      """;

  private ErasureQueries() {}
}
