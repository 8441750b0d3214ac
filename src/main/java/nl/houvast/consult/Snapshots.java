package nl.houvast.consult;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.houvast.access.Gateway;
import nl.houvast.access.Row;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.kernel.Answer;
import nl.houvast.network.Link;
import nl.houvast.network.canvas.Layouts;
import nl.houvast.network.canvas.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lays the view of a walk beside a question, as far as it goes along: only who is shared, without
 * homes. The places go along too where all that is on the screen does; else it is laid out from
 * what does, since a gap would tell of what does not.
 */
@Component
class Snapshots {
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Sharing sharing;
  private final Saying saying;
  private final Clock clock;

  Snapshots(Neo4jClient graph, Gateway gateway, Sharing sharing, Saying saying, Clock clock) {
    this.graph = graph;
    this.gateway = gateway;
    this.sharing = sharing;
    this.saying = saying;
    this.clock = clock;
  }

  /** What is kept of a drawing, in real ids; nothing of it leaves as it is. */
  record Stored(List<String> ids, List<Place> places, Set<String> off, @Nullable Instant at) {
    static final Stored NONE = new Stored(List.of(), List.of(), Set.of(), null);

    static Stored of(Row row, @Nullable Instant at) {
      return new Stored(
          row.texts("snapshotIds"),
          row.texts("snapshotPlaces").stream().map(Place::read).toList(),
          Set.copyOf(row.texts("snapshotOff")),
          at);
    }
  }

  /**
   * How a reader knows somebody.
   *
   * @param id from the real id of a person or tie
   * @param label from the real id of a person
   */
  record Naming(UnaryOperator<String> id, UnaryOperator<String> label) {}

  /** What goes along of a view: of these persons, in the order of the consult. */
  private Stored going(Shown shown, Sharing.Cut cut, List<String> personIds) {
    var on = Set.copyOf(shown.ids());
    var ids = personIds.stream().filter(cut.personIds()::contains).filter(on::contains).toList();
    boolean all = ids.size() == on.size() && shown.places().keySet().containsAll(ids);
    Map<String, Place> places =
        all
            ? shown.places()
            : Layouts.generations(ids, cut.around().ties().stream().map(Link::of).toList());
    return new Stored(
        ids,
        ids.stream().map(id -> places.getOrDefault(id, new Place(0, 0))).toList(),
        shown.off(),
        clock.instant());
  }

  private Sharing.Cut cut(Seats.Seat seat) {
    return sharing.cut(gateway.asShared(seat.scope(), seat.consult().personIds()), "consult.read");
  }

  /** What an expert would see of it, to the team that is about to lay it beside its question. */
  @Nullable Snapshot preview(Seats.Seat seat, Shown shown, java.util.Locale locale) {
    var cut = cut(seat);
    var going = going(shown, cut, seat.consult().personIds());
    return of(going, cut, roleNaming(seat, cut, seat.consult().personIds(), locale));
  }

  /** Refused when nothing of it goes along. In place of what lay there before. */
  Answer<String> keep(Seats.Seat seat, Shown shown) {
    var going = going(shown, cut(seat), seat.consult().personIds());
    if (going.ids().isEmpty()) {
      return Answer.refused("consult.snapshot-empty");
    }
    Map<String, Object> asked = new HashMap<>();
    asked.put("id", seat.consult().id());
    asked.put("ids", going.ids());
    asked.put("places", going.places().stream().map(Place::text).toList());
    asked.put("off", going.off().stream().sorted().toList());
    asked.put("at", clock.instant().atZone(ZoneOffset.UTC));
    graph.query(ConsultQueries.SNAPSHOT).bindAll(asked).run();
    return Answer.of(
        saying.keep(seat, "SHARED", Words.of(Words.DUTCH, "consult.snapshot.shared"), null));
  }

  /** By role, under the pseudonyms of the reader. */
  Naming roleNaming(
      Seats.Seat seat, Sharing.Cut cut, List<String> personIds, java.util.Locale locale) {
    var present = personIds.stream().filter(cut.personIds()::contains).toList();
    Map<String, Roles.Role> roles = present.isEmpty() ? Map.of() : Sharing.roles(cut, present);
    return new Naming(
        sharing.pseudonyms(seat.pseudonymsUnder())::of,
        id -> {
          var role = roles.get(id);
          return role == null ? "" : Words.role(locale, role);
        });
  }

  /** None when nothing of it may be seen now. */
  @Nullable Snapshot of(Stored stored, Sharing.Cut cut, Naming naming) {
    Map<String, Sharing.Someone> there = new LinkedHashMap<>();
    cut.people().forEach(p -> there.put(p.id(), p));
    var things = new ArrayList<Snapshot.Thing>();
    var on = new ArrayList<String>();
    for (int i = 0; i < Math.min(stored.ids().size(), stored.places().size()); i++) {
      String id = stored.ids().get(i);
      var someone = there.get(id);
      if (someone != null) {
        on.add(id);
        things.add(thing(someone, stored.places().get(i), naming));
      }
    }
    if (things.isEmpty() || stored.at() == null) {
      return null;
    }
    var lines =
        cut.around().ties().stream()
            .filter(t -> on.contains(t.from()) && on.contains(t.to()))
            .filter(t -> !stored.off().contains(t.kind().name()))
            .filter(t -> !stored.off().contains(t.status()))
            .map(
                t ->
                    new Snapshot.Line(
                        naming.id().apply(t.id()),
                        t.kind(),
                        naming.id().apply(t.from()),
                        naming.id().apply(t.to()),
                        t.status()))
            .sorted(Comparator.comparing(Snapshot.Line::id))
            .toList();
    things.sort(Comparator.comparing(Snapshot.Thing::id));
    return new Snapshot(stored.at(), things, lines);
  }

  private static Snapshot.Thing thing(Sharing.Someone someone, Place at, Naming naming) {
    return new Snapshot.Thing(
        naming.id().apply(someone.id()),
        naming.label().apply(someone.id()),
        someone.sex(),
        someone.band() == null ? null : someone.band().toString(),
        at.x(),
        at.y());
  }
}
