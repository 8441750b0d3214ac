package nl.houvast.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.identity.Proposal.State;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What a person decides about a proposal, and how it is taken back to the letter. */
@Component
class Deciding {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Turn turn;
  private final Links links;
  private final Proposing proposing;
  private final Changes changes;
  private final Clock clock;

  Deciding(
      Neo4jClient graph,
      Gateway gateway,
      Turn turn,
      Links links,
      Proposing proposing,
      Changes changes,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.turn = turn;
    this.links = links;
    this.proposing = proposing;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param stood that, when it was decided, the mention was somebody of its own
   * @param identified that the mention is somebody now
   */
  private record Before(
      State status,
      boolean automatic,
      boolean stood,
      String mention,
      String person,
      boolean identified,
      boolean decided) {}

  private interface Decision {
    Answer<State> take(Before before, String by);
  }

  Answer<State> confirm(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (before, by) -> {
          if (before.status() == State.CONFIRMED) {
            return Answer.refused("conflict.already-decided");
          }
          if (before.status() == State.REJECTED || before.decided()) {
            return Answer.refused("conflict.undo-first");
          }
          links.maybeAgain(before.mention(), before.person());
          links.release(before.mention());
          links.drawNow(before.mention(), before.person(), by);
          return Answer.of(State.CONFIRMED);
        });
  }

  Answer<State> reject(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (before, by) -> {
          if (before.status() == State.REJECTED) {
            return Answer.refused("conflict.already-decided");
          }
          if (before.status() != State.PROPOSED) {
            return Answer.refused("conflict.undo-first");
          }
          links.distinct(before.mention(), before.person(), by);
          return Answer.of(State.REJECTED);
        });
  }

  Answer<State> undo(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (before, by) ->
            switch (before.status()) {
              case PROPOSED, UNDONE -> Answer.refused("conflict.nothing-to-undo");
              case CONFIRMED -> {
                links.release(before.mention());
                yield before.automatic() ? apart(before, by) : waiting(before);
              }
              case REJECTED -> {
                links.maybeAgain(before.mention(), before.person());
                if (!before.stood()) {
                  links.release(before.mention());
                }
                yield Answer.of(State.PROPOSED);
              }
            });
  }

  /** What a token joined and a person took back stays apart. */
  private Answer<State> apart(Before before, String by) {
    links.distinct(before.mention(), before.person(), by);
    links.alone(before.mention(), Links.APART);
    return Answer.of(State.UNDONE);
  }

  private Answer<State> waiting(Before before) {
    if (before.stood()) {
      links.alone(before.mention(), Links.FIRST);
    }
    return Answer.of(State.PROPOSED);
  }

  private Answer<State> decide(String proposalId, @Nullable String reason, Decision decision) {
    return gateway
        .mineToAct(Action.IDENTITY_DECIDE)
        .then(scope -> decide(scope, proposalId, reason, decision));
  }

  private Answer<State> decide(
      Scope scope, String proposalId, @Nullable String reason, Decision decision) {
    // Before the turn: this waits for the work after earlier commits, which takes turns too.
    boolean shown =
        !gateway
            .read(
                scope,
                "identity.decide",
                sight ->
                    sight.rows(IdentityQueries.ONE, Map.of("id", proposalId), row -> row.id("id")))
            .isEmpty();
    if (!shown) {
      return Answer.refused(Rejection.unknown());
    }
    gateway.act(scope, "identity.decide", new Ref(Kind.PROPOSAL, proposalId));
    try {
      return Answer.of(
          turn.take(
              () -> {
                Before before = before(proposalId);
                State state = decision.take(before, scope.actor().account()).orThrow();
                record(proposalId, before, state, scope, reason);
                return state;
              }));
    } catch (Refusal refusal) {
      return Answer.refused(refusal.rejection());
    }
  }

  private Before before(String proposalId) {
    return graph
        .query(DecisionQueries.STANDING)
        .bind(proposalId)
        .to("id")
        .fetchAs(Before.class)
        .mappedBy(
            (types, row) ->
                new Before(
                    State.valueOf(row.get("status").asString()),
                    row.get("automatic").asBoolean(),
                    row.get("stood").asBoolean(),
                    row.get("mention").asString(),
                    row.get("person").asString(),
                    row.get("identified").asBoolean(),
                    row.get("decided").asBoolean()))
        .one()
        .orElseThrow(() -> new Refusal(Rejection.unknown()));
  }

  private void record(
      String proposalId, Before before, State state, Scope scope, @Nullable String reason) {
    Map<String, Object> values = new HashMap<>();
    boolean open = state == State.PROPOSED;
    values.put("id", proposalId);
    values.put("status", state.name());
    values.put("by", open ? null : scope.actor().account());
    values.put("at", open ? null : clock.instant().atZone(ZoneOffset.UTC));
    values.put("reason", open || reason == null || reason.isBlank() ? null : reason.strip());
    boolean stood = before.status() == State.PROPOSED && before.identified();
    values.put("stood", !open && stood ? true : null);
    graph.query(DecisionQueries.DECIDE).bindAll(values).run();
    changes.touched(new Ref(Kind.PROPOSAL, proposalId));
    var seeds = new ArrayList<>(List.of(before.mention()));
    graph
        .query(DecisionQueries.ONE_WRITING)
        .bindAll(Map.of("mention", before.mention(), "person", before.person()))
        .fetchAs(String.class)
        .one()
        .ifPresent(seeds::add);
    proposing.settle(seeds);
  }
}
