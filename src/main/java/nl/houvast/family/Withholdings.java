package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Oversight;
import nl.houvast.access.Scope;
import nl.houvast.casefile.Withholding;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.signal.Signals;
import nl.houvast.signal.Withheld;
import nl.houvast.signal.WithheldSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to what is withheld: a signal, or a home, that is out of every question for a time, with
 * a reason and an end at most a year away. The team sees nothing of it but who withheld it, to put
 * it back; the source and the privacy officer can read it; it comes back by itself after its end.
 */
@Component
public class Withholdings {
  private final Gateway gateway;
  private final CurrentActor current;
  private final Oversight oversight;
  private final Withholding withholding;
  private final WithheldSignals withheld;
  private final Signals signals;
  private final SubjectRequests requests;
  private final Writing writing;
  private final Clock clock;

  Withholdings(
      Gateway gateway,
      CurrentActor current,
      Oversight oversight,
      Withholding withholding,
      WithheldSignals withheld,
      Signals signals,
      SubjectRequests requests,
      Writing writing,
      Clock clock) {
    this.gateway = gateway;
    this.current = current;
    this.oversight = oversight;
    this.withholding = withholding;
    this.withheld = withheld;
    this.signals = signals;
    this.requests = requests;
    this.writing = writing;
    this.clock = clock;
  }

  /**
   * What of a case can be withheld.
   *
   * @param id of the signal; null for a home
   * @param label the source of the signal, or the address
   * @param mentionIds that name the home; none for a signal
   */
  public record Choice(
      @Nullable String id,
      String label,
      @Nullable String kind,
      @Nullable LocalDate day,
      List<String> mentionIds) {}

  /**
   * The decision to withhold something.
   *
   * @param until the last day
   */
  public record Decision(
      List<Choice> what, Withheld.Why why, @Nullable String reason, @Nullable LocalDate until) {}

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The last day that something may be withheld when that is decided today. */
  public LocalDate longest() {
    return Terms.longestWithheld(today());
  }

  /** The signals and homes of a case. */
  public Answer<List<Choice>> choices(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(
            scope ->
                gateway.read(
                    scope,
                    "family.withhold",
                    sight -> {
                      var all =
                          new java.util.ArrayList<>(
                              sight.rows(WithholdQueries.SIGNALS, Map.of(), Withholdings::choice));
                      withholding
                          .homes(sight)
                          .forEach(
                              h ->
                                  all.add(new Choice(null, h.label(), null, null, h.mentionIds())));
                      return List.copyOf(all);
                    }));
  }

  private static Choice choice(nl.houvast.access.Row row) {
    var s = row.fact("s");
    return new Choice(
        s.id(),
        row.fact("o").textOr("name", ""),
        s.textOr("kind", ""),
        s.date("happenedOn"),
        List.of());
  }

  /** Withholds parts of an own case. */
  public Answer<String> withhold(String caseFileId, Decision decision) {
    return sound(decision)
        .then(reason -> gateway.openToAct(caseFileId, Action.REPORT_ACCESS))
        .then(scope -> writing.answering(() -> kept(scope, decision)));
  }

  /** Says yes to a request for restriction, and withholds what it is about, in one. */
  public Answer<String> grant(String caseFileId, String requestId, Decision decision) {
    return sound(decision)
        .then(
            words ->
                gateway
                    .openToAct(caseFileId, Action.REPORT_ACCESS)
                    .then(
                        scope ->
                            writing.answering(
                                () ->
                                    requests
                                        .restricted(scope, requestId, words)
                                        .then(id -> kept(scope, decision)))));
  }

  private Answer<String> sound(Decision decision) {
    LocalDate until = decision.until();
    if (decision.what().isEmpty()) {
      return Answer.refused("family.withhold.what");
    }
    if (until == null || until.isBefore(today()) || until.isAfter(longest())) {
      return Answer.refused("family.hold.until", longest().toString());
    }
    return Answering.words(decision.reason());
  }

  private Answer<String> kept(Scope scope, Decision d) {
    var kept =
        new WithheldSignals.Decision(
            d.why(),
            scope.actor().account(),
            today(),
            java.util.Objects.requireNonNull(d.until()),
            java.util.Objects.requireNonNull(d.reason()).strip());
    String caseFileId = scope.caseFileId();
    // Homes first: a signal that is gone names none any more.
    var inOrder =
        d.what().stream().sorted(java.util.Comparator.comparing(c -> c.id() != null)).toList();
    for (Choice choice : inOrder) {
      if (!kept(scope, caseFileId, choice, kept)) {
        return Answer.refused(Rejection.unknown());
      }
    }
    return Answer.of(caseFileId);
  }

  private boolean kept(
      Scope scope, String caseFileId, Choice choice, WithheldSignals.Decision decision) {
    String signalId = choice.id();
    if (signalId == null) {
      gateway.act(scope, "family.withhold", new Ref(Kind.CASEFILE, caseFileId));
      return withholding.withholdHome(caseFileId, choice.mentionIds(), decision);
    }
    gateway.act(scope, "family.withhold", new Ref(Kind.SIGNAL, signalId));
    return !signals.among(scope, List.of(signalId)).isEmpty()
        && withholding.withhold(caseFileId, signalId, decision);
  }

  /** What the caller withheld in this case; nothing of what others did, and no word of it. */
  public Answer<List<Withheld>> mine(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(scope -> withheld.by(scope.actor().account(), caseFileId));
  }

  /** All that is withheld anywhere; empty for anybody but a privacy officer. */
  public List<Withheld> all() {
    return oversight.begins("family.withheld") ? withheld.all() : List.of();
  }

  /** A withheld signal as it was written; only for a privacy officer. */
  public Optional<WithheldSignals.Content> content(String id) {
    return withheld.one(id).filter(w -> !w.home()).flatMap(withheld::content);
  }

  /** Puts something back before its day: by who withheld it, or by a privacy officer. */
  public Answer<String> release(String id) {
    return withheld
        .one(id)
        .map(w -> mayRelease(w).then(scope -> released(scope, w)))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private Answer<Scope> mayRelease(Withheld w) {
    if (oversight.begins("family.withheld")) {
      return Answer.of(gateway.withheld(w.caseFileId()));
    }
    return w.by().equals(current.require().account())
        ? gateway.openToAct(w.caseFileId(), Action.REPORT_ACCESS)
        : Answer.refused(Rejection.unknown());
  }

  private Answer<String> released(Scope scope, Withheld w) {
    return writing.answering(
        () -> {
          gateway.act(scope, "family.release", new Ref(Kind.SIGNAL, w.signalId()));
          return withholding.release(w)
              ? Answer.of(w.caseFileId())
              : Answer.refused(Rejection.unknown());
        });
  }

  /** Puts back what is over, as Houvast itself; answers how much. */
  int releaseWhatIsOver() {
    int released = 0;
    for (Withheld w : withheld.before(today())) {
      var scope = gateway.job("family.release", List.of(w.caseFileId()));
      if (released(scope, w) instanceof Answer.Given<String>) {
        released++;
      }
    }
    return released;
  }
}
