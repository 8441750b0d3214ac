package nl.houvast.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.houvast.access.Fact;
import nl.houvast.access.Row;
import nl.houvast.access.Sight;
import org.springframework.stereotype.Component;

/**
 * Steps through a network: from a person or an address to its neighbours, and from one person to
 * another. Everything is asked inside the reader's own sight; an id that the reader may not see
 * answers as one that is not there. What is left out is always told.
 */
@Component
public class Traversal {
  /** Counting stops here. */
  public static final int MANY = 1_001;

  /** The most neighbours of one step. */
  public static final int MOST_NEIGHBOURS = 200;

  /** The most ways between two persons. */
  public static final int MOST_WAYS = 10;

  /** The most lines of one scene. */
  public static final int MOST_LINKS = 8_000;

  /** People at one address; more is no household (domain rule of the hub addresses). */
  static final int HOUSEHOLD = 12;

  private static final int MOST_WALKS = 200;
  private static final int MOST_ROUNDS = 10;

  /**
   * @param kinds the lines to follow
   * @param shown what the reader already sees and is not to be given again
   * @param most at most {@link #MOST_NEIGHBOURS}
   */
  public record Step(Set<Link.Kind> kinds, Collection<String> shown, int most) {
    public Step {
      kinds = Set.copyOf(kinds);
      most = Math.clamp(most, 1, MOST_NEIGHBOURS);
    }

    /** Along all kinds of lines, to what is not shown. */
    public static Step allBut(Collection<String> shown) {
      return new Step(EnumSet.allOf(Link.Kind.class), shown, MOST_NEIGHBOURS);
    }

    private Map<String, Object> values(Collection<String> and) {
      var values = new HashMap<String, Object>();
      values.put("kinds", kinds.stream().map(Enum::name).sorted().toList());
      var hidden = new LinkedHashSet<>(shown);
      hidden.addAll(and);
      values.put("shown", List.copyOf(hidden));
      return values;
    }
  }

  /**
   * A person or an address in a network.
   *
   * @param line an address as far as the reader's level shows it; empty for a person
   */
  public record Spot(String id, boolean person, String line) {}

  /**
   * What lies one step away.
   *
   * @param visible how many neighbours there are to be seen, those given among them; {@link #MANY}
   *     says that many or more
   */
  public record Neighbours(List<String> ids, int visible) {
    public Neighbours {
      ids = List.copyOf(ids);
    }
  }

  /** The neighbours of a person or an address, in a fixed order. */
  public Neighbours neighbours(Sight sight, String of, Step step) {
    var asked = step.values(List.of(of));
    asked.put("of", of);
    asked.put("most", step.most());
    var ids = new ArrayList<String>();
    ids.addAll(sight.rows(TraversalQueries.FROM_PERSON, asked, row -> row.id("id")));
    if (ids.isEmpty()) {
      ids.addAll(sight.rows(TraversalQueries.FROM_ADDRESS, asked, row -> row.id("id")));
    }
    boolean full = ids.size() == step.most();
    int visible = full ? reach(sight, List.of(of), step).getOrDefault(of, ids.size()) : ids.size();
    return new Neighbours(ids, visible);
  }

  /** Which of these may be seen now, in the order asked; each id is a person or an address. */
  public List<Spot> seen(Sight sight, Collection<String> ids) {
    var all = List.copyOf(ids);
    var found = new HashMap<String, Spot>();
    sight
        .rows(
            NetworkQueries.PERSONS, Map.of("persons", all), row -> new Spot(row.id("id"), true, ""))
        .forEach(spot -> found.put(spot.id(), spot));
    sight
        .rows(TraversalQueries.PLACES, Map.of("ids", all), row -> place(row.fact("a")))
        .forEach(spot -> found.put(spot.id(), spot));
    return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
  }

  private static Spot place(Fact a) {
    String line =
        AddressLine.of(
            a.text("street"), a.text("houseNumber"), a.text("postalCode"), a.text("city"));
    return new Spot(a.id(), false, line);
  }

  private static Link link(Fact t, String from, String to) {
    return new Link(
        t.id(),
        Link.Kind.valueOf(t.label()),
        from,
        to,
        t.textOr("status", ""),
        t.textOr("source", ""),
        t.date("recordedOn"),
        t.text("nature"));
  }

  /**
   * How many neighbours that are not shown each of these has, for who may be seen; {@link #MANY}
   * says that many or more. What may not be seen itself is not in the answer.
   */
  public Map<String, Integer> reach(Sight sight, Collection<String> ids, Step step) {
    var asked = step.values(List.of());
    asked.put("ids", List.copyOf(ids));
    asked.put("most", MANY);
    var reach = new HashMap<String, Integer>();
    sight.rows(
        TraversalQueries.REACH,
        asked,
        row -> reach.put(row.id("id"), Math.toIntExact(row.number("visible"))));
    return reach;
  }

  /** Every visible line among these, at most 8,000. */
  public List<Link> among(Sight sight, Collection<String> ids) {
    return sight.rows(
        TraversalQueries.AMONG,
        Map.of("ids", List.copyOf(ids), "most", MOST_LINKS),
        row -> link(row.fact("t"), row.id("from"), row.id("to")));
  }

  /**
   * The ways from one person to another over at most six lines, the shortest first and at most ten;
   * none where either may not be seen. Never through an address of more than twelve visible people.
   */
  public List<Way> ways(Sight sight, String from, String to) {
    var avoid = new LinkedHashSet<String>();
    for (int round = 0; round < MOST_ROUNDS && !from.equals(to); round++) {
      Map<List<String>, List<Set<Link>>> ways = new LinkedHashMap<>();
      sight.rows(
          TraversalQueries.WAYS,
          Map.of("from", from, "to", to, "most", MOST_WALKS, "avoid", List.copyOf(avoid)),
          row -> walked(row, ways));
      var along = ways.keySet().stream().flatMap(List::stream).distinct().toList();
      if (!avoid.addAll(crowded(sight, along))) {
        return ways.entrySet().stream()
            .limit(MOST_WAYS)
            .map(w -> new Way(w.getKey(), w.getValue().stream().map(List::copyOf).toList()))
            .toList();
      }
    }
    return List.of();
  }

  private static List<String> crowded(Sight sight, List<String> ids) {
    return sight.rows(
        TraversalQueries.CROWDED, Map.of("ids", ids, "household", HOUSEHOLD), row -> row.id("id"));
  }

  /** Several lines between the same two are one way, not several. */
  private static boolean walked(Row row, Map<List<String>, List<Set<Link>>> ways) {
    var ties = row.facts("ties");
    var froms = row.texts("froms");
    var tos = row.texts("tos");
    var way =
        ways.computeIfAbsent(
            row.texts("ids"),
            k -> ties.stream().<Set<Link>>map(t -> new LinkedHashSet<>()).toList());
    for (int i = 0; i < ties.size(); i++) {
      way.get(i).add(link(ties.get(i), froms.get(i), tos.get(i)));
    }
    return true;
  }
}
