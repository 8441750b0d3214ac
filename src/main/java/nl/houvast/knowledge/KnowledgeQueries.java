package nl.houvast.knowledge;

/** The Cypher of concepts, dossiers, patterns and expertise. */
final class KnowledgeQueries {
  static final String TAXONOMY =
      """
      MATCH (t:Taxonomy {id: 'taxonomy'})
      RETURN t.text AS text
      """;

  static final String KEEP_TAXONOMY =
      """
      MERGE (t:Taxonomy {id: 'taxonomy'})
      SET t.text = $text
      """;

  static final String TAXONOMY_REPLACED =
      """
      MATCH (t:Taxonomy {id: 'taxonomy'})
      RETURN coalesce(t.replaced, false) AS replaced
      """;

  static final String REPLACE_TAXONOMY =
      """
      MATCH (t:Taxonomy {id: 'taxonomy'})
      SET t.replaced = true
      """;

  static final String CONCEPTS =
      """
      MATCH (c:Concept)
      OPTIONAL MATCH (c)-[:BROADER]->(b:Concept)
      WITH c, min(b.id) AS broader
      OPTIONAL MATCH (c)-[:RELATED]->(r:Concept)
      WITH c, broader, r ORDER BY r.id
      RETURN c AS concept, broader, collect(r.id) AS related
      ORDER BY c.id
      """;

  static final String KEEP_CONCEPTS =
      """
      UNWIND $rows AS row
      MERGE (c:Concept {id: row.id})
      SET c += row
      """;

  static final String PART_CONCEPTS =
      """
      MATCH (:Concept)-[r:BROADER|RELATED]->(:Concept)
      DELETE r
      """;

  static final String BROADER =
      """
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.from})
      MATCH (b:Concept {id: row.to})
      MERGE (c)-[:BROADER]->(b)
      """;

  static final String RELATED =
      """
      UNWIND $rows AS row
      MATCH (c:Concept {id: row.from})
      MATCH (r:Concept {id: row.to})
      MERGE (c)-[:RELATED]->(r)
      """;

  static final String DOSSIERS =
      """
      MATCH (v:DossierVersion)-[:VERSION_OF]->(d:Dossier)
      WHERE v.version = d.currentVersion
      RETURN v AS version, d.currentVersion AS newest, d.retiredOn AS retiredOn
      ORDER BY d.id
      """;

  static final String DOSSIER_TEXTS =
      """
      MATCH (v:DossierVersion)-[:VERSION_OF]->(d:Dossier {id: $id})
      WHERE v.content = $content
      RETURN count(v) > 0 AS known
      """;

  static final String DOSSIER_VERSION =
      """
      MATCH (v:DossierVersion {id: $id})-[:VERSION_OF]->(d:Dossier)
      RETURN v AS version, d.currentVersion AS newest, d.retiredOn AS retiredOn
      """;

  static final String DOSSIER_VERSIONS =
      """
      MATCH (v:DossierVersion)-[:VERSION_OF]->(:Dossier {id: $id})
      RETURN v.version AS version
      ORDER BY version
      """;

  /** The SET takes the lock on the dossier, so that two who publish at once get two numbers. */
  static final String LOCK_DOSSIER =
      """
      MERGE (d:Dossier {id: $id})
      SET d.currentVersion = coalesce(d.currentVersion, 0)
      RETURN d.currentVersion AS version
      """;

  static final String PUBLISH_DOSSIER =
      """
      MATCH (d:Dossier {id: $values.dossierId})
      SET d.currentVersion = $values.version, d.retiredOn = null, d.retiredBy = null
      CREATE (v:DossierVersion)-[:VERSION_OF]->(d)
      SET v = $values
      """;

  static final String EXPLAINS =
      """
      MATCH (v:DossierVersion {id: $id})
      UNWIND $codes AS code
      MATCH (c:Concept {id: code})
      MERGE (v)-[:EXPLAINS]->(c)
      """;

  static final String DRAWN_FROM =
      """
      MATCH (v:DossierVersion {id: $id})
      UNWIND $sources AS source
      MERGE (s:Source {id: source.id})
      SET s.title = source.title, s.url = coalesce(source.url, s.url)
      MERGE (v)-[:DRAWN_FROM]->(s)
      """;

  static final String PATTERNS =
      """
      MATCH (v:PatternVersion)-[:VERSION_OF]->(p:Pattern)
      WHERE v.version = p.currentVersion
      RETURN v.rule AS rule, p.retiredOn AS retiredOn
      ORDER BY p.id
      """;

  static final String PATTERN_TEXTS =
      """
      MATCH (v:PatternVersion)-[:VERSION_OF]->(p:Pattern {id: $id})
      WHERE v.rule = $text
      RETURN count(v) > 0 AS known
      """;

  static final String PATTERN_VERSION =
      """
      MATCH (v:PatternVersion {id: $id})-[:VERSION_OF]->(:Pattern)
      RETURN v.rule AS text
      """;

  static final String PATTERN_VERSIONS =
      """
      MATCH (v:PatternVersion)-[:VERSION_OF]->(:Pattern {id: $id})
      RETURN v.version AS version
      ORDER BY version
      """;

  /** The SET takes the lock on the pattern, so that one number is published once. */
  static final String LOCK_PATTERN =
      """
      MERGE (p:Pattern {id: $id})
      SET p.currentVersion = coalesce(p.currentVersion, 0)
      RETURN p.currentVersion AS version
      """;

  static final String PUBLISH_PATTERN =
      """
      MATCH (p:Pattern {id: $values.patternId})
      SET p.currentVersion = $values.version, p.retiredOn = null, p.retiredBy = null
      CREATE (v:PatternVersion)-[:VERSION_OF]->(p)
      SET v = $values
      """;

  static final String EXPERTS =
      """
      MATCH (p:Professional)-[:KNOWS_ABOUT]->(asked:Concept)
      WHERE p.active AND asked.id IN $codes
      WITH p, count(DISTINCT asked) AS known
      MATCH (p)-[:MEMBER_OF]->(o:Organisation)
      MATCH (p)-[:KNOWS_ABOUT]->(area:Concept)
      WITH p, known, o, area ORDER BY area.id
      RETURN p.account AS account, p.name AS name, coalesce(p.discipline, '') AS discipline,
             o.name AS platform, coalesce(p.languages, []) AS languages,
             coalesce(p.availability, 'AVAILABLE') AS availability,
             collect(DISTINCT area.id) AS expertise, known
      ORDER BY known DESC, account
      """;

  static final String EXPERTISE =
      """
      MATCH (p:Professional)-[:KNOWS_ABOUT]->(c:Concept)
      WITH p, c ORDER BY c.id
      RETURN p.account AS account, collect(c.id) AS codes
      """;

  static final String UNLEARN =
      """
      MATCH (p:Professional)-[k:KNOWS_ABOUT]->(:Concept)
      WHERE p.account IN $accounts
      DELETE k
      """;

  static final String LEARN =
      """
      UNWIND $rows AS row
      MATCH (p:Professional {account: row.account})
      UNWIND row.codes AS code
      MATCH (c:Concept {id: code})
      MERGE (p)-[:KNOWS_ABOUT]->(c)
      """;

  private KnowledgeQueries() {}
}
