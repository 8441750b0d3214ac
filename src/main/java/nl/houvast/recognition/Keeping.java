package nl.houvast.recognition;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Gateway;
import nl.houvast.graph.AfterCommit;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.knowledge.PatternPublished;
import nl.houvast.knowledge.PatternRetired;
import nl.houvast.network.TiesChanged;
import org.jspecify.annotations.Nullable;
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

  /** What is being worked on is held against a new pattern, or a new version of one, at once. */
  @AfterCommit
  void on(PatternPublished event) {
    keepAllOpen();
  }

  /** What was recognised by a pattern that is in use no longer falls. */
  @AfterCommit
  void on(PatternRetired event) {
    keepAllOpen();
  }

  private void keepAllOpen() {
    List.copyOf(graph.query(RecognitionQueries.OPEN_CASES).fetchAs(String.class).all())
        .forEach(this::keep);
  }

  /** How a recognition stands in the graph; {@code told} is empty when it holds no longer. */
  private record Standing(String status, String told) {}

  private void keep(String caseFileId) {
    var scope = gateway.job("recognition.keep", List.of(caseFileId));
    var found = recognitions.of(scope, LocalDate.now(clock));
    writing.atomically(
        () -> {
          Map<String, Standing> before = standing(caseFileId);
          boolean differs = false;
          for (Recognition r : found) {
            differs |= keep(caseFileId, r, before.remove(r.id()));
          }
          for (var gone : before.entrySet()) {
            differs |= fall(gone.getKey(), gone.getValue());
          }
          if (differs) {
            changes.touched(new Ref(Kind.CASEFILE, caseFileId));
          }
          return true;
        });
  }

  private Map<String, Standing> standing(String caseFileId) {
    Map<String, Standing> all = new HashMap<>();
    graph
        .query(RecognitionQueries.STANDING)
        .bind(caseFileId)
        .to("caseFileId")
        .fetchAs(Boolean.class)
        .mappedBy(
            (types, row) -> {
              all.put(
                  row.get("id").asString(),
                  new Standing(row.get("status").asString(), row.get("told").asString("")));
              return true;
            })
        .all();
    return all;
  }

  /** Makes the node equal to what is told now, and tells whether it was other than that. */
  private boolean keep(String caseFileId, Recognition r, @Nullable Standing before) {
    String told = fingerprint(r);
    if (before != null && before.told().equals(told)) {
      return false;
    }
    graph.query(RecognitionQueries.UNREST).bind(r.id()).to("id").run();
    write(caseFileId, r, told);
    changes.touched(new Ref(Kind.RECOGNITION, r.id()));
    if (before == null || !before.status().equals(r.status().name())) {
      events.publishEvent(
          r.status() == Recognition.Status.ACTIVE
              ? new PatternRecognised(r.id())
              : new RecognitionWithdrawn(r.id()));
    }
    return true;
  }

  /** No longer recognised at all; told once. */
  private boolean fall(String id, Standing before) {
    if (before.told().isEmpty()) {
      return false;
    }
    graph.query(RecognitionQueries.UNREST).bind(id).to("id").run();
    graph.query(RecognitionQueries.FALL).bind(id).to("id").run();
    changes.touched(new Ref(Kind.RECOGNITION, id));
    if (!before.status().equals(Recognition.Status.WITHDRAWN.name())) {
      events.publishEvent(new RecognitionWithdrawn(id));
    }
    return true;
  }

  /** Equal for two answers that say the same. */
  private static String fingerprint(Recognition r) {
    return UUID.nameUUIDFromBytes(r.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private void write(String caseFileId, Recognition r, String told) {
    graph
        .query(RecognitionQueries.KEEP)
        .bindAll(
            Map.of(
                "caseFileId", caseFileId,
                "id", r.id(),
                "pattern", r.pattern().code(),
                "version", r.pattern().version(),
                "status", r.status().name(),
                "recognisedOn", r.recognisedOn(),
                "told", told))
        .run();
    var because = new ArrayList<Map<String, Object>>();
    for (var part : r.because()) {
      part.signalIds().forEach(s -> because.add(Map.of("part", part.part(), "signal", s)));
    }
    graph.query(RecognitionQueries.REST).bindAll(Map.of("id", r.id(), "because", because)).run();
  }
}
