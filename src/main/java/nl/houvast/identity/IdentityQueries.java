package nl.houvast.identity;

/** What readers ask about who is who. */
final class IdentityQueries {
  /**
   * A proposal about a mention and a person that the scope shows. A rejection of somebody who is
   * nobody at the moment, since it waits itself, can be taken back all the same; nothing can be
   * confirmed as nobody.
   */
  static final String ONE =
      """
      MATCH (pr:Proposal {id: $id})-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      MATCH (pr)-[:PROPOSES]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope)
                                              OR pr.status = 'REJECTED'
                                                AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention) })
      RETURN pr.id AS id, [p.id, m.id] AS subjects
      """;

  static final String LIST =
      """
      MATCH (pr:Proposal WHERE pr.status IN $statuses)-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:SENT_BY]->(o:Organisation)
      MATCH (pr)-[:PROPOSES]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE pr.id > $after AND ($signal IS NULL OR s.id = $signal)
        AND ($person IS NULL OR p.id = $person)
      CALL (p, m) {
        MATCH (p)<-[:IDENTIFIED_AS]-(k:Mention WHERE k.id <> m.id)
              <-[:MENTIONS]-(ks:Signal WHERE any(x IN ks.caseFileIds WHERE x IN $scope))
              -[:SENT_BY]->(ko:Organisation)
        WITH k, ks, ko ORDER BY ks.reportedOn, k.id
        RETURN collect({mention: k, signal: ks, organisation: ko}) AS known
      }
      RETURN pr, m, s, o, p.id AS person, [k IN known | k.mention] AS mentions,
             [k IN known | k.signal] AS signals, [k IN known | k.organisation] AS organisations,
             [p.id, m.id] AS subjects
      ORDER BY pr.id
      LIMIT $limit
      """;

  /** One row for each; the line of an audit needs to know whose. */
  static final String OPEN =
      """
      MATCH (pr:Proposal WHERE pr.status = 'PROPOSED')-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      MATCH (pr)-[:PROPOSES]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN pr.id AS id, [p.id, m.id] AS subjects
      """;

  /** For who knows no persons to start from; looks at every person of the graph. */
  static final String EVERYBODY =
      """
      MATCH (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN p.id AS id, [p.id] AS subjects
      """;

  static final String FACES =
      """
      MATCH (p:Person WHERE p.id IN $persons AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      WITH p, m, s ORDER BY s.reportedOn, m.id
      RETURN p.id AS person, collect(m) AS mentions, [p.id] AS subjects
      ORDER BY person
      """;

  /**
   * Persons of the scope with all these words in one name, or born on this day; both come first.
   */
  static final String KNOWN =
      """
      MATCH (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention WHERE m.role <> 'REPORTER')
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WITH p, m, s ORDER BY s.reportedOn, m.id
      WITH p, collect(m) AS mentions
      WITH p, mentions,
           size($words) > 0
             AND any(m IN mentions WHERE all(w IN $words WHERE toLower(m.name) CONTAINS w)) AS named,
           any(m IN mentions WHERE m.birthDate = $born) AS born
      WHERE named OR born
      RETURN p.id AS person, mentions, [p.id] AS subjects
      ORDER BY named AND born DESC, born DESC, person
      LIMIT 10
      """;

  /**
   * Whom the reader's own organisation wrote down, one row per way of writing. A person spans
   * organisations and is not in such a scope: who else wrote about somebody stays unsaid.
   */
  static final String KNOWN_AS_WRITTEN =
      """
      MATCH (s:Signal WHERE s.organisationId = $organisation
              AND any(x IN s.caseFileIds WHERE x IN $scope))
            -[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WITH s, m,
           size($words) > 0 AND all(w IN $words WHERE toLower(m.name) CONTAINS w) AS named,
           coalesce(m.birthDate = $born, false) AS born
      WHERE named OR born
      WITH m, named, born ORDER BY s.reportedOn, m.id
      WITH toLower(m.name) AS name, m.birthDate AS day, named, born, collect(m) AS mentions
      RETURN head(mentions).id AS person, mentions, [m IN mentions | m.id] AS subjects
      ORDER BY named AND born DESC, born DESC, name, day
      LIMIT 10
      """;

  /** Every form in which a source wrote a person, with the scopes in which that form is seen. */
  static final String WRITINGS =
      """
      MATCH (p:Person WHERE p.id = $person AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN m, [x IN s.caseFileIds WHERE x IN $scope] AS scopes, [p.id] AS subjects
      ORDER BY s.reportedOn, m.id
      """;

  /** For a search: these persons, as far as the scope shows them. */
  static final String FOUND =
      """
      MATCH (p:Person WHERE p.id IN $ids AND any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      WITH p, m, s ORDER BY s.reportedOn, m.id
      RETURN p.id AS person, collect(m) AS mentions,
             [x IN p.caseFileIds WHERE x IN $scope] AS scopes, [p.id] AS subjects
      ORDER BY person
      """;

  /** For the index: who there is, and where each is visible. */
  static final String ALL =
      """
      MATCH (p:Person)
      RETURN p.id AS id
      ORDER BY id
      """;

  static final String SCOPES =
      """
      MATCH (p:Person {id: $id})
      RETURN p.caseFileIds AS scopes
      """;

  private IdentityQueries() {}
}
