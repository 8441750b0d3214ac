package nl.houvast.consult;

/** The Cypher of what goes along with a question, and of what must not. */
final class SharingQueries {
  /** Sex and age are told in bands, so the birth date is computed with and never told. */
  static final String PEOPLE =
      """
      MATCH (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      OPTIONAL MATCH (p)<-[:IDENTIFIED_AS]-(m:Mention)
            <-[:MENTIONS]-(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      RETURN p.id AS person, collect(toString(m.birthDate)) AS births, collect(m.sex) AS sexes,
             [p.id] AS subjects
      ORDER BY person
      """;

  static final String SIGNALS =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:MENTIONS]->
            (m:Mention WHERE m.role <> 'REPORTER')-[:IDENTIFIED_AS]->
            (p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      WITH s, collect(DISTINCT p.id) AS persons,
           collect(DISTINCT CASE WHEN m.role = 'ACTOR' THEN p.id END) AS actors,
           collect(DISTINCT CASE WHEN m.role = 'TARGET' THEN p.id END) AS targets,
           collect(DISTINCT CASE WHEN m.role IN ['ACTOR', 'SUBJECT'] THEN p.id END) AS central
      OPTIONAL MATCH (s)-[:INDICATES]->(c:Concept)
      WITH s, persons, actors, targets, central, collect(c.id) AS concepts
      RETURN s, s.happenedOn AS happenedOn, s.sourceType AS sourceType, persons, actors, targets,
             central, concepts, persons AS subjects
      ORDER BY s.happenedOn, s.id
      """;

  /** Everything in a case that could tell who it is about; asked by a job, shown to nobody. */
  static final String KNOWN_SIGNALS =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:SENT_BY]->(o:Organisation)
      RETURN s.sourceMessageId AS number, s.happenedOn AS happenedOn,
             s.happenedUntil AS happenedUntil, s.reportedOn AS reportedOn,
             s.contactName AS contactName, s.contactPhone AS contactPhone,
             s.contactEmail AS contactEmail, o.name AS organisation, o.type AS type, [] AS subjects
      """;

  static final String KNOWN_MENTIONS =
      """
      MATCH (s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))-[:MENTIONS]->(m:Mention)
      CALL (m) {
        OPTIONAL MATCH (m)-[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
        RETURN head(collect(p.id)) AS person
      }
      RETURN m.name AS name, m.birthDate AS birthDate,
             nullIf(coalesce(m.street, m.withheldHome[0]), '') AS street,
             nullIf(coalesce(m.postalCode, m.withheldHome[2]), '') AS postalCode,
             nullIf(coalesce(m.city, m.withheldHome[3]), '') AS city, m.phone AS phone, m.bsnToken AS token,
             person, [] AS subjects
      """;

  private SharingQueries() {}
}
