package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.network.Network;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Draws and removes the edge between a mention and a person, and what follows from it. */
@Component
class Links {
  /** The first sight of somebody: a person that is only this mention so far. */
  static final String FIRST = "first";

  /** On its own since a person took back what an equal token had joined. */
  static final String APART = "apart";

  static final String AUTOMATIC = "automatic";
  private final Neo4jClient graph;
  private final Network network;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Links(
      Neo4jClient graph,
      Network network,
      Changes changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.graph = graph;
    this.network = network;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** The person that begins with this mention; its id follows from the mention's. */
  static String ownPerson(String mentionId) {
    return UUID.nameUUIDFromBytes(("person/" + mentionId).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  void alone(String mentionId, String by) {
    draw(mentionId, ownPerson(mentionId), by);
  }

  /** Without a decision of a person: from the arrival of the signal on. */
  void draw(String mentionId, String personId, String by) {
    draw(mentionId, personId, by, null);
  }

  void drawNow(String mentionId, String personId, String by) {
    draw(mentionId, personId, by, clock.instant().atZone(ZoneOffset.UTC));
  }

  private void draw(String mentionId, String personId, String by, @Nullable ZonedDateTime at) {
    lock(personId);
    Map<String, Object> values = new HashMap<>();
    values.put("mention", mentionId);
    values.put("person", personId);
    values.put("by", by);
    values.put("at", at);
    var scopes = graph.query(LinkQueries.DRAW).bindAll(values).fetchAs(String.class).all();
    network.visible(personId, scopes);
    changes.touched(new Ref(Kind.MENTION, mentionId));
    events.publishEvent(new MentionIdentified(mentionId, personId));
  }

  /** Takes the mention away from its person; a person that nothing holds any more is gone. */
  void release(String mentionId) {
    String personId =
        graph
            .query(LinkQueries.RELEASE)
            .bind(mentionId)
            .to("mention")
            .fetchAs(String.class)
            .one()
            .orElse(null);
    if (personId != null) {
      rescope(personId);
      network.forget(personId);
      changes.touched(new Ref(Kind.MENTION, mentionId));
      events.publishEvent(new MentionReleased(mentionId, personId));
    }
  }

  void distinct(String mentionId, String personId, String by) {
    graph
        .query(LinkQueries.DISTINCT)
        .bindAll(
            Map.of(
                "mention", mentionId,
                "person", personId,
                "by", by,
                "at", clock.instant().atZone(ZoneOffset.UTC)))
        .run();
  }

  void maybeAgain(String mentionId, String personId) {
    graph
        .query(LinkQueries.NOT_DISTINCT)
        .bindAll(Map.of("mention", mentionId, "person", personId))
        .run();
  }

  /** Forgets a person that nothing is identified as. */
  void forget(String personId) {
    network.forget(personId);
  }

  /** A writer that read the scopes before another one committed would undo the other. */
  private void lock(String personId) {
    network.visible(personId, List.of());
  }

  /** A person is visible where the signals are that mention it. */
  void rescope(String personId) {
    lock(personId);
    var scopes =
        graph.query(LinkQueries.SCOPES).bind(personId).to("person").fetchAs(String.class).all();
    network.visible(personId, scopes);
  }

  /** Lists what an equal token joined as confirmed, so that a person can take it back. */
  void automaticProposal(String mentionId, String personId) {
    String id = Proposing.id(mentionId, personId);
    Map<String, Object> values =
        Map.of(
            "id",
            id,
            "status",
            Proposal.State.CONFIRMED.name(),
            "probability",
            1.0,
            "fields",
            List.of("bsnToken"),
            "agreements",
            List.of("EQUAL"),
            "weights",
            List.of("20.00"),
            "decidedBy",
            AUTOMATIC,
            "automatic",
            true);
    graph
        .query(LinkQueries.AUTOMATIC)
        .bindAll(Map.of("mention", mentionId, "person", personId, "id", id, "values", values))
        .run();
    changes.touched(new Ref(Kind.PROPOSAL, id));
  }
}
