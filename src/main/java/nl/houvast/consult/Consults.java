package nl.houvast.consult;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.knowledge.Expert;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to consults: a team asks, experts read a pseudonymised part and talk, the team closes
 * with what was learned. Whoever is on neither side gets the answer of an unknown id.
 */
@Component
public class Consults {
  private final Neo4jClient graph;
  private final ApplicationEventPublisher events;
  private final Drafting drafting;
  private final Asking asking;
  private final Reading reading;
  private final Saying saying;
  private final Snapshots snapshots;
  private final Attaching attaching;
  private final Seats seats;
  private final Checks checks;
  private final Routing routing;
  private final CurrentActor current;
  private final Clock clock;

  Consults(
      Neo4jClient graph,
      ApplicationEventPublisher events,
      Drafting drafting,
      Asking asking,
      Reading reading,
      Saying saying,
      Snapshots snapshots,
      Attaching attaching,
      Seats seats,
      Checks checks,
      Routing routing,
      CurrentActor current,
      Clock clock) {
    this.graph = graph;
    this.events = events;
    this.drafting = drafting;
    this.asking = asking;
    this.reading = reading;
    this.saying = saying;
    this.snapshots = snapshots;
    this.attaching = attaching;
    this.seats = seats;
    this.checks = checks;
    this.routing = routing;
    this.current = current;
    this.clock = clock;
  }

  /** What was asked, of whom, and what is worth a second look in it. */
  public record Asked(String id, long version, List<String> experts, List<Mark> warnings) {}

  /** A place in a text, without what stands there. */
  public record Mark(String field, String kind, int offset, int length) {}

  /** Somebody who can be asked, with the number of questions that wait for them now. */
  public record Askable(Expert expert, long openConsults) {}

  /** The id of a new consult: by a key of the caller always the same one, else a fresh one. */
  public String newId(@Nullable String idempotencyKey) {
    return idempotencyKey == null
        ? UUID.randomUUID().toString()
        : UUID.nameUUIDFromBytes(
                ("consult|" + current.require().account() + "|" + idempotencyKey)
                    .getBytes(StandardCharsets.UTF_8))
            .toString();
  }

  /**
   * Asks. The same id again, by the same person with the same text, answers what was asked before.
   *
   * @throws nl.houvast.access.FieldRefusal with fields and places, when a text tells who it is
   *     about or a field is not right
   */
  public Answer<Asked> ask(Question question) {
    return asking
        .ask(question)
        .map(a -> new Asked(a.id(), a.version(), a.experts(), marks(a.warnings())));
  }

  private static List<Mark> marks(List<Checks.Warning> warnings) {
    return warnings.stream()
        .map(w -> new Mark(w.field(), w.kind().name(), w.offset(), w.length()))
        .toList();
  }

  /** Begins a question about a case, and where there is one about a recognition in it. */
  public Answer<Draft> draft(
      String caseFileId, @Nullable String recognitionId, Ground ground, Locale locale) {
    return drafting.begin(caseFileId, recognitionId, ground, locale);
  }

  /** The same for what a team says, or shares further, in a consult that it asked before. */
  public Answer<Draft> draft(String consultId, Ground ground, Locale locale) {
    return drafting.again(consultId, ground, locale);
  }

  /**
   * Exactly what an expert would see, made as an expert's page is made.
   *
   * @param excerpts texts by signal
   */
  public Answer<Shared> preview(
      Draft draft, List<String> personIds, Map<String, String> excerpts, Ground ground) {
    return drafting.preview(draft, personIds, excerpts, ground);
  }

  /** Who knows about this, or about anything when it is null; the least occupied first. */
  public List<Askable> experts(@Nullable String concept) {
    var load = routing.load();
    return routing.knowing(concept == null ? List.of() : List.of(concept)).stream()
        .map(e -> new Askable(e, load.getOrDefault(e.account(), 0L)))
        .sorted(java.util.Comparator.comparing(Askable::openConsults))
        .toList();
  }

  /** The questions to the caller. */
  public List<ConsultLine> inbox(Ground ground, Locale locale) {
    return reading.inbox(ground, locale);
  }

  /** How many open questions there are to the caller, without showing any of them. */
  public int waiting() {
    return reading.waiting();
  }

  /** The questions of the caller's team. */
  public List<ConsultLine> asked(Ground ground, Locale locale) {
    return reading.asked(ground, locale);
  }

  /** The questions about one case, for its team. */
  public Answer<List<ConsultLine>> of(String caseFileId, Ground ground, Locale locale) {
    return reading.of(caseFileId, ground, locale);
  }

  /** One consult, as the caller's side sees it. */
  public Answer<ConsultView> find(String consultId, Ground ground, Locale locale) {
    return reading.find(consultId, ground, locale);
  }

  /** Says something to the other side; answers the message's id. */
  public Answer<String> message(String consultId, String text) {
    return say(consultId, "MESSAGE", "text", text, null, false);
  }

  /** An expert puts a note on somebody, or on a tie, of what was shared; answers its id. */
  public Answer<String> note(String consultId, NewAdvice.Target about, String text) {
    if (text.isBlank()) {
      throw Checks.refusal("text", "missing");
    }
    return saying.within(
        consultId,
        seat -> {
          if (!seat.expert()) {
            return Answer.refused("forbidden.expert-only");
          }
          var on =
              attaching
                  .known(seat, "consult.say")
                  .of(about)
                  .filter(r -> r.kind() == Kind.PERSON || r.kind() == Kind.TIE)
                  .orElseThrow(() -> Checks.refusal("about", "not-shared"));
          checks.require(seat, Map.of("text", text));
          return Answer.of(saying.keep(seat, "NOTE", text, null, on));
        });
  }

  /** What an expert would see of a view, for the team; refused when nothing of it goes along. */
  public Answer<Snapshot> snapshot(String consultId, Shown shown, Ground ground, Locale locale) {
    return seats
        .seat(consultId, ground)
        .then(
            seat -> {
              Snapshot seen = seat.expert() ? null : snapshots.preview(seat, shown, locale);
              return seen == null
                  ? Answer.<Snapshot>refused("consult.snapshot-empty")
                  : Answer.of(seen);
            });
  }

  /** The team lays a view beside its question, in place of one that lay there. */
  public Answer<String> attach(String consultId, Shown shown) {
    return saying.within(
        consultId,
        seat ->
            seat.expert() || seat.consult().caseFileId() == null
                ? Answer.refused("forbidden.team-only")
                : snapshots.keep(seat, shown));
  }

  /** An expert asks to see more, and says why. A team member answers. */
  public Answer<String> requestMore(String consultId, String what, String reason) {
    if (reason.isBlank()) {
      throw Checks.refusal("reason", "missing");
    }
    return say(consultId, "REQUEST", "what", what, reason, true);
  }

  private Answer<String> say(
      String consultId,
      String kind,
      String field,
      String text,
      @Nullable String reason,
      boolean onlyExpert) {
    if (text.isBlank()) {
      throw Checks.refusal(field, "missing");
    }
    return saying.within(
        consultId,
        seat -> {
          if (onlyExpert && !seat.expert()) {
            return Answer.refused("forbidden.expert-only");
          }
          Map<String, @Nullable String> texts = new LinkedHashMap<>();
          texts.put(field, text);
          texts.put("reason", reason);
          checks.require(seat, texts);
          return Answer.of(saying.keep(seat, kind, text, reason));
        });
  }

  /**
   * The team shares more: further persons and pieces, under new grants. What was shared before
   * stays shared, and everybody keeps their letter.
   */
  public Answer<String> share(
      String consultId, List<String> personIds, List<Question.Excerpt> excerpts) {
    return saying.within(
        consultId,
        seat ->
            seat.expert()
                ? Answer.refused("forbidden.team-only")
                : asking.shareMore(seat, personIds, excerpts));
  }

  /**
   * The team closes, with one answer to what was learned. The experts' sight ends on its own day.
   */
  public Answer<String> close(String consultId, String learned) {
    if (learned.isBlank()) {
      throw Checks.refusal("learningAnswer", "missing");
    }
    return saying.within(
        consultId,
        seat -> {
          if (seat.expert()) {
            return Answer.refused("forbidden.team-only");
          }
          checks.require(seat, Map.of("learningAnswer", learned));
          Map<String, Object> values = new HashMap<>();
          values.put("id", consultId);
          values.put("by", seat.account());
          values.put("at", clock.instant().atZone(ZoneOffset.UTC));
          values.put("learned", learned.strip());
          graph.query(ConsultQueries.CLOSE).bindAll(values).run();
          saying.told(seat, "consult.close");
          events.publishEvent(new ConsultClosed(consultId));
          return Answer.of(consultId);
        });
  }
}
