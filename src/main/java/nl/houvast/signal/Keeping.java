package nl.houvast.signal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.signal.wire.WireSignal;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Puts signals on record. What it answered is committed. A number is used once per organisation,
 * also by two senders at the same moment: the graph itself refuses the second, who is then told
 * what the first became.
 */
@Component
class Keeping {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final CurrentActor current;
  private final Gateway gateway;
  private final Clock clock;

  Keeping(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      CurrentActor current,
      Gateway gateway,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.current = current;
    this.gateway = gateway;
    this.clock = clock;
  }

  /** What is on record under a number. */
  record Earlier(String key, String contentHash, Receipt receipt) {
    Reception against(String hash) {
      return contentHash.equals(hash) ? new Reception.Known(receipt) : new Reception.Conflict();
    }
  }

  /**
   * Keeps the signals in one transaction; when another sender was faster with one of them, each in
   * a transaction of its own.
   *
   * @return one answer per signal, in their order
   */
  List<Reception> keep(List<WireSignal> signals, Professionals.Organisation organisation) {
    try {
      return writing.atomically(() -> keepAll(signals, organisation));
    } catch (DataIntegrityViolationException raced) {
      return signals.stream().map(signal -> keepOne(signal, organisation)).toList();
    }
  }

  private Reception keepOne(WireSignal signal, Professionals.Organisation organisation) {
    try {
      return writing.atomically(() -> keepAll(List.of(signal), organisation)).getFirst();
    } catch (DataIntegrityViolationException raced) {
      return writing.atomically(() -> keepAll(List.of(signal), organisation)).getFirst();
    }
  }

  private List<Reception> keepAll(
      List<WireSignal> signals, Professionals.Organisation organisation) {
    var known = earlier(signals.stream().map(s -> key(organisation, s)).toList());
    var answers = new ArrayList<Reception>();
    var created = new ArrayList<Ref>();
    for (var signal : signals) {
      String key = key(organisation, signal);
      String hash = signal.contentHash();
      Earlier earlier = known.get(key);
      if (earlier != null) {
        answers.add(earlier.against(hash));
      } else {
        var receipt = create(signal, organisation, key, hash);
        known.put(key, new Earlier(key, hash, receipt));
        answers.add(new Reception.Kept(receipt));
        created.add(new Ref(Kind.SIGNAL, receipt.id()));
      }
    }
    if (!created.isEmpty()) {
      gateway.act(gateway.own(), "signal.create", created.toArray(Ref[]::new));
    }
    return answers;
  }

  static String key(Professionals.Organisation organisation, WireSignal signal) {
    return organisation.id() + "|" + signal.sourceMessageId();
  }

  /** What is on record under these numbers, by number. */
  Map<String, Earlier> earlier(Collection<String> keys) {
    var found = new HashMap<String, Earlier>();
    graph
        .query(SignalQueries.BY_SOURCE_KEY)
        .bind(Set.copyOf(keys))
        .to("keys")
        .fetchAs(Earlier.class)
        .mappedBy(
            (types, row) ->
                new Earlier(
                    row.get("key").asString(), row.get("contentHash").asString(), receipt(row)))
        .all()
        .forEach(earlier -> found.put(earlier.key(), earlier));
    return found;
  }

  static Receipt receipt(MapAccessor row) {
    return new Receipt(
        row.get("id").asString(),
        row.get("sourceMessageId").asString(),
        row.get("receivedAt").asZonedDateTime().toInstant(),
        row.get("version").asLong());
  }

  private Receipt create(
      WireSignal signal, Professionals.Organisation organisation, String key, String hash) {
    String id = UUID.randomUUID().toString();
    var at = clock.instant();
    var by = current.require().account();
    var counted =
        graph
            .query(SignalQueries.KEEP)
            .bindAll(
                SignalValues.of(id, key, hash, signal, organisation, by, at.atZone(ZoneOffset.UTC)))
            .run()
            .counters();
    int parts = signal.mentions().size();
    if (counted.nodesCreated() != 1 + parts
        || counted.relationshipsCreated()
            != 1 + parts + signal.ties().size() + signal.indicates().size()) {
      throw new IllegalStateException("signal " + id + " could not be kept whole");
    }
    changes.touched(new Ref(Kind.SIGNAL, id));
    events.publishEvent(new SignalReceived(id));
    return new Receipt(id, signal.sourceMessageId(), at, 0);
  }
}
