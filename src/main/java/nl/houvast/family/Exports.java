package nl.houvast.family;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.houvast.access.Action;
import nl.houvast.access.Compartment;
import nl.houvast.access.Gateway;
import nl.houvast.access.OwnPerson;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.family.ExportContents.Chosen;
import nl.houvast.family.Exported.Mark;
import nl.houvast.family.OwnView.Known;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.springframework.stereotype.Component;

/**
 * The door to what somebody gets of all that is known about them. A worker chooses for each signal,
 * two people of the team approve what they saw, and only that leaves: when it would read otherwise
 * than what was approved, it has to be made again.
 *
 * @see "Regulation (EU) 2016/679 (AVG), article 15"
 */
@Component
public class Exports {
  private final Gateway gateway;
  private final ExportContents contents;
  private final OwnViews views;
  private final CaseRecords records;
  private final Writing writing;
  private final Clock clock;

  Exports(
      Gateway gateway,
      ExportContents contents,
      OwnViews views,
      CaseRecords records,
      Writing writing,
      Clock clock) {
    this.gateway = gateway;
    this.contents = contents;
    this.views = views;
    this.records = records;
    this.writing = writing;
    this.clock = clock;
  }

  /**
   * What a worker chose.
   *
   * @param signalIds that are shown
   * @param textSignalIds of which the words go along although others are mentioned
   * @param refused the ground, for each signal or words that are left out
   */
  public record Choice(
      String personId,
      List<String> signalIds,
      List<String> textSignalIds,
      Map<String, PersonExport.Ground> refused) {}

  /** Makes an export for somebody of an own case; it waits for two approvals. */
  public Answer<String> make(String caseFileId, Choice choice) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(scope -> whole(scope, choice).then(c -> made(scope, c)));
  }

  /** Nothing is left out without a ground. */
  private Answer<Choice> whole(Scope scope, Choice choice) {
    Scope person = gateway.asPerson(scope, choice.personId(), scope.compartments());
    var all = views.view(person, "family.preview", choice.personId(), null, null).known();
    boolean decided =
        all.stream().allMatch(k -> given(k, choice) || choice.refused().containsKey(k.signalId()));
    var ids = all.stream().map(Known::signalId).toList();
    boolean own = ids.containsAll(choice.signalIds()) && ids.containsAll(choice.refused().keySet());
    return !own
        ? Answer.refused(Rejection.unknown())
        : decided ? Answer.of(choice) : Answer.refused("family.export.rest");
  }

  private static boolean given(Known known, Choice choice) {
    boolean words =
        known.text() == null
            || !known.others()
            || choice.textSignalIds().contains(known.signalId());
    return choice.signalIds().contains(known.signalId()) && words;
  }

  private Answer<String> made(Scope scope, Choice choice) {
    String id = UUID.randomUUID().toString();
    var chosen =
        new Chosen(
            id,
            choice.personId(),
            choice.signalIds(),
            choice.textSignalIds(),
            choice.refused(),
            scope.compartments(),
            scope.actor().organisationName());
    String told = content(scope, chosen).fingerprint();
    return writing.answering(
        () -> {
          gateway.act(scope, "family.export.make", new Ref(Kind.PERSON, choice.personId()));
          return records.written(
              scope,
              ExportQueries.MAKE,
              Map.of(
                  "caseFileId", scope.caseFileId(),
                  "personId", choice.personId(),
                  "values", values(scope, chosen, told)));
        });
  }

  private Map<String, Object> values(Scope scope, Chosen chosen, String told) {
    Map<String, Object> values = new HashMap<>();
    values.put("id", chosen.id());
    values.put("caseFileId", scope.caseFileId());
    values.put("signalIds", chosen.signalIds());
    values.put("textSignalIds", chosen.textSignalIds());
    values.put("refusedSignalIds", List.copyOf(chosen.refused().keySet()));
    values.put("refusedWhy", chosen.refused().values().stream().map(Enum::name).toList());
    values.put("compartments", chosen.open().stream().map(Enum::name).sorted().toList());
    values.put("organisation", chosen.organisation());
    values.put("madeBy", scope.actor().account());
    values.put("madeOn", LocalDate.now(clock));
    values.put("told", told);
    values.put("approvedBy", List.of());
    return values;
  }

  private Exported content(Scope scope, Chosen chosen) {
    return contents.of(
        gateway.asPerson(scope, chosen.personId(), chosen.open()),
        chosen,
        new Mark(false, scope.actor().organisationName(), clock.instant()));
  }

  private record Kept(PersonExport export, Chosen chosen, String told) {}

  private List<Kept> kept(Scope scope, @org.jspecify.annotations.Nullable String id) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("id", id);
    return gateway.read(
        scope, "family.exports", sight -> sight.rows(ExportQueries.OF_CASE, asked, Exports::kept));
  }

  private static Kept kept(Row row) {
    var x = row.fact("x");
    Map<String, PersonExport.Ground> refused = new LinkedHashMap<>();
    List<String> ids = row.texts("refused");
    for (int i = 0; i < ids.size(); i++) {
      refused.put(ids.get(i), PersonExport.Ground.valueOf(row.texts("why").get(i)));
    }
    List<String> approvedBy = row.texts("approvedBy");
    var state =
        x.known("withdrawnOn")
            ? PersonExport.State.WITHDRAWN
            : approvedBy.size() < PersonExport.APPROVALS
                ? PersonExport.State.WAITING
                : PersonExport.State.APPROVED;
    var export =
        new PersonExport(
            x.id(),
            row.id("person"),
            row.texts("signals"),
            row.texts("texts"),
            refused,
            row.id("organisation"),
            row.id("madeBy"),
            Objects.requireNonNull(x.date("madeOn")),
            approvedBy,
            x.date("approvedOn"),
            state);
    Set<Compartment> open =
        row.texts("compartments").stream().map(Compartment::valueOf).collect(Collectors.toSet());
    return new Kept(
        export,
        new Chosen(
            export.id(),
            export.personId(),
            export.signalIds(),
            export.textSignalIds(),
            refused,
            open,
            export.organisation()),
        row.id("told"));
  }

  /** The exports of a case, the newest first. */
  public Answer<List<PersonExport>> of(String caseFileId, nl.houvast.access.Ground ground) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(scope -> kept(scope, null).stream().map(Kept::export).toList());
  }

  /** The approved exports for the person of this visit. */
  public Answer<List<PersonExport>> of(Visit visit) {
    return gateway
        .ofPerson(visit.person(), Action.SIGNAL_READ)
        .map(
            scope ->
                kept(scope, null).stream()
                    .map(Kept::export)
                    .filter(x -> x.state() == PersonExport.State.APPROVED)
                    .toList());
  }

  /** What would leave, for who has to approve it. */
  public Answer<Exported> preview(
      String caseFileId, nl.houvast.access.Ground ground, String exportId) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .then(
            scope ->
                one(scope, exportId).then(k -> unchanged(content(scope, k.chosen()), k.told())));
  }

  private Answer<Kept> one(Scope scope, String exportId) {
    return kept(scope, exportId).stream()
        .filter(k -> k.export().state() != PersonExport.State.WITHDRAWN)
        .findFirst()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private static Answer<Exported> unchanged(Exported exported, String told) {
    return exported.fingerprint().equals(told)
        ? Answer.of(exported)
        : Answer.refused("family.export.changed");
  }

  /** One of the team says that this may leave; nobody says so twice. */
  public Answer<String> approve(String caseFileId, String exportId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope ->
                one(scope, exportId)
                    .then(
                        k ->
                            unchanged(content(scope, k.chosen()), k.told())
                                .then(same -> approved(scope, k))));
  }

  private Answer<String> approved(Scope scope, Kept kept) {
    return writing.answering(
        () -> {
          gateway.act(
              scope, "family.export.approve", new Ref(Kind.PERSON, kept.export().personId()));
          return records.written(
              scope,
              ExportQueries.APPROVE,
              Map.of(
                  "id", kept.export().id(),
                  "caseFileId", scope.caseFileId(),
                  "told", kept.told(),
                  "on", LocalDate.now(clock),
                  "by", scope.actor().account()),
              Rejection.because("family.export.twice"));
        });
  }

  /** Takes an export back; who fetched it before keeps their copy. */
  public Answer<String> withdraw(String caseFileId, String exportId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      gateway.act(
                          scope, "family.export.withdraw", new Ref(Kind.CASEFILE, caseFileId));
                      return records.written(
                          scope,
                          ExportQueries.WITHDRAW,
                          Map.of(
                              "id",
                              exportId,
                              "caseFileId",
                              caseFileId,
                              "on",
                              LocalDate.now(clock),
                              "by",
                              scope.actor().account()));
                    }));
  }

  /** The approved export, for a worker who hands it over. */
  public Answer<Exported> fetch(
      String caseFileId, nl.houvast.access.Ground ground, String exportId) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .then(
            scope ->
                ready(scope, exportId).then(k -> unchanged(content(scope, k.chosen()), k.told())));
  }

  /** The approved export, for the person of this visit. */
  public Answer<Exported> fetch(Visit visit, String exportId) {
    return gateway
        .ofPerson(visit.person(), Action.SIGNAL_READ)
        .then(scope -> ready(scope, exportId))
        .then(
            k -> {
              var p = visit.person();
              // With what was open to who approved it, not to who made the link.
              var own = new OwnPerson(p.linkId(), p.personId(), p.caseFileId(), k.chosen().open());
              var mark = new Mark(true, visit.organisation(), clock.instant());
              return gateway
                  .ofPerson(own, Action.SIGNAL_READ)
                  .then(s -> unchanged(contents.of(s, k.chosen(), mark), k.told()));
            });
  }

  private Answer<Kept> ready(Scope scope, String exportId) {
    return one(scope, exportId)
        .then(
            k ->
                k.export().state() == PersonExport.State.APPROVED
                    ? Answer.of(k)
                    : Answer.refused("family.export.not-yet"));
  }
}
