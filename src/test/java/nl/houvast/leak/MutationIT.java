package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.leak.HiddenChanges.Operator;
import nl.houvast.leak.Mutants.Place;
import nl.houvast.leak.Questions.Question;
import nl.houvast.search.Followed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The test of the two tests: the canaries are found when the scope is gone from one statement that
 * the gateway runs, at any of twenty places, and non-interference fails at each of them too;
 * neither fails when none is gone. Which calls read a statement is learned by asking everything
 * once; only those are asked again.
 *
 * <p>A place is one scope in one statement. Where a statement is held by two scopes of which each
 * is enough, to take one away changes nothing that anybody can hear; there all of the statement
 * goes ({@code all}). Left out are statements that are asked only for what an earlier one gave,
 * such as {@code Consult#ONE} and {@code CaseFile#FOUND} (and so the filter of the search index,
 * before which the gateway stands once more), and those that show no word of their own, such as
 * {@code Network#TIES}: there non-interference alone can tell.
 */
@HouvastTest
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class MutationIT {
  private static final long SEED = Long.getLong("houvast.leak.seed", 20261125);

  /** Of one reader, for one statement. */
  private static final int MOST = 24;

  /** Who sees anything. */
  private static final List<String> READERS =
      Small.READERS.entrySet().stream()
          .filter(reader -> !reader.getValue().isEmpty())
          .map(Map.Entry::getKey)
          .toList();

  /** The constant in which a statement stands, and which of its scopes is taken out. */
  private static final List<String> PLACES =
      List.of(
          "casefile.CaseFile#LIST 0",
          "casefile.CaseFile#ONE 0",
          "casefile.CaseFile#INVOLVEMENTS all",
          "casefile.CaseFile#KNOWN_IN 0",
          "casefile.CaseFile#KNOWN_IN 2",
          "casefile.Chronology#EVENTS all",
          "casefile.Chronology#INTAKE 0",
          "consult.Advice#LIST 0",
          "consult.Consult#LINES 0",
          "identity.Identity#LIST 0",
          "identity.Identity#LIST 2",
          "identity.Identity#FACES 1",
          "identity.Identity#FOUND 1",
          "identity.Identity#KNOWN 1",
          "network.Network#HOMES 1",
          "signal.Signal#OWN 0",
          "family.Statement#DISPUTES all",
          "family.Request#LIST all",
          "family.Hold#OF_CASE all",
          "family.OwnView#KNOWN 1");

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired CaseFiles caseFiles;
  @Autowired Writing writing;
  @Autowired Changes changes;
  @Autowired Gateway gateway;
  @Autowired ApplicationContext context;
  private final Map<String, Map<String, List<Question>>> uses = new TreeMap<>();
  private Small small;
  private Questions questions;
  private Mutants mutants;

  @BeforeEach
  void five_cases() {
    graph.clear();
    small = new Small(api, graph, SEED);
    small.world().build(f -> acting.as("rvt", () -> caseFiles.join(f, "rvt-collega")).orThrow());
    new CanaryRights(api, graph, context).write(small.world());
    questions = new Questions(api, graph, context, small);
    mutants = new Mutants(gateway);
  }

  @AfterEach
  void away() {
    mutants.close();
    questions.close();
    graph.clear();
  }

  @Test
  void the_suites_fail_where_the_scope_is_gone_at_any_of_twenty_places() throws Exception {
    assertThat(learn()).as("leaks without any mutant").isEmpty();
    var places = new LinkedHashMap<String, Place>();
    PLACES.forEach(name -> places.put(name, Place.named(name)));
    var canary = new LinkedHashMap<String, String>();
    for (var place : places.entrySet()) {
      mutants.without(place.getValue());
      canary.put(place.getKey(), canary(place.getValue()));
    }
    mutants.without(null);
    var hidden = new HiddenChanges(graph.client(), writing, changes, SEED);
    for (String who : READERS) {
      assertThat(differs(who, calls(who, places.values()), hidden))
          .as("without any mutant")
          .isEmpty();
    }
    var other = new LinkedHashMap<String, String>();
    for (var place : places.entrySet()) {
      mutants.without(place.getValue());
      other.put(place.getKey(), interference(place.getValue(), hidden));
      System.out.printf(
          "Mutation: %s %s%n  canary: %s%n  non-interference: %s%n",
          place.getKey(),
          place.getValue().predicate(),
          canary.get(place.getKey()),
          other.get(place.getKey()));
    }
    System.out.printf(
        "Mutation: the canaries find %d of %d, non-interference %d%n",
        canary.values().stream().filter(s -> !s.isEmpty()).count(),
        places.size(),
        other.values().stream().filter(s -> !s.isEmpty()).count());
    assertThat(places).hasSize(20);
    assertThat(canary)
        .as("found by the canaries")
        .allSatisfy((p, found) -> assertThat(found).as(p).isNotEmpty());
    assertThat(other)
        .as("found by non-interference")
        .allSatisfy((p, found) -> assertThat(found).as(p).isNotEmpty());
  }

  /** Which questions read which statement; and what leaks as it is. */
  private List<String> learn() throws Exception {
    var findings = new Findings(small.world().secrets());
    for (String who : READERS) {
      int asked = 0;
      for (Question question : questions.of(who)) {
        if (asked++ % 50 == 0) {
          Floods.forget(context);
        }
        mutants.read();
        findings.hear(who, question.name(), question.answer().call(), question.said());
        for (String statement : mutants.read()) {
          uses.computeIfAbsent(statement, s -> new TreeMap<>())
              .computeIfAbsent(who, w -> new ArrayList<>())
              .add(question);
        }
      }
    }
    return findings.leaks();
  }

  private List<Question> calls(String who, Iterable<Place> places) {
    var calls = new LinkedHashSet<Question>();
    for (Place place : places) {
      calls.addAll(Operations.some(users(place).getOrDefault(who, List.of()), MOST));
    }
    return List.copyOf(calls);
  }

  private Map<String, List<Question>> users(Place place) {
    return uses.getOrDefault(place.statement(), Map.of());
  }

  /** The first leak that the canaries tell, or nothing. */
  private String canary(Place place) throws Exception {
    for (String who : users(place).keySet()) {
      var findings = new Findings(small.world().secrets());
      questions
          .answers(calls(who, Set.of(place)))
          .forEach(
              (question, answer) -> findings.hear(who, question.name(), answer, question.said()));
      if (!findings.leaks().isEmpty()) {
        return findings.leaks().getFirst();
      }
    }
    return "";
  }

  /** The first call of which the answer changed with what is hidden, or nothing. */
  private String interference(Place place, HiddenChanges hidden) throws Exception {
    for (String who : users(place).keySet()) {
      String differs = differs(who, calls(who, Set.of(place)), hidden);
      if (!differs.isEmpty()) {
        return differs;
      }
    }
    return "";
  }

  private String differs(String who, List<Question> calls, HiddenChanges hidden) throws Exception {
    graph.settled();
    var before = questions.answers(calls);
    writing.atomically(() -> changed(who, hidden));
    graph.settled();
    Followed.await(context);
    var now = questions.answers(calls);
    hidden.takeAway();
    graph.settled();
    Followed.await(context);
    return calls.stream()
        .filter(call -> !before.get(call).equals(now.get(call)))
        .findFirst()
        .map(call -> who + " at " + call.name())
        .orElse("");
  }

  /** All that this reader must not notice, at once. */
  private boolean changed(String who, HiddenChanges hidden) {
    for (String file : Operations.some(small.hidden(who), 2)) {
      for (Operator operator : Operator.values()) {
        if (!operator.inside() && operator != Operator.VOLUME && operator != Operator.TAKEN_AWAY) {
          hidden.apply(operator, file, small.visible(who));
        }
      }
    }
    // Each of the people whom the reader sees, in each hidden case.
    for (String file : small.hidden(who)) {
      for (String person : Operations.some(small.visible(who), MOST)) {
        hidden.apply(Operator.ABOUT_VISIBLE, file, List.of(person));
        hidden.apply(Operator.IDENTIFIED, file, List.of(person));
      }
    }
    return true;
  }
}
