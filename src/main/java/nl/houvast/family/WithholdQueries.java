package nl.houvast.family;

/** The Cypher of what can be withheld. */
final class WithholdQueries {
  static final String SIGNALS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
            -[:SENT_BY]->(o:Organisation)
      RETURN s, o, [] AS subjects
      ORDER BY s.happenedOn, s.id
      """;

  private WithholdQueries() {}
}
