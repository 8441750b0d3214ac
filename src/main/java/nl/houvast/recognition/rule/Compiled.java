package nl.houvast.recognition.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One statement with its parameters. Joined from the constants below and from nothing else; equal
 * conditions compile to equal statements, so that one look at the database serves them all.
 *
 * @param over the tie that the statement asks for between the two of a directed row
 */
public record Compiled(
    Shape shape, String cypher, Map<String, Object> parameters, Condition.Over over) {
  private static final int MOST_ROWS = 5_000;

  /** What a row holds. */
  public enum Shape {
    DIRECTED,
    ABOUT,
    PARENT
  }

  private static final String SIGNALS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:ADMITS]->(s:Signal WHERE any(x IN s.caseFileIds WHERE x IN $scope))
      """;

  /** In steps, each distinct: planned as one, it took three times as long to plan. */
  private static final String ACTOR_AND_TARGET =
      """
      WHERE EXISTS { (s)-[:INDICATES]->(n:Concept WHERE n.id IN $natures) }
      WITH DISTINCT s
      MATCH (s)-[:MENTIONS]->(:Mention {role: 'ACTOR'})
            -[:IDENTIFIED_AS]->(f:Person WHERE any(x IN f.caseFileIds WHERE x IN $scope))
      WITH DISTINCT s, f
      MATCH (s)-[:MENTIONS]->(:Mention {role: 'TARGET'})
            -[:IDENTIFIED_AS]->(g:Person WHERE any(x IN g.caseFileIds WHERE x IN $scope))
      WHERE f <> g AND ($among IS NULL OR (f.id IN $among AND g.id IN $among))
      WITH DISTINCT s, f, g
      """;

  private static final Map<Condition.Over, String> TIES =
      Map.of(
          Condition.Over.ANY, "WITH s, f, g, null AS t\n",
          Condition.Over.SIBLING, "MATCH (f)-[t:SIBLING_OF WHERE t.caseFileId IN $scope]-(g)\n",
          Condition.Over.CHILD_TO_PARENT,
              "MATCH (f)<-[t:PARENT_OF WHERE t.caseFileId IN $scope]-(g)\n",
          Condition.Over.PARENT_TO_CHILD,
              "MATCH (f)-[t:PARENT_OF WHERE t.caseFileId IN $scope]->(g)\n",
          Condition.Over.PARTNER,
              """
              OPTIONAL MATCH (f)-[t:PARTNER_OF WHERE t.caseFileId IN $scope]-(g)
              WITH s, f, g, t
              WHERE t IS NOT NULL
                OR EXISTS { (s)-[:INDICATES]->(n:Concept WHERE n.id IN ['REL-PARTNER', 'REL-EX-PARTNER']) }
              """);

  private static final String DIRECTED_ROW =
      """
      WITH DISTINCT s, f, g, t
      RETURN f.id AS from, g.id AS to, t.id AS tie, t.recordedOn AS tieOn, [f.id, g.id] AS subjects,
      """;

  private static final String ABOUT_SOMEBODY =
      """
      WHERE ('' IN $kinds OR s.kind IN $kinds) AND NOT s.kind IN $notKinds
        AND ('' IN $types OR s.sourceType IN $types)
        AND ('' IN $any OR EXISTS { (s)-[:INDICATES]->(n:Concept WHERE n.id IN $any) })
      MATCH (s)-[:MENTIONS]->(m:Mention WHERE m.role IN $roles)
            -[:IDENTIFIED_AS]->(p:Person WHERE any(x IN p.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR p.id IN $among
      RETURN p.id AS person, m.role AS role, [p.id] AS subjects,
      """;

  private static final String SIGNAL_ROW =
      """
             s.id AS signal, s.kind AS kind, s.nature AS nature, s.happenedOn AS happenedOn,
             coalesce(s.happenedUntil, s.happenedOn) AS happenedUntil,
             s.reportedOn AS reportedOn, s.firstStatus AS firstStatus, s.sourceType AS sourceType,
             s.organisationId AS organisation, s.closureReason AS closureReason,
             size(coalesce(s.closureLeftOpen, [])) AS leftOpen,
             COLLECT { MATCH (s)-[:SENT_BY]->(o:Organisation) RETURN o.name } AS organisationName,
             COLLECT { MATCH (s)-[:INDICATES]->(n:Concept) RETURN n.id ORDER BY n.id } AS concepts,
             COLLECT {
               MATCH (s)-[:REVISED_BY]->(r:SignalRevision)
               RETURN toString(r.on) + ' ' + r.status ORDER BY r.on, r.at
             } AS revisions
      ORDER BY s.happenedOn, s.reportedOn, s.id, subjects
      LIMIT $most
      """;

  private static final String PARENTS =
      """
      MATCH (c:CaseFile WHERE c.id IN $scope)
            -[:CONCERNS]->(f:Person WHERE any(x IN f.caseFileIds WHERE x IN $scope))
            -[t:PARENT_OF WHERE t.caseFileId IN $scope]->
            (g:Person WHERE any(x IN g.caseFileIds WHERE x IN $scope))
      WHERE $among IS NULL OR (f.id IN $among AND g.id IN $among)
      RETURN f.id AS from, g.id AS to, t.id AS tie, t.recordedOn AS tieOn, [f.id, g.id] AS subjects
      ORDER BY tie
      LIMIT $most
      """;

  /** Everything that is on record about anybody in the case. */
  public static final Compiled EVERYTHING =
      about(
          Set.of("ACTOR", "TARGET", "SUBJECT", "WITNESS"), Set.of(), Set.of(), Set.of(), Set.of());

  static Compiled of(Condition condition) {
    return switch (condition) {
      case Condition.Directed d -> directed(d);
      case Condition.About a -> about(a.as(), a.kinds(), a.notKinds(), a.from(), a.any());
      case Condition.Parent p ->
          new Compiled(Shape.PARENT, PARENTS, Map.of("most", MOST_ROWS), Condition.Over.ANY);
      case Condition.Silence s -> EVERYTHING;
      case Condition.Domains d ->
          about(
              Set.of("ACTOR", "TARGET", "SUBJECT"),
              Set.of(),
              Set.of("CLOSURE", "STRENGTH"),
              Set.of(),
              Set.of());
      case Condition.Later l ->
          about(
              Set.of("ACTOR", "TARGET", "SUBJECT", "WITNESS"),
              Set.of(),
              l.notKinds(),
              Set.of(),
              Set.of());
    };
  }

  private static Compiled directed(Condition.Directed d) {
    String cypher = SIGNALS + ACTOR_AND_TARGET + TIES.get(d.over()) + DIRECTED_ROW + SIGNAL_ROW;
    return new Compiled(
        Shape.DIRECTED,
        cypher,
        Map.of("natures", sorted(d.natures()), "most", MOST_ROWS),
        d.over());
  }

  private static Compiled about(
      Set<String> roles,
      Set<String> kinds,
      Set<String> notKinds,
      Set<String> types,
      Set<String> any) {
    Map<String, Object> values = new HashMap<>();
    values.put("roles", sorted(roles));
    values.put("kinds", listed(kinds));
    values.put("notKinds", listed(notKinds));
    values.put("types", listed(types));
    values.put("any", listed(any));
    values.put("most", MOST_ROWS);
    return new Compiled(
        Shape.ABOUT, SIGNALS + ABOUT_SOMEBODY + SIGNAL_ROW, values, Condition.Over.ANY);
  }

  private static List<String> sorted(Set<String> set) {
    return set.stream().sorted().toList();
  }

  /** To the planner, null and an empty list are other types, for each of which it plans anew. */
  private static List<String> listed(Set<String> set) {
    return set.isEmpty() ? List.of("") : sorted(set);
  }
}
