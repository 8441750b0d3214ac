package nl.houvast.consult;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What everybody is to the person that a consult turns on: father, half-brother, partner of a
 * sister. Pure. Several of one kind get letters in the order in which they are given, so that a
 * letter stays with its person when others join.
 */
final class Roles {

  /**
   * A role as the key of its word, with the letter of this person among several.
   *
   * @param key below {@code consult.role}, for example {@code sibling-half.M}
   */
  record Role(String key, String letter) {}

  private enum Step {
    PARENT,
    CHILD,
    SIBLING,
    PARTNER,
    GUARDIAN,
    WARD,
    CARER,
    CARED_FOR
  }

  private record Link(String to, Step step, @Nullable String nature) {}

  /** The words for two steps; what is not here is "otherwise related". */
  private static final Map<List<Step>, String> OVER_ONE =
      Map.of(
          List.of(Step.PARENT, Step.PARENT), "grandparent",
          List.of(Step.CHILD, Step.CHILD), "grandchild",
          List.of(Step.PARENT, Step.SIBLING), "parents-sibling",
          List.of(Step.SIBLING, Step.CHILD), "siblings-child",
          List.of(Step.PARENT, Step.PARTNER), "parents-partner",
          List.of(Step.PARTNER, Step.PARENT), "partners-parent",
          List.of(Step.PARTNER, Step.SIBLING), "in-law",
          List.of(Step.SIBLING, Step.PARTNER), "in-law",
          List.of(Step.PARTNER, Step.CHILD), "partners-child",
          List.of(Step.CHILD, Step.PARENT), "co-parent");

  private static final Map<Step, String> DIRECT =
      Map.of(
          Step.PARENT, "parent",
          Step.CHILD, "child",
          Step.SIBLING, "sibling",
          Step.PARTNER, "partner",
          Step.GUARDIAN, "guardian",
          Step.WARD, "ward",
          Step.CARER, "carer",
          Step.CARED_FOR, "cared-for");

  /**
   * @param persons the one that it turns on first, the others in an order that tells nothing
   * @param sexes {@code M}, {@code F} or absent, by person
   */
  static Map<String, Role> of(
      List<String> persons, Collection<Tie> ties, Map<String, String> sexes) {
    String index = persons.getFirst();
    var links = links(ties);
    Map<String, List<String>> byKey = new TreeMap<>();
    for (String person : persons) {
      String kind = person.equals(index) ? "index" : kind(index, person, links);
      String sex = sexes.getOrDefault(person, "X");
      String key = kind + "." + (sex.equals("M") || sex.equals("F") ? sex : "X");
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(person);
    }
    Map<String, Role> roles = new HashMap<>();
    byKey.forEach(
        (key, same) -> {
          for (int i = 0; i < same.size(); i++) {
            roles.put(same.get(i), new Role(key, same.size() == 1 ? "" : letter(i)));
          }
        });
    return roles;
  }

  private static String letter(int at) {
    String last = String.valueOf((char) ('A' + at % 26));
    return at < 26 ? last : letter(at / 26 - 1) + last;
  }

  private static Map<String, List<Link>> links(Collection<Tie> ties) {
    Map<String, List<Link>> links = new HashMap<>();
    for (Tie tie : ties) {
      var steps =
          switch (tie.kind()) {
            case PARENT_OF -> List.of(Step.CHILD, Step.PARENT);
            case SIBLING_OF -> List.of(Step.SIBLING, Step.SIBLING);
            case PARTNER_OF -> List.of(Step.PARTNER, Step.PARTNER);
            case GUARDIAN_OF -> List.of(Step.WARD, Step.GUARDIAN);
            case CARES_FOR -> List.of(Step.CARED_FOR, Step.CARER);
          };
      link(links, tie.from(), new Link(tie.to(), steps.getFirst(), tie.nature()));
      link(links, tie.to(), new Link(tie.from(), steps.getLast(), tie.nature()));
    }
    links.values().forEach(l -> l.sort(Comparator.comparing(Link::step)));
    return links;
  }

  private static void link(Map<String, List<Link>> links, String from, Link link) {
    links.computeIfAbsent(from, k -> new ArrayList<>()).add(link);
  }

  private static String kind(String index, String person, Map<String, List<Link>> links) {
    String overOne = null;
    for (Link first : links.getOrDefault(index, List.of())) {
      if (first.to().equals(person)) {
        return direct(first);
      }
      for (Link second : links.getOrDefault(first.to(), List.of())) {
        String word = OVER_ONE.get(List.of(first.step(), second.step()));
        if (second.to().equals(person) && word != null && overOne == null) {
          overOne = word;
        }
      }
    }
    if (overOne != null) {
      return overOne;
    }
    return connected(index, person, links) ? "relative" : "other";
  }

  private static String direct(Link link) {
    String word = String.valueOf(DIRECT.get(link.step()));
    boolean kin = List.of(Step.PARENT, Step.CHILD, Step.SIBLING).contains(link.step());
    boolean named = kin && link.nature() != null;
    return named
        ? switch (String.valueOf(link.nature())) {
          case "HALF" -> word + "-half";
          case "STEP" -> word + "-step";
          case "FOSTER" -> word + "-foster";
          default -> word;
        }
        : word;
  }

  private static boolean connected(String index, String person, Map<String, List<Link>> links) {
    var seen = new java.util.HashSet<String>();
    var ahead = new ArrayDeque<String>(List.of(index));
    while (!ahead.isEmpty()) {
      String at = ahead.poll();
      if (seen.add(at)) {
        links.getOrDefault(at, List.of()).forEach(l -> ahead.add(l.to()));
      }
    }
    return seen.contains(person);
  }

  private Roles() {}
}
