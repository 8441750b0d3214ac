package nl.houvast.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to restrictions: a case that is shown to nobody but the people named in a grant. Set
 * when the case is opened, looked at again after half a year, lifted by the team.
 */
@Component
public class Restrictions {
  /** After so many months without a look a restriction counts as forgotten. */
  public static final int FORGOTTEN_AFTER_MONTHS = 6;

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  Restrictions(Neo4jClient graph, Gateway gateway, Writing writing, Changes changes, Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** A restricted case that nobody looked at again. */
  public record Forgotten(String caseFileId, String title, Restriction restriction) {}

  static boolean reasoned(String why) {
    return why.strip().length() >= SHORTEST && why.length() <= LONGEST;
  }

  /** What a case file carries from its opening on when it is restricted. */
  Map<String, Object> begin(String by, String why) {
    Map<String, Object> values = new HashMap<>();
    values.put("restrictedOn", LocalDate.now(clock));
    values.put("restrictedBy", by);
    values.put("restrictedWhy", why.strip());
    return values;
  }

  static @Nullable Restriction of(Fact c) {
    LocalDate on = c.date("restrictedOn");
    return on == null
        ? null
        : new Restriction(
            on,
            c.textOr("restrictedBy", ""),
            c.textOr("restrictedWhy", ""),
            c.date("restrictionReviewedOn"));
  }

  /** The restrictions on the caller's own cases that nobody looked at for half a year. */
  public List<Forgotten> forgotten(Ground ground) {
    return switch (gateway.mine(ground)) {
      case Answer.Given<Scope>(var scope) ->
          gateway.read(
              scope,
              "casefile.list",
              sight ->
                  sight.rows(
                      CaseFileQueries.FORGOTTEN,
                      Map.of("before", LocalDate.now(clock).minusMonths(FORGOTTEN_AFTER_MONTHS)),
                      row -> forgotten(row.fact("c"))));
      case Answer.Refused<Scope> nothing -> List.of();
    };
  }

  private static Forgotten forgotten(Fact c) {
    return new Forgotten(c.id(), c.textOr("title", ""), java.util.Objects.requireNonNull(of(c)));
  }

  /** Somebody of the team found that the restriction is still needed. */
  public Answer<String> keep(String caseFileId) {
    return change(caseFileId, CaseFileQueries.KEEP_RESTRICTED, Map.of("on", LocalDate.now(clock)));
  }

  /** From now on the case is as open to its region as every other one. */
  public Answer<String> lift(String caseFileId) {
    return change(caseFileId, CaseFileQueries.LIFT, Map.of());
  }

  private Answer<String> change(String caseFileId, String statement, Map<String, Object> more) {
    var parameters = new HashMap<>(more);
    parameters.put("id", caseFileId);
    return gateway
        .openToAct(caseFileId, Action.CASEFILE_GRANT)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "casefile.grant", new Ref(Kind.CASEFILE, caseFileId));
                      long changed =
                          graph
                              .query(statement)
                              .bindAll(parameters)
                              .fetchAs(Long.class)
                              .one()
                              .orElse(0L);
                      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
                      return changed == 0
                          ? Answer.refused(Rejection.because("conflict.not-restricted"))
                          : Answer.of(caseFileId);
                    }));
  }
}
