package nl.houvast.casefile.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Grants;
import nl.houvast.access.Ground;
import nl.houvast.access.Policies;
import nl.houvast.access.Scope;
import nl.houvast.casefile.AccessRequest;
import nl.houvast.casefile.AccessRequests;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseTeam;
import nl.houvast.casefile.Chronologies;
import nl.houvast.casefile.Chronology;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.NetworkView;
import nl.houvast.casefile.Networks;
import nl.houvast.casefile.SavedViews;
import nl.houvast.casefile.TimeLanes;
import nl.houvast.identity.Identities;
import nl.houvast.identity.Proposal;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * One case as one reader looks at it on one ground: each question is put to its door anew, under
 * the decision of that moment.
 */
final class CaseLook {
  private final Doors doors;
  private final String caseFileId;
  private final Ground ground;

  /** The doors behind a case page. */
  @Component
  static class Doors {
    private final Gateway gateway;
    private final CaseFileReading reading;
    private final Chronologies chronologies;
    private final Networks networks;
    private final Exploration exploration;
    private final SavedViews views;
    private final Identities identities;
    private final CaseTeam team;
    private final AccessRequests requests;
    private final Policies policies;
    private final Words words;
    private final Live live;
    private final CurrentActor current;
    private final Clock clock;
    private final boolean invented;

    Doors(
        Gateway gateway,
        CaseFileReading reading,
        Chronologies chronologies,
        Networks networks,
        Exploration exploration,
        SavedViews views,
        Identities identities,
        CaseTeam team,
        AccessRequests requests,
        Policies policies,
        Words words,
        Live live,
        CurrentActor current,
        Clock clock,
        Environment environment) {
      this.gateway = gateway;
      this.reading = reading;
      this.chronologies = chronologies;
      this.networks = networks;
      this.exploration = exploration;
      this.views = views;
      this.identities = identities;
      this.team = team;
      this.requests = requests;
      this.policies = policies;
      this.words = words;
      this.live = live;
      this.current = current;
      this.clock = clock;
      invented = environment.acceptsProfiles(Profiles.of("demo"));
    }

    CaseLook at(String caseFileId, Ground ground) {
      return new CaseLook(this, caseFileId, ground);
    }
  }

  private CaseLook(Doors doors, String caseFileId, Ground ground) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
  }

  String caseFileId() {
    return caseFileId;
  }

  Ground ground() {
    return ground;
  }

  Words words() {
    return doors.words;
  }

  Live live() {
    return doors.live;
  }

  LocalDate today() {
    return LocalDate.now(doors.clock);
  }

  /** Who takes something along, when, and from which case: it stands on what leaves. */
  String mark(Locale locale) {
    String mark =
        String.join(
            " · ",
            doors.current.require().name(),
            Days.told(Instant.now(doors.clock), locale),
            caseFileId);
    return doors.invented ? mark + " · " + Words.text(locale, "shell.all-invented") : mark;
  }

  Answer<CaseFileDetails> details() {
    return doors.reading.find(caseFileId, ground);
  }

  Chronology chronology(Chronology.Axis axis, @Nullable LocalDate asOf) {
    return doors.chronologies.of(scope(), axis, asOf);
  }

  TimeLanes lanes(Chronology chronology, @Nullable LocalDate asOf) {
    return doors.chronologies.lanes(chronology, asOf);
  }

  Exploration exploration() {
    return doors.exploration;
  }

  SavedViews views() {
    return doors.views;
  }

  NetworkView network() {
    return doors.networks.of(scope());
  }

  /** The signals of this case of which a mention may be somebody who is known here. */
  Set<String> signalsWithProposals() {
    return doors.identities.proposals(scope(), EnumSet.of(Proposal.State.PROPOSED)).stream()
        .map(p -> p.mention().signalId())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  CaseTeam team() {
    return doors.team;
  }

  /** Who may look into the case; nobody is told to whoever does not see it whole. */
  List<Grants.Held> held() {
    return doors.team.held(caseFileId, ground).orThrow();
  }

  Answer<List<AccessRequest>> requests() {
    return doors.requests.waiting(caseFileId, ground);
  }

  Answer<String> give(String requestId, LocalDate until) {
    return doors.requests.give(caseFileId, requestId, until);
  }

  Answer<String> refuse(String requestId, String why) {
    return doors.requests.refuse(caseFileId, requestId, why);
  }

  Answer<String> join(String account, LocalDate until) {
    return doors.team.join(caseFileId, account, until);
  }

  Answer<String> invite(String organisationId, LocalDate until) {
    return doors.team.invite(caseFileId, organisationId, until);
  }

  Answer<String> revoke(String grantId) {
    return doors.team.revoke(caseFileId, grantId);
  }

  String basis(String code, Locale locale) {
    return doors.policies.basis(code, locale);
  }

  private Scope scope() {
    return doors.gateway.open(caseFileId, ground).orThrow();
  }
}
