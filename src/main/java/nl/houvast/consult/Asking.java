package nl.houvast.consult;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final nl.houvast.access.Grants grants;
  private final Preparing preparing;
  private final Sharing sharing;
  private final Checks checks;
  private final Routing routing;
  private final Seats seats;
  private final Clock clock;

  Asking(
      Neo4jClient graph,
      Gateway gateway,
      Writing writing,
      Changes changes,
      ApplicationEventPublisher events,
      CurrentActor current,
      nl.houvast.access.Grants grants,
      Preparing preparing,
      Sharing sharing,
      Checks checks,
      Routing routing,
      Seats seats,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.writing = writing;
    this.changes = changes;
    this.events = events;
    this.current = current;
    this.grants = grants;
    this.preparing = preparing;
    this.sharing = sharing;
    this.checks = checks;
    this.routing = routing;
    this.seats = seats;
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
        ? Answer.of(new Asked(earlier.id(), earlier.version(), experts(earlier.id()), List.of()))
        : Answer.refused("conflict.idempotency-key");
  }

  private List<String> experts(String consultId) {
    return graph.query(ConsultQueries.EXPERTS).bind(consultId).to("id").fetch().all().stream()
        .map(r -> String.valueOf(r.get("account")))
        .toList();
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
    var rows = new ArrayList<Map<String, Object>>();
    for (String account : experts) {
      Map<String, Object> row = new HashMap<>(Map.of("account", account));
      if (live && scope != null) {
        row.put("grantId", grant(scope, account, prepared.personIds(), until));
      }
      rows.add(row);
    }
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("values", values(question, prepared, experts, until, live));
    parameters.put("caseFileId", live ? question.caseFileId() : null);
    parameters.put("recognitionId", live ? question.recognitionId() : null);
    graph.query(ConsultQueries.ASK).bindAll(parameters).run();
    graph
        .query(ConsultQueries.ASK_EXPERTS)
        .bindAll(Map.of("id", question.id(), "experts", rows))
        .run();
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

  private String grant(Scope scope, String account, List<String> persons, Instant until) {
    return grants.issue(
        account,
        new nl.houvast.access.Grants.Offer(
            scope.caseFileId(),
            nl.houvast.access.Grant.Kind.CONSULT,
            nl.houvast.kernel.Level.L2,
            List.of("CONSULT"),
            scope.ground().basis(),
            List.of(),
            persons,
            until,
            scope.actor().account(),
            "asked in a consult"));
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
}
