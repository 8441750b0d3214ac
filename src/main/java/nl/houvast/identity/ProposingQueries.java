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
        MATCH (m)<-[:MENTIONS]-(s:Signal)
        RETURN m AS w, s.reportedOn AS reportedOn
        UNION
        MATCH (m)-[:IDENTIFIED_AS]->(:Person)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = m.region)
              <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
        RETURN w, s.reportedOn AS reportedOn
        ORDER BY w.id
        LIMIT 60
      }
      RETURN w, reportedOn
      ORDER BY w.id
      """;

  /** Of these mentions, those of a region that somebody may be like. */
  static final String NEIGHBOURS =
      """
      UNWIND $mentions AS id
      MATCH (m:Mention {id: id} WHERE m.role <> 'REPORTER' AND m.region = $region)
            <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
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

  /** The mentions of a region with the token of this one. */
  static final String SAME_TOKEN =
      """
      MATCH (k:Mention {id: $mention})
      MATCH (m:Mention WHERE m.bsnToken = k.bsnToken AND m.region = k.region AND m.id <> k.id)
      RETURN m.id AS id
      ORDER BY id
      LIMIT 200
      """;

  /**
   * The persons of these mentions, with what was written of them in the region. Not those that a
   * mention cannot be: told apart from it in either direction, named beside it in one signal, or
   * tied to it as family.
   */
  static final String CANDIDATES =
      """
      UNWIND $mentions AS id
      MATCH (ms:Signal WHERE ms.withheldCaseFileId IS NULL)-[:MENTIONS]->(m:Mention {id: id} WHERE m.region = $region)
            -[:IDENTIFIED_AS]->(p:Person)
      WITH DISTINCT p
      MATCH (k:Mention {id: $mention})
      WHERE NOT EXISTS { (k)-[:IDENTIFIED_AS]->(p) }
        AND NOT EXISTS { (k)-[:DISTINCT_FROM]->(p) }
        AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)-[:DISTINCT_FROM]->(:Person {id: $own}) }
        AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)-[:DISTINCT_FROM]->(:Person)<-[:IDENTIFIED_AS]-(k) }
        AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(:Signal)-[:MENTIONS]->(k) }
        AND NOT EXISTS { (k)-[:IDENTIFIED_AS]->(:Person)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF WHERE t.withdrawnOn IS NULL]-(p) }
      CALL (p) {
        MATCH (p)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = $region)
              <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
        WITH w, s,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(w)
             } AS decided,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase
        ORDER BY w.id
        LIMIT 60
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
