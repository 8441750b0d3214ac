package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {

  @ParameterizedTest(name = "{0} | {1} -> {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the prefix: before, after, shortened, glued, left out, another one
          M. van den Berg       | van der Berg, M.        | SAME | INITIAL
          M. van den Berg       | Mees v.d. Berg          | SAME | INITIAL
          Mees v.d. Berg        | Mees Berg               | SAME | SAME
          Berg, M. van den      | Mees van den Berg       | SAME | INITIAL
          van den Berg M        | Mees van den Berg       | SAME | INITIAL
          van den Berg Mees     | Mees v. d. Berg         | SAME | SAME
          L. v/d Ploeg          | Lieke van der Ploeg     | SAME | INITIAL
          J. Vanderploeg        | Jesse van der Ploeg     | SAME | INITIAL
          J. Vanderploeg        | v.d. Ploeg, J.          | SAME | INITIAL
          Esmee van't Hoff      | Esmée van 't Hoff       | SAME | SAME
          E. van t Hoff         | mw. v. 't Hoff          | SAME | ABSENT
          K. Dhondt             | K. d'Hondt              | SAME | INITIAL
          S. v. Dijk            | Sara van Dijk           | SAME | INITIAL
          M.van den Berg        | M VAN DEN BERG          | SAME | INITIAL
          DE JONG, G.           | G. de Jong              | SAME | INITIAL
          El Amrani, A.         | Ahmed el Amrani         | SAME | INITIAL
          # which comes first
          Jansen, Peter         | Peter Jansen            | SAME | SAME
          Zolkowski Pawel       | Paweł Żółkowski         | SAME | SAME
          Hoekstra S.           | Sjoerd Hoekstra         | SAME | INITIAL
          Tuan Nguyen           | Nguyễn Tuấn             | SAME | SAME
          # a partner's name beside the own one, in both orders, and a double surname
          A. van den Berg-Huisman | van den Berg, Anneke  | PART | INITIAL
          A. van den Berg-Huisman | A. Huisman            | PART | INITIAL
          A. van den Berg-Huisman | A. Huisman - van den Berg | SAME | INITIAL
          C. Mulder - de Wit    | mw. C. de Wit           | PART | INITIAL
          S. v.d. Heuvel - Prins | Sanne Prins            | PART | INITIAL
          Rui da Silva          | R. da Silva Tavares     | PART | INITIAL
          Rui da Silva          | R. Tavares da Silva     | SAME | INITIAL
          M. O. Luttikhuis      | M. Oude Luttikhuis      | SAME | INITIAL
          Stan Oude-Luttikhuis  | Stan Oude Luttikhuis    | SAME | SAME
          Soufiane Aït-Haddou   | S. Ait Haddou           | SAME | INITIAL
          # spelling
          T. Kuijpers           | Thijmen Kuipers         | SPELLING | INITIAL
          T. Kuypers            | T. Kuijpers             | SPELLING | INITIAL
          Sophie Wijngaart      | Sofie Wijngaard         | SPELLING | SPELLING
          Šaric, G.             | Goran Šarić             | SAME | INITIAL
          A. Nunez              | Ana Núñez               | SAME | INITIAL
          M. Kilic              | dhr. M. Kılıç           | SAME | INITIAL
          P. Janssen            | Peter Jansen            | SPELLING | INITIAL
          # given names
          Jan de Boer           | Johannes de Boer        | SAME | SPELLING
          Hans de Boer          | J. de Boer              | SAME | UNCLEAR
          J.P. de Boer          | Piet de Boer            | SAME | UNCLEAR
          J.P. de Boer          | J.M. de Boer            | SAME | UNCLEAR
          JP de Boer            | J. P. de Boer           | SAME | INITIAL
          Anne-Marie de Boer    | Annemarie de Boer       | SAME | SAME
          Anna Maria de Boer    | Maria de Boer           | SAME | SAME
          Ben Ali               | B. Ali                  | SAME | INITIAL
          Abena A.              | Abena Agyeman           | SAME | INITIAL
          N. A. H.              | Naima Aït Haddou        | INITIAL | INITIAL
          G. de Jong sr.        | de Jong G               | SAME | INITIAL
          # not these
          Daan Visser           | Bram Visser             | SAME | OTHER
          D. Visser             | B. Visser               | SAME | OTHER
          C. van den Berg       | M. van den Berg         | SAME | OTHER
          T. Beumer             | Marco Beumer            | SAME | OTHER
          Mees Johannes de Boer | Joris Johannes de Boer  | SAME | OTHER
          G. de Jong sr.        | G. de Jong jr.          | SAME | OTHER
          L. Brandsma           | Joris van den Berg      | OTHER | OTHER
          M. Mulder             | M. Muller               | OTHER | INITIAL
          P. Jansen             | P. Hansen               | OTHER | INITIAL
          S. Oude Luttikhuis    | S. Oude Nijhuis         | OTHER | INITIAL
          S. Sanders            | Sanders S.              | SAME | INITIAL
          S. Jansen             | Sanders S.              | OTHER | INITIAL
          """)
  void two_writings_of_a_name_are_told_alike_or_apart(
      String a, String b, Surname.Likeness surname, GivenName.Likeness given) {
    assertThat(NameLikeness.of(a, List.of(b)))
        .as("one way round")
        .extracting(NameLikeness::surname, NameLikeness::given)
        .containsExactly(surname, given);
    assertThat(NameLikeness.of(b, List.of(a)))
        .as("the other way round")
        .extracting(NameLikeness::surname, NameLikeness::given)
        .containsExactly(surname, given);
  }

  @Test
  void a_full_given_name_outweighs_an_initial_of_the_same_person() {
    assertThat(NameLikeness.of("Marco Berg", List.of("M. van den Berg")).given())
        .isEqualTo(GivenName.Likeness.INITIAL);
    assertThat(NameLikeness.of("Marco Berg", List.of("M. van den Berg", "Mees v.d. Berg")).given())
        .isEqualTo(GivenName.Likeness.OTHER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P. Jansen       | p  jansen        | EQUAL
          M. van den Berg | van der Berg, M. | VARIANT
          M. Kılıç        | M. Kilic         | VARIANT
          P. Jansen       | P. de Vries      | DIFFERENT
          P. Jansen       | K. Jansen        | DIFFERENT
          """)
  void a_name_is_equal_only_when_it_is_written_just_so(
      String a, String b, Comparison.Agreement agreement) {
    assertThat(NameLikeness.of(a, List.of(b)).agreement()).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "','", "-", ". .", "dhr.", "'van, '", "1234"})
  void a_name_that_says_nothing_is_read_without_harm(String odd) {
    assertThat(NameLikeness.of(odd, List.of("M. van den Berg")).surname())
        .isIn(Surname.Likeness.ABSENT, Surname.Likeness.OTHER);
  }
}
