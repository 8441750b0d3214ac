package nl.houvast.identity;

/** The Cypher of open proposals. */
final class ProposingQueries {
  /** How a mention stands: whose it is, whether a person decided, and its place in the order. */
  static final String STANDING =
      """
      MATCH (m:Mention {id: $mention})<-[:MENTIONS]-(s:Signal)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN m, p.id AS person,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(m)
             } AS decided,
             COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS company,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase,
             s.reportedOn AS reportedOn, s.sourceKey AS sourceKey,
             s.withheldCaseFileId IS NOT NULL AS withheld
      """;

  /** What was written of the person of a mention, or of the mention alone; in its region. */
  static final String WRITINGS =
      """
      MATCH (m:Mention {id: $mention})
      CALL (m) {
        RETURN m AS w
        UNION
        MATCH (m)-[:IDENTIFIED_AS]->(:Person)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = m.region)
              <-[:MENTIONS]-(ws:Signal WHERE ws.withheldCaseFileId IS NULL)
        RETURN w LIMIT 200
      }
      RETURN w
      ORDER BY w.id
      """;

  /**
   * Mentions without a token that share a birth date, phone or front door with these keys. A key
   * that a crowd shares (a shelter, a switchboard) gives its first fifty and no more.
   */
  static final String NEIGHBOURS =
      """
      CALL () {
        UNWIND $days AS day
        CALL (day) {
          MATCH (m:Mention WHERE m.birthDate = day AND m.region = $region)
          RETURN m LIMIT 200
        }
        RETURN m
        UNION
        UNWIND $phones AS phone
        CALL (phone) {
          MATCH (m:Mention WHERE m.phoneKey = phone AND m.region = $region)
          RETURN m LIMIT 50
        }
        RETURN m
        UNION
        UNWIND $doors AS door
        CALL (door) {
          MATCH (m:Mention WHERE m.addressKey = door AND m.region = $region)
          RETURN m LIMIT 50
        }
        RETURN m
      }
      WITH m
      WHERE m.bsnToken IS NULL AND m.role <> 'REPORTER'
      MATCH (m)<-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN m, p.id AS person, false AS withheld,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(m)
             } AS decided,
             COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS company,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase,
             s.reportedOn AS reportedOn, s.sourceKey AS sourceKey,
             EXISTS {
               (open:Proposal WHERE open.status = 'PROPOSED')-[:PROPOSES]->(m)
             } AS waiting
      ORDER BY m.id
      """;

  /** Other persons that share a key, with what was written of them in the region. */
  static final String CANDIDATES =
      """
      CALL () {
        UNWIND $days AS day
        CALL (day) {
          MATCH (m:Mention WHERE m.birthDate = day AND m.region = $region)
          RETURN m LIMIT 200
        }
        RETURN m
        UNION
        UNWIND $phones AS phone
        CALL (phone) {
          MATCH (m:Mention WHERE m.phoneKey = phone AND m.region = $region)
          RETURN m LIMIT 50
        }
        RETURN m
        UNION
        UNWIND $doors AS door
        CALL (door) {
          MATCH (m:Mention WHERE m.addressKey = door AND m.region = $region)
          RETURN m LIMIT 50
        }
        RETURN m
      }
      MATCH (ms:Signal WHERE ms.withheldCaseFileId IS NULL)-[:MENTIONS]->(m)-[:IDENTIFIED_AS]->(p:Person)
      WITH DISTINCT p
      MATCH (k:Mention {id: $mention})
      WHERE NOT EXISTS { (k)-[:IDENTIFIED_AS]->(p) }
        AND NOT EXISTS { (k)-[:DISTINCT_FROM]->(p) }
        AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(:Signal)-[:MENTIONS]->(k) }
      CALL (p) {
        MATCH (p)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = $region)
              <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
        WITH w, s,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(w)
             } AS decided,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase
        ORDER BY w.id
        LIMIT 200
        RETURN collect({m: w, withheld: false, decided: decided, inCase: inCase, reportedOn: s.reportedOn,
                        sourceKey: s.sourceKey}) AS writings
      }
      RETURN p.id AS person, COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS company, writings
      ORDER BY person
      """;

  /** The persons that this mention is certainly not. */
  static final String APART =
      """
      MATCH (:Mention {id: $mention})-[:DISTINCT_FROM]->(p:Person)
      RETURN p.id AS person
      """;

  /** Takes open proposals back; answers the persons that nothing is identified as any more. */
  static final String DROP =
      """
      MATCH (m:Mention {id: $mention})<-[:PROPOSES]-(pr:Proposal WHERE pr.status = 'PROPOSED')
            -[:PROPOSES]->(p:Person)
      WHERE NOT p.id IN $persons
      WITH pr, p, pr.id AS proposal
      MATCH (pr)-[r:PROPOSES]->()
      DELETE r, pr
      RETURN DISTINCT proposal, p.id AS person,
             NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS deserted
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

  private ProposingQueries() {}
}
