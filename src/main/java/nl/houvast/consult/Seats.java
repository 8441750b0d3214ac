package nl.houvast.consult;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Decides from which side somebody looks at a consult: as the team, as an expert, or not at all.
 */
@Component
class Seats {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final CurrentActor current;

  Seats(Neo4jClient graph, Gateway gateway, CurrentActor current) {
    this.graph = graph;
    this.gateway = gateway;
    this.current = current;
  }

  /** A consult as a verb needs it. */
  record Standing(
      String id,
      Mode mode,
      boolean open,
      long version,
      @Nullable String caseFileId,
      @Nullable String recognitionId,
      String askedBy,
      String question,
      @Nullable LocalDate until,
      List<String> personIds,
      boolean asked,
      @Nullable String grantId) {}

  /** Where the caller sits. */
  record Seat(Standing consult, Scope scope, boolean expert) {
    String side() {
      return expert ? "EXPERT" : "TEAM";
    }

    String account() {
      return scope.actor().account();
    }

    /** Under what ids of persons, ties and signals are told here. */
    String pseudonymsUnder() {
      return consult.grantId() == null ? consult.id() : consult.grantId();
    }
  }

  Optional<Standing> standing(String consultId) {
    return graph
        .query(ConsultQueries.STANDING)
        .bindAll(Map.of("id", consultId, "me", current.require().account()))
        .fetchAs(Standing.class)
        .mappedBy(
            (types, row) ->
                new Standing(
                    row.get("id").asString(),
                    Mode.valueOf(row.get("mode").asString()),
                    row.get("status").asString().equals("OPEN"),
                    row.get("version").asLong(),
                    row.get("caseFileId").asString(null),
                    row.get("recognitionId").asString(null),
                    row.get("askedBy").asString(),
                    row.get("question").asString(),
                    row.get("until").isNull() ? null : row.get("until").asLocalDate(),
                    row.get("personIds").asList(v -> v.asString()),
                    row.get("asked").asBoolean(),
                    row.get("grantId").asString(null)))
        .one();
  }

  /**
   * The caller's seat; an unknown consult, a foreign one and one whose grant has ended answer
   * alike.
   *
   * @param ground null for an act, which goes by the ground of the caller's own grant
   */
  Answer<Seat> seat(String consultId, @Nullable Ground ground) {
    var found = standing(consultId);
    if (found.isEmpty()) {
      return Answer.refused(Rejection.unknown());
    }
    Standing consult = found.get();
    return consult.asked()
        ? expertScope(consult, ground).map(scope -> new Seat(consult, scope, true))
        : teamScope(consult, ground).map(scope -> new Seat(consult, scope, false));
  }

  private Answer<Scope> expertScope(Standing consult, @Nullable Ground ground) {
    if (consult.mode() == Mode.ANONYMOUS) {
      return Answer.of(gateway.self(Level.L2));
    }
    if (consult.grantId() == null) {
      return Answer.refused(Rejection.unknown());
    }
    return ground == null
        ? gateway.openConsultToAct(consult.grantId())
        : gateway.openConsult(consult.grantId(), ground);
  }

  private Answer<Scope> teamScope(Standing consult, @Nullable Ground ground) {
    if (consult.caseFileId() == null) {
      return consult.askedBy().equals(current.require().account())
          ? Answer.of(gateway.self(Level.L4))
          : Answer.refused(Rejection.unknown());
    }
    return team(consult.caseFileId(), ground);
  }

  /** The scope of a case for its own team; a lesser sight of the case is no seat here. */
  Answer<Scope> team(String caseFileId, @Nullable Ground ground) {
    var scope = ground == null ? gateway.openToAct(caseFileId) : gateway.open(caseFileId, ground);
    return scope.then(
        s -> s.level().atLeast(Level.L4) ? Answer.of(s) : Answer.refused(Rejection.unknown()));
  }
}
