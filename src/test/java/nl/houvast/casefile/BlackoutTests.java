package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.casefile.Blackout.Writing;
import org.junit.jupiter.api.Test;

/** What is taken out of a text before the person reads it, and what stays. */
class BlackoutTests {
  private static final Writing OWN =
      new Writing("M. van den Berg", "Kade", "12", "9999 AB", "06-00000001", null);
  private static final Writing BROTHER =
      new Writing(
          "Joris van den Berg",
          "Zandpad",
          "7-B",
          "9998 ZX",
          "06-00000009",
          LocalDate.of(1998, 6, 21));
  private final Blackout blackout =
      new Blackout(
          List.of(OWN),
          List.of(BROTHER, Writing.name("R. Verweij", "06-00000005")),
          List.of("Loket justitie"));

  private String over(String text) {
    return blackout.over(text);
  }

  @Test
  void a_name_goes_in_full_in_part_and_with_an_initial() {
    assertThat(over("Joris van den Berg sloeg.")).isEqualTo("[weggelaten] sloeg.");
    assertThat(over("joris sloeg.")).isEqualTo("[weggelaten] sloeg.");
    assertThat(over("J. van den Berg sloeg.")).isEqualTo("[weggelaten] sloeg.");
    assertThat(over("J van den  Berg sloeg.")).isEqualTo("[weggelaten] sloeg.");
    assertThat(over("Het is Joris’ fiets, en Joriss tas."))
        .isEqualTo("Het is [weggelaten]’ fiets, en [weggelaten] tas.");
  }

  @Test
  void what_also_belongs_to_the_reader_stays() {
    assertThat(over("M. van den Berg woont op Kade 12."))
        .isEqualTo("M. van den Berg woont op Kade 12.");
    assertThat(over("Familie Van den Berg.")).isEqualTo("Familie Van den Berg.");
  }

  @Test
  void addresses_numbers_and_birth_dates_go() {
    assertThat(over("Zandpad 7-B, 9998 ZX")).isEqualTo("[weggelaten], [weggelaten]");
    assertThat(over("9998ZX")).isEqualTo("[weggelaten]");
    assertThat(over("bel 0600000009 of 06-00000009")).isEqualTo("bel [weggelaten] of [weggelaten]");
    assertThat(over("geboren 21-6-1998, 21 juni 1998 of 1998-06-21"))
        .isEqualTo("geboren [weggelaten], [weggelaten] of [weggelaten]");
  }

  @Test
  void whoever_wrote_it_down_goes_too() {
    assertThat(over("Genoteerd door R. Verweij")).isEqualTo("Genoteerd door [weggelaten]");
    assertThat(over("Verweij belt terug")).isEqualTo("[weggelaten] belt terug");
  }

  @Test
  void a_word_that_only_begins_like_a_name_stays() {
    assertThat(over("Jorissen is een dorp.")).isEqualTo("Jorissen is een dorp.");
  }

  @Test
  void a_name_turned_round_or_with_accents_is_the_same_name() {
    var other = new Blackout(List.of(), List.of(Writing.name("Zoë, A. de", null)), List.of());
    assertThat(other.over("A. de Zoë en Zoe")).isEqualTo("[weggelaten] en [weggelaten]");
  }

  @Test
  void the_name_of_a_desk_goes_whole_and_its_ordinary_words_stay() {
    assertThat(over("Bel Loket Justitie, er is contact met justitie."))
        .isEqualTo("Bel [weggelaten], er is contact met justitie.");
  }

  @Test
  void nothing_on_record_takes_nothing_out() {
    assertThat(new Blackout(List.of(OWN), List.of(), List.of()).over("Joris")).isEqualTo("Joris");
  }
}
