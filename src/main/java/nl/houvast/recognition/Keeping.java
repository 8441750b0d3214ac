package nl.houvast.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Gateway;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.network.TiesChanged;
import nl.houvast.signal.SignalRevised;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the nodes on which questions and advice stand equal to what is recognised today. They are
 * made anew from the graph each time, so an identity decision that is undone leaves no trace.
 *
 * @see "Decision 0003"
 */
@Component
class Keeping {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Recognitions recognitions;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Keeping(
      Neo4jClient graph,
      Gateway gateway,
      Recognitions recognitions,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.recognitions = recognitions;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.clock = clock;
  }

  /** Told after every change of the signals, people or identities of a case. */
  @AfterCommit
  void on(TiesChanged event) {
    keep(event.caseFileId());
  }

  @AfterCommit
  void on(SignalRevised event) {
    graph
        .query(RecognitionQueries.CASES_OF_SIGNAL)
        .bind(event.signalId())
        .to("signal")
        .fetchAs(String.class)
        .all()
        .forEach(this::keep);
  }

  private void keep(String caseFileId) {
    var scope = gateway.job("recognition.keep", List.of(caseFileId));
    var found = recognitions.of(scope, LocalDate.now(clock));
    writing.atomically(
        () -> {
          Map<String, String> before = standing(caseFileId);
          graph.query(RecognitionQueries.UNREST).bind(caseFileId).to("caseFileId").run();
          for (Recognition r : found) {
            keep(caseFileId, r);
            tell(r, before.remove(r.id()));
          }
          for (var gone : before.keySet()) {
            graph.query(RecognitionQueries.FALL).bind(gone).to("id").run();
            events.publishEvent(new RecognitionWithdrawn(gone));
          }
          changes.touched(new Ref(Kind.CASEFILE, caseFileId));
          return true;
        });
  }

  private Map<String, String> standing(String caseFileId) {
    Map<String, String> all = new HashMap<>();
    graph
        .query(RecognitionQueries.STANDING)
        .bind(caseFileId)
        .to("caseFileId")
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) -> {
              all.put(row.get("id").asString(), row.get("status").asString());
              return true;
            })
        .all();
    return all;
  }

  private void keep(String caseFileId, Recognition r) {
    graph
        .query(RecognitionQueries.KEEP)
        .bindAll(
            Map.of(
                "caseFileId", caseFileId,
                "id", r.id(),
                "pattern", r.pattern().code(),
                "version", r.pattern().version(),
                "status", r.status().name(),
                "recognisedOn", r.recognisedOn()))
        .run();
    var because = new ArrayList<Map<String, Object>>();
    for (var part : r.because()) {
      part.signalIds().forEach(s -> because.add(Map.of("part", part.part(), "signal", s)));
    }
    graph.query(RecognitionQueries.REST).bindAll(Map.of("id", r.id(), "because", because)).run();
  }

  private void tell(Recognition r, @org.jspecify.annotations.Nullable String before) {
    String now = r.status().name();
    if (now.equals(before)) {
      return;
    }
    changes.touched(new Ref(Kind.RECOGNITION, r.id()));
    events.publishEvent(
        r.status() == Recognition.Status.ACTIVE
            ? new PatternRecognised(r.id())
            : new RecognitionWithdrawn(r.id()));
  }
}
