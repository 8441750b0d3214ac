package nl.houvast;

import java.time.Duration;
import nl.houvast.graph.Afterwards;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The graph under a test: emptied of cases, and asked whether the follow-up work is done. */
@TestComponent
public class TestGraph {
  private final Neo4jClient graph;
  private final Afterwards afterwards;
  private final Writing writing;
  private final Changes changes;

  TestGraph(Neo4jClient graph, Afterwards afterwards, Writing writing, Changes changes) {
    this.graph = graph;
    this.afterwards = afterwards;
    this.writing = writing;
    this.changes = changes;
  }

  /**
   * Takes all case content away; knowledge, organisations and accounts stay, and the log goes on.
   * Who follows the changes, the index foremost, is told of everything that went.
   */
  public void clear() {
    settled();
    writing.atomically(
        () -> {
          var gone =
              graph
                  .query(
                      """
                      MATCH (n:Signal|CaseFile|Person|Consult|Advice)
                      RETURN toUpper(head(labels(n))) AS kind, n.id AS id
                      """)
                  .fetchAs(Ref.class)
                  .mappedBy(
                      (types, row) ->
                          new Ref(
                              Kind.valueOf(row.get("kind").asString()), row.get("id").asString()))
                  .all();
          graph
              .query(
                  """
                  MATCH (n) WHERE NOT n:SchemaMigration AND NOT n:AuditStream AND NOT n:SubjectKey AND NOT n:Organisation AND NOT n:Team
                    AND NOT n:Professional AND NOT n:MachineClient AND NOT n:Taxonomy AND NOT n:Concept
                    AND NOT n:Pattern AND NOT n:PatternVersion AND NOT n:Dossier AND NOT n:DossierVersion
                    AND NOT n:Source AND NOT (n:Grant AND n.kind = 'INTAKE')
                  DETACH DELETE n
                  """)
              .run();
          changes.touched(gone.toArray(Ref[]::new));
          return true;
        });
    settled();
  }

  /** Waits until all that follows the earlier commits is done. */
  public void settled() {
    if (!afterwards.await(Duration.ofSeconds(60))) {
      throw new AssertionError("the work after the commits took more than a minute");
    }
  }

  /** Takes back a pattern that a test published. */
  public void forgetPattern(String code) {
    writing.atomically(
        () -> {
          graph
              .query(
                  """
                  MATCH (p:Pattern {id: $code})
                  OPTIONAL MATCH (v:PatternVersion {patternId: $code})
                  DETACH DELETE p, v
                  """)
              .bind(code)
              .to("code")
              .run();
          changes.touched(new Ref(Kind.PATTERN, code));
          return true;
        });
    settled();
  }

  /** How many signals there are. */
  public long signals() {
    return graph.query("MATCH (s:Signal) RETURN count(s)").fetchAs(Long.class).one().orElseThrow();
  }

  public Neo4jClient client() {
    return graph;
  }
}
