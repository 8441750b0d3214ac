package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Ground;
import nl.houvast.access.Professionals;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Rejection;
import nl.houvast.network.Home;
import nl.houvast.network.Network;
import nl.houvast.network.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to reading case files: the list, one of them, and the bare connection of level L1. */
@Component
public class CaseFileReading {
  private final Gateway gateway;
  private final Grants grants;
  private final CurrentActor current;
  private final Professionals professionals;
  private final Network network;
  private final Networks networks;

  CaseFileReading(
      Gateway gateway,
      Grants grants,
      CurrentActor current,
      Professionals professionals,
      Network network,
      Networks networks) {
    this.gateway = gateway;
    this.grants = grants;
    this.current = current;
    this.professionals = professionals;
    this.network = network;
    this.networks = networks;
  }

  /**
   * The case files of the caller: those with new signals first, then the open ones by what came in
   * last. Empty when there are none.
   */
  public List<CaseFile> list(Ground ground) {
    return switch (gateway.mine(ground)) {
      case Answer.Given<Scope>(var scope) ->
          gateway.read(
              scope,
              "casefile.list",
              sight ->
                  sight.rows(
                      CaseFileQueries.LIST,
                      Map.of(),
                      r ->
                          caseFile(r.fact("c"), r.date("lastRecordedOn"), r.number("newSignals"))));
      case Answer.Refused<Scope> nothing -> List.of();
    };
  }

  private long newSignals(String caseFileId, Ground ground) {
    return switch (gateway.mine(ground)) {
      case Answer.Given<Scope>(var scope) ->
          gateway
              .read(
                  scope,
                  "casefile.list",
                  sight ->
                      sight.rows(
                          CaseFileQueries.NEW_SIGNALS,
                          Map.of("id", caseFileId),
                          r -> r.number("newSignals")))
              .stream()
              .findFirst()
              .orElse(0L);
      case Answer.Refused<Scope> nothing -> 0;
    };
  }

  /** A case in a word, to choose from. */
  public record Known(String caseFileId, String title) {}

  /** For signals that wait: the open cases of the caller in which somebody of them is known. */
  public Map<String, List<Known>> knownIn(Collection<String> signalIds, Ground ground) {
    Map<String, List<Known>> known = new LinkedHashMap<>();
    if (gateway.mine(ground) instanceof Answer.Given<Scope>(var scope)) {
      gateway.read(
          scope,
          "intake.list",
          sight ->
              sight.rows(
                  CaseFileQueries.KNOWN_IN,
                  Map.of("ids", List.copyOf(signalIds)),
                  r ->
                      known
                          .computeIfAbsent(r.id("signal"), s -> new ArrayList<>())
                          .add(new Known(r.fact("c").id(), r.fact("c").textOr("title", "")))));
    }
    return known;
  }

  /** One case file, with its team and the organisations around it. */
  public Answer<CaseFileDetails> find(String caseFileId, Ground ground) {
    return gateway
        .open(caseFileId, ground)
        .then(
            scope -> {
              long newSignals = newSignals(caseFileId, ground);
              return gateway.read(
                  scope,
                  "casefile.open",
                  sight -> {
                    var found =
                        sight.rows(
                            CaseFileQueries.ONE,
                            Map.of(),
                            row ->
                                details(
                                    row,
                                    scope.level(),
                                    newSignals,
                                    involvements(
                                        sight.rows(
                                            CaseFileQueries.INVOLVEMENTS,
                                            Map.of(),
                                            CaseFileReading::heard)),
                                    network.around(sight, networks.people(sight))));
                    return found.isEmpty()
                        ? Answer.<CaseFileDetails>refused(Rejection.unknown())
                        : Answer.of(found.getFirst());
                  });
            });
  }

  static CaseFile caseFile(Fact c, @Nullable LocalDate lastRecordedOn, long newSignals) {
    String reason = c.text("closureReason");
    return new CaseFile(
        c.id(),
        c.textOr("title", ""),
        c.textOr("region", ""),
        c.textOr("phase", ""),
        CaseFile.Status.valueOf(c.textOr("status", "OPEN")),
        c.date("openedOn"),
        lastRecordedOn,
        reason == null
            ? null
            : new CaseFile.Closing(
                c.date("closedOn"), reason, c.texts("closureSaidBy"), c.texts("closureLeftOpen")),
        newSignals,
        c.number("version"));
  }

  private CaseFileDetails details(
      Row row,
      Level level,
      long newSignals,
      List<CaseFileDetails.Involvement> involvements,
      Surroundings around) {
    var people =
        professionals.people().stream()
            .collect(Collectors.toMap(Professionals.Professional::account, Function.identity()));
    Map<String, String> organisations =
        professionals.organisations().stream()
            .collect(
                Collectors.toMap(Professionals.Organisation::id, Professionals.Organisation::name));
    Function<String, CaseFileDetails.Colleague> colleague =
        account ->
            Optional.ofNullable(people.get(account))
                .map(
                    p ->
                        new CaseFileDetails.Colleague(
                            account,
                            p.name(),
                            organisations.getOrDefault(p.organisation(), p.organisation())))
                .orElseGet(() -> new CaseFileDetails.Colleague(account, account, ""));
    String stays = row.text("stays");
    return new CaseFileDetails(
        level,
        caseFile(row.fact("c"), row.date("lastRecordedOn"), newSignals),
        row.texts("team").stream().map(colleague).toList(),
        involvements,
        stays == null ? null : colleague.apply(stays),
        around.personIds(),
        new CaseFileDetails.Size(
            around.personIds().size(),
            (int) around.homes().stream().map(Home::addressId).distinct().count(),
            involvements.size()),
        Restrictions.of(row.fact("c")));
  }

  private record Heard(Fact signal, Fact organisation) {}

  private static Heard heard(Row row) {
    return new Heard(row.fact("s"), row.fact("o"));
  }

  private static List<CaseFileDetails.Involvement> involvements(List<Heard> all) {
    Map<String, List<Heard>> byOrganisation = new LinkedHashMap<>();
    all.forEach(
        h -> byOrganisation.computeIfAbsent(h.organisation().id(), o -> new ArrayList<>()).add(h));
    return byOrganisation.values().stream().map(CaseFileReading::involvement).toList();
  }

  private static CaseFileDetails.Involvement involvement(List<Heard> heard) {
    Fact organisation = heard.getFirst().organisation();
    var days = new TreeSet<LocalDate>();
    CaseFileDetails.Contact contact = null;
    for (Heard one : heard) {
      LocalDate day = one.signal().date("happenedOn");
      if (day != null) {
        days.add(day);
      }
      CaseFileDetails.Contact named = contact(one.signal());
      contact = named == null ? contact : named;
    }
    return new CaseFileDetails.Involvement(
        organisation.id(),
        organisation.textOr("name", ""),
        organisation.textOr("type", ""),
        days.isEmpty() ? null : days.first(),
        days.isEmpty() ? null : days.last(),
        heard.size(),
        contact);
  }

  static CaseFileDetails.@Nullable Contact contact(Fact signal) {
    String name = signal.text("contactName");
    String phone = signal.text("contactPhone");
    return name == null && phone == null
        ? null
        : new CaseFileDetails.Contact(
            name, signal.text("contactRole"), phone, signal.text("contactEmail"));
  }

  /** The cases of which the caller may know that they are there, and whom to contact; no more. */
  public List<Connection> connections() {
    return grants.of(current.require()).stream()
        .filter(g -> g.kind() == Grant.Kind.LOCAL || g.kind() == Grant.Kind.CONTINUITY)
        .map(Grant::caseFileId)
        .distinct()
        .flatMap(id -> connected(id, Level.L4).stream())
        .toList();
  }

  /** That there is a connection, for whoever may know that and no more. */
  public Optional<Connection> connection(String caseFileId) {
    return connected(caseFileId, Level.L2);
  }

  /** For whoever sees less than this level. */
  private Optional<Connection> connected(String caseFileId, Level below) {
    return switch (gateway.openConnection(caseFileId)) {
      case Answer.Given<Scope>(var scope) when scope.level().atLeast(below) -> Optional.empty();
      case Answer.Given<Scope>(var scope) ->
          gateway
              .read(
                  scope,
                  "casefile.connection",
                  sight ->
                      sight.rows(
                          CaseFileQueries.ONE, Map.of(), r -> r.fact("c").textOr("region", "")))
              .stream()
              .findFirst()
              .flatMap(
                  region ->
                      professionals
                          .safetyTeamOf(region)
                          .map(t -> new Connection(caseFileId, region, t.id(), t.name())));
      case Answer.Refused<Scope> nothing -> Optional.empty();
    };
  }
}
