package nl.houvast.access;

/** The Cypher of accounts of people who sign in through the provider of their organisation. */
final class OidcQueries {
  /** The person is looked for at every organisation: closed at one is closed. */
  static final String CLOSED =
      """
      MATCH (p:Professional {externalId: $externalId})
      WHERE NOT p.active
      RETURN p.account AS account LIMIT 1
      """;

  /** Never opens what was closed, and never touches an account that came in another way. */
  static final String ARRIVE =
      """
      MATCH (o:Organisation {id: $organisation})
      MERGE (p:Professional {account: $account})
      ON CREATE SET p.id = $account, p.externalId = $externalId, p.active = true,
                    p.languages = [], p.availability = 'AVAILABLE'
      WITH p, o WHERE p.externalId = $externalId AND p.active
      SET p.name = $name, p.roles = $roles, p.region = nullIf($region, '')
      MERGE (p)-[:MEMBER_OF]->(o)
      RETURN p.account AS account
      """;

  private OidcQueries() {}
}
