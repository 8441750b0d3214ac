package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Oversight;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.family.SubjectRequest.Status;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to the register of requests: what people ask about their data and until when they have
 * to be answered, and who was not told yet that a case is about them.
 */
@Component
public class SubjectRequests {
  private static final Comparator<SubjectRequest> BY_TERM =
      Comparator.comparing((SubjectRequest r) -> r.status() != Status.OPEN)
          .thenComparing(SubjectRequest::dueOn);

  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Oversight oversight;
  private final Writing writing;
  private final CaseRecords records;
  private final OnBehalf onBehalf;
  private final Clock clock;

  SubjectRequests(
      Neo4jClient graph,
      Gateway gateway,
      Oversight oversight,
      Writing writing,
      CaseRecords records,
      OnBehalf onBehalf,
      Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.oversight = oversight;
    this.writing = writing;
    this.records = records;
    this.onBehalf = onBehalf;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The person asks; answers the day by which they hear. */
  public Answer<LocalDate> ask(Visit visit, SubjectRequest.Kind kind, @Nullable String text) {
    if (kind == SubjectRequest.Kind.INFORM) {
      return Answer.refused(Rejection.unknown());
    }
    LocalDate due = Terms.answer(today());
    return Answering.words(text)
        .then(
            words ->
                gateway
                    .ofPerson(visit.person(), Action.STATEMENT_ADD)
                    .then(
                        scope -> {
                          var values = values(scope, kind, words, today(), due, true);
                          return record(scope, visit.person().personId(), values);
                        }))
        .map(id -> due);
  }

  /** A worker records what somebody of an own case asked, on the day on which it came in. */
  public Answer<String> record(
      String caseFileId,
      String personId,
      SubjectRequest.Kind kind,
      @Nullable String text,
      LocalDate receivedOn) {
    return record(caseFileId, personId, kind, text, receivedOn, Behalf.OWN);
  }

  /** The same when somebody else asked it; refused when that one may not. */
  public Answer<String> record(
      String caseFileId,
      String personId,
      SubjectRequest.Kind kind,
      @Nullable String text,
      LocalDate receivedOn,
      Behalf behalf) {
    if (kind == SubjectRequest.Kind.INFORM || receivedOn.isAfter(today())) {
      return Answer.refused("family.request.day");
    }
    return Answering.words(text)
        .then(
            words ->
                act(caseFileId)
                    .then(scope -> onBehalf.may(scope, personId, behalf))
                    .then(
                        scope -> {
                          LocalDate due = Terms.answer(receivedOn);
                          var values = values(scope, kind, words, receivedOn, due, false);
                          values.put("asker", behalf.asker().name());
                          return record(scope, personId, values);
                        }));
  }

  private Answer<Scope> act(String caseFileId) {
    return gateway.openToAct(caseFileId, Action.REPORT_ACCESS);
  }

  private static Map<String, Object> values(
      Scope scope,
      SubjectRequest.Kind kind,
      String text,
      LocalDate receivedOn,
      LocalDate dueOn,
      boolean own) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", UUID.randomUUID().toString());
    values.put("caseFileId", scope.caseFileId());
    values.put("kind", kind.name());
    values.put("text", text);
    values.put("receivedOn", receivedOn);
    values.put("dueOn", dueOn);
    values.put("status", Status.OPEN.name());
    values.put("by", scope.actor().account());
    values.put("own", own);
    return values;
  }

  private Answer<String> record(Scope scope, String personId, Map<String, Object> values) {
    return writing.answering(
        () -> {
          gateway.act(scope, "family.request", new Ref(Kind.PERSON, personId));
          return records.written(
              scope,
              RequestQueries.RECORD,
              Map.of("caseFileId", scope.caseFileId(), "personId", personId, "values", values));
        });
  }

  /** Somebody of an own case was told that the case is about them. */
  public Answer<String> informed(String caseFileId, String personId, @Nullable String how) {
    return Answering.words(how)
        .then(
            words ->
                act(caseFileId)
                    .then(
                        scope -> {
                          var values =
                              values(
                                  scope,
                                  SubjectRequest.Kind.INFORM,
                                  words,
                                  today(),
                                  today(),
                                  false);
                          values.put("status", Status.GRANTED.name());
                          values.put("answeredOn", today());
                          return record(scope, personId, values);
                        }));
  }

  /** Somebody is told later, since it is not safe now: with the reason and the new day. */
  public Answer<String> postpone(
      String caseFileId, String personId, @Nullable String why, @Nullable LocalDate until) {
    if (until == null || !until.isAfter(today()) || until.isAfter(Terms.longestHold(today()))) {
      return Answer.refused("family.hold.until", Terms.longestHold(today()).toString());
    }
    return Answering.words(why)
        .then(
            words ->
                act(caseFileId)
                    .then(
                        scope -> {
                          var values =
                              values(
                                  scope, SubjectRequest.Kind.INFORM, words, today(), until, false);
                          values.put("extendedOn", today());
                          values.put("extendedWhy", words);
                          return record(scope, personId, values);
                        }));
  }

  /** As {@link #postpone}, of a duty that was put off before and still waits. */
  public Answer<String> postponeAgain(
      String caseFileId, String requestId, @Nullable String why, @Nullable LocalDate until) {
    if (until == null || !until.isAfter(today()) || until.isAfter(Terms.longestHold(today()))) {
      return Answer.refused("family.hold.until", Terms.longestHold(today()).toString());
    }
    return Answering.words(why)
        .then(
            words ->
                act(caseFileId)
                    .then(
                        scope ->
                            change(
                                scope,
                                RequestQueries.POSTPONE_AGAIN,
                                Map.of(
                                    "id", requestId,
                                    "caseFileId", caseFileId,
                                    "dueOn", until,
                                    "today", today(),
                                    "why", words))));
  }

  /** Takes two months more, with reasons; only within the first month, and once. */
  public Answer<String> extend(String caseFileId, String requestId, @Nullable String why) {
    return Answering.words(why)
        .then(words -> act(caseFileId).then(scope -> extended(scope, requestId, words)));
  }

  private record Asked(LocalDate receivedOn, String kind) {}

  private Answer<String> extended(Scope scope, String requestId, String why) {
    var found = asked(scope, requestId);
    if (found.isEmpty()) {
      return Answer.refused(Rejection.unknown());
    }
    LocalDate received = found.getFirst().receivedOn();
    if (!Terms.mayExtend(received, today()) || found.getFirst().kind().equals("INFORM")) {
      return Answer.refused("family.request.too-late");
    }
    return change(
        scope,
        RequestQueries.EXTEND,
        Map.of(
            "id", requestId,
            "caseFileId", scope.caseFileId(),
            "dueOn", Terms.extended(received),
            "latest", today(),
            "why", why));
  }

  /** Answers a request, in words that the person reads; a refusal needs its reasons there too. */
  public Answer<String> answer(
      String caseFileId, String requestId, boolean granted, @Nullable String words) {
    return Answering.words(words)
        .then(
            told ->
                act(caseFileId)
                    .then(scope -> mayAnswer(scope, requestId, granted))
                    .then(
                        scope ->
                            change(
                                scope,
                                RequestQueries.ANSWER,
                                Map.of(
                                    "id",
                                    requestId,
                                    "caseFileId",
                                    caseFileId,
                                    "status",
                                    (granted ? Status.GRANTED : Status.REFUSED).name(),
                                    "on",
                                    today(),
                                    "answer",
                                    told,
                                    "by",
                                    scope.actor().account()))));
  }

  /** A yes to a restriction says what is withheld and until when: {@link Withholdings#grant}. */
  private Answer<Scope> mayAnswer(Scope scope, String requestId, boolean granted) {
    return granted && asked(scope, requestId).stream().anyMatch(a -> a.kind().equals("RESTRICTION"))
        ? Answer.refused("family.withhold.what")
        : Answer.of(scope);
  }

  /** Says yes to a restriction, inside the transaction that withholds what was asked about. */
  Answer<String> restricted(Scope scope, String requestId, String words) {
    if (asked(scope, requestId).stream().noneMatch(a -> a.kind().equals("RESTRICTION"))) {
      return Answer.refused(Rejection.unknown());
    }
    return change(
        scope,
        RequestQueries.ANSWER,
        Map.of(
            "id", requestId,
            "caseFileId", scope.caseFileId(),
            "status", Status.GRANTED.name(),
            "on", today(),
            "answer", words,
            "by", scope.actor().account()));
  }

  private List<Asked> asked(Scope scope, String requestId) {
    return gateway.read(
        scope,
        "family.requests",
        sight ->
            sight.rows(
                RequestQueries.RECEIVED,
                Map.of("id", requestId),
                row -> new Asked(Objects.requireNonNull(row.date("receivedOn")), row.id("kind"))));
  }

  private Answer<String> change(Scope scope, String statement, Map<String, Object> values) {
    return writing.answering(
        () -> {
          gateway.act(scope, "family.request", new Ref(Kind.CASEFILE, scope.caseFileId()));
          return records.written(
              scope, statement, values, Rejection.because("conflict.request-answered"));
        });
  }

  /** What the person of this visit asked, and how it stands. */
  public Answer<List<SubjectRequest>> of(Visit visit) {
    return gateway
        .ofPerson(visit.person(), Action.SIGNAL_READ)
        .map(scope -> of(scope, "family.own"));
  }

  /** The same for a copy that is handed to the person of this scope. */
  List<SubjectRequest> of(Scope scope, String activity) {
    return gateway.read(
        scope,
        activity,
        sight ->
            sight.rows(RequestQueries.LIST, Map.of(), SubjectRequests::request).stream()
                .filter(r -> r.kind() != SubjectRequest.Kind.INFORM)
                .toList());
  }

  /** The register of one case, by term. */
  public Answer<List<SubjectRequest>> of(String caseFileId, Ground ground) {
    return gateway.open(caseFileId, ground, Action.REPORT_ACCESS).map(this::register);
  }

  /** The register of all cases of the caller, by term. */
  public Answer<List<SubjectRequest>> mine(Ground ground) {
    return gateway.mine(ground, Action.REPORT_ACCESS).map(this::register);
  }

  private List<SubjectRequest> register(Scope scope) {
    return gateway.read(
        scope,
        "family.requests",
        sight -> {
          var all =
              new ArrayList<>(sight.rows(RequestQueries.LIST, Map.of(), SubjectRequests::request));
          all.addAll(sight.rows(RequestQueries.NOT_INFORMED, Map.of(), SubjectRequests::duty));
          all.sort(BY_TERM);
          return List.copyOf(all);
        });
  }

  private static SubjectRequest request(Row row) {
    Fact q = row.fact("q");
    return new SubjectRequest(
        q.id(),
        row.id("caseFileId"),
        row.text("person"),
        SubjectRequest.Kind.valueOf(q.textOr("kind", "ACCESS")),
        q.text("text"),
        q.date("receivedOn"),
        Objects.requireNonNull(q.date("dueOn")),
        q.text("extendedWhy"),
        Status.valueOf(q.textOr("status", "OPEN")),
        q.date("answeredOn"),
        q.text("answer"),
        row.truth("own"),
        Behalf.Asker.valueOf(q.textOr("asker", Behalf.Asker.SELF.name())));
  }

  private static SubjectRequest duty(Row row) {
    return duty(
        row.id("caseFileId"),
        row.text("person"),
        Objects.requireNonNull(row.date("openedOn")),
        row.date("heard"));
  }

  /** Counts from the day on which the case was about them: it was open, and a signal was there. */
  static SubjectRequest duty(
      String caseFileId, @Nullable String personId, LocalDate opened, @Nullable LocalDate heard) {
    LocalDate since = heard != null && heard.isAfter(opened) ? heard : opened;
    return new SubjectRequest(
        null,
        caseFileId,
        personId,
        SubjectRequest.Kind.INFORM,
        null,
        since,
        Terms.inform(since),
        null,
        Status.OPEN,
        null,
        null,
        false,
        Behalf.Asker.SELF);
  }

  /** The register of all cases, without whom and what; empty for anybody but a privacy officer. */
  public List<SubjectRequest> all() {
    if (!oversight.begins("family.requests")) {
      return List.of();
    }
    var all =
        new ArrayList<>(
            graph
                .query(RequestQueries.ALL)
                .fetchAs(SubjectRequest.class)
                .mappedBy(
                    (types, row) ->
                        new SubjectRequest(
                            row.get("id").asString(),
                            row.get("caseFileId").asString(),
                            null,
                            SubjectRequest.Kind.valueOf(row.get("kind").asString()),
                            null,
                            row.get("receivedOn").asLocalDate(),
                            row.get("dueOn").asLocalDate(),
                            row.get("extended").asBoolean() ? "" : null,
                            Status.valueOf(row.get("status").asString()),
                            row.get("answeredOn").asLocalDate(null),
                            null,
                            row.get("own").asBoolean(),
                            Behalf.Asker.SELF))
                .all());
    graph
        .query(RequestQueries.ALL_NOT_INFORMED)
        .fetchAs(SubjectRequest.class)
        .mappedBy(
            (types, row) ->
                duty(
                    row.get("caseFileId").asString(),
                    null,
                    row.get("openedOn").asLocalDate(),
                    row.get("heard").asLocalDate(null)))
        .all()
        .forEach(all::add);
    all.sort(BY_TERM);
    return List.copyOf(all);
  }
}
