package nl.houvast.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.Permissions;
import nl.houvast.access.Witness;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to the log. Reading it is itself a line in it. */
@Component
public class Audit {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");

  /** Stands where a line lacks what each line has. */
  public static final String FORGED = "?";

  private final Neo4jClient graph;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Witness witness;
  private final Subjects subjects;
  private final Archive archive;
  private final Clock clock;

  Audit(
      Neo4jClient graph,
      CurrentActor current,
      Permissions permissions,
      Witness witness,
      Subjects subjects,
      Archive archive,
      Clock clock) {
    this.graph = graph;
    this.current = current;
    this.permissions = permissions;
    this.witness = witness;
    this.subjects = subjects;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * One line of the log, as the privacy officer reads it.
   *
   * @param chained whether it stands in the chain; older and forged lines do not
   */
  public record Access(
      String id,
      Instant at,
      String account,
      String role,
      String organisation,
      @Nullable String purpose,
      @Nullable String basis,
      String activity,
      String action,
      String outcome,
      String level,
      @Nullable String caseFileId,
      @Nullable String subject,
      String ruleId,
      boolean chained) {

    /** Names this line, so that a list can go on after it. */
    String cursor() {
      return at + "~" + id;
    }
  }

  /**
   * What to look for; each field may be missing.
   *
   * @param ofLog only who read the log itself, and reviewed it
   */
  public record Question(
      @Nullable String personId,
      @Nullable String caseFileId,
      @Nullable String professional,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      boolean ofLog,
      @Nullable String cursor,
      int limit) {
    public Question(
        @Nullable String personId,
        @Nullable String caseFileId,
        @Nullable String professional,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String cursor,
        int limit) {
      this(personId, caseFileId, professional, from, until, false, cursor, limit);
    }

    @Nullable ZonedDateTime begins() {
      return from == null ? null : from.atStartOfDay(DUTCH);
    }

    @Nullable ZonedDateTime ends() {
      return until == null ? null : until.plusDays(1).atStartOfDay(DUTCH);
    }

    /** The id of the line that the list goes on after. */
    String after() {
      String[] parts = cursor == null ? new String[0] : cursor.split("~", 2);
      return parts.length < 2 ? "" : parts[1];
    }

    Question asOf(@Nullable String place, int most) {
      return new Question(personId, caseFileId, professional, from, until, ofLog, place, most);
    }
  }

  /** Who looked at a case, one line per person, activity and ground. */
  public record Look(
      String account,
      String organisation,
      @Nullable String purpose,
      @Nullable String basis,
      String activity,
      Instant at,
      long times) {}

  /** How much was looked at, and how often somebody was refused. */
  public record Lately(long lines, long denied) {}

  /** Only for a privacy officer. */
  public Answer<Page<Access>> accesses(Question question) {
    if (question.cursor() != null && instantOf(question.cursor()).isEmpty()) {
      return Answer.refused(Rejection.because("unreadable"));
    }
    return officer()
        .map(officer -> lines(officer, question, question.limit() + 1, 0))
        .map(found -> Page.of(found, question.limit(), Access::cursor));
  }

  /**
   * The instant after every line that there is. It is ahead of the clock after a clock went back,
   * since no line is earlier than the one before it.
   */
  public Instant stands() {
    Instant now = clock.instant();
    return graph
        .query(AuditQueries.AHEAD)
        .bind(now.atZone(ZoneOffset.UTC))
        .to("now")
        .fetchAs(ZonedDateTime.class)
        .one()
        .map(latest -> latest.toInstant().plusMillis(1))
        .orElse(now);
  }

  /**
   * A part of the list as it stood at an instant, for a table that scrolls: lines that are written
   * meanwhile (those of the reading itself among them) do not shift it. Only for a privacy officer.
   */
  public Answer<List<Access>> part(Question question, Instant stood, int skip, int limit) {
    var asOf = question.asOf(stood + "~", limit);
    return officer().map(officer -> lines(officer, asOf, limit, skip));
  }

  /** What was on record in the last 24 hours. Empty for anybody but a privacy officer. */
  public Optional<Lately> lately() {
    if (officer() instanceof Answer.Refused<Actor>) {
      return Optional.empty();
    }
    return graph
        .query(AuditQueries.SINCE)
        .bind(clock.instant().minus(Duration.ofDays(1)).atZone(ZoneOffset.UTC))
        .to("since")
        .fetchAs(Lately.class)
        .mappedBy((types, row) -> new Lately(row.get("lines").asLong(), row.get("denied").asLong()))
        .one();
  }

  /** The caller, when it is a privacy officer. */
  Answer<Actor> officer() {
    Actor actor = current.require();
    return permissions.may(Action.AUDIT_READ)
        ? Answer.of(actor)
        : Answer.refused(Rejection.because("forbidden.officer-only"));
  }

  private List<Access> lines(Actor officer, Question question, int limit, int skip) {
    witness.witness(
        List.of(oversight(officer, "audit.read", question.caseFileId(), question.personId())));
    var called = question.personId() == null ? null : subjects.called(List.of(question.personId()));
    var values = values(question, called);
    values.put("skip", skip);
    values.put("limit", limit);
    var recent =
        graph
            .query(AuditQueries.ACCESSES)
            .bindAll(values)
            .fetchAs(Access.class)
            .mappedBy((types, row) -> access(row.get("l").asNode()))
            .all();
    var found = new ArrayList<>(recent);
    if (found.size() < limit) {
      int before = skip == 0 ? found.size() : counted(values);
      found.addAll(
          archive.find(wanted(question, called), Math.max(0, skip - before), limit - found.size()));
    }
    return found;
  }

  private int counted(Map<String, Object> values) {
    return graph
        .query(AuditQueries.COUNTED)
        .bindAll(values)
        .fetchAs(Long.class)
        .one()
        .orElse(0L)
        .intValue();
  }

  private static Archive.Wanted wanted(Question question, @Nullable List<String> called) {
    Instant place = Optional.ofNullable(question.cursor()).flatMap(Audit::instantOf).orElse(null);
    return new Archive.Wanted(
        called,
        question.caseFileId(),
        question.professional(),
        question.ofLog(),
        question.begins() == null ? null : question.begins().toInstant(),
        question.ends() == null ? null : question.ends().toInstant(),
        place == null ? null : new Archive.Wanted.Place(place, question.after()));
  }

  private static Map<String, Object> values(Question question, @Nullable List<String> called) {
    Map<String, Object> values = new HashMap<>();
    values.put("subjects", called);
    values.put("caseFileId", question.caseFileId());
    values.put("professional", question.professional());
    values.put("ofLog", question.ofLog());
    values.put("from", question.begins());
    values.put("until", question.ends());
    values.put(
        "before",
        Optional.ofNullable(question.cursor())
            .flatMap(Audit::instantOf)
            .map(at -> at.atZone(ZoneOffset.UTC))
            .orElse(null));
    values.put("after", question.after());
    return values;
  }

  private static Optional<Instant> instantOf(String cursor) {
    try {
      return Optional.of(Instant.parse(cursor.split("~", 2)[0]));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The line of an officer's own work on the log. */
  static Witness.Line oversight(
      Actor officer, String activity, @Nullable String caseFileId, @Nullable String subject) {
    return new Witness.Line(
        officer,
        activity,
        "R",
        "done",
        caseFileId,
        Level.L1,
        new Ground("OVERSIGHT", "OFFICER"),
        "R-OFFICER",
        null,
        null,
        null,
        0,
        subject,
        null);
  }

  /** A line that lacks what each line has was not written by Houvast; it is shown as it is. */
  static Access access(MapAccessor l) {
    return new Access(
        text(l, "id"),
        instant(l.get("at")),
        text(l, "account"),
        text(l, "role"),
        text(l, "organisationName"),
        l.get("purpose").asString(null),
        l.get("basis").asString(null),
        text(l, "activity"),
        text(l, "action"),
        text(l, "outcome"),
        text(l, "level"),
        l.get("caseFileId").asString(null),
        l.get("subject").asString(null),
        text(l, "ruleId"),
        l.containsKey("hash"));
  }

  private static String text(MapAccessor l, String name) {
    return l.get(name).asObject() instanceof String text ? text : FORGED;
  }

  private static Instant instant(Value value) {
    return value.asObject() instanceof ZonedDateTime at ? at.toInstant() : Instant.EPOCH;
  }

  /**
   * What was read about somebody in one case, the newest first; the caller has decided that the
   * reader may know, and writes the line of it.
   *
   * @param people the person, and the mentions in that case that are the person
   */
  List<Access> readings(Collection<String> people, String caseFileId, int limit) {
    var found =
        new ArrayList<>(
            graph
                .query(AuditQueries.OF_PERSON_IN_CASE)
                .bindAll(
                    Map.of(
                        "subjects",
                        subjects.called(people),
                        "caseFileId",
                        caseFileId,
                        "limit",
                        limit))
                .fetchAs(Access.class)
                .mappedBy((types, row) -> access(row.get("l").asNode()))
                .all());
    var wanted =
        new Archive.Wanted(subjects.called(people), caseFileId, null, false, null, null, null);
    archive.find(wanted, 0, limit - found.size()).stream()
        .filter(old -> old.action().equals("R") && old.outcome().equals("done"))
        .forEach(found::add);
    return found;
  }

  /** Who looked at this case; the caller has decided that its team may know. */
  public List<Look> looks(String caseFileId) {
    return List.copyOf(
        graph
            .query(AuditQueries.OF_CASE)
            .bind(caseFileId)
            .to("caseFileId")
            .fetchAs(Look.class)
            .mappedBy(
                (types, row) ->
                    new Look(
                        text(row, "account"),
                        text(row, "organisation"),
                        row.get("purpose").asString(null),
                        row.get("basis").asString(null),
                        text(row, "activity"),
                        instant(row.get("at")),
                        row.get("times").asLong()))
            .all());
  }
}
