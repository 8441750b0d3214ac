package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.kernel.Answer;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;
import nl.houvast.network.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What somebody finds who walks through a network, and that what they may not see is neither given
 * nor counted nor walked through. Persons with plain names stand beside the family of M in its
 * case; what is hidden stands in a case of nobody here.
 */
@HouvastTest
class ExplorationIT {
  private static final Set<Link.Kind> ALL = EnumSet.allOf(Link.Kind.class);
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Neo4jClient cypher;
  @Autowired DemoActing acting;
  @Autowired Exploration exploration;
  private FamilyM family;
  private String file = "";

  @BeforeEach
  void a_case_with_room_beside_the_family() {
    graph.clear();
    family = FamilyM.handedIn(api);
    file = family.open("S1", "S2", "S3", "S4", "S5", "S6");
    // What follows on the opening would take away ties that no signal states.
    graph.settled();
    persons(file, "start", "one", "two", "end");
    persons("elsewhere", "hidden");
    tie(file, "start", "one");
    tie(file, "one", "two");
    tie(file, "two", "end");
  }

  private void persons(String of, String... ids) {
    cypher
        .query("UNWIND $ids AS id CREATE (:Person {id: id, caseFileIds: [$of]})")
        .bindAll(Map.of("ids", List.of(ids), "of", of))
        .run();
  }

  private void tie(String of, String from, String to) {
    cypher
        .query(
            """
            MATCH (a:Person {id: $from}), (b:Person {id: $to})
            CREATE (a)-[:SIBLING_OF {id: $of + $from + $to, caseFileId: $of, source: 's', status: 'SUSPECTED'}]->(b)
            """)
        .bindAll(Map.of("of", of, "from", from, "to", to))
        .run();
  }

  private void home(String of, String person, String address) {
    cypher
        .query(
            """
            MATCH (p:Person {id: $person})
            MERGE (a:Address {id: $address}) SET a.street = 'Elzenpad', a.houseNumber = '14'
            CREATE (p)-[:LIVES_AT {id: $of + $person, caseFileId: $of, source: 's'}]->(a)
            """)
        .bindAll(Map.of("of", of, "person", person, "address", address))
        .run();
  }

  private From from() {
    return new From(file, GROUND);
  }

  private <T> T asTeam(Supplier<Answer<T>> ask) {
    return acting.as("rvt", ask).orThrow();
  }

  private Exploration.Stepped step(String of, Set<String> shown, int most) {
    return asTeam(() -> exploration.step(from(), of, ALL, shown, most));
  }

  private List<List<String>> ways(String one, String other) {
    return asTeam(() -> exploration.ways(from(), one, other)).ways().stream()
        .map(Way::nodeIds)
        .toList();
  }

  private static List<String> ids(Scene scene) {
    return scene.things().stream().map(Scene.Thing::id).toList();
  }

  @Test
  void a_walk_begins_at_the_people_of_the_case_with_their_ties_and_what_lies_beyond() {
    Scene scene = asTeam(() -> exploration.start(from()));
    assertThat(scene.things()).hasSize(5).allMatch(t -> t.kind() == Scene.Kind.PERSON);
    assertThat(scene.things()).extracting(Scene.Thing::label).contains("Mees v.d. Berg");
    assertThat(scene.links()).extracting(Link::kind).contains(Link.Kind.PARENT_OF);
    assertThat(scene.things()).as("their homes are not shown yet").anyMatch(t -> t.more() > 0);
  }

  @Test
  void a_step_gives_what_is_not_shown_yet_and_every_line_among_all_that_is() {
    tie(file, "start", "two");
    var stepped = step("start", Set.of("start"), 200);
    assertThat(stepped.added()).containsExactly("one", "two");
    assertThat(ids(stepped.scene())).containsExactlyInAnyOrder("start", "one", "two");
    assertThat(stepped.scene().links()).as("also between the new ones").hasSize(3);
    assertThat(step("start", Set.of("start", "one"), 200).added()).containsExactly("two");
  }

  @Test
  void a_step_that_leaves_some_out_says_how_many_there_are() {
    String[] many = IntStream.range(0, 30).mapToObj(i -> "p" + i).toArray(String[]::new);
    persons(file, many);
    for (String each : many) {
      tie(file, "start", each);
    }
    persons("elsewhere", "q1", "q2");
    tie(file, "start", "q1");
    var stepped = step("start", Set.of("start"), 10);
    assertThat(stepped.added()).hasSize(10);
    assertThat(stepped.visible()).as("30 and one, and nobody who is hidden").isEqualTo(31);
  }

  @Test
  void only_the_lines_that_were_asked_for_are_followed() {
    home(file, "start", "home");
    var homes =
        asTeam(
            () ->
                exploration.step(from(), "start", Set.of(Link.Kind.LIVES_AT), Set.of("start"), 9));
    assertThat(homes.added()).containsExactly("home");
    assertThat(homes.scene().things())
        .filteredOn(t -> t.kind() == Scene.Kind.ADDRESS)
        .singleElement()
        .returns("Elzenpad 14", Scene.Thing::label);
  }

  @Test
  void nothing_that_is_hidden_is_a_neighbour_a_number_or_a_line() {
    var before = step("start", Set.of("start"), 200);
    tie(file, "start", "hidden");
    tie("elsewhere", "start", "two");
    home("elsewhere", "hidden", "their-home");
    home("elsewhere", "start", "other-home");
    assertThat(step("start", Set.of("start"), 200)).isEqualTo(before);
    Set<String> all = Set.of("start", "one", "two", "end", "hidden", "their-home", "other-home");
    Scene scene = asTeam(() -> exploration.scene(from(), all));
    assertThat(ids(scene)).containsExactlyInAnyOrder("start", "one", "two", "end");
    assertThat(scene.links()).hasSize(3);
    assertThat(scene.things()).allMatch(t -> t.more() == 0);
  }

  @Test
  void what_is_hidden_answers_as_what_is_not_there() {
    home("elsewhere", "hidden", "their-home");
    tie(file, "start", "hidden");
    var absent = step("nobody", Set.of("start"), 200);
    assertThat(step("hidden", Set.of("start"), 200)).isEqualTo(absent);
    assertThat(step("their-home", Set.of("start"), 200)).isEqualTo(absent);
    assertThat(ways("start", "hidden")).isEqualTo(ways("start", "nobody")).isEmpty();
    assertThat(ways("hidden", "start")).isEmpty();
  }

  @Test
  void a_way_goes_around_whom_one_may_not_see() {
    tie(file, "start", "hidden");
    tie(file, "hidden", "end");
    tie("elsewhere", "start", "end");
    assertThat(ways("start", "end")).containsExactly(List.of("start", "one", "two", "end"));
  }

  @Test
  void ways_come_the_shortest_first_and_several_lines_are_one_way() {
    persons(file, "aunt");
    tie(file, "start", "aunt");
    tie(file, "aunt", "end");
    cypher
        .query(
            "MATCH (a:Person {id:'aunt'}), (b:Person {id:'end'}) CREATE (a)-[:CARES_FOR {id:'care', caseFileId:$f, source:'s', status:'SUSPECTED'}]->(b)")
        .bind(file)
        .to("f")
        .run();
    var found = asTeam(() -> exploration.ways(from(), "start", "end"));
    assertThat(found.ways())
        .extracting(Way::nodeIds)
        .containsExactly(List.of("start", "aunt", "end"), List.of("start", "one", "two", "end"));
    assertThat(found.ways().getFirst().links().getLast())
        .extracting(Link::kind)
        .containsExactlyInAnyOrder(Link.Kind.SIBLING_OF, Link.Kind.CARES_FOR);
    assertThat(ids(found.along())).containsExactlyInAnyOrder("start", "aunt", "end", "one", "two");
  }

  @Test
  void a_home_ties_a_household_together_and_a_house_of_many_nobody() {
    persons(file, "lodger");
    home(file, "start", "house");
    home(file, "lodger", "house");
    assertThat(ways("start", "lodger")).containsExactly(List.of("start", "house", "lodger"));
    String[] hidden = IntStream.range(0, 20).mapToObj(i -> "h" + i).toArray(String[]::new);
    persons("elsewhere", hidden);
    for (String each : hidden) {
      home("elsewhere", each, "house");
    }
    assertThat(ways("start", "lodger")).as("only who may be seen counts").hasSize(1);
    String[] many = IntStream.range(0, 11).mapToObj(i -> "r" + i).toArray(String[]::new);
    persons(file, many);
    for (String each : many) {
      home(file, each, "house");
    }
    assertThat(ways("start", "lodger")).isEmpty();
  }

  @Test
  void one_walks_on_into_another_case_of_one_s_own_and_not_into_one_that_is_not() {
    String second = family.open("S7");
    graph.settled();
    persons(second, "cousin");
    cypher
        .query("MATCH (p:Person {id:'start'}) SET p.caseFileIds = p.caseFileIds + $s")
        .bind(second)
        .to("s")
        .run();
    tie(second, "start", "cousin");
    assertThat(step("start", Set.of("start"), 200).added()).containsExactly("cousin", "one");
    var stranger = acting.as("rvt-collega", () -> exploration.start(from()));
    assertThat(stranger).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void what_is_taken_along_is_what_may_be_seen_now_and_stands_in_the_log() {
    Set<String> all = Set.of("start", "one", "hidden");
    for (boolean drawn : new boolean[] {true, false}) {
      Scene taken = asTeam(() -> exploration.taken(from(), all, drawn));
      assertThat(ids(taken)).containsExactlyInAnyOrder("start", "one");
      assertThat(taken.links()).hasSize(1);
      String activity = drawn ? "export.image" : "export.data";
      assertThat(
              cypher
                  .query("MATCH (n:AuditLine {activity: $a}) RETURN count(n)")
                  .bind(activity)
                  .to("a")
                  .fetchAs(Long.class)
                  .one()
                  .orElse(0L))
          .as(activity)
          .isPositive();
    }
    assertThat(acting.as("rvt-collega", () -> exploration.taken(from(), all, false)))
        .isInstanceOf(Answer.Refused.class);
  }

  @Test
  void a_full_scene_is_said_and_not_cut() {
    Set<String> full =
        IntStream.range(0, Exploration.MOST_THINGS)
            .mapToObj(i -> "x" + i)
            .collect(java.util.stream.Collectors.toSet());
    var refused = acting.as("rvt", () -> exploration.step(from(), "start", ALL, full, 10));
    assertThat(refused).isEqualTo(Answer.refused("network.full"));
    assertThat(Traversal.MOST_NEIGHBOURS).isLessThan(Exploration.MOST_THINGS);
  }
}
