package nl.houvast.consult;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.consult.Shared.Edge;
import nl.houvast.consult.Shared.Node;
import nl.houvast.consult.Shared.SharedSignal;
import nl.houvast.kernel.AgeBand;
import nl.houvast.network.Network;
import nl.houvast.network.Surroundings;
import nl.houvast.recognition.Recognition;
import nl.houvast.recognition.Recognitions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes what an expert sees out of a scope that is already narrowed to it. A team's preview and an
 * expert's page are made here alike, so that the one is what the other will be.
 */
@Component
class Sharing {
  private final Gateway gateway;
  private final Network network;
  private final Recognitions recognitions;
  private final Statements statements;
  private final PlatformKey key;
  private final Clock clock;

  Sharing(
      Gateway gateway,
      Network network,
      Recognitions recognitions,
      Statements statements,
      PlatformKey key,
      Clock clock) {
    this.gateway = gateway;
    this.network = network;
    this.recognitions = recognitions;
    this.statements = statements;
    this.key = key;
    this.clock = clock;
  }

  /**
   * What is to be told.
   *
   * @param grantId under which ids get their pseudonyms; the consult's own id where no grant exists
   * @param personIds who is shared, the person that it turns on first
   */
  record Request(
      String grantId,
      List<String> personIds,
      @Nullable String recognitionId,
      Map<String, String> excerpts,
      Locale locale) {}

  /** The people and signals of a narrowed scope, before they are told. */
  record Cut(List<Someone> people, Surroundings around, List<SignalCut> signals) {
    Map<String, String> sexes() {
      return people.stream()
          .filter(p -> p.sex() != null)
          .collect(Collectors.toMap(Someone::id, p -> Objects.requireNonNull(p.sex())));
    }

    List<String> personIds() {
      return people.stream().map(Someone::id).toList();
    }

    /** The first day on which anything of the shared part happened: week 0. */
    @Nullable LocalDate firstDay() {
      return signals.stream().map(SignalCut::day).min(Comparator.naturalOrder()).orElse(null);
    }
  }

  record Someone(String id, @Nullable String sex, @Nullable AgeBand band) {}

  record SignalCut(
      String id,
      LocalDate day,
      String sourceType,
      String kind,
      String nature,
      String status,
      boolean closed,
      @Nullable String text,
      List<String> concepts,
      List<String> persons,
      List<String> actors,
      List<String> targets,
      List<String> central) {}

  /** Reads the shared part. */
  Cut cut(Scope scope, String activity) {
    LocalDate today = LocalDate.now(clock);
    return gateway.read(
        scope,
        activity,
        sight ->
            new Cut(
                sight.rows(SharingQueries.PEOPLE, Map.of(), r -> someone(r, today)),
                network.around(sight),
                sight.rows(SharingQueries.SIGNALS, Map.of(), Sharing::signal)));
  }

  private static Someone someone(Row row, LocalDate today) {
    String birth = most(row.texts("births"));
    return new Someone(
        row.id("person"),
        most(row.texts("sexes")),
        birth == null ? null : AgeBand.on(LocalDate.parse(birth), today));
  }

  private static @Nullable String most(List<String> values) {
    return values.stream()
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static SignalCut signal(Row row) {
    var s = row.fact("s");
    return new SignalCut(
        s.id(),
        Objects.requireNonNull(row.date("happenedOn")),
        row.id("sourceType"),
        s.textOr("kind", ""),
        s.textOr("nature", ""),
        s.textOr("status", ""),
        s.closed(),
        s.text("text"),
        row.texts("concepts").stream().sorted().toList(),
        row.texts("persons"),
        row.texts("actors"),
        row.texts("targets"),
        row.texts("central"));
  }

  /**
   * The person that most signals are about, put first; the order of the others follows from the
   * pseudonyms of the consult, so that it tells nothing.
   */
  List<String> indexFirst(Cut cut, Collection<String> persons, String consultId) {
    var letters = Pseudonyms.of(key.bytes(), consultId);
    Map<String, Integer> central = new HashMap<>();
    cut.signals().forEach(s -> s.central().forEach(p -> central.merge(p, 1, Integer::sum)));
    var ordered = new ArrayList<>(new TreeSet<>(persons));
    ordered.sort(Comparator.comparing(letters::of));
    ordered.sort(Comparator.comparing(p -> -central.getOrDefault(p, 0)));
    String index = ordered.removeFirst();
    ordered.sort(Comparator.comparing(letters::of));
    ordered.addFirst(index);
    return ordered;
  }

  /** What everybody is to the first of these persons. */
  static Map<String, Roles.Role> roles(Cut cut, List<String> personIds) {
    return Roles.of(personIds, cut.around().ties(), cut.sexes());
  }

  Pseudonyms pseudonyms(String grantId) {
    return Pseudonyms.of(key.bytes(), grantId);
  }

  /** The shared part, told in roles, bands and weeks. */
  Shared of(Scope narrowed, Request request) {
    Cut cut = cut(narrowed, "consult.read");
    var present = request.personIds().stream().filter(cut.personIds()::contains).toList();
    if (present.isEmpty()) {
      return new Shared(new Shared.Network(List.of(), List.of(), null), List.of(), List.of(), null);
    }
    var ids = pseudonyms(request.grantId());
    var roles = roles(cut, present);
    var network =
        new Shared.Network(
            nodes(cut, roles, ids, request.locale()),
            edges(cut, roles, ids),
            ids.of(present.getFirst()));
    return new Shared(
        network,
        households(cut, roles, ids),
        signals(cut, roles, ids, request, statements.beside(narrowed, cut, request)),
        recognition(narrowed, cut, roles, ids, request));
  }

  private static List<Node> nodes(
      Cut cut, Map<String, Roles.Role> roles, Pseudonyms ids, Locale locale) {
    return cut.people().stream()
        .filter(p -> roles.containsKey(p.id()))
        .map(p -> node(p, Words.role(locale, Objects.requireNonNull(roles.get(p.id()))), ids))
        .sorted(Comparator.comparing(Node::id))
        .toList();
  }

  private static Node node(Someone person, String role, Pseudonyms ids) {
    String band = person.band() == null ? null : person.band().toString();
    String label = band == null ? role : role + ", " + band;
    return new Node(ids.of(person.id()), "PERSON", label, role, person.sex(), band);
  }

  private static List<Edge> edges(Cut cut, Map<String, Roles.Role> roles, Pseudonyms ids) {
    return cut.around().ties().stream()
        .filter(t -> roles.containsKey(t.from()) && roles.containsKey(t.to()))
        .map(
            t ->
                new Edge(
                    ids.of(t.id()),
                    t.kind().name(),
                    ids.of(t.from()),
                    ids.of(t.to()),
                    t.status(),
                    t.nature()))
        .sorted(Comparator.comparing(Edge::id))
        .toList();
  }

  private static List<List<String>> households(
      Cut cut, Map<String, Roles.Role> roles, Pseudonyms ids) {
    Map<String, TreeSet<String>> byAddress = new TreeMap<>();
    cut.around().homes().stream()
        .filter(h -> roles.containsKey(h.personId()))
        .forEach(
            h ->
                byAddress
                    .computeIfAbsent(h.addressId(), a -> new TreeSet<>())
                    .add(ids.of(h.personId())));
    return byAddress.values().stream()
        .filter(together -> together.size() > 1)
        .map(List::copyOf)
        .distinct()
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  private static List<SharedSignal> signals(
      Cut cut,
      Map<String, Roles.Role> roles,
      Pseudonyms ids,
      Request request,
      Map<String, Statements.Beside> beside) {
    LocalDate first = cut.firstDay();
    return cut.signals().stream()
        .map(
            s ->
                new SharedSignal(
                    ids.of(s.id()),
                    week(first, s.day()),
                    Words.source(request.locale(), s.sourceType()),
                    s.kind(),
                    s.nature(),
                    s.status(),
                    s.concepts(),
                    pseudonymised(s.actors(), roles, ids),
                    pseudonymised(s.targets(), roles, ids),
                    request.excerpts().get(s.id()),
                    beside.getOrDefault(s.id(), Statements.Beside.NOTHING)))
        .sorted(Comparator.comparing(SharedSignal::week).thenComparing(SharedSignal::id))
        .toList();
  }

  private static List<String> pseudonymised(
      List<String> persons, Map<String, Roles.Role> roles, Pseudonyms ids) {
    return persons.stream().filter(roles::containsKey).map(ids::of).sorted().toList();
  }

  static long week(@Nullable LocalDate first, LocalDate day) {
    return first == null ? 0 : Math.floorDiv(ChronoUnit.DAYS.between(first, day), 7L);
  }

  private Shared.@Nullable SharedRecognition recognition(
      Scope narrowed, Cut cut, Map<String, Roles.Role> roles, Pseudonyms ids, Request request) {
    if (request.recognitionId() == null) {
      return null;
    }
    var telling = new RoleTelling(roles, cut.firstDay(), request.locale());
    return recognitions.of(narrowed, LocalDate.now(clock), telling).stream()
        .filter(r -> r.id().equals(request.recognitionId()))
        .findFirst()
        .map(r -> told(r, cut, ids))
        .orElse(null);
  }

  private static Shared.SharedRecognition told(Recognition r, Cut cut, Pseudonyms ids) {
    LocalDate first = cut.firstDay();
    var signals = cut.signals().stream().map(SignalCut::id).collect(Collectors.toSet());
    var ties = cut.around().ties().stream().map(t -> t.id()).collect(Collectors.toSet());
    Function<List<String>, List<String>> signalIds =
        all -> all.stream().filter(signals::contains).map(ids::of).sorted().toList();
    return new Shared.SharedRecognition(
        r.id(),
        r.pattern().code(),
        r.pattern().version(),
        r.pattern().title(),
        r.status().name(),
        week(first, r.recognisedOn()),
        r.because().stream()
            .map(
                b ->
                    new Shared.Because(
                        b.part(),
                        b.required(),
                        signalIds.apply(b.signalIds()),
                        b.tieIds().stream().filter(ties::contains).map(ids::of).sorted().toList(),
                        week(first, b.since()),
                        b.sentence()))
            .toList(),
        r.against().stream()
            .map(a -> new Shared.Against(a.code(), signalIds.apply(a.signalIds()), a.sentence()))
            .toList(),
        r.missing().stream().map(m -> new Shared.Missing(m.code(), m.question())).toList(),
        r.offers().dossiers().stream()
            .map(d -> new Shared.Offer(d.id(), d.version(), d.title()))
            .toList(),
        r.offers().expertise(),
        r.contraindication());
  }
}
