package nl.houvast.consult;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Grants;
import nl.houvast.access.Scope;
import nl.houvast.casefile.CaseFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Who is asked, and the grant by which each of them sees the shared part. A grant is never widened:
 * to share more, it is revoked and replaced.
 */
@Component
class Invitations {
  private final Neo4jClient graph;
  private final CaseFiles caseFiles;
  private final Grants grants;

  Invitations(Neo4jClient graph, CaseFiles caseFiles, Grants grants) {
    this.graph = graph;
    this.caseFiles = caseFiles;
    this.grants = grants;
  }

  /** An expert who is asked; without a grant when the consult has no case. */
  record Invited(String account, @Nullable String grantId) {}

  List<Invited> of(String consultId) {
    return List.copyOf(
        graph
            .query(ConsultQueries.EXPERTS)
            .bind(consultId)
            .to("id")
            .fetchAs(Invited.class)
            .mappedBy(
                (types, row) ->
                    new Invited(row.get("account").asString(), row.get("grantId").asString(null)))
            .all());
  }

  List<String> accounts(String consultId) {
    return of(consultId).stream().map(Invited::account).toList();
  }

  /**
   * Asks these experts, in the caller's transaction.
   *
   * @param scope of the case, or null when there is none to see
   */
  void ask(
      String consultId,
      @Nullable Scope scope,
      List<String> accounts,
      List<String> persons,
      Instant until) {
    var rows = new ArrayList<Map<String, Object>>();
    for (String account : accounts) {
      Map<String, Object> row = new HashMap<>(Map.of("account", account));
      if (scope != null) {
        row.put("grantId", caseFiles.invite(scope, account, persons, until).orThrow());
      }
      rows.add(row);
    }
    graph.query(ConsultQueries.ASK_EXPERTS).bindAll(Map.of("id", consultId, "experts", rows)).run();
  }

  /** Replaces the grants of all who are asked by grants among these persons. */
  void renew(String consultId, Scope scope, List<String> persons, Instant until) {
    var invited = of(consultId);
    for (Invited one : invited) {
      if (one.grantId() != null) {
        grants.revoke(one.grantId());
      }
    }
    ask(consultId, scope, invited.stream().map(Invited::account).toList(), persons, until);
  }
}
