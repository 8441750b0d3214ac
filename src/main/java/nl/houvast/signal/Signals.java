package nl.houvast.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.wire.Status;
import nl.houvast.signal.wire.WireSignal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to signals: handed in, revised by their own source, admitted to a case. */
@Component
public class Signals {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Professionals professionals;
  private final CurrentActor current;
  private final Gateway gateway;
  private final Clock clock;

  Signals(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Professionals professionals,
      CurrentActor current,
      Gateway gateway,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.professionals = professionals;
    this.current = current;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Today, as the rule against future dates counts it. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The organisation for which the caller may hand in, or a refusal. */
  public Answer<Professionals.Organisation> source() {
    Actor actor = current.require();
    boolean may =
        actor.has("MACHINE_CLIENT") || actor.has("LOCAL_WORKER") || actor.has("TEAM_MEMBER");
    return may
        ? professionals
            .organisation(actor.organisationId())
            .map(Answer::of)
            .orElseGet(() -> Answer.refused(Rejection.because("forbidden")))
        : Answer.refused(Rejection.because("forbidden"));
  }

  /**
   * Keeps a signal of the caller's organisation. Idempotent by its number: the same content again
   * answers the first receipt, other content is a conflict.
   */
  public Answer<Reception> receive(WireSignal signal) {
    return source().map(organisation -> receive(signal, organisation));
  }

  Reception receive(WireSignal signal, Professionals.Organisation organisation) {
    String key = organisation.id() + "|" + signal.sourceMessageId();
    String hash = signal.contentHash();
    try {
      return writing.atomically(
          () -> earlier(key, hash).orElseGet(() -> keep(signal, organisation, key, hash)));
    } catch (org.springframework.dao.DataIntegrityViolationException raced) {
      return earlier(key, hash).orElseThrow(() -> raced);
    }
  }

  private Optional<Reception> earlier(String key, String hash) {
    return graph
        .query(SignalQueries.BY_SOURCE_KEY)
        .bind(key)
        .to("key")
        .fetchAs(Reception.class)
        .mappedBy(
            (types, row) ->
                row.get("contentHash").asString().equals(hash)
                    ? new Reception.Known(
                        new Receipt(
                            row.get("id").asString(),
                            row.get("sourceMessageId").asString(),
                            row.get("receivedAt").asZonedDateTime().toInstant(),
                            row.get("version").asLong()))
                    : new Reception.Conflict())
        .one();
  }

  private Reception keep(
      WireSignal signal, Professionals.Organisation organisation, String key, String hash) {
    String id = UUID.randomUUID().toString();
    var at = clock.instant();
    graph
        .query(SignalQueries.KEEP)
        .bindAll(SignalValues.of(id, key, hash, signal, organisation, at.atZone(ZoneOffset.UTC)))
        .run();
    changes.touched(new Ref(Kind.SIGNAL, id));
    events.publishEvent(new SignalReceived(id));
    return new Reception.Kept(new Receipt(id, signal.sourceMessageId(), at, 0));
  }

  /** The receipt of a signal, for its own source only. */
  public Answer<Receipt> receipt(String signalId) {
    return graph
        .query(SignalQueries.RECEIPT)
        .bindAll(Map.of("id", signalId, "organisation", current.require().organisationId()))
        .fetchAs(Receipt.class)
        .mappedBy(
            (types, row) ->
                new Receipt(
                    row.get("id").asString(),
                    row.get("sourceMessageId").asString(),
                    row.get("receivedAt").asZonedDateTime().toInstant(),
                    row.get("version").asLong()))
        .one()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  /**
   * The source says that the signal has another status. What it said before stays in the history.
   *
   * @param version the version that the source knows; another one is a conflict
   */
  public Answer<Receipt> revise(
      String signalId, long version, Status status, @Nullable String note) {
    Actor actor = current.require();
    return writing.answering(
        () -> {
          var known = receipt(signalId);
          return known.then(
              receipt -> {
                if (receipt.version() != version) {
                  return Answer.refused("conflict.version");
                }
                var values = new java.util.HashMap<String, Object>();
                values.put("id", signalId);
                values.put("status", status.name());
                values.put("revision", UUID.randomUUID().toString());
                values.put("note", note);
                values.put("on", today());
                values.put("at", clock.instant().atZone(ZoneOffset.UTC));
                values.put("by", actor.account());
                graph.query(SignalQueries.REVISE).bindAll(values).run();
                changes.touched(new Ref(Kind.SIGNAL, signalId));
                cases(signalId).forEach(c -> changes.touched(new Ref(Kind.CASEFILE, c)));
                events.publishEvent(new SignalRevised(signalId, status));
                return Answer.of(
                    new Receipt(
                        receipt.id(),
                        receipt.sourceMessageId(),
                        receipt.receivedAt(),
                        version + 1));
              });
        });
  }

  private List<String> cases(String signalId) {
    return List.copyOf(
        graph.query(SignalQueries.CASES).bind(signalId).to("id").fetchAs(String.class).all());
  }

  /** Makes signals part of a case file: out of the intake, into the case. */
  public void admit(String caseFileId, Collection<String> signalIds) {
    graph
        .query(SignalQueries.ADMIT)
        .bindAll(Map.of("caseFileId", caseFileId, "ids", List.copyOf(signalIds)))
        .run();
    signalIds.forEach(id -> changes.touched(new Ref(Kind.SIGNAL, id)));
  }

  /** What the caller's own organisation handed in, as it wrote it; the newest first. */
  public List<OwnSignal> own() {
    return gateway.read(
        gateway.own(),
        "signal.own",
        sight ->
            sight.rows(
                SignalQueries.OWN,
                Map.of(),
                row -> {
                  var s = row.fact("s");
                  return new OwnSignal(
                      s.id(),
                      s.textOr("sourceMessageId", ""),
                      s.textOr("kind", ""),
                      Objects.requireNonNull(s.date("happenedOn")),
                      Objects.requireNonNull(s.date("reportedOn")),
                      s.textOr("nature", ""),
                      s.textOr("status", ""),
                      s.text("text"),
                      row.texts("names"),
                      s.number("version"));
                }));
  }

  /** A signal as its own organisation sees it again. */
  public record OwnSignal(
      String id,
      String sourceMessageId,
      String kind,
      LocalDate happenedOn,
      LocalDate reportedOn,
      String nature,
      String status,
      @Nullable String text,
      List<String> names,
      long version) {}
}
