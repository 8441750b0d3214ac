package nl.houvast.leak;

/** How {@link HiddenChanges} writes what a reader must not notice; all of it is marked as made. */
final class HiddenCypher {
  static final String SIGNALS =
      """
      MATCH (c:CaseFile {id: $file}), (o:Organisation {id: $organisation})
      UNWIND range(1, $count) AS i
      WITH c, o, $id + '-' + i AS id, i
      CREATE (c)-[:ADMITS]->(s:Signal {made: true, id: id, sourceKey: id, contentHash: id,
          sourceMessageId: $word + i, organisationId: o.id, sourceType: o.type,
          compartment: 'OPEN', region: c.region, kind: 'INCIDENT',
          happenedOn: date($day) + duration({days: i}),
          reportedOn: date($day) + duration({days: i + 1}), receivedAt: datetime(),
          handedInBy: 'nobody', nature: 'FACT', status: 'CONFIRMED', firstStatus: 'CONFIRMED',
          text: $word, caseFileIds: ['own:' + o.id, c.id], version: 0})
      CREATE (s)-[:SENT_BY]->(o)
      CREATE (s)-[:MENTIONS {role: 'ACTOR'}]->(m:Mention {made: true, id: 'm' + id, signalId: id, key: 'm1',
          role: 'ACTOR', name: 'B. ' + $word, birthDate: date($day), sex: 'F', street: $word,
          houseNumber: '1', postalCode: '1111 AA', city: $word, phone: '0612345678',
          region: c.region})
      CREATE (p:Person {made: true, id: 'p' + id, caseFileIds: [c.id]})
      CREATE (m)-[:IDENTIFIED_AS {by: 'automatic', at: datetime()}]->(p)
      CREATE (c)-[:CONCERNS]->(p)
      WITH s LIMIT 1
      OPTIONAL MATCH (k:Concept) WHERE k.id IN ['NAT-PHYSICAL', 'REL-SIBLING-ADULT']
      FOREACH (x IN CASE WHEN k IS NULL THEN [] ELSE [k] END | CREATE (s)-[:INDICATES]->(x))
      """;

  static final String TAKE_AWAY =
      """
      CALL () {
        MATCH (n:Signal|Mention|Person|Address|Proposal|Grant|Consult|ConsultMessage|Advice WHERE n.made)
        OPTIONAL MATCH (n)-[:IDENTIFIED_AS]->(p:Person)
        WITH n, collect(p.id) + CASE WHEN n:Person THEN [n.id] ELSE [] END AS ids
        DETACH DELETE n
        WITH ids
        UNWIND ids AS id
        RETURN DISTINCT id
        UNION
        MATCH (c:CaseFile)-[k:CONCERNS {made: true}]->(p:Person)
        DELETE k
        SET p.caseFileIds = [x IN p.caseFileIds WHERE x <> c.id]
        RETURN DISTINCT p.id AS id
        UNION
        MATCH (p:Person WHERE 'intake:OOST' IN p.caseFileIds)
        SET p.caseFileIds = [x IN p.caseFileIds WHERE x <> 'intake:OOST']
        RETURN DISTINCT p.id AS id
        UNION
        MATCH (a:Person)-[t:PARENT_OF {made: true}]->()
        DELETE t
        RETURN DISTINCT a.id AS id
      }
      RETURN DISTINCT id
      """;

  static final String TIE =
      """
      MATCH (a:Person {id: $one}), (b:Person {id: $two})
      CREATE (a)-[:PARENT_OF {made: true, id: $id, caseFileId: $file, source: $id, status: 'CONFIRMED',
          recordedOn: date($day), from: date($day)}]->(b)
      """;

  static final String HOME =
      """
      MATCH (a:Person {id: $one})
      CREATE (h:Address {made: true, id: $id, key: $id, street: $word, houseNumber: '9',
          postalCode: '1111 AB', city: $word})
      CREATE (a)-[:LIVES_AT {id: 'l' + $id, caseFileId: $file, source: $id, status: 'CONFIRMED',
          recordedOn: date($day)}]->(h)
      """;

  /** What {@link #REWRITE} changes, as it was. */
  static final String REMEMBER =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)-[:MENTIONS]->(m:Mention)
      WHERE all(x IN s.caseFileIds WHERE x STARTS WITH 'own:' OR x = $file)
        AND s.made IS NULL
      UNWIND [c, s, m] AS n
      RETURN DISTINCT n.id AS id, n {.title, .text, .happenedOn, .reportedOn, .contactName, .kind,
          .name, .birthDate, .street, .sex, .phone} AS was
      """;

  static final String RESTORE =
      """
      UNWIND $rows AS row
      MATCH (n:CaseFile|Signal|Mention {id: row.id})
      SET n += row.was
      WITH n
      OPTIONAL MATCH (n)-[:IDENTIFIED_AS]->(p:Person)
      RETURN DISTINCT p.id AS id
      """;

  static final String REWRITE =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)-[:MENTIONS]->(m:Mention)
      WHERE all(x IN s.caseFileIds WHERE x STARTS WITH 'own:' OR x = $file)
      SET c.title = $word, s.text = $word, s.happenedOn = date($day), s.reportedOn = date($day),
          s.contactName = $word, s.kind = 'NUISANCE',
          m.name = 'C. ' + $word, m.birthDate = date($day), m.street = $word, m.sex = 'F',
          m.phone = '0698765432'
      WITH DISTINCT m
      MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN DISTINCT p.id AS id
      """;

  /** Another mention of the hidden case is said to be somebody visible, and one more may be. */
  static final String IDENTIFY =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)-[:MENTIONS]->(m:Mention),
            (p:Person {id: $one})
      WHERE all(x IN s.caseFileIds WHERE x STARTS WITH 'own:' OR x = $file)
        AND m.role <> 'REPORTER'
      WITH c, s, m, p ORDER BY m.id LIMIT 2
      CREATE (x:Mention {made: true, id: $id + m.id, signalId: s.id, key: $word, role: 'ACTOR',
          name: 'Dirk Johannes Hendrikus ' + $word, birthDate: date($day), sex: 'F', street: $word, city: $word,
          region: c.region})
      CREATE (s)-[:MENTIONS {role: 'ACTOR'}]->(x)-[:IDENTIFIED_AS {by: 'rvt', at: datetime()}]->(p)
      CREATE (q:Proposal {made: true, id: $id + 'q' + m.id, status: 'PROPOSED', probability: 0.5,
          fields: ['name'], agreements: ['SAME'], weights: [1.0], automatic: false})
      CREATE (q)-[:PROPOSES]->(m)
      CREATE (q)-[:PROPOSES]->(p)
      SET p.caseFileIds = [k IN p.caseFileIds WHERE k <> c.id] + c.id
      MERGE (c)-[k:CONCERNS]->(p)
      ON CREATE SET k.made = true
      """;

  static final String ABOUT =
      """
      MATCH (c:CaseFile {id: $file}), (o:Organisation {id: $organisation}), (p:Person {id: $one})
      CREATE (s:Signal {made: true, id: $id, sourceKey: $id, contentHash: $id, sourceMessageId: $word,
          organisationId: o.id, sourceType: o.type, compartment: 'OPEN', region: c.region,
          kind: 'INCIDENT', happenedOn: date($day), reportedOn: date($day),
          receivedAt: datetime(), handedInBy: 'nobody', nature: 'FACT', status: 'CONFIRMED',
          firstStatus: 'CONFIRMED', text: $word, version: 0,
          caseFileIds: ['own:' + o.id, CASE WHEN $waiting THEN 'intake:OOST' ELSE c.id END]})
      CREATE (s)-[:SENT_BY]->(o)
      CREATE (s)-[:MENTIONS {role: 'ACTOR'}]->(m:Mention {made: true, id: 'm' + $id, signalId: $id,
          key: 'm1', role: 'ACTOR', name: 'Evert Johannes Hendrikus ' + $word, birthDate: date($day), sex: 'F',
          street: $word, city: $word, phone: '0611111111', region: c.region})
      CREATE (m)-[:IDENTIFIED_AS {by: 'automatic', at: datetime()}]->(p)
      WITH s, c, p
      OPTIONAL MATCH (k:Concept) WHERE k.id IN ['NAT-PHYSICAL', 'REL-SIBLING-ADULT']
      FOREACH (x IN CASE WHEN k IS NULL THEN [] ELSE [k] END | CREATE (s)-[:INDICATES]->(x))
      WITH DISTINCT s, c, p
      SET p.caseFileIds = [k IN p.caseFileIds WHERE NOT k IN s.caseFileIds] + last(s.caseFileIds)
      FOREACH (x IN CASE WHEN $waiting THEN [] ELSE [c] END |
        MERGE (x)-[k:CONCERNS]->(p) ON CREATE SET k.made = true
        MERGE (x)-[:ADMITS]->(s))
      """;

  static final String WITHHOLD =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)
      WHERE all(x IN s.caseFileIds WHERE x STARTS WITH 'own:' OR x = $file)
      WITH s ORDER BY s.id LIMIT 1
      SET s.withheldCaseFileId = CASE WHEN $file IN s.caseFileIds THEN $file END,
          s.caseFileIds = CASE WHEN $file IN s.caseFileIds
            THEN [x IN s.caseFileIds WHERE x <> $file] ELSE s.caseFileIds + $file END
      WITH count(*) AS done
      OPTIONAL MATCH (a:Person)-[t:PARENT_OF|SIBLING_OF|PARTNER_OF|LIVES_AT]->()
      WHERE coalesce(t.caseFileId, t.withheldCaseFileId) = $file
      WITH t WHERE t IS NOT NULL
      WITH t, t.caseFileId AS was, t.withheldCaseFileId AS held
      SET t.caseFileId = held, t.withheldCaseFileId = was
      """;

  static final String GRANT =
      """
      MATCH (p:Professional {account: $other}), (c:CaseFile {id: $file})
      OPTIONAL MATCH (p)-[:HOLDS]->(old:Grant {made: true})
      DETACH DELETE old
      WITH DISTINCT p, c
      CREATE (p)-[:HOLDS]->(g:Grant {made: true, id: $id, caseFileId: $file, kind: 'TEAM', level: 'L4',
          purposes: ['SAFETY_ASSESSMENT'], basis: 'DEMO-FUTURE-LAW', compartments: ['OPEN'],
          from: datetime('2026-10-01T00:00:00Z'), until: datetime('2027-10-01T00:00:00Z'),
          grantedBy: 'nobody', reason: $word})-[:ON]->(c)
      """;

  static final String CONSULT =
      """
      MATCH (c:CaseFile {id: $file}), (p:Professional {account: $other})
      CREATE (q:Consult {made: true, id: $id, mode: 'LIVE_CASE', visibleTo: [$file], caseFileId: $file,
          question: $word, personIds: [$one], askedBy: 'nobody', askedAt: datetime(),
          until: date('2026-11-20'), status: 'OPEN', version: 0})-[:ASKED_ABOUT]->(c)
      CREATE (q)-[:ASKED_OF]->(p)
      WITH c, p, q
      CALL (c) {
        OPTIONAL MATCH (old:Consult {caseFileId: c.id})<-[:ANSWERS]-(advice:Advice)
        SET old.question = $word, advice.text = $word
        RETURN count(old) AS changed
      }
      CREATE (:ConsultMessage {made: true, id: 'm' + $id, kind: 'MESSAGE', side: 'EXPERT', text: $word,
          by: $other, at: datetime()})-[:SAID_IN]->(q)
      CREATE (a:Advice {made: true, id: 'a' + $id, text: $word, phase: 'RECOVERY', ground: $word,
          by: $other, at: datetime(), cites: [], attachedKinds: ['PERSON'], attachedIds: [$one]})
      CREATE (a)-[:ANSWERS]->(q)
      CREATE (a)-[:ATTACHED_TO]->(c)
      WITH a
      MATCH (v:Person {id: $one})
      CREATE (a)-[:ATTACHED_TO]->(v)
      """;

  static final String RIGHTS =
      """
      MATCH (n:Statement|Dispute|SubjectRequest|SafetyHold {caseFileId: $file})
      SET n.text = $word, n.reason = $word, n.until = date($day)
      """;

  static final String NOT_TICKED =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)-[:MENTIONS]->(m:Mention)
      SET c.title = $word, s.text = $word, s.contactName = $word, s.contactPhone = '0612121212',
          s.sourceMessageId = $word,
          m.name = 'F. ' + $word, m.street = $word, m.houseNumber = '3', m.postalCode = '1111 AC',
          m.city = $word, m.phone = '0613131313'
      WITH DISTINCT m
      MATCH (m)-[:IDENTIFIED_AS]->(p:Person)
      RETURN DISTINCT p.id AS id
      """;

  static final String NOT_SHARED_TIES =
      """
      MATCH (c:CaseFile {id: $file})-[:CONCERNS]->(a:Person),
            (q:Consult {caseFileId: $file})
      WHERE NOT a.id IN q.personIds
      WITH c, a ORDER BY a.id LIMIT 2
      MERGE (h:Address {made: true, id: $id, key: $id, street: $word, houseNumber: '9',
          postalCode: '1111 AD', city: $word})
      CREATE (a)-[:LIVES_AT {id: 'l' + $id + a.id, caseFileId: $file, source: $id,
          status: 'CONFIRMED', recordedOn: date($day)}]->(h)
      WITH collect(a) AS some
      FOREACH (x IN CASE WHEN size(some) < 2 THEN [] ELSE [1] END |
        FOREACH (a IN [some[0]] | FOREACH (b IN [some[1]] |
          CREATE (a)-[:SIBLING_OF {id: $id, caseFileId: $file, source: $id, status: 'CONFIRMED',
              recordedOn: date($day)}]->(b))))
      """;

  private HiddenCypher() {}
}
