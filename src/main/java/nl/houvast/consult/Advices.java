package nl.houvast.consult;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Dossiers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to advice: an expert gives it, grounded and attached; the team answers what it does with
 * it and later what came of it. Advice never changes a case.
 */
@Component
public class Advices {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final Saying saying;
  private final Seats seats;
  private final Attaching attaching;
  private final Checks checks;
  private final Dossiers dossiers;
  private final AdviceReading reading;
  private final Reading consults;
  private final Clock clock;

  Advices(
      Neo4jClient graph,
      Gateway gateway,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      Saying saying,
      Seats seats,
      Attaching attaching,
      Checks checks,
      Dossiers dossiers,
      AdviceReading reading,
      Reading consults,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.saying = saying;
    this.seats = seats;
    this.attaching = attaching;
    this.checks = checks;
    this.dossiers = dossiers;
    this.reading = reading;
    this.consults = consults;
    this.clock = clock;
  }

  /**
   * Gives advice in a consult; answers its id. Refused when the consult is another version than the
   * expert has in view, and when it neither cites a dossier nor states its ground.
   */
  public Answer<String> advise(String consultId, NewAdvice advice) {
    return saying.within(
        consultId,
        seat -> {
          if (!seat.expert()) {
            return Answer.refused("forbidden.expert-only");
          }
          if (!isCurrent(consultId, advice.version())) {
            return Answer.refused("conflict.consult-version");
          }
          complete(advice);
          checks.require(seat, texts(advice));
          return Answer.of(keep(seat, advice, resolved(seat, advice)));
        });
  }

  private boolean isCurrent(String consultId, @Nullable Long version) {
    long now =
        graph
            .query(AdviceQueries.LOCKED_VERSION)
            .bind(consultId)
            .to("id")
            .fetchAs(Long.class)
            .mappedBy((types, row) -> row.get("version").asLong())
            .one()
            .orElseThrow();
    return version == null || version == now;
  }

  private void complete(NewAdvice advice) {
    if (advice.text().isBlank()) {
      throw Checks.refusal("text", "missing");
    }
    if (advice.cites().isEmpty() && (advice.ground() == null || advice.ground().isBlank())) {
      throw Checks.refusal("cites", "no-ground");
    }
    for (int i = 0; i < advice.cites().size(); i++) {
      var cited = advice.cites().get(i);
      if (dossiers.find(cited.dossierId(), cited.version()).isEmpty()) {
        throw Checks.refusal("cites[" + i + "]", "no-such-dossier");
      }
    }
    LocalDate until = advice.validUntil();
    if (until != null && until.isBefore(LocalDate.now(clock))) {
      throw Checks.refusal("validUntil", "past");
    }
  }

  private static Map<String, @Nullable String> texts(NewAdvice advice) {
    Map<String, @Nullable String> texts = new LinkedHashMap<>();
    texts.put("text", advice.text());
    texts.put("ground", advice.ground());
    texts.put("conditions", advice.conditions());
    texts.put("contraindications", advice.contraindications());
    return texts;
  }

  /**
   * The things that it is attached to, from the expert's ids to the real ones, in the grant only.
   */
  private List<Ref> resolved(Seats.Seat seat, NewAdvice advice) {
    var consult = seat.consult();
    if (consult.caseFileId() == null) {
      if (!advice.attachedTo().isEmpty()) {
        throw Checks.refusal("attachedTo[0]", "anonymous");
      }
      return List.of();
    }
    if (advice.attachedTo().isEmpty()) {
      return List.of(new Ref(Kind.CASEFILE, consult.caseFileId()));
    }
    var known = attaching.known(seat, "advice.give");
    var resolved = new ArrayList<Ref>();
    for (int i = 0; i < advice.attachedTo().size(); i++) {
      var target = advice.attachedTo().get(i);
      String field = "attachedTo[" + i + "]";
      resolved.add(known.of(target).orElseThrow(() -> Checks.refusal(field, "not-shared")));
    }
    return resolved.stream().distinct().toList();
  }

  private String keep(Seats.Seat seat, NewAdvice advice, List<Ref> attachedTo) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("text", advice.text().strip());
    values.put("phase", advice.phase().name());
    put(values, "ground", advice.ground());
    put(values, "conditions", advice.conditions());
    put(values, "contraindications", advice.contraindications());
    if (advice.validUntil() != null) {
      values.put("validUntil", advice.validUntil());
    }
    values.put("by", seat.account());
    values.put("at", clock.instant().atZone(ZoneOffset.UTC));
    values.put(
        "cites", advice.cites().stream().map(c -> c.dossierId() + "@" + c.version()).toList());
    values.put("attachedKinds", attachedTo.stream().map(r -> r.kind().name()).toList());
    values.put("attachedIds", attachedTo.stream().map(Ref::id).toList());
    graph
        .query(AdviceQueries.GIVE)
        .bindAll(
            Map.of(
                "consult", seat.consult().id(),
                "values", values,
                "caseFiles", idsOf(Kind.CASEFILE, attachedTo),
                "recognitions", idsOf(Kind.RECOGNITION, attachedTo),
                "persons", idsOf(Kind.PERSON, attachedTo),
                "cites",
                    advice.cites().stream()
                        .map(
                            c ->
                                Map.<String, Object>of(
                                    "dossierId", c.dossierId(), "version", (long) c.version()))
                        .toList()))
        .run();
    told(seat, id, "advice.give");
    events.publishEvent(new AdviceGiven(id));
    return id;
  }

  private static List<String> idsOf(Kind kind, List<Ref> refs) {
    return refs.stream().filter(r -> r.kind() == kind).map(Ref::id).toList();
  }

  private static void put(Map<String, Object> values, String key, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      values.put(key, text.strip());
    }
  }

  private void told(Seats.Seat seat, String adviceId, String activity) {
    gateway.act(seat.scope(), activity, new Ref(Kind.ADVICE, adviceId));
    changes.touched(new Ref(Kind.ADVICE, adviceId), new Ref(Kind.CONSULT, seat.consult().id()));
    if (seat.consult().caseFileId() != null) {
      changes.touched(new Ref(Kind.CASEFILE, seat.consult().caseFileId()));
    }
  }

  /** Today, as the rule against past and future days counts it. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The advice on a case, for its team; the newest first. */
  public Answer<List<Advice>> of(String caseFileId, Ground ground, Locale locale) {
    return seats
        .team(caseFileId, ground)
        .map(scope -> reading.of(scope, null, reading.nameWords(scope, locale)));
  }

  /** What the caller advised as an expert, as far as it may still be seen; the newest first. */
  public List<Advice> mine(Ground ground, Locale locale) {
    var mine = new ArrayList<Advice>();
    for (String consultId : consults.open(ground).keySet()) {
      if (seats.seat(consultId, ground) instanceof Answer.Given<Seats.Seat>(var seat)) {
        var wording = reading.roleWords(seat, seat.consult().personIds(), locale);
        reading.of(seat.scope(), consultId, wording).stream()
            .filter(Advice::mine)
            .forEach(mine::add);
      }
    }
    mine.sort(Comparator.comparing(Advice::givenAt).reversed());
    return mine;
  }

  /**
   * The team says what it does with an advice.
   *
   * @param reason why, in its own words; only a full adoption may do without
   * @param reviewOn a day to look again
   */
  public Answer<String> respond(
      String adviceId,
      AdviceResponse response,
      @Nullable String reason,
      @Nullable LocalDate reviewOn) {
    if (response != AdviceResponse.ADOPTED && (reason == null || reason.isBlank())) {
      throw Checks.refusal("reason", "missing");
    }
    if (reviewOn != null && reviewOn.isBefore(LocalDate.now(clock))) {
      throw Checks.refusal("reviewOn", "past");
    }
    return asTeam(
        adviceId,
        seat -> {
          Map<String, @Nullable String> texts = new LinkedHashMap<>();
          texts.put("reason", reason);
          checks.require(seat, texts);
          Map<String, Object> values = new HashMap<>();
          values.put("response", response.name());
          values.put("responseReason", reason == null || reason.isBlank() ? null : reason.strip());
          values.put("reviewOn", reviewOn);
          values.put("respondedBy", seat.account());
          values.put("respondedAt", clock.instant().atZone(ZoneOffset.UTC));
          graph
              .query(AdviceQueries.RESPOND)
              .bindAll(Map.of("id", adviceId, "values", values))
              .run();
          told(seat, adviceId, "advice.respond");
          events.publishEvent(new AdviceAnswered(adviceId));
          return adviceId;
        });
  }

  /** The team says what came of an advice; answers the id of the outcome. */
  public Answer<String> observe(
      String adviceId, LocalDate observedOn, String result, @Nullable String text) {
    if (observedOn.isAfter(LocalDate.now(clock))) {
      throw Checks.refusal("observedOn", "future");
    }
    if (result.isBlank()) {
      throw Checks.refusal("result", "missing");
    }
    return asTeam(
        adviceId,
        seat -> {
          checks.require(seat, Map.of("result", result));
          String id = UUID.randomUUID().toString();
          Map<String, Object> values = new HashMap<>();
          values.put("id", id);
          values.put("observedOn", observedOn);
          values.put("result", result.strip());
          put(values, "text", text);
          values.put("by", seat.account());
          values.put("at", clock.instant().atZone(ZoneOffset.UTC));
          graph
              .query(AdviceQueries.OBSERVE)
              .bindAll(Map.of("id", adviceId, "values", values))
              .run();
          told(seat, adviceId, "advice.observe");
          return id;
        });
  }

  private Answer<String> asTeam(String adviceId, Function<Seats.Seat, String> act) {
    return writing.answering(
        () ->
            consultOf(adviceId)
                .map(consultId -> seats.seat(consultId, null))
                .orElseGet(() -> Answer.refused(Rejection.unknown()))
                .then(
                    seat ->
                        seat.expert()
                            ? Answer.refused("forbidden.team-only")
                            : Answer.of(act.apply(seat))));
  }

  private Optional<String> consultOf(String adviceId) {
    return graph
        .query(AdviceQueries.CONSULT_OF)
        .bind(adviceId)
        .to("id")
        .fetchAs(String.class)
        .one();
  }
}
