package nl.houvast.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Fact;
import nl.houvast.access.Gateway;
import nl.houvast.access.Grant;
import nl.houvast.access.Grants;
import nl.houvast.access.Ground;
import nl.houvast.access.Permissions;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.access.Target;
import nl.houvast.consult.ConsultView.About;
import nl.houvast.consult.ConsultView.Message;
import nl.houvast.identity.Face;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Level;
import nl.houvast.knowledge.Patterns;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Reads consults, each for the side that looks. */
@Component
class Reading {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Grants grants;
  private final CurrentActor current;
  private final Permissions permissions;
  private final Seats seats;
  private final Sharing sharing;
  private final Snapshots snapshots;
  private final AdviceReading advice;
  private final Identities identities;
  private final Patterns patterns;
  private final Invitations invitations;
  private final Authors authors;

  Reading(
      Neo4jClient graph,
      Gateway gateway,
      Grants grants,
      CurrentActor current,
      Permissions permissions,
      Seats seats,
      Sharing sharing,
      Snapshots snapshots,
      AdviceReading advice,
      Identities identities,
      Patterns patterns,
      Invitations invitations,
      Authors authors) {
    this.graph = graph;
    this.gateway = gateway;
    this.grants = grants;
    this.current = current;
    this.permissions = permissions;
    this.seats = seats;
    this.sharing = sharing;
    this.snapshots = snapshots;
    this.advice = advice;
    this.identities = identities;
    this.patterns = patterns;
    this.invitations = invitations;
    this.authors = authors;
  }

  private record Kept(
      About about,
      String askedBy,
      List<String> personIds,
      Map<String, String> excerpts,
      Snapshots.Stored snapshot,
      List<Said> said,
      Map<String, Face> faces) {
    List<Message> messages(AdviceReading.Wording wording) {
      return said.stream().map(one -> one.in(wording)).toList();
    }
  }

  /** A message, and the real id of what it was put on. */
  private record Said(Message message, @Nullable String aboutId) {
    Message in(AdviceReading.Wording wording) {
      Message m = message;
      return aboutId == null
          ? m
          : new Message(
              m.id(),
              m.kind(),
              m.side(),
              m.author(),
              m.mine(),
              m.text(),
              m.reason(),
              wording.things().get(aboutId),
              m.at());
    }
  }

  Answer<ConsultView> find(String consultId, Ground ground, Locale locale) {
    return seats
        .seat(consultId, ground)
        .map(seat -> seat.expert() ? forExpert(seat, locale) : forTeam(seat, locale));
  }

  private ConsultView forExpert(Seats.Seat seat, Locale locale) {
    Kept kept = kept(seat, locale);
    Shared shared =
        kept.personIds().isEmpty() ? null : sharing.of(seat.scope(), request(seat, kept, locale));
    var wording = advice.roleWords(seat, kept.personIds(), locale);
    return new ConsultView.ForExpert(
        kept.about(),
        shared,
        drawn(seat, kept, locale),
        kept.messages(wording),
        advice.of(seat.scope(), seat.consult().id(), wording));
  }

  private @Nullable Snapshot drawn(Seats.Seat seat, Kept kept, Locale locale) {
    if (kept.snapshot().ids().isEmpty()) {
      return null;
    }
    var cut = sharing.cut(seat.scope(), "consult.read");
    return snapshots.of(
        kept.snapshot(), cut, snapshots.roleNaming(seat, cut, kept.personIds(), locale));
  }

  private ConsultView forTeam(Seats.Seat seat, Locale locale) {
    Kept kept = kept(seat, locale);
    var persons = new ArrayList<ConsultView.SharedPerson>();
    Shared seenAs = null;
    Snapshot snapshot = null;
    if (!kept.personIds().isEmpty()) {
      Scope narrowed = gateway.asShared(seat.scope(), kept.personIds());
      seenAs = sharing.of(narrowed, request(seat, kept, locale));
      var cut = sharing.cut(narrowed, "consult.read");
      var present = kept.personIds().stream().filter(cut.personIds()::contains).toList();
      var roles = present.isEmpty() ? Map.<String, Roles.Role>of() : Sharing.roles(cut, present);
      snapshot =
          snapshots.of(
              kept.snapshot(),
              cut,
              new Snapshots.Naming(UnaryOperator.identity(), p -> name(kept.faces(), p)));
      present.forEach(
          p ->
              persons.add(
                  new ConsultView.SharedPerson(
                      p,
                      name(kept.faces(), p),
                      Words.role(locale, Objects.requireNonNull(roles.get(p))))));
    }
    var wording = advice.nameWords(seat.scope(), locale);
    return new ConsultView.ForTeam(
        kept.about(),
        authors.of(kept.askedBy()),
        persons,
        kept.excerpts().entrySet().stream()
            .map(e -> new Question.Excerpt(e.getKey(), e.getValue()))
            .toList(),
        invited(seat.consult().id()),
        seenAs,
        snapshot,
        kept.messages(wording),
        advice.of(seat.scope(), seat.consult().id(), wording));
  }

  static String name(Map<String, Face> faces, String personId) {
    Face face = faces.get(personId);
    return face == null ? "" : face.label();
  }

  private List<ConsultView.Author> invited(String consultId) {
    return invitations.accounts(consultId).stream().map(authors::known).toList();
  }

  private static Sharing.Request request(Seats.Seat seat, Kept kept, Locale locale) {
    return new Sharing.Request(
        seat.pseudonymsUnder(),
        kept.personIds(),
        seat.consult().recognitionId(),
        kept.excerpts(),
        locale);
  }

  private Kept kept(Seats.Seat seat, Locale locale) {
    String id = seat.consult().id();
    return gateway.read(
        seat.scope(),
        "consult.read",
        sight -> {
          var messages =
              sight.rows(
                  ConsultQueries.THREAD,
                  Map.of("id", id),
                  row -> new Said(message(row, seat), row.text("aboutId")));
          Map<String, Face> faces =
              seat.scope().level().atLeast(Level.L4) && seat.consult().caseFileId() != null
                  ? identities.faces(sight)
                  : Map.of();
          var seen =
              Set.copyOf(
                  sight.rows(ConsultQueries.EXCERPTED, Map.of("id", id), row -> row.id("signal")));
          return sight
              .rows(
                  ConsultQueries.ONE,
                  Map.of("id", id),
                  row -> {
                    Fact c = row.fact("c");
                    return new Kept(
                        about(c, locale),
                        row.id("askedBy"),
                        row.texts("personIds"),
                        excerpts(row.texts("signals"), c.texts("excerptTexts"), seen),
                        Snapshots.Stored.of(row, c.instant("snapshotAt")),
                        messages,
                        faces);
                  })
              .getFirst();
        });
  }

  /** Words of a signal go where the signal itself is seen, and no longer. */
  private static Map<String, String> excerpts(
      List<String> signals, List<String> texts, Set<String> seen) {
    Map<String, String> excerpts = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(signals.size(), texts.size()); i++) {
      if (!seen.contains(signals.get(i))) {
        continue;
      }
      excerpts.merge(signals.get(i), texts.get(i), Preparing::joined);
    }
    return excerpts;
  }

  private About about(Fact c, Locale locale) {
    return new About(
        c.id(),
        Mode.valueOf(c.textOr("mode", "ANONYMOUS")),
        c.textOr("status", ""),
        c.number("version"),
        c.textOr("question", ""),
        pattern(c, locale),
        c.text("caseFileId"),
        c.text("recognitionId"),
        c.texts("people"),
        Objects.requireNonNull(c.instant("askedAt")),
        c.date("until"),
        c.instant("closedAt"),
        c.text("learningAnswer"));
  }

  private @Nullable PatternName pattern(Fact c, Locale locale) {
    String code = c.text("patternId");
    return code == null
        ? null
        : new PatternName(code, patterns.find(code).map(p -> p.title(locale)).orElse(code));
  }

  private Message message(Row row, Seats.Seat seat) {
    Fact m = row.fact("m");
    String by = row.id("by");
    boolean hidden = seat.expert() && m.textOr("side", "").equals("TEAM");
    return new Message(
        m.id(),
        m.textOr("kind", ""),
        m.textOr("side", ""),
        hidden ? null : authors.of(by),
        by.equals(seat.account()),
        m.textOr("text", ""),
        m.text("reason"),
        null,
        Objects.requireNonNull(m.instant("at")));
  }

  /** How many questions wait for the caller; a number of the caller's own, no content. */
  int waiting() {
    var live = grants.of(current.require()).stream().map(Grant::id).toList();
    return (int) myGrants().stream().filter(m -> m.open() && live.contains(m.grantId())).count();
  }

  /** The questions to the caller, the newest first: only those that the caller may see now. */
  List<ConsultLine> inbox(Ground ground, Locale locale) {
    var lines = new ArrayList<ConsultLine>();
    open(ground).forEach((consultId, scope) -> lines.addAll(lines(scope, consultId, true, locale)));
    lines.addAll(addressed(Level.L2, true, locale));
    return sorted(lines);
  }

  /** The scope of each consult that the caller may see as an expert now. */
  Map<String, Scope> open(Ground ground) {
    var live =
        grants.of(current.require()).stream()
            .filter(g -> g.kind() == Grant.Kind.CONSULT && g.basis().equals(ground.basis()))
            .filter(g -> g.purposes().contains(ground.purpose()))
            .map(Grant::id)
            .toList();
    Map<String, Scope> scopes = new LinkedHashMap<>();
    for (MyGrant mine : myGrants()) {
      if (live.contains(mine.grantId())
          && gateway.openConsult(mine.grantId(), ground)
              instanceof Answer.Given<Scope>(var scope)) {
        scopes.put(mine.consultId(), scope);
      }
    }
    return scopes;
  }

  private record MyGrant(String grantId, String consultId, boolean open) {}

  private List<MyGrant> myGrants() {
    return List.copyOf(
        graph
            .query(ConsultQueries.MY_GRANTS)
            .bind(current.require().account())
            .to("me")
            .fetchAs(MyGrant.class)
            .mappedBy(
                (types, row) ->
                    new MyGrant(
                        row.get("grantId").asString(),
                        row.get("consult").asString(),
                        row.get("open").asBoolean()))
            .all());
  }

  /** The consults of the caller's own cases, and the anonymous ones that the caller asked. */
  List<ConsultLine> asked(Ground ground, Locale locale) {
    var lines = new ArrayList<ConsultLine>();
    if (gateway.mine(ground) instanceof Answer.Given<Scope>(var scope)) {
      lines.addAll(lines(scope, null, false, locale));
    }
    lines.addAll(addressed(Level.L4, false, locale));
    return sorted(lines);
  }

  /** The consults of one case. */
  Answer<List<ConsultLine>> of(String caseFileId, Ground ground, Locale locale) {
    return seats.team(caseFileId, ground).map(scope -> sorted(lines(scope, null, false, locale)));
  }

  private List<ConsultLine> addressed(Level level, boolean expert, Locale locale) {
    if (permissions.may(Action.CONSULT_ANSWER, Target.addressed()) != expert) {
      return List.of();
    }
    return lines(gateway.self(level), null, expert, locale);
  }

  private static List<ConsultLine> sorted(List<ConsultLine> lines) {
    return lines.stream()
        .sorted(
            Comparator.comparing(ConsultLine::askedAt).reversed().thenComparing(ConsultLine::id))
        .toList();
  }

  private List<ConsultLine> lines(
      Scope scope, @Nullable String consultId, boolean expert, Locale locale) {
    Map<String, @Nullable Object> parameters = new HashMap<>();
    parameters.put("id", consultId);
    parameters.put("me", scope.actor().account());
    return gateway.read(
        scope,
        "consult.list",
        sight ->
            sight.rows(
                ConsultQueries.LINES,
                parameters,
                row -> line(row, row.truth(expert ? "newForExpert" : "newForTeam"), locale)));
  }

  private ConsultLine line(Row row, boolean news, Locale locale) {
    Fact c = row.fact("c");
    Fact f = row.factOrNull("f");
    LocalDate until = c.date("until");
    return new ConsultLine(
        c.id(),
        Mode.valueOf(c.textOr("mode", "ANONYMOUS")),
        c.textOr("status", ""),
        c.textOr("question", ""),
        pattern(c, locale),
        c.text("caseFileId"),
        f == null ? null : f.text("title"),
        Objects.requireNonNull(c.instant("askedAt")),
        until,
        row.number("messages"),
        row.number("advice"),
        lastAt(row),
        news);
  }

  private static Instant lastAt(Row row) {
    return ZonedDateTime.parse(row.id("lastAt")).toInstant();
  }
}
