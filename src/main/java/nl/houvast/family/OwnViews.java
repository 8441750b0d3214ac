package nl.houvast.family;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.access.Action;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.casefile.Blackout;
import nl.houvast.casefile.Blackout.Writing;
import nl.houvast.casefile.FactAside;
import nl.houvast.family.OwnView.Known;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The door to what somebody may know about themselves. Shown to the person by a read link, and
 * beforehand to the worker who approves it: made here alike, so that the one is what the other
 * sees.
 */
@Component
public class OwnViews {
  private final Gateway gateway;
  private final Beside asides;

  OwnViews(Gateway gateway, Beside asides) {
    this.gateway = gateway;
    this.asides = asides;
  }

  /** What the person of this visit reads. */
  public Answer<OwnView> of(Visit visit) {
    return gateway
        .ofPerson(visit.person(), Action.SIGNAL_READ)
        .map(
            scope ->
                view(
                    scope,
                    "family.own",
                    visit.person().personId(),
                    visit.signalIds(),
                    Set.copyOf(visit.textSignalIds())));
  }

  /** All that could be shown to somebody of an own case, every text with it: to approve from. */
  public Answer<OwnView> preview(String caseFileId, Ground ground, String personId) {
    return gateway
        .open(caseFileId, ground, Action.REPORT_ACCESS)
        .map(
            scope ->
                view(
                    gateway.asPerson(scope, personId, scope.compartments()),
                    "family.preview",
                    personId,
                    null,
                    null));
  }

  /**
   * @param signals which to show; all that mention the person when null
   * @param texts of which the words are shown although others are mentioned; all when null
   */
  OwnView view(
      Scope scope,
      String activity,
      String person,
      @Nullable List<String> signals,
      @Nullable Set<String> texts) {
    Blackout blackout = blackout(scope.caseFileId(), person);
    Map<String, Object> asked = new HashMap<>();
    asked.put("person", person);
    asked.put("signals", signals);
    return gateway.read(
        scope,
        activity,
        sight -> {
          var known = sight.rows(OwnViewQueries.KNOWN, asked, row -> known(row, texts, blackout));
          var beside = asides.beside(sight, known.stream().map(Known::signalId).toList());
          return new OwnView(
              known.stream()
                  .map(k -> k.beside(beside.getOrDefault(k.signalId(), FactAside.Aside.NOTHING)))
                  .toList());
        });
  }

  private static Known known(Row row, @Nullable Set<String> texts, Blackout blackout) {
    Fact s = row.fact("s");
    boolean others = row.truth("others");
    boolean told = !others || texts == null || texts.contains(s.id());
    String text = told ? s.text("text") : null;
    var day = row.date("happenedOn");
    return new Known(
        s.id(),
        day == null ? null : YearMonth.from(day),
        row.fact("o").textOr("name", ""),
        s.textOr("kind", ""),
        s.textOr("nature", ""),
        s.textOr("status", ""),
        row.texts("roles"),
        others,
        told ? row.texts("indicates") : List.of(),
        text == null ? null : blackout.over(text),
        s.closed(),
        List.of(),
        null);
  }

  /**
   * By a job, since also what nobody here may see (a reporter, what is withheld) must not slip out.
   */
  Blackout blackout(String caseFileId, String person) {
    var scopes = List.of(caseFileId, Gateway.withheldIn(caseFileId));
    return gateway.read(
        gateway.job("family.blackout", scopes),
        "family.blackout",
        sight -> {
          var own = new ArrayList<Writing>();
          var others = new ArrayList<Writing>();
          var whole = new ArrayList<String>();
          sight.rows(
              OwnViewQueries.WRITINGS,
              Map.of("person", person),
              row -> (row.truth("own") ? own : others).add(writing(row)));
          sight.rows(
              OwnViewQueries.CONTACTS,
              Map.of(),
              row -> contact(row.id("name"), row.text("phone"), others, whole));
          return new Blackout(own, others, whole);
        });
  }

  /** Somebody with initials is a person; else it may be a desk. */
  private static boolean contact(
      String name, @Nullable String phone, List<Writing> others, List<String> whole) {
    if (phone != null) {
      whole.add(phone);
    }
    return name.contains(".") ? others.add(Writing.name(name, null)) : whole.add(name);
  }

  private static Writing writing(Row row) {
    return new Writing(
        row.text("name"),
        row.text("street"),
        row.text("houseNumber"),
        row.text("postalCode"),
        row.text("phone"),
        row.date("birthDate"));
  }

  /** Under which ids the log knows the person of this visit, in this case. */
  List<String> namesInLog(Scope scope, String person) {
    return gateway.read(
        scope,
        "report.access",
        sight -> {
          var ids = new ArrayList<String>(List.of(person));
          sight.rows(
              OwnViewQueries.NAMES_IN_LOG,
              Map.of("person", person),
              row -> ids.addAll(row.texts("mentions")));
          return ids;
        });
  }
}
