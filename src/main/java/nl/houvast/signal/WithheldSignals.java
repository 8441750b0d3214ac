package nl.houvast.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.houvast.access.Gateway;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to signals, and homes in signals, that were taken out of every question. Whoever calls
 * has decided that it may, and calls inside a transaction.
 *
 * @see "Regulation (EU) 2016/679 (AVG), article 18"
 */
@Component
public class WithheldSignals {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Changes changes;
  private final ApplicationEventPublisher events;

  WithheldSignals(
      Neo4jClient graph, Gateway gateway, Changes changes, ApplicationEventPublisher events) {
    this.graph = graph;
    this.gateway = gateway;
    this.changes = changes;
    this.events = events;
  }

  /**
   * The decision to withhold something.
   *
   * @param until the last day
   */
  public record Decision(
      Withheld.Why why, String by, LocalDate on, LocalDate until, String reason) {
    Map<String, Object> values(String caseFileId) {
      return Map.of(
          "withheldCaseFileId", caseFileId,
          "withheldWhy", why.name(),
          "withheldBy", by,
          "withheldOn", on,
          "withheldUntil", until,
          "withheldReason", reason);
    }
  }

  /** Takes a signal out; false when it does not stand in that case. */
  public boolean withhold(String caseFileId, String signalId, Decision decision) {
    var found =
        graph
            .query(WithheldQueries.WITHHOLD)
            .bindAll(
                Map.of(
                    "id", signalId,
                    "caseFileId", caseFileId,
                    "values", decision.values(caseFileId)))
            .fetchAs(String.class)
            .one();
    found.ifPresent(id -> withheld(id, caseFileId));
    return found.isPresent();
  }

  /** Takes out the home that these mentions name; answers the signals that named it. */
  public List<String> withholdHome(
      String caseFileId, Collection<String> mentionIds, Decision decision) {
    var signals =
        List.copyOf(
            graph
                .query(WithheldQueries.WITHHOLD_HOME)
                .bindAll(
                    Map.of(
                        "ids", List.copyOf(mentionIds),
                        "caseFileId", caseFileId,
                        "values", decision.values(caseFileId)))
                .fetchAs(String.class)
                .all());
    signals.forEach(id -> withheld(id, caseFileId));
    return signals;
  }

  private void withheld(String signalId, String caseFileId) {
    changes.touched(new Ref(Kind.SIGNAL, signalId), new Ref(Kind.CASEFILE, caseFileId));
    events.publishEvent(new SignalWithheld(signalId, caseFileId));
  }

  /** Puts a signal back as it was; answers its case. */
  public Optional<String> release(String signalId) {
    var caseFileId =
        graph.query(WithheldQueries.RELEASE).bind(signalId).to("id").fetchAs(String.class).one();
    caseFileId.ifPresent(c -> released(signalId, c));
    return caseFileId;
  }

  /** Puts a home back in all mentions that named it; answers whether there was one. */
  public boolean releaseHome(String mentionId) {
    record Home(String signalId, String caseFileId) {}
    var homes =
        graph
            .query(WithheldQueries.RELEASE_HOME)
            .bind(mentionId)
            .to("id")
            .fetchAs(Home.class)
            .mappedBy(
                (types, row) ->
                    new Home(row.get("signal").asString(), row.get("caseFileId").asString()))
            .all();
    homes.stream().distinct().forEach(h -> released(h.signalId(), h.caseFileId()));
    return !homes.isEmpty();
  }

  private void released(String signalId, String caseFileId) {
    changes.touched(new Ref(Kind.SIGNAL, signalId), new Ref(Kind.CASEFILE, caseFileId));
    events.publishEvent(new SignalReleased(signalId, caseFileId));
  }

  /** What one account withheld in a case, without a word of it. */
  public List<Withheld> by(String account, String caseFileId) {
    return standing(null, caseFileId, account, null);
  }

  /** All that is withheld, without a word of it: for who oversees. */
  public List<Withheld> all() {
    return standing(null, null, null, null);
  }

  /** What should have been put back before this day. */
  public List<Withheld> before(LocalDate day) {
    return standing(null, null, null, day);
  }

  /** One thing that is withheld, without a word of it. */
  public Optional<Withheld> one(String id) {
    return standing(id, null, null, null).stream().findFirst();
  }

  private List<Withheld> standing(
      @Nullable String id,
      @Nullable String caseFileId,
      @Nullable String by,
      @Nullable LocalDate before) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("id", id);
    asked.put("caseFileId", caseFileId);
    asked.put("by", by);
    asked.put("before", before);
    return List.copyOf(
        graph
            .query(WithheldQueries.STANDING)
            .bindAll(asked)
            .fetchAs(Withheld.class)
            .mappedBy((types, row) -> withheld(row))
            .all());
  }

  private static Withheld withheld(MapAccessor row) {
    return new Withheld(
        row.get("id").asString(),
        row.get("signal").asString(),
        row.get("home").asBoolean(),
        row.get("kind").asString(null),
        row.get("caseFileId").asString(),
        Withheld.Why.valueOf(row.get("why").asString()),
        row.get("by").asString(),
        row.get("since").asLocalDate(),
        row.get("until").asLocalDate(),
        row.get("reason").asString());
  }

  /** What the caller's own organisation wrote and is withheld, as it wrote it. */
  public List<Content> own() {
    return read(gateway.withheldOwn(), null);
  }

  /** One withheld signal as it was written, for who oversees; empty for anybody else. */
  public Optional<Content> content(Withheld withheld) {
    return read(gateway.withheld(withheld.caseFileId()), withheld.signalId()).stream().findFirst();
  }

  private List<Content> read(nl.houvast.access.Scope scope, @Nullable String id) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("id", id);
    return gateway.read(
        scope,
        "signal.withheld",
        sight ->
            sight.rows(
                WithheldQueries.READ,
                asked,
                row -> {
                  var s = row.fact("s");
                  return new Content(
                      s.id(),
                      row.fact("o").textOr("name", ""),
                      s.textOr("kind", ""),
                      s.date("happenedOn"),
                      s.text("text"),
                      row.facts("mentions").stream()
                          .map(m -> m.text("name"))
                          .filter(Objects::nonNull)
                          .toList(),
                      Objects.requireNonNull(s.date("withheldUntil")));
                }));
  }

  /** A withheld signal, for its source and for who oversees. */
  public record Content(
      String id,
      String source,
      String kind,
      @Nullable LocalDate happenedOn,
      @Nullable String text,
      List<String> names,
      LocalDate until) {}
}
