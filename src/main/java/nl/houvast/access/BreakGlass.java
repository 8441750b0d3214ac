package nl.houvast.access;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.houvast.access.Notices.About;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Region;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The door to emergency access: somebody of the region, without a grant, looks into one open case
 * for an hour because somebody is in acute danger. Only to read; told at once to the case team and
 * the privacy officer; reviewed afterwards by somebody else. Whether a case is there is not told:
 * an id of nothing is refused after the same steps and with the same line as a case elsewhere.
 */
@Component
public class BreakGlass {
  /** How long one look lasts. */
  public static final Duration LASTS = Duration.ofMinutes(60);

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;
  private static final int REVIEW_WITHIN_WORKING_DAYS = 2;
  private final Decisions decisions;
  private final Targets targets;
  private final Reauthentication reauthentication;
  private final Grants grants;
  private final GrantsHeld held;
  private final Notices notices;
  private final Lines lines;
  private final Writing writing;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BreakGlass(
      Decisions decisions,
      Targets targets,
      Reauthentication reauthentication,
      Grants grants,
      GrantsHeld held,
      Notices notices,
      Lines lines,
      Writing writing,
      ApplicationEventPublisher events,
      Clock clock) {
    this.decisions = decisions;
    this.targets = targets;
    this.reauthentication = reauthentication;
    this.grants = grants;
    this.held = held;
    this.notices = notices;
    this.lines = lines;
    this.writing = writing;
    this.events = events;
    this.clock = clock;
  }

  /** Why somebody says they cannot wait. */
  public enum Reason {
    ACUTE_DANGER,
    CHILD_IN_DANGER,
    CRISIS_SERVICE_ASKS,
    TEAM_NOT_REACHABLE
  }

  /**
   * One look in an emergency.
   *
   * @param id the grant that it rests on; it stands in each line of the log
   * @param text what the person wrote down, for the reviewer and the case team
   * @param endedAt when it was ended by hand, before its time was over
   * @param reviewBy the last day for a review
   */
  public record Session(
      String id,
      String account,
      String name,
      String caseFileId,
      Reason reason,
      String text,
      Instant from,
      Instant until,
      @Nullable Instant endedAt,
      LocalDate reviewBy) {}

  /**
   * Begins a look of an hour into one case.
   *
   * @param ground whose basis is worked on; the purpose is always the emergency
   * @param password the caller's own, once more, or their code when {@link #provenByCode()}
   */
  public Answer<Instant> start(
      String caseFileId, Ground ground, @Nullable Reason reason, String text, String password) {
    Ground emergency = new Ground("EMERGENCY", ground.basis());
    var standing = decisions.caller();
    Actor actor = standing.actor();
    if (actor.region() == null
        || denied(standing.anew(), Target.ofRegion(actor.region()), emergency)) {
      return refused(actor, caseFileId, emergency, "D-NO-RULE", Rejection.unknown());
    }
    return switch (reauthentication.again(actor, password)) {
      case Answer.Refused<Assurance>(var rejection) ->
          refused(actor, caseFileId, emergency, "D-ASSURANCE", rejection);
      case Answer.Given<Assurance> fresh ->
          reason == null || text.strip().length() < SHORTEST || text.length() > LONGEST
              ? Answer.refused("breakglass.reason")
              : decided(standing.anew(), caseFileId, emergency, reason, text.strip());
    };
  }

  /** Whether the caller proves anew who they are by a code of their phone, not by a password. */
  public boolean provenByCode() {
    return reauthentication.byCode(decisions.caller().actor());
  }

  private boolean denied(Decisions.Standing standing, Target target, Ground ground) {
    return !decisions
        .decide(standing.actor(), Action.BREAKGLASS_START, standing.sees(target, ground, null))
        .decision()
        .allowed();
  }

  private <T> Answer<T> refused(
      Actor actor, String caseFileId, Ground ground, String rule, Rejection rejection) {
    lines.denied(actor, Action.BREAKGLASS_START.id(), caseFileId, ground, rule);
    return Answer.refused(rejection);
  }

  private Answer<Instant> decided(
      Decisions.Standing fresh, String caseFileId, Ground ground, Reason reason, String text) {
    var mine = grants.of(fresh.actor()).stream().filter(g -> g.caseFileId().equals(caseFileId));
    var best =
        decisions.best(
            fresh, Action.BREAKGLASS_START, targets.of(caseFileId), ground, mine.toList());
    if (!best.decision().allowed()) {
      return refused(
          fresh.actor(), caseFileId, ground, best.decision().ruleId(), Rejection.unknown());
    }
    return writing.answering(
        () -> Answer.of(begin(fresh.actor(), caseFileId, ground, reason, text, best)));
  }

  private Instant begin(
      Actor actor,
      String caseFileId,
      Ground ground,
      Reason reason,
      String text,
      Decisions.Outcome allowed) {
    Instant until = clock.instant().plus(LASTS);
    String id =
        grants.issue(
            actor.account(),
            new Grants.Offer(
                caseFileId,
                Grant.Kind.BREAK_GLASS,
                Level.L4,
                List.of(ground.purpose()),
                ground.basis(),
                List.of("OPEN", "POLICE", "YOUTH"),
                List.of(),
                until,
                actor.account(),
                text,
                reason.name()));
    lines.emergency(actor, caseFileId, ground, allowed.decision().ruleId(), id, "start");
    events.publishEvent(new GlassBroken(caseFileId, id));
    Region region = java.util.Objects.requireNonNull(actor.region());
    notices.tellTeam(About.BREAK_GLASS, caseFileId);
    notices.tell(About.BREAK_GLASS, caseFileId, held.officers(region));
    return until;
  }

  /** Until when the caller looks into this case in an emergency; empty when not. */
  public Optional<Instant> runningUntil(String caseFileId) {
    return running(caseFileId).map(Grant::until);
  }

  private Optional<Grant> running(String caseFileId) {
    return grants.of(decisions.caller().actor()).stream()
        .filter(g -> g.kind() == Grant.Kind.BREAK_GLASS && g.caseFileId().equals(caseFileId))
        .findFirst();
  }

  /** Ends the caller's look before its time is over. */
  public Answer<String> end(String caseFileId) {
    return running(caseFileId)
        .map(
            grant ->
                writing.answering(
                    () -> {
                      Actor actor = decisions.caller().actor();
                      var ground = new Ground("EMERGENCY", grant.basis());
                      grants.revoke(grant.id());
                      lines.emergency(actor, caseFileId, ground, "R-BREAKGLASS", grant.id(), "end");
                      return Answer.of(caseFileId);
                    }))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  /**
   * All looks in an emergency by people of the region of the caller, the latest first. Only for a
   * privacy officer; it is itself a line.
   */
  public Answer<List<Session>> sessions() {
    var standing = decisions.caller();
    var outcome = decisions.byRole(standing, Action.BREAKGLASS_REVIEW, Target.own());
    Actor officer = standing.actor();
    if (!outcome.decision().allowed()) {
      lines.denied(officer, Action.BREAKGLASS_REVIEW.id(), null, null, outcome.decision().ruleId());
      return Answer.refused("forbidden.officer-only");
    }
    lines.oversight(officer, Action.BREAKGLASS_REVIEW.id());
    return Answer.of(held.sessions(officer.region()));
  }

  /** The last day for a review of what began on this day. */
  static LocalDate reviewBy(LocalDate began) {
    LocalDate day = began;
    for (int left = REVIEW_WITHIN_WORKING_DAYS; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
