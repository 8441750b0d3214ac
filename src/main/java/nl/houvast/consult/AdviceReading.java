package nl.houvast.consult;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.consult.Advice.Attached;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Kind;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.network.Network;
import nl.houvast.network.Tie;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads advice, in the ids and words of its reader. */
@Component
class AdviceReading {
  private final Gateway gateway;
  private final Dossiers dossiers;
  private final Network network;
  private final Identities identities;
  private final Recognitions recognitions;
  private final Sharing sharing;
  private final Authors authors;
  private final Clock clock;

  AdviceReading(
      Gateway gateway,
      Dossiers dossiers,
      Network network,
      Identities identities,
      Recognitions recognitions,
      Sharing sharing,
      Authors authors,
      Clock clock) {
    this.gateway = gateway;
    this.dossiers = dossiers;
    this.network = network;
    this.identities = identities;
    this.recognitions = recognitions;
    this.sharing = sharing;
    this.authors = authors;
    this.clock = clock;
  }

  /** How persons and ties are called in front of a reader, by their own id. */
  record Wording(Map<String, Attached> things, Locale locale) {}

  /** For the team: by name. */
  Wording nameWords(Scope scope, Locale locale) {
    if (scope.visible().getFirst().startsWith("me:")) {
      return new Wording(Map.of(), locale);
    }
    return gateway.read(
        scope,
        "advice.read",
        sight -> {
          Map<String, Attached> things = new HashMap<>();
          Map<String, Face> faces = identities.faces(sight);
          var around = network.around(sight);
          around
              .personIds()
              .forEach(p -> things.put(p, new Attached(Kind.PERSON, p, Reading.name(faces, p))));
          for (Tie t : around.ties()) {
            String label = Reading.name(faces, t.from()) + " – " + Reading.name(faces, t.to());
            things.put(t.id(), new Attached(Kind.TIE, t.id(), label));
          }
          return new Wording(things, locale);
        });
  }

  /** For an expert: by role, under the pseudonyms of the grant. */
  Wording roleWords(Seats.Seat seat, List<String> personIds, Locale locale) {
    Map<String, Attached> things = new HashMap<>();
    if (personIds.isEmpty()) {
      return new Wording(things, locale);
    }
    var cut = sharing.cut(seat.scope(), "advice.read");
    var present = personIds.stream().filter(cut.personIds()::contains).toList();
    if (present.isEmpty()) {
      return new Wording(things, locale);
    }
    var ids = sharing.pseudonyms(seat.pseudonymsUnder());
    var roles = Sharing.roles(cut, present);
    roles.forEach(
        (person, role) ->
            things.put(
                person, new Attached(Kind.PERSON, ids.of(person), Words.role(locale, role))));
    for (Tie t : cut.around().ties()) {
      Attached from = things.get(t.from());
      Attached to = things.get(t.to());
      if (from != null && to != null) {
        things.put(
            t.id(), new Attached(Kind.TIE, ids.of(t.id()), from.label() + " – " + to.label()));
      }
    }
    return new Wording(things, locale);
  }

  /** The advice of a consult, or of all that the scope shows; the newest first. */
  List<Advice> of(Scope scope, @Nullable String consultId, Wording wording) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("consult", consultId);
    Map<String, Set<String>> holding = new HashMap<>();
    var rows =
        gateway.read(
            scope, "advice.read", sight -> sight.rows(AdviceQueries.LIST, parameters, row -> row));
    return rows.stream().map(row -> advice(row, lapsed(row, holding), scope, wording)).toList();
  }

  /** Whether a recognition that the advice rests on does not hold today. */
  private boolean lapsed(Row row, Map<String, Set<String>> holding) {
    String caseFileId = row.text("caseFileId");
    var restsOn = restsOn(row);
    return caseFileId != null
        && !restsOn.isEmpty()
        && !holding.computeIfAbsent(caseFileId, this::holding).containsAll(restsOn);
  }

  /** The recognitions that it is attached to, else the one that was asked about. */
  private static Set<String> restsOn(Row row) {
    var kinds = row.fact("a").texts("attachedKinds");
    var ids = row.texts("attachedIds");
    var attached = new HashSet<String>();
    for (int i = 0; i < Math.min(kinds.size(), ids.size()); i++) {
      if (kinds.get(i).equals(Kind.RECOGNITION.name())) {
        attached.add(ids.get(i));
      }
    }
    String asked = row.text("recognitionId");
    return attached.isEmpty() && asked != null ? Set.of(asked) : attached;
  }

  /** Asked over the whole case, by a job: whether a ground holds does not depend on who looks. */
  private Set<String> holding(String caseFileId) {
    var whole = gateway.job("consult.ground", List.of(caseFileId));
    return recognitions.of(whole, LocalDate.now(clock)).stream()
        .filter(r -> r.status() == Recognition.Status.ACTIVE)
        .map(Recognition::id)
        .collect(Collectors.toSet());
  }

  private static List<Attached> attached(Row row, Wording wording) {
    var kinds = row.fact("a").texts("attachedKinds");
    var ids = row.texts("attachedIds");
    var attached = new ArrayList<Attached>();
    for (int i = 0; i < Math.min(kinds.size(), ids.size()); i++) {
      Attached thing = attached(Kind.valueOf(kinds.get(i)), ids.get(i), wording);
      if (thing != null) {
        attached.add(thing);
      }
    }
    return attached;
  }

  private static @Nullable Attached attached(Kind kind, String id, Wording wording) {
    return switch (kind) {
      case CASEFILE, RECOGNITION ->
          new Attached(kind, id, Words.of(wording.locale(), "consult.attached." + kind.name()));
      default -> wording.things().get(id);
    };
  }

  private Advice advice(Row row, boolean lapsed, Scope scope, Wording wording) {
    Fact a = row.fact("a");
    String by = row.id("by");
    LocalDate validUntil = a.date("validUntil");
    String response = a.text("response");
    return new Advice(
        a.id(),
        row.id("consult"),
        row.text("caseFileId"),
        a.textOr("text", ""),
        Phase.valueOf(a.textOr("phase", "IMMEDIATE_SAFETY")),
        attached(row, wording),
        a.texts("cites").stream().map(c -> citation(c, wording.locale())).toList(),
        a.text("ground"),
        a.text("conditions"),
        a.text("contraindications"),
        validUntil,
        authors.known(by),
        by.equals(scope.actor().account()),
        Objects.requireNonNull(a.instant("at")),
        response == null ? null : AdviceResponse.valueOf(response),
        a.text("responseReason"),
        a.date("reviewOn"),
        a.instant("respondedAt"),
        row.facts("outcomes").stream().map(AdviceReading::outcome).toList(),
        lapsed,
        validUntil != null && validUntil.isBefore(LocalDate.now(clock)));
  }

  private static Advice.Outcome outcome(Fact o) {
    return new Advice.Outcome(
        o.id(), o.date("observedOn"), o.textOr("result", ""), o.text("text"), o.instant("at"));
  }

  /** Kept as "DOS-X@1". */
  private Advice.Citation citation(String cited, Locale locale) {
    int at = cited.lastIndexOf('@');
    String id = cited.substring(0, at);
    int version = Integer.parseInt(cited.substring(at + 1));
    return dossiers
        .find(id, version)
        .map(
            d ->
                new Advice.Citation(
                    id,
                    version,
                    d.title(locale),
                    d.newestVersion() > version ? d.newestVersion() : null))
        .orElseGet(() -> new Advice.Citation(id, version, id, null));
  }
}
