package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTests {
  private static final Secret BORN =
      new Secret(Field.BIRTH_DATE, "1911-06-14", 9, false, "O-LT", null);
  private static final Secret NAME = new Secret(Field.NAME, "Knahxpëhdxjb", 9, false, "O-LT", null);
  private final Finder finder = new Finder(List.of(BORN, NAME));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "born 1911-06-14",
        "14-06-1911.",
        "{\"d\":\"19110614\"}",
        "x=19110614&y",
        "14 juni 1911",
        "geboren-op-19110614"
      })
  void a_day_is_found_in_every_form(String text) {
    assertThat(finder.in(text)).containsExactly(BORN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"probability\":0.99119110614",
        "\"weight\":1.191106143",
        "33b19110614e-2196",
        "1911-06-15"
      })
  void digits_inside_a_longer_number_or_an_id_are_no_day(String text) {
    assertThat(finder.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"knahxpëhdxjb", "Knahxpehdxjb", "zoek?q=Knahxp%C3%ABhdxjb", "Knahxp\\u00ebhdxjb"})
  void a_name_is_found_however_it_is_coded(String text) {
    assertThat(finder.in(text)).containsExactly(NAME);
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(finder.in("")).isEmpty();
    assertThat(finder.in("Knahx")).isEmpty();
  }
}
