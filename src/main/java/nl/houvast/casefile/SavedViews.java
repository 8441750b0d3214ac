package nl.houvast.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Professionals;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import nl.houvast.network.canvas.Place;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to views of a walk that were kept on a case, for whoever sees that case whole. Kept are
 * ids, places and filters; what may be seen of it is asked anew for whoever opens it. Places go
 * only to who put things there: the gap where something hidden stands would tell of it.
 */
@Component
public class SavedViews {
  /** The most views of one case. */
  public static final int MOST = 100;

  /** The longest name, in characters. */
  public static final int LONGEST = 80;

  private final Gateway gateway;
  private final Exploration exploration;
  private final Professionals professionals;
  private final CurrentActor current;
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  SavedViews(
      Gateway gateway,
      Exploration exploration,
      Professionals professionals,
      CurrentActor current,
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.gateway = gateway;
    this.exploration = exploration;
    this.professionals = professionals;
    this.current = current;
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * What is on a screen.
   *
   * @param places of what is shown
   * @param off kinds and statuses of lines that are filtered out
   * @param dims whether what is filtered stays in the background
   */
  public record Shown(List<String> ids, Map<String, Place> places, Set<String> off, boolean dims) {}

  /**
   * A view in a list: how much is in it is not told.
   *
   * @param by the name of who kept it
   */
  public record Kept(String id, String name, String by, Instant at) {}

  /**
   * A view as it may be seen now.
   *
   * @param shown only of what is in the scene: without places for whoever did not keep it, and with
   *     the filters of lines that are there
   */
  public record Opened(String name, Scene scene, Shown shown) {}

  /** The views of a case, the latest first; refused to whoever does not see the case whole. */
  public Answer<List<Kept>> list(From from) {
    var names =
        professionals.people().stream()
            .collect(
                Collectors.toMap(
                    Professionals.Professional::account, Professionals.Professional::name));
    return gateway
        .open(from.caseFileId(), from.ground(), Action.NETWORK_VIEW)
        .then(
            scope ->
                whole(scope)
                    ? Answer.of(
                        gateway.read(
                            scope,
                            "network.view",
                            sight ->
                                sight.rows(
                                    SavedViewQueries.LIST, Map.of(), row -> kept(row, names))))
                    : Answer.refused(Rejection.unknown()));
  }

  private static boolean whole(Scope scope) {
    return scope.level().atLeast(Level.L4);
  }

  private static Kept kept(Row row, Map<String, String> names) {
    var v = row.fact("v");
    String by = row.id("keptBy");
    return new Kept(
        v.id(),
        v.textOr("name", ""),
        names.getOrDefault(by, by),
        Objects.requireNonNull(v.instant("keptAt")));
  }

  private record Stored(
      String name,
      boolean mine,
      List<String> ids,
      List<String> places,
      Set<String> off,
      boolean dims) {}

  /** What may be seen of a view now. One that is not there, and one of another case, is unknown. */
  public Answer<Opened> open(From from, String id) {
    return gateway
        .open(from.caseFileId(), from.ground(), Action.NETWORK_VIEW)
        .then(
            scope ->
                stored(scope, id).stream()
                    .findFirst()
                    .map(view -> exploration.scene(from, view.ids()).map(s -> opened(view, s)))
                    .orElseGet(() -> Answer.refused(Rejection.unknown())));
  }

  private List<Stored> stored(Scope scope, String id) {
    String me = current.require().account();
    return whole(scope)
        ? gateway.read(
            scope,
            "network.view",
            sight ->
                sight.rows(
                    SavedViewQueries.ONE,
                    Map.of("id", id),
                    row ->
                        new Stored(
                            row.fact("v").textOr("name", ""),
                            row.id("keptBy").equals(me),
                            row.texts("shown"),
                            row.texts("places"),
                            Set.copyOf(row.texts("off")),
                            row.truth("dims"))))
        : List.of();
  }

  private static Opened opened(Stored view, Scene scene) {
    var ids = scene.things().stream().map(Scene.Thing::id).toList();
    var places = new LinkedHashMap<String, Place>();
    for (int i = 0; view.mine() && i < view.ids().size(); i++) {
      if (ids.contains(view.ids().get(i))) {
        places.put(view.ids().get(i), Place.read(view.places().get(i)));
      }
    }
    // A filter on lines of which there are none here would tell that there are elsewhere.
    var there =
        scene.links().stream()
            .flatMap(link -> Stream.of(link.kind().name(), link.status()))
            .filter(view.off()::contains)
            .collect(Collectors.toSet());
    return new Opened(view.name(), scene, new Shown(ids, places, there, view.dims()));
  }

  /** Keeps what is on a screen, as far as it may be seen now; answers its id. */
  public Answer<String> keep(From from, String name, Shown shown) {
    return act(
        from,
        name,
        scope ->
            exploration
                .scene(from, shown.ids())
                .then(
                    scene ->
                        writing.answering(
                            () -> {
                              String id = UUID.randomUUID().toString();
                              return free(scope, id, name.strip())
                                  .then(
                                      free ->
                                          done(
                                              scope,
                                              SavedViewQueries.KEEP,
                                              Map.of(
                                                  "values",
                                                  values(scope, id, name.strip(), scene, shown))));
                            })));
  }

  private Map<String, Object> values(
      Scope scope, String id, String name, Scene scene, Shown shown) {
    var ids = new ArrayList<String>();
    var places = new ArrayList<String>();
    for (Scene.Thing thing : scene.things()) {
      Place place = shown.places().getOrDefault(thing.id(), new Place(0, 0));
      ids.add(thing.id());
      places.add(place.text());
    }
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("caseFileId", scope.caseFileId());
    values.put("name", name);
    values.put("shown", ids);
    values.put("places", places);
    values.put("off", shown.off().stream().sorted().toList());
    values.put("dims", shown.dims());
    values.put("keptBy", scope.actor().account());
    values.put("keptAt", now());
    return values;
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(ZoneOffset.UTC);
  }

  /** Gives a view another name. */
  public Answer<String> rename(From from, String id, String name) {
    return act(
        from,
        name,
        scope ->
            writing.answering(
                () ->
                    free(scope, id, name.strip())
                        .then(
                            free ->
                                done(
                                    scope,
                                    SavedViewQueries.RENAME,
                                    Map.of("id", id, "name", name.strip())))));
  }

  /** Takes a view away; it can be put back for a day. */
  public Answer<String> remove(From from, String id) {
    return act(
        from,
        scope ->
            writing.answering(
                () -> {
                  var before = now().minus(1, ChronoUnit.DAYS);
                  graph
                      .query(SavedViewQueries.CLEAR)
                      .bindAll(Map.of("caseFileId", scope.caseFileId(), "before", before))
                      .run();
                  return done(scope, SavedViewQueries.REMOVE, Map.of("id", id, "now", now()));
                }));
  }

  /** Puts back what was taken away, unless its name is another's now. */
  public Answer<String> putBack(From from, String id) {
    return act(
        from,
        scope ->
            writing.answering(
                () ->
                    graph
                        .query(SavedViewQueries.NAMED)
                        .bindAll(Map.of("id", id, "caseFileId", scope.caseFileId()))
                        .fetchAs(String.class)
                        .one()
                        .map(name -> free(scope, id, name))
                        .orElseGet(() -> Answer.refused(Rejection.unknown()))
                        .then(free -> done(scope, SavedViewQueries.PUT_BACK, Map.of("id", id)))));
  }

  private Answer<String> act(From from, String name, Function<Scope, Answer<String>> doing) {
    String tidy = name.strip();
    return tidy.isEmpty() || tidy.length() > LONGEST
        ? Answer.refused("network.view-name", String.valueOf(LONGEST))
        : act(from, doing);
  }

  private Answer<String> act(From from, Function<Scope, Answer<String>> doing) {
    return gateway
        .open(from.caseFileId(), from.ground(), Action.NETWORK_EXPAND)
        .then(scope -> whole(scope) ? doing.apply(scope) : Answer.refused(Rejection.unknown()));
  }

  private record Standing(long many, boolean taken) {}

  private Answer<Boolean> free(Scope scope, String id, String name) {
    return graph
        .query(SavedViewQueries.STANDING)
        .bindAll(Map.of("caseFileId", scope.caseFileId(), "id", id, "name", name))
        .fetchAs(Standing.class)
        .mappedBy(
            (types, row) -> new Standing(row.get("many").asLong(), row.get("taken").asBoolean()))
        .one()
        .map(SavedViews::free)
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private static Answer<Boolean> free(Standing standing) {
    if (standing.taken()) {
      return Answer.refused("network.view-taken");
    }
    return standing.many() >= MOST
        ? Answer.refused("network.view-many", String.valueOf(MOST))
        : Answer.of(true);
  }

  private Answer<String> done(Scope scope, String statement, Map<String, Object> asked) {
    gateway.act(scope, "network.keep", new Ref(Kind.CASEFILE, scope.caseFileId()));
    changes.touched(new Ref(Kind.CASEFILE, scope.caseFileId()));
    return graph
        .query(statement)
        .bind(scope.caseFileId())
        .to("caseFileId")
        .bindAll(asked)
        .fetchAs(String.class)
        .one()
        .map(Answer::of)
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }
}
