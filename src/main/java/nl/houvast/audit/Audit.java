package nl.houvast.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to the log. Reading it is itself a line in it. */
@Component
public class Audit {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final String ACCESSES =
      """
      MATCH (l:AuditLine)
      WHERE ($personId IS NULL OR l.subject = $personId)
        AND ($caseFileId IS NULL OR l.caseFileId = $caseFileId)
        AND ($professional IS NULL OR l.account = $professional)
        AND ($from IS NULL OR l.at >= $from)
        AND ($until IS NULL OR l.at < $until)
        AND ($before IS NULL OR l.at < $before)
      RETURN l
      ORDER BY l.at DESC, l.id
      LIMIT $limit
      """;
  private static final String OF_CASE =
      """
      MATCH (l:AuditLine)
      WHERE l.caseFileId = $caseFileId AND l.outcome = 'done' AND l.action = 'R'
      RETURN l.account AS account, l.organisationName AS organisation, l.purpose AS purpose,
             l.basis AS basis, l.activity AS activity, max(l.at) AS at, count(DISTINCT l.at) AS times
      ORDER BY at DESC
      LIMIT 200
      """;
  private final Neo4jClient graph;
  private final CurrentActor current;
  private final Witness witness;

  Audit(Neo4jClient graph, CurrentActor current, Witness witness) {
    this.graph = graph;
    this.current = current;
    this.witness = witness;
  }

  /** One line of the log, as the privacy officer reads it. */
  public record Access(
      String id,
      Instant at,
      String account,
      String role,
      String organisation,
      @Nullable String purpose,
      @Nullable String basis,
      String activity,
      String action,
      String outcome,
      String level,
      @Nullable String caseFileId,
      @Nullable String subject,
      String ruleId) {}

  /** What to look for; each field may be missing. */
  public record Question(
      @Nullable String personId,
      @Nullable String caseFileId,
      @Nullable String professional,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable String cursor,
      int limit) {}

  /** Who looked at a case, one line per person, activity and ground. */
  public record Look(
      String account,
      String organisation,
      @Nullable String purpose,
      @Nullable String basis,
      String activity,
      Instant at,
      long times) {}

  /** Only for a privacy officer. */
  public Answer<Page<Access>> accesses(Question question) {
    Actor actor = current.require();
    if (!actor.has("PRIVACY_OFFICER")) {
      return Answer.refused(Rejection.because("forbidden.officer-only"));
    }
    Map<String, Object> values = new HashMap<>();
    values.put("personId", question.personId());
    values.put("caseFileId", question.caseFileId());
    values.put("professional", question.professional());
    values.put("from", question.from() == null ? null : question.from().atStartOfDay(DUTCH));
    values.put(
        "until",
        question.until() == null ? null : question.until().plusDays(1).atStartOfDay(DUTCH));
    values.put(
        "before",
        question.cursor() == null ? null : Instant.parse(question.cursor()).atZone(ZoneOffset.UTC));
    values.put("limit", question.limit() + 1);
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                "audit.read",
                "R",
                "done",
                question.caseFileId(),
                Level.L1,
                new Ground("OVERSIGHT", "OFFICER"),
                "R-OFFICER",
                null,
                null,
                null,
                0,
                null)));
    var found =
        List.copyOf(
            graph
                .query(ACCESSES)
                .bindAll(values)
                .fetchAs(Access.class)
                .mappedBy(
                    (types, row) -> {
                      var l = row.get("l");
                      return new Access(
                          l.get("id").asString(),
                          l.get("at").asZonedDateTime().toInstant(),
                          l.get("account").asString(),
                          l.get("role").asString(),
                          l.get("organisationName").asString(),
                          l.get("purpose").asString(null),
                          l.get("basis").asString(null),
                          l.get("activity").asString(),
                          l.get("action").asString(),
                          l.get("outcome").asString(),
                          l.get("level").asString(),
                          l.get("caseFileId").asString(null),
                          l.get("subject").asString(null),
                          l.get("ruleId").asString());
                    })
                .all());
    return Answer.of(Page.of(found, question.limit(), a -> a.at().toString()));
  }

  /** Who looked at this case; the caller has decided that its team may know. */
  public List<Look> looks(String caseFileId) {
    return List.copyOf(
        graph
            .query(OF_CASE)
            .bind(caseFileId)
            .to("caseFileId")
            .fetchAs(Look.class)
            .mappedBy(
                (types, row) ->
                    new Look(
                        row.get("account").asString(),
                        row.get("organisation").asString(),
                        row.get("purpose").asString(null),
                        row.get("basis").asString(null),
                        row.get("activity").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("times").asLong()))
            .all());
  }
}
