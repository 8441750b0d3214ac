package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.houvast.identity.linkage.Feature.Births;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTests {
  private static Dates of(String written) {
    return Objects.requireNonNull(Dates.of(written), written);
  }

  @ParameterizedTest
  @CsvSource({
    "1995-02-03,1995-02-03,EXACT",
    "1995-02-03,19950203,EXACT",
    "1995-02-03,1995-03-02,SWAPPED",
    "2015-03-21,2015-21-03,SWAPPED",
    "1963-08-08,1963-08-18,SLIP",
    "1963-08-21,1963-08-12,SLIP",
    "1990-06-17,1990-01-01,HALF_KNOWN",
    "1990-06-17,1990-00-00,HALF_KNOWN",
    "1990-06-17,1990-06-00,HALF_KNOWN",
    "1990-06-17,1990-07-00,OTHER",
    "1990-06-17,1981-06-17,TWO_SLIPS",
    "1955-03-03,1983-10-04,OTHER"
  })
  void birth_dates_have_levels_and_their_order_makes_no_difference(
      String a, String b, Births level) {
    assertThat(of(a).level(of(b))).isEqualTo(level);
    assertThat(of(b).level(of(a))).isEqualTo(level);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0000-00-00", "unknown", "12-3", "99999-12-31"})
  void what_is_no_date_is_missing(String written) {
    assertThat(Dates.of(written)).isNull();
  }

  @Test
  void only_two_whole_dates_years_apart_are_of_two_people_for_certain() {
    assertThat(of("1955-03-03").farFrom(of("1983-10-04"))).isTrue();
    assertThat(of("1955-03-03").farFrom(of("1983-00-00"))).isFalse();
    assertThat(of("1955-03-03").farFrom(of("1983-01-01"))).isFalse();
    assertThat(of("1955-03-03").farFrom(of("1956-10-04"))).isFalse();
  }
}
