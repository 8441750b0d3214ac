package nl.houvast.identity;

/** The Cypher of who is who. */
final class IdentityQueries {
  /** Mentions of a signal that nobody has looked at yet, with the person of an equal token. */
  static final String NEW_MENTIONS =
      """
      MATCH (:Signal {id: $signal})-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person) }
        AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
      CALL (m) {
        OPTIONAL MATCH (o:Mention WHERE o.bsnToken = m.bsnToken)-[:IDENTIFIED_AS]->(p:Person)
        WHERE NOT EXISTS { (m)-[:DISTINCT_FROM]->(p) }
        RETURN p.id AS known
        ORDER BY known
        LIMIT 1
      }
      RETURN m.id AS id, m.bsnToken IS NOT NULL AS token, known
      ORDER BY m.key
      """;

  static final String OUTSTANDING =
      """
      MATCH (s:Signal)-[:MENTIONS]->(m:Mention WHERE m.role <> 'REPORTER')
      WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person) }
        AND NOT EXISTS { (:Proposal)-[:PROPOSES]->(m) }
      WITH DISTINCT s
      RETURN s.id AS id
      ORDER BY s.receivedAt, s.id
      """;

  static final String DRAW =
      """
      MATCH (m:Mention {id: $mention}), (p:Person {id: $person})
      MERGE (m)-[i:IDENTIFIED_AS]->(p)
      SET i.by = $by, i.at = $at
      """;

  static final String RELEASE =
      """
      MATCH (m:Mention {id: $mention})-[i:IDENTIFIED_AS]->(p:Person)
      DELETE i
      RETURN p.id AS person
      """;

  static final String DISTINCT =
      """
      MATCH (m:Mention {id: $mention}), (p:Person {id: $person})
      MERGE (m)-[d:DISTINCT_FROM]->(p)
      SET d.by = $by, d.at = $at
      """;

  static final String NOT_DISTINCT =
      """
      MATCH (m:Mention {id: $mention})-[d:DISTINCT_FROM]->(p:Person {id: $person})
      DELETE d
      """;

  static final String SCOPES =
      """
      MATCH (p:Person {id: $person})<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(s:Signal)
      UNWIND s.caseFileIds AS scope
      WITH DISTINCT scope WHERE NOT scope STARTS WITH 'own:'
      RETURN scope
      ORDER BY scope
      """;

  /**
   * The persons that a mention belongs to now or may belong to: whoever is mentioned by these
   * signals.
   */
  static final String PERSONS_OF_SIGNALS =
      """
      UNWIND $signals AS id
      MATCH (:Signal {id: id})-[:MENTIONS]->(:Mention)-[:IDENTIFIED_AS]->(p:Person)
      RETURN DISTINCT p.id AS person
      ORDER BY person
      """;

  /**
   * The undecided mentions without a token that share a birth date, phone or home with any mention
   * of the same person as the given one. Undecided: no person decided, and it stands alone if at
   * all.
   */
  static final String AFFECTED =
      """
      MATCH (seed:Mention {id: $mention})
      CALL (seed) {
        RETURN seed AS k
        UNION
        MATCH (seed)-[:IDENTIFIED_AS]->(:Person)<-[:IDENTIFIED_AS]-(k:Mention)
        RETURN k
      }
      CALL (k) {
        RETURN k AS m
        UNION
        MATCH (m:Mention WHERE m.birthDate = k.birthDate) RETURN m
        UNION
        MATCH (m:Mention WHERE m.birthDate =
          CASE WHEN k.birthDate.day <= 12
            THEN date({year: k.birthDate.year, month: k.birthDate.day, day: k.birthDate.month})
          END) RETURN m
        UNION
        MATCH (m:Mention WHERE m.phoneKey = k.phoneKey) RETURN m
        UNION
        MATCH (m:Mention WHERE m.addressKey = k.addressKey) RETURN m
      }
      WITH DISTINCT seed, m
      WHERE m.bsnToken IS NULL AND m.role <> 'REPORTER' AND m.region = seed.region
        AND NOT EXISTS {
          (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(m)
        }
      OPTIONAL MATCH (m)-[i:IDENTIFIED_AS]->(p:Person)
      WITH m, i, p,
           p IS NULL OR COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } = 1 AS single
      WHERE single
      MATCH (m)<-[:MENTIONS]-(s:Signal)
      RETURN m, p IS NOT NULL AS alone, i.by AS by,
             all(x IN s.caseFileIds WHERE x CONTAINS ':') AS waiting
      ORDER BY s.reportedOn, s.sourceKey, m.key
      """;

  static final String CANDIDATES =
      """
      MATCH (k:Mention {id: $mention})
      CALL (k) {
        MATCH (m:Mention WHERE m.birthDate = k.birthDate)-[:IDENTIFIED_AS]->(p:Person) RETURN p
        UNION
        MATCH (m:Mention WHERE m.birthDate =
          CASE WHEN k.birthDate.day <= 12
            THEN date({year: k.birthDate.year, month: k.birthDate.day, day: k.birthDate.month})
          END)-[:IDENTIFIED_AS]->(p:Person) RETURN p
        UNION
        MATCH (m:Mention WHERE m.phoneKey = k.phoneKey)-[:IDENTIFIED_AS]->(p:Person) RETURN p
        UNION
        MATCH (m:Mention WHERE m.addressKey = k.addressKey)-[:IDENTIFIED_AS]->(p:Person) RETURN p
      }
      WITH DISTINCT k, p
      WHERE NOT EXISTS { (k)-[:IDENTIFIED_AS]->(p) }
        AND NOT EXISTS { (k)-[:DISTINCT_FROM]->(p) }
        AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(:Signal)-[:MENTIONS]->(k) }
        AND EXISTS { (p)<-[:IDENTIFIED_AS]-(x:Mention WHERE x.region = k.region) }
      MATCH (p)<-[:IDENTIFIED_AS]-(m:Mention)
      WITH p, m ORDER BY m.id
      RETURN p.id AS person, collect(m) AS mentions
      ORDER BY person
      """;

  static final String DROP_PROPOSALS =
      """
      MATCH (m:Mention {id: $mention})<-[:PROPOSES]-(pr:Proposal WHERE pr.status = 'PROPOSED')
            -[:PROPOSES]->(p:Person)
      WHERE NOT p.id IN $persons
      MATCH (pr)-[r:PROPOSES]->()
      DELETE r, pr
      """;

  static final String PROPOSE =
      """
      MATCH (m:Mention {id: $mention}), (p:Person {id: $person})
      MERGE (pr:Proposal {id: $id})
      WITH pr, m, p
      WHERE pr.status IS NULL OR pr.status = 'PROPOSED'
      SET pr += $values
      MERGE (pr)-[:PROPOSES]->(m)
      MERGE (pr)-[:PROPOSES]->(p)
      """;

  static final String REJECTED =
      """
      RETURN EXISTS {
        (:Mention {id: $mention})<-[:PROPOSES]-(pr:Proposal WHERE pr.status IN ['REJECTED', 'UNDONE'])
      } AS rejected
      """;

  static final String DECIDE =
      """
      MATCH (pr:Proposal {id: $id})
      SET pr.status = $status, pr.decidedBy = $by, pr.decidedAt = $at, pr.reason = $reason
      """;

  /** A proposal that the scope shows: its mention and a mention of its person both stand in it. */
  static final String ONE =
      """
      MATCH (pr:Proposal {id: $id})-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      MATCH (pr)-[:PROPOSES]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      RETURN pr.status AS status, pr.automatic AS automatic, m.id AS mention, p.id AS person,
             [p.id, m.id] AS subjects
      """;

  static final String LIST =
      """
      MATCH (pr:Proposal WHERE pr.status = $status)-[:PROPOSES]->(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:SENT_BY]->(o:Organisation)
      MATCH (pr)-[:PROPOSES]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $status <> 'PROPOSED'
         OR NOT EXISTS { (:Proposal {status: 'CONFIRMED'})-[:PROPOSES]->(m) }
      CALL (p, m) {
        MATCH (p)<-[:IDENTIFIED_AS]-(k:Mention WHERE k.id <> m.id)
              <-[:MENTIONS]-(ks:Signal WHERE any(x IN ks.caseFileIds WHERE x IN $scope))
              -[:SENT_BY]->(ko:Organisation)
        WITH k, ks, ko ORDER BY ks.reportedOn, k.id
        RETURN collect({mention: k, signal: ks, organisation: ko}) AS known
      }
      WITH pr, m, s, o, p, known
      WHERE pr.id > $after
      RETURN pr, m, s, o, p.id AS person, [k IN known | k.mention] AS mentions,
             [k IN known | k.signal] AS signals, [k IN known | k.organisation] AS organisations,
             [p.id, m.id] AS subjects
      ORDER BY pr.id
      LIMIT $limit
      """;

  static final String FACES =
      """
      MATCH (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
            <-[:IDENTIFIED_AS]-(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      WITH p, m, s ORDER BY s.reportedOn, m.id
      RETURN p.id AS person, collect(m) AS mentions, [p.id] AS subjects
      ORDER BY person
      """;

  private IdentityQueries() {}
}
