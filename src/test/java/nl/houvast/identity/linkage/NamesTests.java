package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {
  private static final Comparer COMPARER = new Comparer(ModelFile.shipped(), CommonTerms.shipped());

  @ParameterizedTest(name = "{0} | {1} -> {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the prefix: before, after, shortened, glued, left out, another one
          M. van den Berg       | van der Berg, M.        | exact | initial
          M. van den Berg       | Mees v.d. Berg          | exact | initial
          Mees v.d. Berg        | Mees Berg               | exact | exact
          Berg, M. van den      | Mees van den Berg       | exact | initial
          van den Berg M        | Mees van den Berg       | exact | initial
          van den Berg Mees     | Mees v. d. Berg         | exact | exact
          L. v/d Ploeg          | Lieke van der Ploeg     | exact | initial
          J. Vanderploeg        | Jesse van der Ploeg     | exact | initial
          J. Vanderploeg        | v.d. Ploeg, J.          | exact | initial
          Esmee van't Hoff      | Esmée van 't Hoff       | exact | exact
          E. van t Hoff         | mw. v. 't Hoff          | exact | -
          K. Dhondt             | K. d'Hondt              | near | initial
          S. v. Dijk            | Sara van Dijk           | exact | initial
          M.van den Berg        | M VAN DEN BERG          | exact | initial
          DE JONG, G.           | G. de Jong              | exact | initial
          El Amrani, A.         | Ahmed el Amrani         | exact | initial
          # which comes first
          Jansen, Peter         | Peter Jansen            | exact | exact
          Zolkowski Pawel       | Paweł Żółkowski         | exact | exact
          Hoekstra S.           | Sjoerd Hoekstra         | exact | initial
          Tuan Nguyen           | Nguyễn Tuấn             | exact | exact
          # a partner's name beside the own one, in both orders, and a double surname
          A. van den Berg-Huisman | van den Berg, Anneke  | part | initial
          A. van den Berg-Huisman | A. Huisman            | part | initial
          A. van den Berg-Huisman | A. Huisman - van den Berg | exact | initial
          C. Mulder - de Wit    | mw. C. de Wit           | part | initial
          S. v.d. Heuvel - Prins | Sanne Prins            | part | initial
          Rui da Silva          | R. da Silva Tavares     | far | initial
          Rui da Silva          | R. Tavares da Silva     | exact | initial
          M. O. Luttikhuis      | M. Oude Luttikhuis      | exact | initials
          Stan Oude-Luttikhuis  | Stan Oude Luttikhuis    | part | exact
          Soufiane Aït-Haddou   | S. Ait Haddou           | part | initial
          # spelling
          T. Kuijpers           | Thijmen Kuipers         | near | initial
          T. Kuypers            | T. Kuijpers             | near | initial
          Sophie Wijngaart      | Sofie Wijngaard         | near | near
          Šaric, G.             | Goran Šarić             | exact | initial
          A. Nunez              | Ana Núñez               | exact | initial
          M. Kilic              | dhr. M. Kılıç           | exact | initial
          P. Janssen            | Peter Jansen            | near | initial
          # given names
          Jan de Boer           | Johannes de Boer        | exact | called
          Hans de Boer          | J. de Boer              | exact | far
          J.P. de Boer          | Piet de Boer            | exact | other
          J.P. de Boer          | J.M. de Boer            | exact | far
          JP de Boer            | J. P. de Boer           | exact | initials
          Anne-Marie de Boer    | Annemarie de Boer       | exact | called
          Anna Maria de Boer    | Maria de Boer           | exact | called
          Ben Ali               | B. Ali                  | exact | initial
          Abena A.              | Abena Agyeman           | exact | initial
          N. A. H.              | Naima Aït Haddou        | other | initials
          G. de Jong sr.        | de Jong G               | exact | initial
          # not these
          Daan Visser           | Bram Visser             | exact | other
          D. Visser             | B. Visser               | exact | other
          C. van den Berg       | M. van den Berg         | exact | other
          T. Beumer             | Marco Beumer            | exact | other
          Mees Johannes de Boer | Joris Johannes de Boer  | exact | other
          L. Brandsma           | Joris van den Berg      | other | other
          M. Mulder             | M. Muller               | near | initial
          P. Jansen             | P. Hansen               | near | initial
          S. Oude Luttikhuis    | S. Oude Nijhuis         | far | initial
          S. Sanders            | Sanders S.              | exact | initial
          S. Jansen             | Sanders S.              | other | initial
          """)
  void two_writings_of_a_name_are_told_alike_or_apart(
      String a, String b, String surname, String given) {
    assertThat(levels(a, b)).as("one way round").containsExactly(surname, given);
    assertThat(levels(b, a)).as("the other way round").containsExactly(surname, given);
  }

  private static Readings named(String name) {
    return Readings.of(
        name, new Written(name, null, null, null, null, null, null, null, null, null));
  }

  /** How alike surname and given name are; "-" where one side has none. */
  private static List<String> levels(String a, String b) {
    var steps =
        COMPARER.compare(named(a), List.of(named(b)), Hubs.NONE).weighed().steps().stream()
            .collect(
                Collectors.toMap(
                    Weighed.Step::feature, Weighed.Step::level, (level, exchanged) -> level));
    return List.of(
        steps.getOrDefault(Feature.SURNAME, "-"), steps.getOrDefault(Feature.GIVEN_NAME, "-"));
  }

  @ParameterizedTest
  @CsvSource({"''", "'  '", "','", "-", ". .", "dhr.", "'van, '", "1234"})
  void a_name_that_says_nothing_is_read_without_harm(String odd) {
    assertThat(levels(odd, "M. van den Berg").getFirst()).isIn("-", "other");
  }
}
