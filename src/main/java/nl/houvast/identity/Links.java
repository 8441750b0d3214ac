package nl.houvast.identity;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
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

  /** Alone since every likeness was rejected or taken back. */
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

  void draw(String mentionId, String personId, String by) {
    network.visible(personId, List.of());
    graph
        .query(IdentityQueries.DRAW)
        .bindAll(
            Map.of(
                "mention", mentionId,
                "person", personId,
                "by", by,
                "at", clock.instant().atZone(ZoneOffset.UTC)))
        .run();
    rescope(personId);
    changes.touched(new Ref(Kind.MENTION, mentionId));
    events.publishEvent(new MentionIdentified(mentionId, personId));
  }

  /** Takes the mention away from its person; a person that nothing holds any more is gone. */
  @Nullable String release(String mentionId) {
    String personId =
        graph
            .query(IdentityQueries.RELEASE)
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
    return personId;
  }

  void distinct(String mentionId, String personId, String by) {
    graph
        .query(IdentityQueries.DISTINCT)
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
        .query(IdentityQueries.NOT_DISTINCT)
        .bindAll(Map.of("mention", mentionId, "person", personId))
        .run();
  }

  /** A person is visible where the signals are that mention it. */
  void rescope(String personId) {
    var scopes =
        graph.query(IdentityQueries.SCOPES).bind(personId).to("person").fetchAs(String.class).all();
    network.visible(personId, scopes);
  }

  void automaticProposal(String mentionId, String personId) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", Proposing.id(mentionId, personId));
    values.put("status", Proposal.State.CONFIRMED.name());
    values.put("probability", 1.0);
    values.put("fields", List.of("bsnToken"));
    values.put("agreements", List.of("EQUAL"));
    values.put("weights", List.of("20.00"));
    values.put("decidedBy", AUTOMATIC);
    values.put("decidedAt", clock.instant().atZone(ZoneOffset.UTC));
    values.put("automatic", true);
    graph
        .query(IdentityQueries.PROPOSE)
        .bindAll(
            Map.of(
                "mention", mentionId, "person", personId, "id", values.get("id"), "values", values))
        .run();
  }
}
