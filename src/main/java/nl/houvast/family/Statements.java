package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.Gateway;
import nl.houvast.family.Answering.Place;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to what people say themselves about a signal. It stands beside the words of the source,
 * never in place of them, and is not changed afterwards: one can say more.
 */
@Component
public class Statements {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Answering answering;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  Statements(
      Neo4jClient graph,
      Gateway gateway,
      Answering answering,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.answering = answering;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** That a statement was kept. */
  public record Kept(String id, String signalId, LocalDate madeOn) {}

  /** The person says it themselves. */
  public Answer<Kept> add(Visit visit, String signalId, String text) {
    return Answering.words(text)
        .then(words -> answering.by(visit, signalId).then(place -> keep(place, words)));
  }

  /**
   * A worker writes down what somebody of an own case says.
   *
   * @param personId whose words they are; may be left out
   */
  public Answer<Kept> add(String signalId, @Nullable String personId, @Nullable String text) {
    return answering
        .by(signalId, personId)
        .then(place -> Answering.words(text).then(words -> keep(place, words)));
  }

  private Answer<Kept> keep(Place place, String words) {
    var kept = new Kept(UUID.randomUUID().toString(), place.signalId(), LocalDate.now(clock));
    Map<String, Object> values = new HashMap<>();
    values.put("id", kept.id());
    values.put("caseFileId", place.caseFileId());
    values.put("signalId", place.signalId());
    values.put("text", words);
    values.put("madeOn", kept.madeOn());
    values.put("by", place.scope().actor().account());
    values.put("own", place.own());
    return writing.answering(
        () -> {
          gateway.act(place.scope(), "statement.add", new Ref(Kind.SIGNAL, place.signalId()));
          Map<String, Object> parameters = new HashMap<>();
          parameters.put("signal", place.signalId());
          parameters.put("person", place.personId());
          parameters.put("values", values);
          graph.query(StatementQueries.STATE).bindAll(parameters).run();
          changes.touched(
              new Ref(Kind.SIGNAL, place.signalId()), new Ref(Kind.CASEFILE, place.caseFileId()));
          return Answer.of(kept);
        });
  }
}
