package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews.Kept;
import nl.houvast.casefile.SavedViews.Opened;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Erased;
import nl.houvast.kernel.Rejection;
import nl.houvast.network.canvas.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What somebody keeps of a walk, and what another sees who opens it. {@code rvt} has two cases; a
 * colleague is on the team of the first, and somebody who is hidden from them stands in the second.
 */
@HouvastTest
class SavedViewsIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final Place AT = new Place(120, -40);
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Neo4jClient cypher;
  @Autowired DemoActing acting;
  @Autowired SavedViews views;
  @Autowired CaseFiles caseFiles;
  @Autowired Erasing erasing;
  @Autowired Writing writing;
  private String file = "";
  private String second = "";

  @BeforeEach
  void two_cases_of_which_a_colleague_has_one() {
    graph.clear();
    var family = FamilyM.handedIn(api);
    file = family.open("S1", "S2", "S3");
    second = family.open("S7");
    graph.settled();
    acting.as("rvt", () -> caseFiles.join(file, "rvt-collega")).orThrow();
    person("start", file, second);
    person("one", file);
    person("hidden", second);
    tie(file, "SIBLING_OF", "start", "one");
    tie(second, "GUARDIAN_OF", "start", "hidden");
    graph.settled();
  }

  private void person(String id, String... files) {
    cypher
        .query("CREATE (:Person {id: $id, caseFileIds: $files})")
        .bindAll(Map.of("id", id, "files", List.of(files)))
        .run();
  }

  private void tie(String of, String kind, String from, String to) {
    cypher
        .query(
            """
            MATCH (a:Person {id: $from}), (b:Person {id: $to})
            CREATE (a)-[:%s {id: $of + $from + $to, caseFileId: $of, source: 's', status: 'SUSPECTED'}]->(b)
            """
                .formatted(kind))
        .bindAll(Map.of("of", of, "from", from, "to", to))
        .run();
  }

  private From from() {
    return new From(file, GROUND);
  }

  private <T> Answer<T> as(String who, Supplier<Answer<T>> ask) {
    return acting.as(who, ask);
  }

  private String keep(String name, String... ids) {
    var places = Map.of("start", AT, "one", new Place(0, 0), "hidden", new Place(60, 60));
    var shown = new Shown(List.of(ids), places, Set.of("GUARDIAN_OF", "SIBLING_OF"), true);
    return as("rvt", () -> views.keep(from(), name, shown)).orThrow();
  }

  private List<Kept> list(String who) {
    return as(who, () -> views.list(from())).orThrow();
  }

  private Opened open(String who, String id) {
    return as(who, () -> views.open(from(), id)).orThrow();
  }

  private static List<String> ids(Opened opened) {
    return opened.scene().things().stream().map(Scene.Thing::id).toList();
  }

  @Test
  void who_kept_a_view_opens_it_as_it_stood() {
    String id = keep(" Najaar ", "start", "hidden", "one");
    Opened opened = open("rvt", id);
    assertThat(opened.name()).isEqualTo("Najaar");
    assertThat(ids(opened)).containsExactly("start", "hidden", "one");
    assertThat(opened.shown().places()).containsEntry("start", AT).hasSize(3);
    assertThat(opened.shown().off()).containsExactlyInAnyOrder("GUARDIAN_OF", "SIBLING_OF");
    assertThat(opened.shown().dims()).isTrue();
    assertThat(list("rvt")).extracting(Kept::name, Kept::by).hasSize(1);
  }

  @Test
  void a_view_with_something_hidden_is_to_another_the_view_without_it() {
    String without = keep("Najaar", "start", "one");
    Opened before = open("rvt-collega", without);
    var listed = list("rvt-collega").getFirst();
    assertThat(ids(before)).containsExactly("start", "one");
    as("rvt", () -> views.remove(from(), without)).orThrow();

    String with = keep("Najaar", "hidden", "start", "one");
    assertThat(ids(open("rvt", with))).as("it is in there").contains("hidden");
    assertThat(String.valueOf(open("rvt-collega", with))).isEqualTo(String.valueOf(before));
    assertThat(list("rvt-collega"))
        .singleElement()
        .returns(with, Kept::id)
        .returns(listed.name(), Kept::name)
        .returns(listed.by(), Kept::by);
  }

  @Test
  void a_gap_and_a_filter_on_nothing_tell_another_nothing() {
    String id = keep("Najaar", "start", "one", "hidden");
    Opened opened = open("rvt-collega", id);
    assertThat(opened.shown().places()).as("laid out anew").isEmpty();
    assertThat(opened.shown().off()).as("of lines that are there").containsExactly("SIBLING_OF");
    assertThat(opened.scene().things()).allMatch(t -> t.more() == 0);
  }

  @Test
  void what_one_may_not_see_is_not_kept_either() {
    String id =
        as(
                "rvt-collega",
                () ->
                    views.keep(
                        from(),
                        "Najaar",
                        new Shown(List.of("start", "hidden"), Map.of(), Set.of(), false)))
            .orThrow();
    assertThat(ids(open("rvt", id))).as("also to who may").containsExactly("start");
  }

  @Test
  void a_view_is_there_for_who_sees_its_case_whole_and_for_nobody_else() {
    String id = keep("Najaar", "start");
    var unknown = Answer.refused(Rejection.unknown());
    var other = new From(second, GROUND);
    assertThat(as("rvt", () -> views.open(from(), "none"))).isEqualTo(unknown);
    assertThat(as("rvt", () -> views.open(other, id))).as("of another case").isEqualTo(unknown);
    assertThat(as("rvt", () -> views.rename(other, id, "Ander"))).isEqualTo(unknown);
    assertThat(as("rvt", () -> views.remove(other, id))).isEqualTo(unknown);
    assertThat(as("rvt-noord", () -> views.list(from()))).isInstanceOf(Answer.Refused.class);
    assertThat(as("rvt-noord", () -> views.open(from(), id)))
        .isEqualTo(as("rvt-noord", () -> views.open(from(), "none")));
    assertThat(as("rvt-noord", () -> views.remove(from(), id))).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void a_name_is_one_view_s_and_can_be_changed() {
    String id = keep("Najaar", "start");
    String other = keep("Winter", "one");
    assertThat(as("rvt", () -> views.rename(from(), id, "Winter")))
        .isEqualTo(Answer.refused("network.view-taken"));
    as("rvt-collega", () -> views.rename(from(), id, "Herfst")).orThrow();
    assertThat(list("rvt")).extracting(Kept::name).containsExactlyInAnyOrder("Herfst", "Winter");
    for (String name : List.of(" ", "x".repeat(81))) {
      assertThat(as("rvt", () -> views.rename(from(), other, name)))
          .isInstanceOf(Answer.Refused.class);
    }
  }

  @Test
  void what_is_removed_can_be_put_back_unless_its_name_is_taken() {
    String id = keep("Najaar", "start");
    as("rvt", () -> views.remove(from(), id)).orThrow();
    assertThat(list("rvt")).isEmpty();
    assertThat(as("rvt", () -> views.open(from(), id))).isInstanceOf(Answer.Refused.class);
    as("rvt", () -> views.putBack(from(), id)).orThrow();
    assertThat(ids(open("rvt", id))).containsExactly("start");
    as("rvt", () -> views.remove(from(), id)).orThrow();
    keep("Najaar", "one");
    assertThat(as("rvt", () -> views.putBack(from(), id)))
        .isEqualTo(Answer.refused("network.view-taken"));
  }

  @Test
  void a_case_holds_a_hundred_views_and_says_so() {
    keep("Najaar", "start");
    cypher
        .query(
            """
            MATCH (v:SavedView) UNWIND range(2, 100) AS i
            CREATE (w:SavedView) SET w = v {.*, id: v.id + i, name: v.name + i}
            """)
        .run();
    var shown = new Shown(List.of("start"), Map.of(), Set.of(), false);
    assertThat(as("rvt", () -> views.keep(from(), "Nog een", shown)))
        .isEqualTo(Answer.refused("network.view-many", "100"));
    assertThat(list("rvt")).hasSize(SavedViews.MOST);
  }

  @Test
  void opening_and_keeping_stand_in_the_log() {
    String id = keep("Najaar", "start");
    long before = lines("network.view");
    open("rvt-collega", id);
    assertThat(lines("network.view")).isGreaterThan(before);
    assertThat(lines("network.keep")).isPositive();
  }

  private long lines(String activity) {
    return cypher
        .query("MATCH (n:AuditLine {activity: $a}) RETURN count(n)")
        .bind(activity)
        .to("a")
        .fetchAs(Long.class)
        .one()
        .orElse(0L);
  }

  @Test
  void whoever_is_erased_is_in_no_view_and_views_go_with_their_case() {
    String mine = keep("Najaar", "start", "one", "hidden");
    assertThat(erased(second, null)).isNotEmpty();
    assertThat(stored(mine)).as("hidden stood nowhere else").containsExactly("start", "one");
    assertThat(open("rvt", mine).shown().places()).containsEntry("start", AT);
    erased(file, "one");
    assertThat(stored(mine)).containsExactly("start");
    assertThat(erased(file, null))
        .anyMatch(e -> e.node().equals("SavedView") && e.id().equals(mine));
    assertThat(cypher.query("MATCH (v:SavedView) RETURN v.id").fetch().all()).isEmpty();
  }

  private List<Erased> erased(String of, @Nullable String person) {
    return writing.atomically(() -> erasing.erase(erasing.plan(of, person, null)));
  }

  private List<String> stored(String id) {
    return List.copyOf(
        cypher
            .query("MATCH (v:SavedView {id: $id}) UNWIND v.shown AS x RETURN x")
            .bind(id)
            .to("id")
            .fetchAs(String.class)
            .all());
  }
}
