package nl.houvast.family;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.casefile.Networks;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.stereotype.Component;

/**
 * The door to read links: a worker makes one for one person of an own case, approves what it shows,
 * and takes it back. It works for {@value #DAYS} days and {@value #OPENINGS} openings.
 */
@Component
public class FamilyLinks {
  static final int DAYS = 14;
  static final int OPENINGS = 5;

  private final CaseRecords records;
  private final Gateway gateway;
  private final Networks networks;
  private final Identities identities;
  private final OnBehalf onBehalf;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  FamilyLinks(
      CaseRecords records,
      Gateway gateway,
      Networks networks,
      Identities identities,
      OnBehalf onBehalf,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.records = records;
    this.gateway = gateway;
    this.networks = networks;
    this.identities = identities;
    this.onBehalf = onBehalf;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** Somebody of a case, as its team calls them. */
  public record Someone(String id, String label) {}

  /** Everybody whom the case is about. */
  public Answer<List<Someone>> people(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground)
        .map(
            scope ->
                gateway.read(
                    scope,
                    "family.people",
                    sight ->
                        identities.faces(sight, networks.people(sight)).values().stream()
                            .map(face -> new Someone(face.personId(), face.label()))
                            .sorted(java.util.Comparator.comparing(Someone::label))
                            .toList()));
  }

  /** The links of a case, the newest first. */
  public Answer<List<FamilyLink>> of(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(
            scope ->
                gateway.read(
                    scope,
                    "family.links",
                    sight ->
                        sight.rows(
                            FamilyLinkQueries.OF_CASE,
                            Map.of(),
                            row -> link(row.fact("l"), row.id("person")))));
  }

  private FamilyLink link(Fact l, String person) {
    Instant until = Objects.requireNonNull(l.instant("until"));
    return new FamilyLink(
        l.id(),
        person,
        Objects.requireNonNull(l.instant("madeAt")),
        until,
        l.number("openings"),
        state(l, until));
  }

  private FamilyLink.State state(Fact l, Instant until) {
    if (l.known("revokedAt")) {
      return FamilyLink.State.REVOKED;
    }
    if (l.known("closedAt")) {
      return FamilyLink.State.CLOSED;
    }
    if (!clock.instant().isBefore(until)) {
      return FamilyLink.State.EXPIRED;
    }
    return l.number("openings") < OPENINGS ? FamilyLink.State.OPEN : FamilyLink.State.USED;
  }

  /**
   * Makes a link for somebody of an own case; the answer is the only place that tells both halves.
   */
  public Answer<HandedOver> make(String caseFileId, Approval approval) {
    return make(caseFileId, approval, Behalf.OWN);
  }

  /**
   * As {@link #make(String, Approval)}, for who asks it for somebody; refused when they may not.
   */
  public Answer<HandedOver> make(String caseFileId, Approval approval, Behalf behalf) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(scope -> onBehalf.may(scope, approval.personId(), behalf))
        .then(scope -> writing.answering(() -> made(scope, approval)));
  }

  private Answer<HandedOver> made(Scope scope, Approval approval) {
    Instant now = clock.instant();
    var handed =
        new HandedOver(
            UUID.randomUUID().toString(),
            Secrets.token(),
            Secrets.code(),
            now.plus(Duration.ofDays(DAYS)));
    gateway.act(scope, "family.link", new Ref(Kind.PERSON, approval.personId()));
    return records
        .written(
            scope,
            FamilyLinkQueries.MAKE,
            Map.of(
                "caseFileId", scope.caseFileId(),
                "personId", approval.personId(),
                "values", values(scope, approval, handed, now)))
        .map(id -> handed);
  }

  private Map<String, Object> values(
      Scope scope, Approval approval, HandedOver handed, Instant now) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", handed.linkId());
    values.put("caseFileId", scope.caseFileId());
    values.put("tokenHash", Secrets.hash(handed.token()));
    values.put("codeHash", Secrets.hashOfCode(handed.code()));
    values.put("compartments", scope.compartments().stream().map(Enum::name).sorted().toList());
    values.put("signalIds", approval.signalIds());
    values.put("textSignalIds", approval.textSignalIds());
    values.put("organisation", scope.actor().organisationName());
    values.put("madeBy", scope.actor().account());
    values.put("madeAt", now.atZone(ZoneOffset.UTC));
    values.put("until", handed.until().atZone(ZoneOffset.UTC));
    values.put("openings", 0L);
    values.put("tries", 0L);
    return values;
  }

  /** Takes a link back; whoever looks by it at that moment sees no more. */
  public Answer<String> revoke(String caseFileId, String linkId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(scope, "family.revoke", new Ref(Kind.GRANT, linkId));
                      return revoked(scope, linkId);
                    }));
  }

  private Answer<String> revoked(Scope scope, String linkId) {
    return records
        .written(
            scope,
            FamilyLinkQueries.REVOKE,
            Map.of(
                "id", linkId,
                "caseFileId", scope.caseFileId(),
                "now", clock.instant().atZone(ZoneOffset.UTC),
                "by", scope.actor().account()))
        .map(
            id -> {
              changes.touched(new Ref(Kind.GRANT, id));
              return id;
            });
  }
}
