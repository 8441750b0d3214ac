package nl.houvast.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Compartment;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.casefile.Blackout;
import nl.houvast.casefile.FactAside;
import nl.houvast.family.OwnView.Known;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what one person gets, anew each time: what was withheld, revised or erased meanwhile is not
 * in it. Whatever was written by somebody else goes through the blackout, also a name.
 */
@Component
class ExportContents {
  private static final String ACTIVITY = "family.export";
  private final Gateway gateway;
  private final OwnViews views;
  private final SubjectRequests requests;
  private final WhoLooked whoLooked;

  ExportContents(Gateway gateway, OwnViews views, SubjectRequests requests, WhoLooked whoLooked) {
    this.gateway = gateway;
    this.views = views;
    this.requests = requests;
    this.whoLooked = whoLooked;
  }

  /** The worker's choice, with the compartments of which the text may go along. */
  record Chosen(
      String id,
      String personId,
      List<String> signalIds,
      List<String> textSignalIds,
      Map<String, PersonExport.Ground> refused,
      Set<Compartment> open,
      String organisation) {}

  /**
   * @param scope of the person, or of a worker narrowed to that person
   */
  Exported of(Scope scope, Chosen chosen, Exported.Mark mark) {
    Blackout blackout = views.blackout(scope.caseFileId(), chosen.personId());
    var known =
        views
            .view(
                scope,
                ACTIVITY,
                chosen.personId(),
                chosen.signalIds(),
                Set.copyOf(chosen.textSignalIds()))
            .known()
            .stream()
            .map(k -> decided(k, blackout))
            .toList();
    return new Exported(
        chosen.id(),
        chosen.organisation(),
        written(scope, chosen, blackout),
        known,
        new TreeMap<>(
            chosen.refused().values().stream()
                .collect(Collectors.groupingBy(g -> g, Collectors.counting()))),
        asked(scope, blackout),
        whoLooked.of(scope, chosen.personId()),
        mark);
  }

  /** The person's own words stay as they are; the reasons of a decision are somebody else's. */
  private static Known decided(Known known, Blackout blackout) {
    var dispute = known.dispute();
    return dispute == null || dispute.reasons() == null
        ? known
        : known.beside(
            new FactAside.Aside(
                known.said(),
                new FactAside.Contested(
                    dispute.id(),
                    dispute.status(),
                    dispute.text(),
                    dispute.on(),
                    blackout.over(dispute.reasons()))));
  }

  private List<Exported.Written> written(Scope scope, Chosen chosen, Blackout blackout) {
    return gateway.read(
        scope,
        ACTIVITY,
        sight ->
            sight
                .rows(
                    ExportQueries.AS_WRITTEN,
                    Map.of("person", chosen.personId(), "signals", chosen.signalIds()),
                    row -> written(row, blackout))
                .stream()
                .distinct()
                .toList());
  }

  private static Exported.Written written(Row row, Blackout blackout) {
    LocalDate born = row.date("birthDate");
    String address =
        Stream.of(
                row.text("street"),
                row.text("houseNumber"),
                row.text("postalCode"),
                row.text("city"))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return new Exported.Written(
        row.id("source"),
        over(row.text("name"), blackout),
        born,
        address.isEmpty() ? null : blackout.over(address),
        over(row.text("phone"), blackout),
        row.truth("bsn"));
  }

  private static @Nullable String over(@Nullable String text, Blackout blackout) {
    return text == null ? null : blackout.over(text);
  }

  private List<Exported.Asked> asked(Scope scope, Blackout blackout) {
    return requests.of(scope, ACTIVITY).stream()
        .map(r -> new Exported.Asked(r.kind(), r.dueOn(), r.status(), over(r.answer(), blackout)))
        .toList();
  }
}
