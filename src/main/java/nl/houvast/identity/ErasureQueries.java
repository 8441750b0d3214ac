package nl.houvast.identity;

/** The Cypher by which what was decided about a mention goes with it. */
final class ErasureQueries {
  /** Also whoever is nobody without these mentions. */
  static final String LISTED =
      """
      UNWIND $mentions AS id
      MATCH (m:Mention {id: id})-[:IDENTIFIED_AS]->(p:Person)
      WITH DISTINCT p
      WHERE NOT EXISTS {
        (p)<-[:IDENTIFIED_AS]-(o:Mention) WHERE NOT o.id IN $mentions
      }
      WITH collect(p) AS nobody
      CALL (nobody) {
        UNWIND nobody AS p
        RETURN 'Person' AS node, p.id AS gone
        UNION
        UNWIND nobody AS p
        MATCH (pr:Proposal)-[:PROPOSES]->(p)
        RETURN 'Proposal' AS node, pr.id AS gone
        UNION
        UNWIND $mentions AS id
        MATCH (pr:Proposal)-[:PROPOSES]->(:Mention {id: id})
        RETURN 'Proposal' AS node, pr.id AS gone
      }
      RETURN DISTINCT node, gone
      """;

  static final String PROPOSALS =
      """
      UNWIND $mentions AS id
      MATCH (pr:Proposal)-[:PROPOSES]->(:Mention {id: id})
      WITH DISTINCT pr
      MATCH (pr)-[x:PROPOSES]->()
      DELETE x
      WITH DISTINCT pr
      DELETE pr
      """;

  static final String DISTINCTIONS =
      """
      UNWIND $mentions AS id
      MATCH (:Mention {id: id})-[d:DISTINCT_FROM]->(:Person)
      DELETE d
      """;

  /** Those whom no mention is, any more. */
  static final String NOBODY =
      """
      MATCH (p:Person)
      WHERE p.id IN $persons AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention) }
      RETURN p.id AS id
      """;

  static final String PROPOSALS_TO =
      """
      UNWIND $persons AS id
      MATCH (pr:Proposal)-[:PROPOSES]->(:Person {id: id})
      WITH DISTINCT pr
      MATCH (pr)-[x:PROPOSES]->()
      DELETE x
      WITH DISTINCT pr
      DELETE pr
      """;

  static final String DISTINCTIONS_TO =
      """
      UNWIND $persons AS id
      MATCH (:Mention)-[d:DISTINCT_FROM]->(:Person {id: id})
      DELETE d
      """;

  private ErasureQueries() {}
}
