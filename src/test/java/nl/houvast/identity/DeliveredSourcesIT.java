package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.houvast.DeliveredSources;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.signal.Deliveries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;

/**
 * Three deliveries as organisations would really send them, scored against the truth about who is
 * who.
 */
@HouvastTest
class DeliveredSourcesIT {
  /** Twins, father and son, one initial, one birth date: people who must stay two. */
  private static final Set<Set<String>> HARD =
      Set.of(
          Set.of("F10-1", "F10-2"),
          Set.of("F07-1", "F07-2"),
          Set.of("F04-1", "F05-1"),
          Set.of("F23-1", "F23-2"),
          Set.of("F21-1", "F21-2"),
          Set.of("F25-2", "M-P1"),
          Set.of("F25-1", "M-P4"));

  @Autowired TestGraph testGraph;
  @Autowired Deliveries deliveries;
  @Autowired AuthenticationProvider signIn;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  @Test
  void likenesses_in_the_delivered_files_are_right_and_the_hard_pairs_stay_apart()
      throws IOException {
    new DeliveredSources(deliveries, signIn).handIn();
    testGraph.settled();

    var truth = DeliveredSources.truth();
    var found = WhoIsWho.in(testGraph.client());
    var linked = new TreeSet<String>();
    found.persons().values().forEach(p -> pairs(p).forEach(linked::add));
    var proposed = new TreeSet<String>();
    var wrong = new ArrayList<String>();
    found
        .candidates()
        .forEach(
            (mention, persons) ->
                persons.forEach(
                    members -> {
                      members.forEach(k -> proposed.add(pair(mention, k)));
                      if (members.stream()
                          .anyMatch(k -> !truth.get(k).equals(truth.get(mention)))) {
                        wrong.add(mention + " = " + members);
                      }
                    }));
    var real = new TreeSet<String>();
    var kept = found.mentions().stream().filter(m -> !truth.get(m).startsWith("W-")).toList();
    for (String a : kept) {
      for (String b : kept) {
        if (a.compareTo(b) < 0 && truth.get(a).equals(truth.get(b))) {
          real.add(pair(a, b));
        }
      }
    }
    var told = new TreeSet<>(linked);
    told.addAll(proposed);
    told.addAll(joined(found));
    long right = told.stream().filter(real::contains).count();
    double precision = (double) right / told.size();
    double recall = (double) right / real.size();
    var missed = new TreeSet<>(real);
    missed.removeAll(told);
    System.out.printf(
        Locale.ROOT,
        "%d mentions, %d true pairs, %d linked, %d proposals, precision %.3f, recall %.3f%n"
            + "wrong: %s%nmissed: %s%n",
        kept.size(),
        real.size(),
        linked.size(),
        found.candidates().values().stream().mapToInt(List::size).sum(),
        precision,
        recall,
        wrong,
        missed);
    for (String pair : told) {
      var people = List.of(pair.split(" = ")).stream().map(truth::get).collect(Collectors.toSet());
      assertThat(HARD).as(pair).doesNotContain(people);
    }
    assertThat(linked).as("links by token are right").allMatch(real::contains);
    assertThat(wrong).isEmpty();
    assertThat(recall).isGreaterThan(0.85);
  }

  /** Writings that are proposed to one person are also one person when all is confirmed. */
  private static Set<String> joined(WhoIsWho found) {
    Map<String, List<String>> together = new HashMap<>();
    found
        .candidates()
        .forEach(
            (mention, persons) -> {
              if (persons.size() == 1) {
                together
                    .computeIfAbsent(persons.getFirst().toString(), p -> new ArrayList<>())
                    .add(mention);
              }
            });
    var pairs = new TreeSet<String>();
    together.values().forEach(v -> pairs.addAll(pairs(v)));
    return pairs;
  }

  private static List<String> pairs(List<String> members) {
    var pairs = new ArrayList<String>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs.add(pair(members.get(i), members.get(j)));
      }
    }
    return pairs;
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " = " + b : b + " = " + a;
  }
}
