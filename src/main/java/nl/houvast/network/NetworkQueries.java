package nl.houvast.network;

import java.util.Map;

/** The Cypher of persons, ties and homes. */
final class NetworkQueries {
  static final String VISIBLE =
      """
      MERGE (p:Person {id: $id})
      SET p.caseFileIds = $scopes
      """;

  /** A person that is visible nowhere has no ties and no home either. */
  static final String FORGET =
      """
      MATCH (p:Person {id: $id})
      WHERE size(p.caseFileIds) = 0
      CALL (p) {
        MATCH (p)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR]-(:Person)
        DELETE t
      }
      CALL (p) {
        MATCH (p)-[l:LIVES_AT]->(a:Address)
        DELETE l
        WITH DISTINCT a
        WHERE COUNT { (a)--() } = 0
        DELETE a
      }
      WITH p
      WHERE COUNT { (p)--() } = 0
      DELETE p
      """;

  static final String DROP_TIES =
      """
      CALL () {
        MATCH ()-[t:PARENT_OF {caseFileId: $caseFileId}]->()
        USING INDEX t:PARENT_OF(caseFileId)
        RETURN t
        UNION ALL
        MATCH ()-[t:SIBLING_OF {caseFileId: $caseFileId}]->()
        USING INDEX t:SIBLING_OF(caseFileId)
        RETURN t
        UNION ALL
        MATCH ()-[t:PARTNER_OF {caseFileId: $caseFileId}]->()
        USING INDEX t:PARTNER_OF(caseFileId)
        RETURN t
        UNION ALL
        MATCH ()-[t:GUARDIAN_OF {caseFileId: $caseFileId}]->()
        USING INDEX t:GUARDIAN_OF(caseFileId)
        RETURN t
        UNION ALL
        MATCH ()-[t:CARES_FOR {caseFileId: $caseFileId}]->()
        USING INDEX t:CARES_FOR(caseFileId)
        RETURN t
      }
      WITH t
      WHERE NOT t.id IN [row IN $rows | row.id]
      DELETE t
      RETURN count(*) AS changed
      """;

  static final Map<Tie.Kind, String> STATE_TIES =
      Map.of(
          Tie.Kind.PARENT_OF,
          """
          UNWIND $rows AS row
          MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
          MERGE (a)-[t:PARENT_OF {id: row.id}]->(b)
          WITH t, row, t.source IS NULL OR t.source <> row.source OR t.status <> row.status AS changed
          SET t.caseFileId = $caseFileId, t.source = row.source, t.status = row.status,
              t.recordedOn = row.recordedOn, t.nature = row.nature
          RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
          """,
          Tie.Kind.SIBLING_OF,
          """
          UNWIND $rows AS row
          MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
          MERGE (a)-[t:SIBLING_OF {id: row.id}]->(b)
          WITH t, row, t.source IS NULL OR t.source <> row.source OR t.status <> row.status AS changed
          SET t.caseFileId = $caseFileId, t.source = row.source, t.status = row.status,
              t.recordedOn = row.recordedOn, t.nature = row.nature
          RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
          """,
          Tie.Kind.PARTNER_OF,
          """
          UNWIND $rows AS row
          MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
          MERGE (a)-[t:PARTNER_OF {id: row.id}]->(b)
          WITH t, row, t.source IS NULL OR t.source <> row.source OR t.status <> row.status AS changed
          SET t.caseFileId = $caseFileId, t.source = row.source, t.status = row.status,
              t.recordedOn = row.recordedOn, t.nature = row.nature
          RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
          """,
          Tie.Kind.GUARDIAN_OF,
          """
          UNWIND $rows AS row
          MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
          MERGE (a)-[t:GUARDIAN_OF {id: row.id}]->(b)
          WITH t, row, t.source IS NULL OR t.source <> row.source OR t.status <> row.status AS changed
          SET t.caseFileId = $caseFileId, t.source = row.source, t.status = row.status,
              t.recordedOn = row.recordedOn, t.nature = row.nature
          RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
          """,
          Tie.Kind.CARES_FOR,
          """
          UNWIND $rows AS row
          MATCH (a:Person {id: row.from}), (b:Person {id: row.to})
          MERGE (a)-[t:CARES_FOR {id: row.id}]->(b)
          WITH t, row, t.source IS NULL OR t.source <> row.source OR t.status <> row.status AS changed
          SET t.caseFileId = $caseFileId, t.source = row.source, t.status = row.status,
              t.recordedOn = row.recordedOn, t.nature = row.nature
          RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
          """);

  static final String DROP_HOMES =
      """
      MATCH ()-[l:LIVES_AT {caseFileId: $caseFileId}]->(a:Address)
      USING INDEX l:LIVES_AT(caseFileId)
      WHERE NOT l.id IN [row IN $rows | row.id]
      DELETE l
      WITH DISTINCT a, count(*) AS gone
      CALL (a) {
        WITH a WHERE COUNT { (a)--() } = 0
        DELETE a
      }
      RETURN sum(gone) AS changed
      """;

  /** The addresses of a case at which only these persons live. */
  static final String HOMES_OF =
      """
      MATCH (p:Person)-[l:LIVES_AT]->(a:Address)
      WHERE l.caseFileId = $caseFileId AND p.id IN $persons
        AND NOT EXISTS { (a)<-[:LIVES_AT]-(o:Person) WHERE NOT o.id IN $persons }
      RETURN DISTINCT a.id AS id
      """;

  static final String STATE_HOMES =
      """
      UNWIND $rows AS row
      MATCH (p:Person {id: row.person})
      MERGE (a:Address {id: row.addressId})
      SET a = row.address
      MERGE (p)-[l:LIVES_AT {id: row.id}]->(a)
      WITH l, row, l.source IS NULL OR l.source <> row.source AS changed
      SET l.caseFileId = $caseFileId, l.source = row.source, l.recordedOn = row.recordedOn
      RETURN sum(CASE WHEN changed THEN 1 ELSE 0 END) AS changed
      """;

  /**
   * For who knows no persons to start from. Looks at every person of the graph; whoever reads a
   * case knows better.
   */
  static final String EVERYBODY =
      """
      MATCH (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN p.id AS id, [p.id] AS subjects
      ORDER BY id
      """;

  static final String PERSONS =
      """
      MATCH (p:Person WHERE p.id IN $persons AND any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN p.id AS id, [p.id] AS subjects
      ORDER BY id
      """;

  static final String TIES =
      """
      MATCH (a:Person WHERE a.id IN $persons AND any(x IN a.caseFileIds WHERE x IN $scope))
            -[t:PARENT_OF|SIBLING_OF|PARTNER_OF|GUARDIAN_OF|CARES_FOR
              WHERE t.caseFileId IN $scope]->
            (b:Person WHERE any(x IN b.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR (a.id IN $among AND b.id IN $among)
      RETURN t, a.id AS from, b.id AS to, [a.id, b.id] AS subjects
      ORDER BY t.id
      """;

  static final String HOMES =
      """
      MATCH (p:Person WHERE p.id IN $persons AND any(x IN p.caseFileIds WHERE x IN $scope))
            -[l:LIVES_AT WHERE l.caseFileId IN $scope]->(a:Address)
      WHERE $among IS NULL OR p.id IN $among
      RETURN l, a, p.id AS person, [p.id] AS subjects
      ORDER BY l.id
      """;

  private NetworkQueries() {}
}
