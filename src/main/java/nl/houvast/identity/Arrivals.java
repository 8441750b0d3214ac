package nl.houvast.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.houvast.graph.AfterCommit;
import nl.houvast.signal.SignalReceived;
import nl.houvast.signal.SignalReleased;
import nl.houvast.signal.SignalWithheld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Looks at whom a new signal mentions: equal tokens join where nothing contradicts them, the rest
 * is compared.
 */
@Component
class Arrivals {
  private static final Logger log = LoggerFactory.getLogger(Arrivals.class);
  private final Neo4jClient graph;
  private final Turn turn;
  private final Links links;
  private final Proposing proposing;
  private final Matching matching;
  private final Tokens tokens;

  Arrivals(
      Neo4jClient graph,
      Turn turn,
      Links links,
      Proposing proposing,
      Matching matching,
      Tokens tokens) {
    this.graph = graph;
    this.turn = turn;
    this.links = links;
    this.proposing = proposing;
    this.matching = matching;
    this.tokens = tokens;
  }

  private record NewMention(String id, boolean token, boolean matched) {}

  @AfterCommit
  void on(SignalReceived event) {
    look(event.signalId());
  }

  /** What is withheld is like nobody, and nothing is like it, until it is put back. */
  @AfterCommit
  void on(SignalWithheld event) {
    again(event.signalId());
  }

  @AfterCommit
  void on(SignalReleased event) {
    again(event.signalId());
  }

  private void again(String signalId) {
    turn.take(
        () -> {
          proposing.settle(
              List.copyOf(
                  graph
                      .query(ArrivalQueries.MENTIONED)
                      .bind(signalId)
                      .to("signal")
                      .fetchAs(String.class)
                      .all()));
          return true;
        });
  }

  /** Decides whom a signal mentions, as far as nobody has looked at them. */
  void look(String signalId) {
    look(List.of(signalId));
  }

  /** The same, where one that fails keeps nobody else waiting. Answers whether it was decided. */
  boolean tried(String signalId) {
    try {
      look(signalId);
      return true;
    } catch (RuntimeException e) {
      log.error("Nobody could be recognised in signal {}; it is tried again", signalId, e);
      return false;
    }
  }

  /**
   * The same for a number of signals in one transaction, in this order. What is decided is what
   * would be, had they come one by one.
   */
  void look(List<String> signalIds) {
    turn.take(
        () -> {
          var fresh = newMentions(signalIds);
          fresh.forEach(this::identify);
          proposing.settle(fresh.stream().map(NewMention::id).toList());
          return true;
        });
  }

  private void identify(NewMention mention) {
    if (mention.token()) {
      graph
          .query(ArrivalQueries.SAME_TOKEN)
          .bindAll(Map.of("mention", mention.id(), "across", matching.acrossRegions()))
          .fetchAs(String.class)
          .one()
          .ifPresentOrElse(
              person -> join(mention.id(), person), () -> links.alone(mention.id(), Links.FIRST));
    } else if (!mention.matched()) {
      links.alone(mention.id(), Links.FIRST);
    }
  }

  /** The number of another child of the family is written often enough: then a person looks. */
  private void join(String mentionId, String person) {
    if (tokens.ofOnePerson(mentionId, person, matching.acrossRegions())) {
      links.draw(mentionId, person, Links.AUTOMATIC);
      links.automaticProposal(mentionId, person);
    }
  }

  private List<NewMention> newMentions(List<String> signalIds) {
    return new ArrayList<>(
        graph
            .query(ArrivalQueries.NEW_MENTIONS)
            .bind(signalIds)
            .to("signals")
            .fetchAs(NewMention.class)
            .mappedBy(
                (types, row) ->
                    new NewMention(
                        row.get("id").asString(),
                        row.get("token").asBoolean(),
                        row.get("matched").asBoolean()))
            .all());
  }
}
