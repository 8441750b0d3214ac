package nl.houvast.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.wire.Status;
import nl.houvast.signal.wire.WireRevision;
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
  private final Keeping keeping;
  private final Sources sources;
  private final Gateway gateway;
  private final Clock clock;

  Signals(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Keeping keeping,
      Sources sources,
      Gateway gateway,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.keeping = keeping;
    this.sources = sources;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** Today, as the rule against future dates counts it. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The organisation for which the caller hands in; refused when the caller does not. */
  public Answer<Professionals.Organisation> source() {
    return sources.own();
  }

  /**
   * Keeps a signal of the caller's organisation. Idempotent by its number: the same content again
   * answers the first receipt, other content is a conflict. What is answered is on disk.
   */
  public Answer<Reception> receive(WireSignal signal) {
    return source().map(own -> keeping.keep(List.of(signal), own).getFirst());
  }

  /** A signal as its own source may know where it stands. */
  public record Standing(Receipt receipt, Status status) {}

  /** The receipt of a signal and its status, for its own source only. */
  public Answer<Standing> standing(String signalId) {
    return standing(Action.SIGNAL_READ, SignalQueries.RECEIPT, signalId);
  }

  private Answer<Standing> standing(Action action, String statement, String signalId) {
    if (!sources.may(action)) {
      return Answer.refused(Rejection.unknown());
    }
    return graph
        .query(statement)
        .bindAll(Map.of("id", signalId, "organisation", sources.organisationId()))
        .fetchAs(Standing.class)
        .mappedBy(
            (types, row) ->
                new Standing(Keeping.receipt(row), Status.valueOf(row.get("status").asString())))
        .one()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  /**
   * The source says that the signal has another status. What it said before stays in the history.
   *
   * @return refused with {@code conflict.version} when the source knows another version
   */
  public Answer<Receipt> revise(String signalId, WireRevision revision) {
    return writing.answering(
        () ->
            standing(Action.SIGNAL_REVISE, SignalQueries.RECEIPT_FOR_REVISION, signalId)
                .then(
                    standing ->
                        standing.receipt().version() == revision.version()
                            ? Answer.of(revised(standing.receipt(), revision))
                            : Answer.refused("conflict.version")));
  }

  private Receipt revised(Receipt receipt, WireRevision revision) {
    var scope = gateway.own();
    var values = new HashMap<String, Object>();
    values.put("id", receipt.id());
    values.put("status", revision.status().name());
    values.put("revision", UUID.randomUUID().toString());
    values.put("note", revision.note());
    values.put("on", today());
    values.put("at", clock.instant().atZone(ZoneOffset.UTC));
    values.put("by", scope.actor().account());
    graph.query(SignalQueries.REVISE).bindAll(values).run();
    changes.touched(new Ref(Kind.SIGNAL, receipt.id()));
    cases(receipt.id()).forEach(c -> changes.touched(new Ref(Kind.CASEFILE, c)));
    gateway.act(scope, "signal.revise", new Ref(Kind.SIGNAL, receipt.id()));
    events.publishEvent(new SignalRevised(receipt.id(), revision.status()));
    return new Receipt(
        receipt.id(), receipt.sourceMessageId(), receipt.receivedAt(), receipt.version() + 1);
  }

  /**
   * Marks that somebody disputes what the signal says, or, with no day, that it is disputed no
   * longer. What the source wrote stays as it is. Whoever calls has decided that it may.
   */
  public void dispute(String signalId, @Nullable LocalDate on) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", signalId);
    values.put("on", on);
    graph
        .query(SignalQueries.DISPUTE)
        .bindAll(values)
        .fetchAs(String.class)
        .one()
        .ifPresent(
            status -> {
              changes.touched(new Ref(Kind.SIGNAL, signalId));
              events.publishEvent(new SignalRevised(signalId, Status.valueOf(status)));
            });
  }

  private List<String> cases(String signalId) {
    return List.copyOf(
        graph.query(SignalQueries.CASES).bind(signalId).to("id").fetchAs(String.class).all());
  }

  /**
   * Makes signals part of a case file: out of the intake, into the case. Answers how many; what no
   * longer waits in an intake stays where it is.
   */
  public long admit(String caseFileId, Collection<String> signalIds) {
    long admitted =
        graph
            .query(SignalQueries.ADMIT)
            .bindAll(Map.of("caseFileId", caseFileId, "ids", List.copyOf(signalIds)))
            .fetchAs(Long.class)
            .one()
            .orElse(0L);
    signalIds.forEach(id -> changes.touched(new Ref(Kind.SIGNAL, id)));
    return admitted;
  }

  /** Those of the signals that the scope shows. */
  public List<String> among(Scope scope, Collection<String> signalIds) {
    return gateway.read(
        scope,
        "signal.among",
        sight ->
            sight.rows(
                SignalQueries.AMONG, Map.of("ids", List.copyOf(signalIds)), row -> row.id("id")));
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
                      row.facts("mentions").stream()
                          .map(m -> m.text("name"))
                          .filter(Objects::nonNull)
                          .toList(),
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
