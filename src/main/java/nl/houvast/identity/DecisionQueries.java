package nl.houvast.identity;

/** The Cypher of decisions on a proposal. */
final class DecisionQueries {
  static final String DECIDED =
      """
      RETURN EXISTS {
        (:Mention {id: $mention})<-[:PROPOSES]-(:Proposal {status: 'CONFIRMED'})
      } AS decided
      """;

  static final String RELEASE_APART =
      """
      MATCH (m:Mention {id: $mention})-[i:IDENTIFIED_AS]->(:Person)
      WHERE i.by = 'apart'
      RETURN m.id AS mention
      """;

  static final String ONE_MENTION_OF =
      """
      MATCH (:Person {id: $person})<-[:IDENTIFIED_AS]-(m:Mention)
      RETURN m.id AS mention
      ORDER BY mention
      LIMIT 1
      """;

  private DecisionQueries() {}
}
