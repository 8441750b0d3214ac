package nl.houvast.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.SignalReceived;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to who is who: equal tokens join by themselves, a person decides the rest. */
@Component
public class Identities {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Writing writing;
  private final Links links;
  private final Proposing proposing;
  private final Changes changes;
  private final Clock clock;

  Identities(
      Neo4jClient graph,
      Gateway gateway,
      Writing writing,
      Links links,
      Proposing proposing,
      Changes changes,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.writing = writing;
    this.links = links;
    this.proposing = proposing;
    this.changes = changes;
    this.clock = clock;
  }

  private record NewMention(String id, boolean token, @Nullable String known) {}

  @AfterCommit
  void on(SignalReceived event) {
    look(event.signalId());
  }

  /** Takes up what a stop or a crash left undone: every mention that nobody has looked at. */
  @EventListener
  void on(ApplicationStartedEvent event) {
    graph.query(IdentityQueries.OUTSTANDING).fetchAs(String.class).all().forEach(this::look);
  }

  private void look(String signalId) {
    writing.atomically(
        () -> {
          var fresh = new ArrayList<String>();
          for (int next = 0; ; next++) {
            var mentions = newMentions(signalId);
            if (mentions.isEmpty()) {
              break;
            }
            NewMention mention = mentions.getFirst();
            if (mention.known() != null) {
              links.draw(mention.id(), mention.known(), Links.AUTOMATIC);
              links.automaticProposal(mention.id(), mention.known());
            } else if (mention.token()) {
              links.alone(mention.id(), Links.FIRST);
            } else {
              proposing.settle(List.of(mention.id()));
            }
            fresh.add(mention.id());
          }
          proposing.settle(fresh);
          return true;
        });
  }

  private List<NewMention> newMentions(String signalId) {
    return List.copyOf(
        graph
            .query(IdentityQueries.NEW_MENTIONS)
            .bind(signalId)
            .to("signal")
            .fetchAs(NewMention.class)
            .mappedBy(
                (types, row) ->
                    new NewMention(
                        row.get("id").asString(),
                        row.get("token").asBoolean(),
                        row.get("known").asString(null)))
            .all());
  }

  /** Called when signals were admitted to a case: their persons are visible there from now on. */
  public void rescope(Collection<String> signalIds) {
    graph
        .query(IdentityQueries.PERSONS_OF_SIGNALS)
        .bind(List.copyOf(signalIds))
        .to("signals")
        .fetchAs(String.class)
        .all()
        .forEach(links::rescope);
  }

  private record Standing(
      Proposal.State status, boolean automatic, String mention, String person) {}

  /** The mention is this person. */
  public Answer<String> confirm(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (standing, by) -> {
          if (standing.status() == Proposal.State.CONFIRMED) {
            return Answer.refused("conflict.already-decided");
          }
          if (standing.status() == Proposal.State.REJECTED || decided(standing.mention())) {
            return Answer.refused("conflict.undo-first");
          }
          links.maybeAgain(standing.mention(), standing.person());
          links.release(standing.mention());
          links.draw(standing.mention(), standing.person(), by);
          return Answer.of(Proposal.State.CONFIRMED);
        });
  }

  private boolean decided(String mentionId) {
    return graph
        .query(DecisionQueries.DECIDED)
        .bind(mentionId)
        .to("mention")
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /** The mention is certainly somebody else; the pair is never proposed again. */
  public Answer<String> reject(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (standing, by) -> {
          if (standing.status() != Proposal.State.PROPOSED) {
            return Answer.refused("conflict.undo-first");
          }
          links.distinct(standing.mention(), standing.person(), by);
          return Answer.of(Proposal.State.REJECTED);
        });
  }

  /**
   * Takes a decision back: everything is as it was before it. An automatic link that is taken back
   * stays undone.
   */
  public Answer<String> undo(String proposalId, @Nullable String reason) {
    return decide(
        proposalId,
        reason,
        (standing, by) ->
            switch (standing.status()) {
              case PROPOSED, UNDONE -> Answer.refused("conflict.nothing-to-undo");
              case CONFIRMED -> {
                links.release(standing.mention());
                if (standing.automatic()) {
                  links.distinct(standing.mention(), standing.person(), by);
                  links.alone(standing.mention(), Links.APART);
                  yield Answer.of(Proposal.State.UNDONE);
                }
                yield Answer.of(Proposal.State.PROPOSED);
              }
              case REJECTED -> {
                links.maybeAgain(standing.mention(), standing.person());
                graph
                    .query(DecisionQueries.RELEASE_APART)
                    .bind(standing.mention())
                    .to("mention")
                    .fetchAs(String.class)
                    .one()
                    .ifPresent(links::release);
                yield Answer.of(Proposal.State.PROPOSED);
              }
            });
  }

  private interface Decision {
    Answer<Proposal.State> take(Standing standing, String by);
  }

  private Answer<String> decide(String proposalId, @Nullable String reason, Decision decision) {
    return gateway
        .mineToAct()
        .then(
            scope ->
                writing.answering(
                    () ->
                        standing(scope, proposalId)
                            .then(
                                standing -> {
                                  gateway.act(
                                      scope, "identity.decide", new Ref(Kind.PROPOSAL, proposalId));
                                  return decision
                                      .take(standing, scope.actor().account())
                                      .map(
                                          state ->
                                              record(proposalId, standing, state, scope, reason));
                                })));
  }

  private Answer<Standing> standing(Scope scope, String proposalId) {
    var found =
        gateway.read(
            scope,
            "identity.decide",
            sight ->
                sight.rows(
                    IdentityQueries.ONE,
                    Map.of("id", proposalId),
                    row ->
                        new Standing(
                            Proposal.State.valueOf(row.id("status")),
                            row.truth("automatic"),
                            row.id("mention"),
                            row.id("person"))));
    return found.isEmpty() ? Answer.refused(Rejection.unknown()) : Answer.of(found.getFirst());
  }

  private String record(
      String proposalId,
      Standing standing,
      Proposal.State state,
      Scope scope,
      @Nullable String reason) {
    Map<String, Object> values = new HashMap<>();
    boolean open = state == Proposal.State.PROPOSED;
    values.put("id", proposalId);
    values.put("status", state.name());
    values.put("by", open ? null : scope.actor().account());
    values.put("at", open ? null : clock.instant().atZone(ZoneOffset.UTC));
    values.put("reason", open ? null : reason);
    graph.query(IdentityQueries.DECIDE).bindAll(values).run();
    proposing.settle(List.of(standing.mention()));
    var others =
        graph
            .query(DecisionQueries.ONE_MENTION_OF)
            .bind(standing.person())
            .to("person")
            .fetchAs(String.class)
            .all();
    proposing.settle(others);
    changes.touched(new Ref(Kind.PROPOSAL, proposalId));
    return proposalId;
  }

  /** The proposals that the scope shows. */
  public Page<Proposal> proposals(
      Scope scope, Proposal.State status, @Nullable String cursor, int limit) {
    var found =
        gateway.read(
            scope,
            "identity.proposals",
            sight ->
                sight.rows(
                    IdentityQueries.LIST,
                    Map.of(
                        "status",
                        status.name(),
                        "after",
                        cursor == null ? "" : cursor,
                        "limit",
                        limit + 1),
                    Identities::proposal));
    return Page.of(found, limit, Proposal::id);
  }

  private static Proposal proposal(Row row) {
    Fact pr = row.fact("pr");
    var known = new ArrayList<Proposal.Writing>();
    var mentions = row.facts("mentions");
    for (int i = 0; i < mentions.size(); i++) {
      known.add(
          writing(mentions.get(i), row.facts("signals").get(i), row.facts("organisations").get(i)));
    }
    var fields = pr.texts("fields");
    var evidence = new ArrayList<Proposal.Evidence>();
    for (int i = 0; i < fields.size(); i++) {
      evidence.add(
          new Proposal.Evidence(
              fields.get(i),
              pr.texts("agreements").get(i),
              Double.parseDouble(pr.texts("weights").get(i))));
    }
    return new Proposal(
        pr.id(),
        Proposal.State.valueOf(pr.textOr("status", "PROPOSED")),
        writing(row.fact("m"), row.fact("s"), row.fact("o")),
        row.id("person"),
        Faces.of(row.id("person"), mentions.isEmpty() ? List.of(row.fact("m")) : mentions).label(),
        known,
        pr.decimal("probability"),
        evidence,
        pr.text("decidedBy"),
        pr.instant("decidedAt"),
        pr.text("reason"));
  }

  private static Proposal.Writing writing(Fact m, Fact s, Fact o) {
    return new Proposal.Writing(
        m.id(),
        m.textOr("key", ""),
        s.id(),
        o.id(),
        o.textOr("name", ""),
        s.date("reportedOn"),
        m.textOr("role", ""),
        m.text("name"),
        m.date("birthDate"),
        m.text("sex"),
        m.text("street"),
        m.text("houseNumber"),
        m.text("postalCode"),
        m.text("city"),
        m.text("phone"),
        m.known("bsnToken"));
  }

  /** How the persons of a scope are called, by id. Called inside the reader's own sight. */
  public Map<String, Face> faces(Sight sight) {
    return sight
        .rows(
            IdentityQueries.FACES,
            Map.of(),
            row -> Faces.of(row.id("person"), row.facts("mentions")))
        .stream()
        .collect(Collectors.toMap(Face::personId, f -> f));
  }
}
