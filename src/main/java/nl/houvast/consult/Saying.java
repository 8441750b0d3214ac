package nl.houvast.consult;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.houvast.access.Gateway;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** What is said in a consult that is still open, and who hears that something was said. */
@Component
class Saying {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Changes changes;
  private final Seats seats;
  private final Writing writing;
  private final Clock clock;

  Saying(
      Neo4jClient graph,
      Gateway gateway,
      Changes changes,
      Seats seats,
      Writing writing,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.changes = changes;
    this.seats = seats;
    this.writing = writing;
    this.clock = clock;
  }

  /** One write of the caller in a consult that is not closed yet, whole or not at all. */
  <T> Answer<T> within(String consultId, Function<Seats.Seat, Answer<T>> work) {
    return writing.answering(() -> open(consultId).then(work));
  }

  private Answer<Seats.Seat> open(String consultId) {
    return seats
        .seat(consultId, null)
        .then(
            seat ->
                seat.consult().open()
                    ? Answer.of(seat)
                    : Answer.refused("conflict.consult-closed"));
  }

  String keep(Seats.Seat seat, String kind, String text, @Nullable String reason) {
    return keep(seat, kind, text, reason, null);
  }

  /**
   * @param about the person or tie that it is put on; null for the whole
   */
  String keep(
      Seats.Seat seat, String kind, String text, @Nullable String reason, @Nullable Ref about) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("kind", kind);
    values.put("side", seat.side());
    values.put("text", text.strip());
    if (reason != null) {
      values.put("reason", reason.strip());
    }
    if (about != null) {
      values.put("aboutKind", about.kind().name());
      values.put("aboutId", about.id());
    }
    values.put("by", seat.account());
    values.put("at", clock.instant().atZone(ZoneOffset.UTC));
    graph
        .query(ConsultQueries.SAY)
        .bindAll(Map.of("id", seat.consult().id(), "values", values))
        .run();
    told(seat, "consult.say");
    return id;
  }

  void told(Seats.Seat seat, String activity) {
    Ref consult = new Ref(Kind.CONSULT, seat.consult().id());
    gateway.act(seat.scope(), activity, consult);
    changes.touched(consult);
    String caseFileId = seat.consult().caseFileId();
    if (caseFileId != null) {
      changes.touched(new Ref(Kind.CASEFILE, caseFileId));
    }
  }
}
