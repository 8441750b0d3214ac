package nl.houvast.network.genogram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Drawing.Form;
import nl.houvast.network.genogram.Drawing.Kind;
import nl.houvast.network.genogram.Drawing.Line;
import nl.houvast.network.genogram.Drawing.Symbol;
import nl.houvast.network.genogram.Family.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of the drawing, on families told by hand and on some hundred out of a seed. */
class GenogramTests {
  private static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @Test
  void the_three_brothers_of_m_stand_on_one_line_by_age_with_both_parents_above() {
    var d = Genogram.draw(Families.ofM().seenFrom("P1"));
    assertThat(d.symbols())
        .extracting(s -> s.person().id())
        .containsExactly("P2", "P3", "P5", "P1", "P4");
    assertThat(List.of(at(d, "P1").y(), at(d, "P4").y())).containsOnly(at(d, "P5").y());
    assertThat(at(d, "P2").y()).isEqualTo(at(d, "P3").y()).isLessThan(at(d, "P1").y());
    assertThat((at(d, "P2").x() + at(d, "P3").x()) / 2).isEqualTo(at(d, "P1").x());
    assertThat(d.symbols())
        .filteredOn(Symbol::index)
        .extracting(s -> s.person().id())
        .containsExactly("P1");
  }

  @Test
  void sibling_ties_that_parents_explain_are_not_drawn_twice() {
    var d = Genogram.draw(Families.ofM().seenFrom("P1"));
    assertThat(d.lines()).noneMatch(l -> l.kind() == Kind.SIBLING);
    assertThat(ties(d)).containsExactlyInAnyOrder("t0", "t1", "t2", "t3", "t4", "t5");
  }

  @Test
  void violence_of_m_is_six_arrows_that_differ_by_place_and_direction() {
    var d = Genogram.draw(Families.ofM().seenFrom("P1"));
    assertThat(d.arrows()).hasSize(6);
    assertThat(d.arrows().stream().map(a -> a.from() + ">" + a.to()).distinct()).hasSize(6);
    assertThat(d.arrows()).filteredOn(a -> a.told().bothWays()).hasSize(2);
  }

  @Test
  void bars_of_three_who_are_identical_never_lie_on_each_other() {
    for (var said :
        List.of(
            List.of("a", "b", "b", "c", "a", "c"),
            List.of("a", "c", "a", "b", "b", "c"),
            List.of("c", "b", "c", "a", "b", "a"))) {
      var f = Families.of("vader").child("a", Sex.FEMALE, 1999, "vader");
      f.child("b", Sex.FEMALE, 1999, "vader").child("c", Sex.FEMALE, 1999, "vader");
      for (int i = 0; i < said.size(); i += 2) {
        f.twin(said.get(i), said.get(i + 1), Family.Twin.IDENTICAL);
      }
      var look = Look.at(f.seenFrom("a"));
      assertThat(look.overlaps()).as(said + "").isEmpty();
      assertThat(look.twins()).isEmpty();
    }
  }

  @Test
  void siblings_without_known_parents_hang_on_a_bracket_by_birth() {
    var d =
        Genogram.draw(
            Families.of("a", "b", "c").sibling("c", "a").sibling("b", "c").seenFrom(null));
    assertThat(d.symbols()).extracting(s -> s.person().id()).containsExactly("a", "b", "c");
    assertThat(d.lines()).hasSize(4).allMatch(l -> l.kind() == Kind.SIBLING);
  }

  @Test
  void who_is_tied_to_nobody_stands_in_the_last_row() {
    var d = Genogram.draw(Families.of("alone", "a", "b").partner("a", "b").seenFrom(null));
    assertThat(at(d, "alone").y()).isGreaterThan(at(d, "a").y());
    assertThat(d.symbols().getLast().person().id()).isEqualTo("alone");
  }

  @Test
  void half_siblings_hang_under_their_own_parents_around_the_one_they_share() {
    var f = Families.of("f", "m1", "m2", "c1", "c2");
    f.parent("f", "c1").parent("m1", "c1").parent("f", "c2").parent("m2", "c2");
    var d = Genogram.draw(f.seenFrom("c1"));
    assertThat(d.symbols().subList(0, 3))
        .extracting(s -> s.person().id())
        .containsSubsequence("m2", "f", "m1");
    assertThat(at(d, "c1").x()).isGreaterThan(at(d, "c2").x());
  }

  @Test
  void a_foster_child_hangs_under_its_own_mother_with_a_dotted_line_to_the_foster_parent() {
    var f = Families.of("mother", "foster", "child").parent("mother", "child");
    var d = Genogram.draw(f.tie(Tie.Kind.PARENT_OF, "foster", "child", "FOSTER").seenFrom(null));
    assertThat(at(d, "child").y()).isGreaterThan(at(d, "foster").y());
    assertThat(d.lines())
        .filteredOn(l -> l.form() == Form.DOTTED)
        .singleElement()
        .satisfies(l -> assertThat(l.tieIds()).containsExactly("t1"));
  }

  @Test
  void a_contradiction_between_sources_is_drawn_and_does_not_fail() {
    var d = Genogram.draw(Families.of("a", "b").parent("a", "b").parent("b", "a").seenFrom("a"));
    assertThat(at(d, "a").y()).isLessThan(at(d, "b").y());
    assertThat(ties(d)).containsExactlyInAnyOrder("t0", "t1");
  }

  @Test
  void nobody_to_draw_gives_an_empty_drawing() {
    assertThat(Genogram.draw(new Family(List.of(), List.of(), List.of(), null)).symbols())
        .isEmpty();
  }

  @Test
  void a_long_name_breaks_and_never_widens_the_drawing() {
    assertThat(Heights.wrap("A. van den Berg-Huisman"))
        .containsExactly("A. van den", "Berg-Huisman");
    assertThat(Heights.wrap("Wolfeschlegelsteinhausenbergerdorff jr"))
        .allMatch(l -> l.length() <= 19);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everybody_stands_once_and_nobody_on_somebody_else(long seed) {
    var f = Families.outOf(seed);
    var d = Genogram.draw(f.seenFrom("p0"));
    assertThat(d.symbols())
        .extracting(s -> s.person().id())
        .containsExactlyInAnyOrderElementsOf(f.persons.stream().map(Family.Person::id).toList());
    for (Symbol one : d.symbols()) {
      assertThat(one.x()).isBetween(Drawing.SIZE, d.width() - Drawing.SIZE);
      assertThat(one.y()).isBetween(Drawing.SIZE / 2, d.height() - Drawing.SIZE / 2);
      for (Symbol other : d.symbols()) {
        if (one != other && Math.abs(one.y() - other.y()) < 2 * Drawing.SIZE) {
          assertThat(Math.abs(one.x() - other.x())).isGreaterThanOrEqualTo(Places.PITCH);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void parents_stand_above_their_children_unless_sources_contradict(long seed) {
    var kin = Kin.of(Families.outOf(seed).seenFrom("p0"));
    var d = Genogram.draw(Families.outOf(seed).seenFrom("p0"));
    kin.parentTies()
        .values()
        .forEach(
            ties ->
                ties.forEach(t -> assertThat(at(d, t.from()).y()).isLessThan(at(d, t.to()).y())));
    kin.beside().forEach(t -> assertThat(at(d, t.from()).y()).isLessThan(at(d, t.to()).y()));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void full_siblings_stand_on_one_line_by_birth(long seed) {
    var told = Families.outOf(seed);
    var kin = Kin.of(told.seenFrom("p0"));
    var d = Genogram.draw(told.seenFrom("p0"));
    for (List<String> siblings : kin.unions().values()) {
      var level = siblings.stream().collect(Collectors.groupingBy(s -> at(d, s).y()));
      assertThat(level.size() == 1 || told.mayContradict).isTrue();
      level
          .values()
          .forEach(
              row -> assertThat(row).isSortedAccordingTo(Comparator.comparing(s -> at(d, s).x())));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_same_family_told_in_another_order_gives_the_same_drawing(long seed) {
    var f = Families.outOf(seed);
    assertThat(Genogram.draw(f.shuffled(seed, "p0")))
        .isEqualTo(Genogram.draw(f.shuffled(seed + 1, "p0")));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_tie_is_drawn_and_no_two_lines_across_lie_on_each_other(long seed) {
    var kin = Kin.of(Families.outOf(seed).seenFrom("p0"));
    var d = Genogram.draw(Families.outOf(seed).seenFrom("p0"));
    var explained = new LinkedHashSet<>(kin.of(Tie.Kind.SIBLING_OF));
    explained.removeAll(kin.barSiblings());
    assertThat(ties(d))
        .containsExactlyInAnyOrderElementsOf(
            kin.ties().stream().filter(t -> !explained.contains(t)).map(Tie::id).toList());
    var across = new ArrayList<int[]>();
    for (Line l : d.lines()) {
      for (int i = 1; i < l.points().size(); i++) {
        var a = l.points().get(i - 1);
        var b = l.points().get(i);
        boolean couple =
            l.points().size() == 2 && d.symbols().stream().anyMatch(s -> s.y() == a.y());
        if (a.y() == b.y() && a.x() != b.x() && !couple) {
          across.add(new int[] {a.y(), Math.min(a.x(), b.x()), Math.max(a.x(), b.x())});
        }
      }
    }
    for (int[] one : across) {
      for (int[] other : across) {
        boolean apart =
            one == other || one[0] != other[0] || one[2] < other[1] || other[2] < one[1];
        assertThat(apart).isTrue();
      }
    }
  }

  @Test
  void a_clan_of_three_hundred_does_not_explode() {
    var clan = new Families();
    clan.person("p0", Sex.FEMALE, 1900);
    for (int i = 1; i < 300; i++) {
      clan.person("p" + i, Sex.MALE, 1900 + i / 3);
      clan.parent("p" + (i - 1) / 3, "p" + i);
    }
    long start = System.nanoTime();
    Genogram.draw(clan.seenFrom("p7"));
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
  }

  private static Symbol at(Drawing d, String id) {
    return d.symbols().stream().filter(s -> s.person().id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> ties(Drawing d) {
    return d.lines().stream().flatMap(l -> l.tieIds().stream()).distinct().toList();
  }
}
