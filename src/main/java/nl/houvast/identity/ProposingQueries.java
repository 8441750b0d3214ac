package nl.houvast.identity;

/** The Cypher of open proposals. */
final class ProposingQueries {
  /**
   * How mentions stand: whose each is, whether a person decided, its place in the order; and what
   * was written of its person in its region.
   */
  static final String STANDING =
      """
      UNWIND $mentions AS id
      MATCH (m:Mention {id: id})<-[:MENTIONS]-(s:Signal)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN m, p.id AS person,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(m)
             } AS decided,
             COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS company,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase,
             s.reportedOn AS reportedOn, s.sourceKey AS sourceKey,
             s.withheldCaseFileId IS NOT NULL AS withheld,
             COLLECT {
               MATCH (p)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = m.region)
                     <-[:MENTIONS]-(ws:Signal WHERE ws.withheldCaseFileId IS NULL)
               RETURN {w: w, reportedOn: ws.reportedOn}
               ORDER BY w.id
               LIMIT 60
             } AS written
      ORDER BY m.id
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

  /** The mentions of a region with the token of these, each beside the one that asks. */
  static final String SAME_TOKEN =
      """
      UNWIND $mentions AS id
      MATCH (k:Mention {id: id})
      CALL (k) {
        MATCH (m:Mention WHERE m.bsnToken = k.bsnToken AND m.region = k.region AND m.id <> k.id)
        RETURN m.id AS other
        ORDER BY other
        LIMIT 200
      }
      RETURN id AS mention, other
      """;

  /**
   * How mentions stand now, what is proposed of each, who it is certainly not, and the persons of
   * the mentions that were found for it. Not those that it cannot be: told apart from it in either
   * direction, named beside it in one signal, or tied to it as family.
   */
  static final String PROSPECTS =
      """
      UNWIND $asked AS asked
      MATCH (m:Mention {id: asked.mention})<-[:MENTIONS]-(s:Signal)
      OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(mine:Person)
      RETURN m, mine.id AS person,
             EXISTS {
               (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(m)
             } AS decided,
             COUNT { (mine)<-[:IDENTIFIED_AS]-(:Mention) } AS company,
             any(x IN s.caseFileIds WHERE NOT x CONTAINS ':') AS inCase,
             s.reportedOn AS reportedOn, s.sourceKey AS sourceKey,
             s.withheldCaseFileId IS NOT NULL AS withheld,
             COLLECT { MATCH (m)-[:DISTINCT_FROM]->(other:Person) RETURN other.id } AS apart,
             COLLECT {
               MATCH (m)<-[:PROPOSES]-(pr:Proposal)-[:PROPOSES]->(other:Person)
               RETURN {proposal: pr, person: other.id}
             } AS proposals,
             COLLECT {
               UNWIND asked.found AS id
               MATCH (fs:Signal WHERE fs.withheldCaseFileId IS NULL)
                     -[:MENTIONS]->(f:Mention {id: id} WHERE f.region = m.region)
                     -[:IDENTIFIED_AS]->(p:Person)
               WITH DISTINCT p
               WHERE NOT EXISTS { (m)-[:IDENTIFIED_AS]->(p) }
                 AND NOT EXISTS { (m)-[:DISTINCT_FROM]->(p) }
                 AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)-[:DISTINCT_FROM]->(:Person {id: asked.own}) }
                 AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)-[:DISTINCT_FROM]->(:Person)<-[:IDENTIFIED_AS]-(m) }
                 AND NOT EXISTS { (p)<-[:IDENTIFIED_AS]-(:Mention)<-[:MENTIONS]-(:Signal)-[:MENTIONS]->(m) }
                 AND NOT EXISTS { (m)-[:IDENTIFIED_AS]->(:Person)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF WHERE t.withdrawnOn IS NULL]-(p) }
               RETURN p.id AS found
               ORDER BY found
             } AS persons
      """;

  /** Persons, with what was written of them in a region. */
  static final String PERSONS =
      """
      UNWIND $persons AS id
      MATCH (p:Person {id: id})
      RETURN p.id AS person, COUNT { (p)<-[:IDENTIFIED_AS]-(:Mention) } AS company,
             COLLECT {
               MATCH (p)<-[:IDENTIFIED_AS]-(w:Mention WHERE w.region = $region)
                     <-[:MENTIONS]-(s:Signal WHERE s.withheldCaseFileId IS NULL)
               RETURN {m: w, withheld: false, reportedOn: s.reportedOn, sourceKey: s.sourceKey,
                       decided: EXISTS {
                         (pr:Proposal WHERE pr.status = 'CONFIRMED')-[:PROPOSES]->(w)
                       },
                       inCase: any(x IN s.caseFileIds WHERE NOT x CONTAINS ':')}
               ORDER BY w.id
               LIMIT 60
             } AS writings
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
      UNWIND $rows AS row
      MATCH (m:Mention {id: row.mention}), (p:Person {id: row.person})
      MERGE (pr:Proposal {id: row.id})
      WITH row, pr, m, p
      WHERE pr.status IS NULL OR pr.status = 'PROPOSED'
      SET pr += row.values
      MERGE (pr)-[:PROPOSES]->(m)
      MERGE (pr)-[:PROPOSES]->(p)
      """;

  private ProposingQueries() {}
}
