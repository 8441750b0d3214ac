package nl.houvast.leak;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Changes of the graph that a certain reader must not notice. Made in place, in the graph itself:
 * the doors would write more than the one thing. Each tells what it touched, so that the index
 * follows.
 */
final class HiddenChanges {
  /** What is changed; the letters are those of the design. */
  enum Operator {
    /** (a) A signal about somebody new. */
    SIGNAL_ADDED,
    /** (d) A hundred times as much. */
    VOLUME,
    /** (a) All that was added before goes again. */
    TAKEN_AWAY,
    /** (b) A tie, in a hidden case, between two whom the reader sees. */
    TIE,
    /** (b) A home, in a hidden case, of somebody whom the reader sees. */
    HOME,
    /** (c) Other texts, names and days. */
    REWRITTEN,
    /** (e) Somebody in a hidden case turns out to be somebody else, or may be. */
    IDENTIFIED,
    /** (f) A hidden signal about somebody whom the reader sees. */
    ABOUT_VISIBLE,
    /** (f) The same, still waiting at the intake of another region. */
    WAITING,
    /** (g) What stands in a hidden case is withheld, or released. */
    WITHHELD,
    /** (h) Others get and lose a grant. */
    GRANTS,
    /** A question about a hidden case, and what is said in it. */
    CONSULT,
    /** What somebody of a hidden case says and asks, and why it is held back. */
    RIGHTS,
    /** For an expert, in the case it is asked about: a signal about somebody who is not shared. */
    NOT_SHARED,
    /** And other texts and names of what is shared: only what was ticked goes along. */
    NOT_TICKED,
    /** And a tie and a home of people who are not shared. */
    NOT_SHARED_TIES;

    /** Whether it happens in a case of which the reader sees a part. */
    boolean inside() {
      return compareTo(RIGHTS) > 0;
    }
  }

  private static final String SIGNALS =
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

  private static final String TAKE_AWAY =
      """
      MATCH (n:Signal|Mention|Person|Address|Proposal|Grant|Consult|ConsultMessage|Advice WHERE n.made)
      OPTIONAL MATCH (n)-[:IDENTIFIED_AS]->(p:Person)
      WITH n, collect(p.id) + CASE WHEN n:Person THEN [n.id] ELSE [] END AS ids
      DETACH DELETE n
      WITH ids
      UNWIND ids AS id
      RETURN DISTINCT id
      """;

  private static final String TIE =
      """
      MATCH (a:Person {id: $one}), (b:Person {id: $two})
      CREATE (a)-[:PARENT_OF {id: $id, caseFileId: $file, source: $id, status: 'CONFIRMED',
          recordedOn: date($day), from: date($day)}]->(b)
      """;

  private static final String HOME =
      """
      MATCH (a:Person {id: $one})
      CREATE (h:Address {made: true, id: $id, key: $id, street: $word, houseNumber: '9',
          postalCode: '1111 AB', city: $word})
      CREATE (a)-[:LIVES_AT {id: 'l' + $id, caseFileId: $file, source: $id, status: 'CONFIRMED',
          recordedOn: date($day)}]->(h)
      """;

  private static final String REWRITE =
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
  private static final String IDENTIFY =
      """
      MATCH (c:CaseFile {id: $file})-[:ADMITS]->(s:Signal)-[:MENTIONS]->(m:Mention),
            (p:Person {id: $one})
      WHERE all(x IN s.caseFileIds WHERE x STARTS WITH 'own:' OR x = $file)
        AND m.role <> 'REPORTER'
      WITH c, s, m, p ORDER BY m.id LIMIT 2
      CREATE (x:Mention {made: true, id: $id + m.id, signalId: s.id, key: $word, role: 'ACTOR',
          name: 'D. ' + $word, birthDate: date($day), sex: 'F', street: $word, city: $word,
          region: c.region})
      CREATE (s)-[:MENTIONS {role: 'ACTOR'}]->(x)-[:IDENTIFIED_AS {by: 'rvt', at: datetime()}]->(p)
      CREATE (q:Proposal {made: true, id: $id + 'q' + m.id, status: 'PROPOSED', probability: 0.5,
          fields: ['name'], agreements: ['SAME'], weights: [1.0], automatic: false})
      CREATE (q)-[:PROPOSES]->(m)
      CREATE (q)-[:PROPOSES]->(p)
      SET p.caseFileIds = [k IN p.caseFileIds WHERE k <> c.id] + c.id
      MERGE (c)-[:CONCERNS]->(p)
      """;

  private static final String ABOUT =
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
          key: 'm1', role: 'ACTOR', name: 'Evert ' + $word, birthDate: date($day), sex: 'F',
          street: $word, city: $word, phone: '0611111111', region: c.region})
      CREATE (m)-[:IDENTIFIED_AS {by: 'automatic', at: datetime()}]->(p)
      WITH s, c, p
      OPTIONAL MATCH (k:Concept) WHERE k.id IN ['NAT-PHYSICAL', 'REL-SIBLING-ADULT']
      FOREACH (x IN CASE WHEN k IS NULL THEN [] ELSE [k] END | CREATE (s)-[:INDICATES]->(x))
      WITH DISTINCT s, c, p
      SET p.caseFileIds = [k IN p.caseFileIds WHERE NOT k IN s.caseFileIds] + last(s.caseFileIds)
      FOREACH (x IN CASE WHEN $waiting THEN [] ELSE [c] END |
        MERGE (x)-[:CONCERNS]->(p) MERGE (x)-[:ADMITS]->(s))
      """;

  private static final String WITHHOLD =
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

  private static final String GRANT =
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

  private static final String CONSULT =
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

  private static final String RIGHTS =
      """
      MATCH (n:Statement|Dispute|SubjectRequest|SafetyHold {caseFileId: $file})
      SET n.text = $word, n.reason = $word, n.until = date($day)
      """;

  private static final String NOT_TICKED =
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

  private static final String NOT_SHARED_TIES =
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

  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Random random;
  private int count;

  HiddenChanges(Neo4jClient graph, Writing writing, Changes changes, long seed) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    random = new Random(seed);
  }

  /**
   * @param file a case that the reader does not see
   * @param visible persons that the reader sees through another case
   */
  void apply(Operator operator, String file, List<String> visible) {
    count++;
    Map<String, Object> values = new HashMap<>();
    values.put("id", "made-" + count);
    values.put("file", file);
    values.put("word", "Zq" + letters());
    values.put("day", "20" + (10 + random.nextInt(15)) + "-0" + (1 + random.nextInt(9)) + "-17");
    values.put("organisation", random.nextBoolean() ? "O-HV" : "O-GEM-N");
    values.put("other", random.nextBoolean() ? "expert-elder" : "expert-youth");
    values.put("one", one(visible));
    values.put("two", one(visible));
    values.put("count", operator == Operator.VOLUME ? 100 : 1);
    values.put("waiting", operator == Operator.WAITING);
    writing.atomically(() -> applied(operator, values));
  }

  /** Takes away all that was added, before the next reader: for that one it may not be hidden. */
  void takeAway() {
    apply(Operator.TAKEN_AWAY, "", List.of());
  }

  private String one(List<String> ids) {
    return ids.isEmpty() ? "nobody" : ids.get(random.nextInt(ids.size()));
  }

  private String letters() {
    var word = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      word.append((char) ('a' + random.nextInt(26)));
    }
    return word.toString();
  }

  private boolean applied(Operator operator, Map<String, Object> values) {
    var touched =
        graph.query(text(operator)).bindAll(values).fetch().all().stream()
            .map(row -> row.get("id"))
            .filter(id -> id != null)
            .map(id -> new Ref(Kind.PERSON, id.toString()))
            .toList();
    changes.touched(touched.toArray(Ref[]::new));
    changes.touched(new Ref(Kind.CASEFILE, String.valueOf(values.get("file"))));
    for (String id : List.of("" + values.get("one"), "p" + values.get("id") + "-1")) {
      changes.touched(new Ref(Kind.PERSON, id));
    }
    return true;
  }

  private static String text(Operator operator) {
    return switch (operator) {
      case SIGNAL_ADDED, VOLUME, NOT_SHARED -> SIGNALS;
      case TAKEN_AWAY -> TAKE_AWAY;
      case TIE -> TIE;
      case HOME -> HOME;
      case REWRITTEN -> REWRITE;
      case IDENTIFIED -> IDENTIFY;
      case ABOUT_VISIBLE, WAITING -> ABOUT;
      case WITHHELD -> WITHHOLD;
      case GRANTS -> GRANT;
      case CONSULT -> CONSULT;
      case RIGHTS -> RIGHTS;
      case NOT_TICKED -> NOT_TICKED;
      case NOT_SHARED_TIES -> NOT_SHARED_TIES;
    };
  }
}
