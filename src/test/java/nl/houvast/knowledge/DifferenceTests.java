package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceTests {
  @Test
  void only_what_differs_is_told_in_the_order_of_reading() {
    assertThat(Difference.between("a\nb\nc\nd", "a\nx\nc\nd\ne"))
        .containsExactly(
            new Difference.Line(false, "b"),
            new Difference.Line(true, "x"),
            new Difference.Line(true, "e"));
    assertThat(Difference.between("a\nb", "a\nb")).isEmpty();
    assertThat(Difference.between("", "a")).containsExactly(new Difference.Line(true, "a"));
    assertThat(Difference.between("a", "")).containsExactly(new Difference.Line(false, "a"));
  }

  @Test
  void the_lines_of_one_text_without_what_went_are_those_of_the_other_without_what_came() {
    var random = new Random(28);
    for (int i = 0; i < 300; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      var left = new ArrayList<>(before);
      var right = new ArrayList<>(after);
      for (var line : Difference.between(String.join("\n", before), String.join("\n", after))) {
        assertThat((line.added() ? right : left).remove(line.text())).as("seed 28, %s", i).isTrue();
      }
      left.sort(null);
      right.sort(null);
      assertThat(left).as("seed 28, %s", i).isEqualTo(right);
    }
  }

  private static List<String> lines(Random random) {
    return random.ints(1 + random.nextInt(8), 0, 4).mapToObj(n -> "line " + n).toList();
  }
}
