package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * A family in a fixed order, its parent ties sorted out: those that hang a child under its parents,
 * those beside them (step, foster), and those that contradict the others.
 */
record Kin(
    Map<String, Family.Person> persons,
    List<Tie> ties,
    Map<String, List<Tie>> parentTies,
    List<Tie> beside,
    List<Tie> odd,
    List<Family.Violence> violence,
    @Nullable String index) {

  /** Two persons, in a fixed order. */
  record Pair(String a, String b) {
    static Pair of(String x, String y) {
      return x.compareTo(y) <= 0 ? new Pair(x, y) : new Pair(y, x);
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

  private static final Comparator<Tie> FIXED =
      Comparator.comparing(Tie::kind)
          .thenComparing(t -> closeness(t.nature()))
          .thenComparing(t -> !t.status().equals("CONFIRMED"))
          .thenComparing(Tie::from)
          .thenComparing(Tie::to)
          .thenComparing(Tie::id);

  static Kin of(Family family) {
    var persons = new LinkedHashMap<String, Family.Person>();
    family.persons().stream().sorted(ELDEST_FIRST).forEach(p -> persons.putIfAbsent(p.id(), p));
    var ties = cleaned(family.ties(), persons.keySet());
    var parentTies = new TreeMap<String, List<Tie>>();
    var beside = new ArrayList<Tie>();
    var odd = new ArrayList<Tie>();
    var lineage = new Lineage();
    for (Tie t : ties) {
      if (t.kind() != Tie.Kind.PARENT_OF) {
        continue;
      }
      var known = parentTies.computeIfAbsent(t.to(), k -> new ArrayList<>());
      if (!lineage.accept(t.from(), t.to())) {
        odd.add(t);
      } else if (known.isEmpty() || known.size() < 2 && equallyClose(known.getFirst(), t)) {
        known.add(t);
      } else {
        beside.add(t);
      }
    }
    var violence =
        family.violence().stream()
            .filter(v -> !v.from().equals(v.to()))
            .filter(v -> persons.containsKey(v.from()) && persons.containsKey(v.to()))
            .sorted(Comparator.comparing(Record::toString))
            .distinct()
            .toList();
    var index =
        persons.containsKey(Objects.requireNonNullElse(family.index(), "")) ? family.index() : null;
    return new Kin(persons, ties, parentTies, beside, odd, violence, index);
  }

  /** Without loose ends, and each tie once however many times it was stated. */
  private static List<Tie> cleaned(List<Tie> all, Set<String> known) {
    var seen = new LinkedHashSet<String>();
    return all.stream()
        .filter(t -> !t.from().equals(t.to()) && known.contains(t.from()) && known.contains(t.to()))
        .sorted(FIXED)
        .filter(
            t ->
                seen.add(
                    t.kind()
                        + (t.kind().bothWays()
                                ? Pair.of(t.from(), t.to())
                                : t.from() + ">" + t.to())
                            .toString()))
        .toList();
  }

  private static boolean equallyClose(Tie one, Tie other) {
    return closeness(one.nature()) == closeness(other.nature());
  }

  private static int closeness(@Nullable String nature) {
    return switch (nature) {
      case "ADOPTIVE" -> 1;
      case "FOSTER" -> 2;
      case "STEP" -> 3;
      case null, default -> 0;
    };
  }

  Family.Person person(String id) {
    return Objects.requireNonNull(persons.get(id));
  }

  List<Tie> parentTies(String child) {
    return parentTies.getOrDefault(child, List.of());
  }

  /** The one or two persons under whom a child hangs; empty when nobody is known. */
  Set<String> parents(String child) {
    var parents = new TreeSet<String>();
    parentTies(child).forEach(t -> parents.add(t.from()));
    return parents;
  }

  /** Everybody with the same parents, by those parents. */
  Map<Set<String>, List<String>> unions() {
    var unions = new LinkedHashMap<Set<String>, List<String>>();
    for (String id : persons.keySet()) {
      var parents = parents(id);
      if (!parents.isEmpty()) {
        unions.computeIfAbsent(parents, k -> new ArrayList<>()).add(id);
      }
    }
    return unions;
  }

  /** Partners, and who have a child together. */
  Set<Pair> couples() {
    var couples = new LinkedHashSet<Pair>();
    of(Tie.Kind.PARTNER_OF).forEach(t -> couples.add(Pair.of(t.from(), t.to())));
    for (Set<String> parents : unions().keySet()) {
      if (parents.size() == 2) {
        var both = List.copyOf(parents);
        couples.add(Pair.of(both.getFirst(), both.getLast()));
      }
    }
    return couples;
  }

  List<Tie> of(Tie.Kind kind) {
    return ties.stream().filter(t -> t.kind() == kind).toList();
  }

  /** Sibling ties that no common parent explains. */
  List<Tie> barSiblings() {
    return of(Tie.Kind.SIBLING_OF).stream()
        .filter(t -> parents(t.from()).stream().noneMatch(parents(t.to())::contains))
        .toList();
  }
}
