package nl.houvast.casefile;

/** The Cypher of views that were kept. What is in one is asked anew for whoever opens it. */
final class SavedViewQueries {
  static final String LIST =
      """
      MATCH (v:SavedView WHERE v.caseFileId IN $scope AND v.removedAt IS NULL)
      RETURN v, v.keptBy AS keptBy, [] AS subjects
      ORDER BY v.keptAt DESC, v.id
      LIMIT 100
      """;

  static final String ONE =
      """
      MATCH (v:SavedView WHERE v.id = $id AND v.caseFileId IN $scope AND v.removedAt IS NULL)
      RETURN v, v.keptBy AS keptBy, v.shown AS shown, v.places AS places, v.off AS off,
             v.dims AS dims, [] AS subjects
      """;

  /** Locks the case, so that no two get the same name at once. */
  static final String STANDING =
      """
      MATCH (c:CaseFile {id: $caseFileId})
      SET c.version = c.version
      WITH c
      OPTIONAL MATCH (v:SavedView {caseFileId: c.id} WHERE v.removedAt IS NULL AND v.id <> $id)
      RETURN count(v) AS many, count(CASE WHEN v.name = $name THEN 1 END) > 0 AS taken
      """;

  static final String KEEP =
      """
      CREATE (v:SavedView)
      SET v = $values
      RETURN v.id AS id
      """;

  static final String RENAME =
      """
      MATCH (v:SavedView {id: $id, caseFileId: $caseFileId} WHERE v.removedAt IS NULL)
      SET v.name = $name
      RETURN v.id AS id
      """;

  static final String REMOVE =
      """
      MATCH (v:SavedView {id: $id, caseFileId: $caseFileId} WHERE v.removedAt IS NULL)
      SET v.removedAt = $now
      RETURN v.id AS id
      """;

  static final String PUT_BACK =
      """
      MATCH (v:SavedView {id: $id, caseFileId: $caseFileId})
      REMOVE v.removedAt
      RETURN v.id AS id
      """;

  static final String NAMED =
      """
      MATCH (v:SavedView {id: $id, caseFileId: $caseFileId})
      RETURN v.name AS name
      """;

  /** What was removed longer ago than it can be put back. */
  static final String CLEAR =
      """
      MATCH (v:SavedView {caseFileId: $caseFileId} WHERE v.removedAt < $before)
      DELETE v
      """;

  static final String OF_CASE =
      """
      MATCH (v:SavedView {caseFileId: $caseFileId})
      RETURN 'SavedView' AS node, v.id AS gone
      """;

  static final String ERASE =
      """
      MATCH (v:SavedView {caseFileId: $caseFileId})
      DELETE v
      """;

  /** Whoever stands in this case and in no other is in no view any more. */
  static final String GOES =
      """
      MATCH (p:Person {caseFileIds: [$caseFileId]} WHERE $personId IS NULL OR p.id = $personId)
      RETURN p.id AS id
      """;

  static final String WITHOUT =
      """
      MATCH (v:SavedView)
      WHERE (v.caseFileId = $caseFileId AND $personId IN v.shown)
         OR any(x IN v.shown WHERE x IN $gone)
      SET v.places = [i IN range(0, size(v.shown) - 1)
                      WHERE NOT v.shown[i] IN $gone
                        AND NOT coalesce(v.caseFileId = $caseFileId AND v.shown[i] = $personId, false)
                      | v.places[i]]
      SET v.shown = [x IN v.shown
                     WHERE NOT x IN $gone
                       AND NOT coalesce(v.caseFileId = $caseFileId AND x = $personId, false)]
      """;

  static final String NAMES =
      """
      MATCH (v:SavedView {caseFileId: $caseFileId})
      RETURN v.id AS id, v {.name} AS texts
      """;

  static final String NAMES_REWRITTEN =
      """
      UNWIND $rows AS row
      MATCH (v:SavedView {id: row.id})
      SET v += row.texts
      """;

  private SavedViewQueries() {}
}
