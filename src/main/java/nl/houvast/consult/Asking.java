package nl.houvast.consult;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Asking: from what a worker filled in to a consult with experts who may see their part. */
@Component
class Asking {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  /** How long an expert may look, unless another day is chosen. */
  static final int DAYS = 14;

  private static final int MOST_DAYS = 60;

  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Writing writing;
  private final Changes changes;
  private final ApplicationEventPublisher events;
  private final CurrentActor current;
  private final Invitations invitations;
  private final Preparing preparing;
  private final Sharing sharing;
  private final Checks checks;
  private final Routing routing;
  private final Seats seats;
  private final Saying saying;
  private final Clock clock;

  Asking(
      Neo4jClient graph,
      Gateway gateway,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      CurrentActor current,
      Invitations invitations,
      Preparing preparing,
      Sharing sharing,
      Checks checks,
      Routing routing,
      Seats seats,
      Saying saying,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.current = current;
    this.invitations = invitations;
    this.preparing = preparing;
    this.sharing = sharing;
    this.checks = checks;
    this.routing = routing;
    this.seats = seats;
    this.saying = saying;
    this.clock = clock;
  }

  /** What was asked of whom. */
  record Asked(String id, long version, List<String> experts, List<Checks.Warning> warnings) {}

  Answer<Asked> ask(Question question) {
    return writing.answering(
        () -> {
          var earlier = seats.standing(question.id());
          return earlier.isPresent()
              ? again(earlier.get(), question)
              : preparing.of(question).then(prepared -> send(question, prepared));
        });
  }

  private Answer<Asked> again(Seats.Standing earlier, Question question) {
    boolean same =
        earlier.askedBy().equals(current.require().account())
            && earlier.question().equals(question.text());
    return same
        ? Answer.of(
            new Asked(
                earlier.id(), earlier.version(), invitations.accounts(earlier.id()), List.of()))
        : Answer.refused("conflict.idempotency-key");
  }

  private Answer<Asked> send(Question question, Preparing.Prepared prepared) {
    if (question.text().isBlank()) {
      throw Checks.refusal("question", "missing");
    }
    var warnings =
        checks.require(checks.highlighter(question.caseFileId()), Preparing.texts(question));
    Instant until = end(question.until());
    return routing
        .route(question.invite(), prepared.expertise())
        .then(experts -> keep(question, prepared, experts, until, warnings));
  }

  private Instant end(@Nullable LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = until == null ? today.plusDays(DAYS) : until;
    if (last.isBefore(today) || last.isAfter(today.plusDays(MOST_DAYS))) {
      throw Checks.refusal("until", "until");
    }
    return last.plusDays(1).atStartOfDay(DUTCH).toInstant();
  }

  private Answer<Asked> keep(
      Question question,
      Preparing.Prepared prepared,
      List<String> experts,
      Instant until,
      List<Checks.Warning> warnings) {
    Scope scope = prepared.scope();
    boolean live = question.mode() == Mode.LIVE_CASE && scope != null;
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("values", values(question, prepared, experts, until, live));
    parameters.put("caseFileId", live ? question.caseFileId() : null);
    parameters.put("recognitionId", live ? question.recognitionId() : null);
    graph.query(ConsultQueries.ASK).bindAll(parameters).run();
    invitations.ask(question.id(), live ? scope : null, experts, prepared.personIds(), until);
    told(question, live ? scope : null);
    return Answer.of(new Asked(question.id(), 0, experts, warnings));
  }

  private void told(Question question, @Nullable Scope scope) {
    Ref consult = new Ref(Kind.CONSULT, question.id());
    changes.touched(consult);
    if (scope != null) {
      gateway.act(scope, "consult.ask", consult);
      changes.touched(new Ref(Kind.CASEFILE, scope.caseFileId()));
    }
    events.publishEvent(new ConsultAsked(question.id()));
  }

  private Map<String, Object> values(
      Question question,
      Preparing.Prepared prepared,
      List<String> experts,
      Instant until,
      boolean live) {
    Map<String, Object> values = new HashMap<>();
    String me = current.require().account();
    values.put("id", question.id());
    values.put("mode", question.mode().name());
    values.put("question", question.text().strip());
    values.put("askedBy", me);
    values.put("askedAt", clock.instant().atZone(ZoneOffset.UTC));
    values.put("until", until.atZone(DUTCH).toLocalDate().minusDays(1));
    values.put("status", "OPEN");
    values.put("version", 0L);
    if (prepared.recognition() != null) {
      values.put("patternId", prepared.recognition().pattern().code());
    }
    if (live) {
      values.put("visibleTo", List.of(String.valueOf(question.caseFileId())));
      values.put("caseFileId", question.caseFileId());
      values.put("recognitionId", question.recognitionId());
      values.put("personIds", prepared.personIds());
      values.put("excerptSignalIds", List.copyOf(prepared.excerpts().keySet()));
      values.put("excerptTexts", List.copyOf(prepared.excerpts().values()));
    } else {
      var readers = new ArrayList<>(experts.stream().map(Gateway::self).toList());
      readers.add(Gateway.self(me));
      values.put("visibleTo", readers);
      values.put("people", people(prepared, question.id()));
    }
    return values;
  }

  /** Roles and age bands for an anonymous question; of nobody in particular. */
  private List<String> people(Preparing.Prepared prepared, String consultId) {
    Scope scope = prepared.scope();
    if (scope == null) {
      return List.of();
    }
    var request = new Sharing.Request(consultId, prepared.personIds(), null, Map.of(), Words.DUTCH);
    return sharing
        .of(gateway.asShared(scope, prepared.personIds()), request)
        .network()
        .nodes()
        .stream()
        .map(Shared.Node::label)
        .sorted()
        .toList();
  }

  /** Adds persons and pieces to a live consult; nothing that was shared is taken back. */
  Answer<String> shareMore(
      Seats.Seat seat, List<String> personIds, List<Question.Excerpt> excerpts) {
    var consult = seat.consult();
    if (consult.caseFileId() == null) {
      throw Checks.refusal("share", "anonymous");
    }
    var all = new LinkedHashSet<>(consult.personIds());
    all.addAll(personIds);
    var question =
        new Question(
            consult.id(),
            Mode.LIVE_CASE,
            consult.caseFileId(),
            null,
            consult.question(),
            List.copyOf(all),
            excerpts,
            List.of(),
            null,
            null);
    return preparing
        .of(question)
        .map(
            prepared -> {
              checks.require(seat, Preparing.texts(question));
              var ordered = new LinkedHashSet<>(consult.personIds());
              ordered.addAll(prepared.personIds());
              keepMore(seat, List.copyOf(ordered), prepared.excerpts());
              return consult.id();
            });
  }

  private void keepMore(Seats.Seat seat, List<String> persons, Map<String, String> excerpts) {
    LocalDate today = LocalDate.now(clock);
    LocalDate kept = seat.consult().until();
    LocalDate until = kept == null || kept.isBefore(today) ? today.plusDays(DAYS) : kept;
    graph
        .query(ConsultQueries.SHARE)
        .bindAll(
            Map.of(
                "id", seat.consult().id(),
                "personIds", persons,
                "signals", List.copyOf(excerpts.keySet()),
                "texts", List.copyOf(excerpts.values()),
                "until", until))
        .run();
    invitations.renew(seat.consult().id(), seat.scope(), persons, end(until));
    saying.keep(seat, "SHARED", Words.of(Words.DUTCH, "consult.shared-more"), null);
  }
}
