package nl.houvast.knowledge.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Practising on an invented family. */
class TryTests {
  @Test
  void every_family_says_in_its_first_line_that_it_is_invented() throws Exception {
    try (var files = Files.list(Path.of("src/main/resources/training"))) {
      assertThat(files.toList())
          .hasSameSizeAs(Families.all())
          .allSatisfy(
              f -> assertThat(Files.readAllLines(f).getFirst()).startsWith("# Fictitious:"));
    }
  }

  @Test
  void every_text_stands_in_both_languages_and_days_go_forward() {
    for (Family family : Families.all()) {
      assertThat(family.steps())
          .hasSizeGreaterThanOrEqualTo(3)
          .isSortedAccordingTo((a, b) -> a.day().compareTo(b.day()));
      texts(family).forEach(t -> assertThat(t.keySet()).containsExactlyInAnyOrder("nl", "en"));
    }
  }

  private static Stream<Map<String, String>> texts(Family family) {
    return Stream.of(
            Stream.of(family.title(), family.truth()),
            family.who().stream(),
            family.steps().stream()
                .flatMap(s -> Stream.of(s.from(), s.arrives(), s.elsewhere(), s.expert().why())))
        .flatMap(all -> all);
  }

  @Test
  void one_sees_no_step_before_the_one_before_it_is_answered() {
    for (Family family : Families.all()) {
      var of = new Try(family);
      for (int i = 0; i < family.steps().size(); i++) {
        assertThat(of.known()).isEqualTo(family.steps().subList(0, i + 1));
        assertThat(of.isOver()).isFalse();
        of.answer(Family.Act.WAIT, " Eerst kijken. ");
      }
      assertThat(of.isOver()).isTrue();
      assertThat(of.answers().getLast().why()).isEqualTo("Eerst kijken.");
      assertThatThrownBy(() -> of.answer(Family.Act.ASK, ""))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void the_days_without_anything_are_counted() {
    var of = new Try(Families.all().getFirst());
    assertThat(List.of(of.silenceBefore(0), of.silenceBefore(3))).containsExactly(0L, 175L);
  }

  @Test
  void no_act_is_what_an_expert_always_chooses() {
    assertThat(
            Families.all().stream()
                .flatMap(f -> f.steps().stream())
                .map(s -> s.expert().act())
                .distinct())
        .containsExactlyInAnyOrder(Family.Act.values());
  }
}
