package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.family.Answering.Place;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.Signals;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to disputes. The signal is marked at once, for everybody who sees it; somebody else than
 * who wrote the signal or the dispute down decides, with reasons. Nothing is wiped: what turns out
 * to be wrong stays, and is marked.
 */
@Component
public class Disputes {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Answering answering;
  private final Signals signals;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  Disputes(
      Neo4jClient graph,
      Gateway gateway,
      Answering answering,
      Signals signals,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.answering = answering;
    this.signals = signals;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** That a dispute was kept. */
  public record Kept(String id, String signalId, LocalDate madeOn, Dispute.Status status) {}

  /** The person says that it is not right. */
  public Answer<Kept> add(Visit visit, String signalId, String text) {
    return Answering.words(text)
        .then(words -> answering.by(visit, signalId).then(place -> keep(place, words)));
  }

  /** A worker writes down that somebody of an own case says that it is not right. */
  public Answer<Kept> add(String signalId, @Nullable String personId, @Nullable String text) {
    return answering
        .by(signalId, personId)
        .then(place -> Answering.words(text).then(words -> keep(place, words)));
  }

  private Answer<Kept> keep(Place place, String words) {
    var kept =
        new Kept(
            UUID.randomUUID().toString(),
            place.signalId(),
            LocalDate.now(clock),
            Dispute.Status.OPEN);
    Map<String, Object> values = new HashMap<>();
    values.put("id", kept.id());
    values.put("caseFileId", place.caseFileId());
    values.put("signalId", place.signalId());
    values.put("text", words);
    values.put("madeOn", kept.madeOn());
    values.put("by", place.scope().actor().account());
    values.put("own", place.own());
    values.put("status", kept.status().name());
    return writing.answering(
        () -> {
          gateway.act(place.scope(), "statement.add", new Ref(Kind.SIGNAL, place.signalId()));
          Map<String, Object> parameters = new HashMap<>();
          parameters.put("signal", place.signalId());
          parameters.put("person", place.personId());
          parameters.put("values", values);
          graph.query(StatementQueries.DISPUTE).bindAll(parameters).run();
          signals.dispute(place.signalId(), kept.madeOn());
          changes.touched(new Ref(Kind.CASEFILE, place.caseFileId()));
          return Answer.of(kept);
        });
  }

  /** The disputes of a case, those that wait for a decision first. */
  public Answer<List<Dispute>> of(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground)
        .map(scope -> rows(scope, null).stream().map(Found::dispute).toList());
  }

  private record Found(Dispute dispute, String caseFileId, String by, String writtenBy) {}

  private List<Found> rows(Scope scope, @Nullable String id) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("id", id);
    return gateway.read(
        scope,
        "dispute.read",
        sight -> sight.rows(StatementQueries.DISPUTES, parameters, Disputes::found));
  }

  private static Found found(Row row) {
    var d = row.fact("d");
    var s = row.fact("s");
    return new Found(
        new Dispute(
            d.id(),
            s.id(),
            row.fact("o").textOr("name", ""),
            s.textOr("kind", ""),
            row.text("person"),
            s.closed() ? null : d.text("text"),
            d.date("madeOn"),
            Dispute.Status.valueOf(d.textOr("status", "OPEN")),
            d.text("reasons")),
        row.id("caseFileId"),
        row.id("by"),
        Objects.requireNonNullElse(row.text("writtenBy"), ""));
  }

  /**
   * Decides about a dispute of an own case.
   *
   * @param upheld whether the signal is not right
   * @return refused when the caller wrote the signal or the dispute down
   */
  public Answer<Dispute.Status> decide(String disputeId, boolean upheld, @Nullable String reasons) {
    return gateway
        .mineToAct(Action.DISPUTE_DECIDE)
        .then(
            scope ->
                rows(scope, disputeId).stream()
                    .findFirst()
                    .map(found -> decide(scope, found, upheld, reasons))
                    .orElseGet(() -> Answer.refused(Rejection.unknown())));
  }

  private Answer<Dispute.Status> decide(
      Scope scope, Found found, boolean upheld, @Nullable String reasons) {
    String account = scope.actor().account();
    if (account.equals(found.by()) || account.equals(found.writtenBy())) {
      return Answer.refused("family.dispute.own");
    }
    return Answering.words(reasons)
        .then(words -> writing.answering(() -> decided(scope, found, upheld, words)));
  }

  private Answer<Dispute.Status> decided(Scope scope, Found found, boolean upheld, String reasons) {
    var outcome = upheld ? Dispute.Status.UPHELD : Dispute.Status.NOT_UPHELD;
    String signal = found.dispute().signalId();
    gateway.act(scope, "dispute.decide", new Ref(Kind.SIGNAL, signal));
    var written =
        graph
            .query(StatementQueries.DECIDE)
            .bindAll(
                Map.of(
                    "id", found.dispute().id(),
                    "outcome", outcome.name(),
                    "reasons", reasons,
                    "on", LocalDate.now(clock),
                    "by", scope.actor().account()))
            .fetchAs(String.class)
            .one();
    if (written.isEmpty()) {
      return Answer.refused("conflict.dispute-decided");
    }
    if (!stillDisputed(signal)) {
      signals.dispute(signal, null);
    }
    changes.touched(new Ref(Kind.SIGNAL, signal), new Ref(Kind.CASEFILE, found.caseFileId()));
    return Answer.of(outcome);
  }

  private boolean stillDisputed(String signal) {
    return graph
        .query(StatementQueries.STILL_DISPUTED)
        .bind(signal)
        .to("signal")
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }
}
