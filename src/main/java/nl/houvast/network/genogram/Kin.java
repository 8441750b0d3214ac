package nl.houvast.network.genogram;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Detail;
import org.jspecify.annotations.Nullable;

/**
 * A family in a fixed order, its parent ties sorted out: those that hang a child under its parents,
 * those beside them (step, foster), and those that contradict the others.
 */
final class Kin {

  /** Two persons, in a fixed order. */
  record Pair(String a, String b) {
    static Pair of(String x, String y) {
      return x.compareTo(y) <= 0 ? new Pair(x, y) : new Pair(y, x);
    }

    static Pair of(Tie t) {
      return of(t.from(), t.to());
    }

    String other(String id) {
      return id.equals(a) ? b : a;
    }
  }

  private static final Comparator<Family.Person> ELDEST_FIRST =
      Comparator.comparing(
              Family.Person::born,
              Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(Family.Person::id);

  /** Further apart than this, two who are called twins are drawn as a source dates them. */
  private static final long TWIN_DAYS = 7;

  private final Family family;
  private final Map<String, Family.Person> persons = new LinkedHashMap<>();
  private final List<Tie> ties;
  private final Map<Tie.Kind, List<Tie>> byKind = new HashMap<>();
  private final Map<String, List<Tie>> parentTies = new TreeMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final List<Tie> beside = new ArrayList<>();
  private final List<Tie> odd = new ArrayList<>();
  private final Map<Set<String>, List<String>> unions = new LinkedHashMap<>();
  private final Set<Pair> couples = new LinkedHashSet<>();
  private final Lineage twins = new Lineage();

  private Kin(Family family) {
    this.family = family;
    family.persons().stream().sorted(ELDEST_FIRST).forEach(p -> persons.putIfAbsent(p.id(), p));
    ties = cleaned(family.ties());
    for (Tie.Kind kind : Tie.Kind.values()) {
      byKind.put(kind, ties.stream().filter(t -> t.kind() == kind).toList());
    }
    of(Tie.Kind.PARENT_OF).forEach(new Hanging()::sort);
    parentTies.forEach(
        (child, all) ->
            all.forEach(t -> parents.computeIfAbsent(child, k -> new TreeSet<>()).add(t.from())));
    twinsTogether();
    for (String id : persons.keySet()) {
      if (!parents(id).isEmpty()) {
        unions.computeIfAbsent(parents(id), k -> new ArrayList<>()).add(id);
      }
    }
    of(Tie.Kind.PARTNER_OF).forEach(t -> couples.add(Pair.of(t)));
    for (Set<String> both : unions.keySet()) {
      if (both.size() == 2) {
        var two = List.copyOf(both);
        couples.add(Pair.of(two.getFirst(), two.getLast()));
      }
    }
  }

  static Kin of(Family family) {
    return new Kin(family);
  }

  /** Hangs each child under at most two equally close parents, who may stand level; no circles. */
  private final class Hanging {
    private final Lineage lineage = new Lineage();
    private final Lineage levels = new Lineage();

    Hanging() {
      of(Tie.Kind.PARTNER_OF).forEach(t -> levels.join(t.from(), t.to()));
      of(Tie.Kind.PARENT_OF).forEach(t -> levels.accept(t.from(), t.to()));
    }

    void sort(Tie t) {
      var known = parentTies.computeIfAbsent(t.to(), k -> new ArrayList<>());
      if (!lineage.accept(t.from(), t.to())) {
        odd.add(t);
      } else if (known.isEmpty() || known.size() < 2 && besideEachOther(known.getFirst(), t)) {
        known.add(t);
      } else {
        beside.add(t);
      }
    }

    /** A grandmother and a mother who both foster a child are no couple. */
    private boolean besideEachOther(Tie one, Tie other) {
      return equallyClose(one, other) && levels.mayBeLevel(one.from(), other.from());
    }
  }

  /** Without loose ends, and each tie once however many times it was stated. */
  private List<Tie> cleaned(List<Tie> all) {
    var seen = new LinkedHashSet<String>();
    var order =
        Comparator.comparing(Tie::kind)
            .thenComparing(t -> closeness(t.nature()))
            .thenComparing(t -> !t.status().equals("CONFIRMED"))
            .thenComparing(t -> !family.details().containsKey(t.id()))
            .thenComparing(Tie::from)
            .thenComparing(Tie::to)
            .thenComparing(Tie::id);
    return all.stream()
        .filter(t -> !t.from().equals(t.to()) && knows(t.from()) && knows(t.to()))
        .sorted(order)
        .filter(
            t ->
                seen.add(
                    t.kind()
                        + (t.kind().bothWays() ? Pair.of(t) : t.from() + ">" + t.to()).toString()))
        .toList();
  }

  /** Puts who were born together beside each other in the order of birth. */
  private void twinsTogether() {
    for (Tie t : of(Tie.Kind.SIBLING_OF)) {
      if (detail(t).twin() != null
          && bornTogether(t)
          && parents(t.from()).equals(parents(t.to()))) {
        twins.join(t.from(), t.to());
      }
    }
    var eldest = new LinkedHashMap<String, List<Family.Person>>();
    persons
        .values()
        .forEach(p -> eldest.computeIfAbsent(twins.root(p.id()), k -> new ArrayList<>()).add(p));
    persons.clear();
    eldest.values().forEach(group -> group.forEach(p -> persons.put(p.id(), p)));
  }

  private boolean bornTogether(Tie t) {
    var one = person(t.from()).born();
    var other = person(t.to()).born();
    return one == null
        || other == null
        || Math.abs(ChronoUnit.DAYS.between(one, other)) <= TWIN_DAYS;
  }

  private static boolean equallyClose(Tie one, Tie other) {
    return closeness(one.nature()) == closeness(other.nature());
  }

  private static int closeness(@Nullable String nature) {
    return switch (nature) {
      case "ADOPTIVE" -> 1;
      case "FOSTER", "KIN" -> 2;
      case "STEP" -> 3;
      case "DONOR" -> 4;
      case null, default -> 0;
    };
  }

  boolean knows(@Nullable String id) {
    return id != null && persons.containsKey(id);
  }

  Map<String, Family.Person> persons() {
    return persons;
  }

  Family.Person person(String id) {
    return Objects.requireNonNull(persons.get(id));
  }

  @Nullable String index() {
    return knows(family.index()) ? family.index() : null;
  }

  List<Tie> ties() {
    return ties;
  }

  List<Tie> of(Tie.Kind kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  Detail detail(Tie t) {
    return family.details().getOrDefault(t.id(), new Detail(null, null, null, null, null));
  }

  List<Family.Household> households() {
    return family.households();
  }

  List<Family.Violence> violence() {
    return family.violence().stream()
        .filter(v -> !v.from().equals(v.to()) && knows(v.from()) && knows(v.to()))
        .sorted(Comparator.comparing(Record::toString))
        .distinct()
        .toList();
  }

  Map<String, List<Tie>> parentTies() {
    return parentTies;
  }

  List<Tie> parentTies(String child) {
    return parentTies.getOrDefault(child, List.of());
  }

  List<Tie> beside() {
    return beside;
  }

  List<Tie> odd() {
    return odd;
  }

  /** The one or two persons under whom a child hangs; empty when nobody is known. */
  Set<String> parents(String child) {
    return parents.getOrDefault(child, Set.of());
  }

  /** Everybody with the same parents, by those parents. */
  Map<Set<String>, List<String>> unions() {
    return unions;
  }

  /** Partners, and who have a child together. */
  Set<Pair> couples() {
    return couples;
  }

  /** Who were born together have one and the same. */
  String bornWith(String id) {
    return twins.root(id);
  }

  /** That a source calls these two identical. */
  boolean identical(Tie siblings) {
    return detail(siblings).twin() == Family.Twin.IDENTICAL;
  }

  /** Sibling ties that no common parent explains. */
  List<Tie> barSiblings() {
    return of(Tie.Kind.SIBLING_OF).stream()
        .filter(t -> parents(t.from()).stream().noneMatch(parents(t.to())::contains))
        .toList();
  }
}
