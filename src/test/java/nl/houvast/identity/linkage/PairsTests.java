package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import nl.houvast.identity.linkage.Comparison.Agreement;
import nl.houvast.identity.linkage.Comparison.Evidence;
import nl.houvast.identity.linkage.Comparison.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of one person must be found, records of two must stay apart; families most of all. */
class PairsTests {
  private final Comparer comparer = new Comparer(ModelFile.shipped(), CommonTerms.shipped());

  private static Written written(String name, String born, String sex, String door, String phone) {
    String[] parts = door == null ? new String[] {null, null} : door.split(" ", 2);
    return new Written(
        name,
        born == null ? null : LocalDate.parse(born),
        sex,
        null,
        parts[1],
        parts[0],
        null,
        phone,
        null,
        null);
  }

  private Comparison compare(Written mention, Written... person) {
    var known = Arrays.stream(person).map(w -> Readings.of("k", w)).toList();
    return comparer.compare(Readings.of("m", mention), known, Hubs.NONE);
  }

  private boolean proposes(Written a, Written... b) {
    boolean proposed = compare(a, b).zone() != Comparison.Zone.NONE;
    if (b.length == 1) {
      assertThat(compare(b[0], a).zone() != Comparison.Zone.NONE)
          .as("the other way round")
          .isEqualTo(proposed);
    }
    return proposed;
  }

  @ParameterizedTest(name = "{0} {1} | {5} {6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          van der Berg, M. | 1995-02-03 | - | 1199XC 203-B | - | M. van den Berg | 1995-02-03 | M | 1199XC 203-B | -
          Mees Berg        | 1995-02-03 | - | - | 06-00000001 | Mees v.d. Berg | 1995-02-03 | - | - | 0600000001
          de Jong G        | 1955-03-03 | - | - | - | G. de Jong sr. | 1955-03-03 | M | - | -
          Hoekstra S.      | 1989-07-02 | - | - | - | Sjoerd Hoekstra | 1989-02-07 | - | - | -
          Stan Oude-Luttikhuis | 2007-05-09 | M | - | - | S. Oude Luttikhuis | 2007-09-05 | - | - | -
          Sara van Dijk    | 2000-02-05 | F | - | - | S. v. Dijk | 2000-05-02 | - | 1199XT 88 | 06-00000026
          M. O. Luttikhuis | - | F | - | 06-00000015 | M. Oude Luttikhuis | 1969-07-17 | F | - | 06-00000015
          mw. v. 't Hoff   | 1991-12-19 | - | - | 06-00000018 | Esmee van't Hoff | 1991-12-19 | - | 1199YD 8 | 06-00000018
          Mw. Šarić        | 1962-12-24 | - | - | - | J. Saric | 1962-12-24 | - | - | -
          Abena A.         | 2008-03-24 | - | - | - | Abena Agyeman | 2008-03-24 | F | - | -
          Sophie Wijngaard | 1985-01-09 | - | - | - | S. Wijngaart | 1985-01-09 | - | 1196XP 64 | -
          A. Huisman       | 1965-12-08 | F | - | - | A. van den Berg-Huisman | 1965-12-08 | F | 1199XA 14 | -
          Ellen Prins      | 1971-06-14 | F | 1199XA 14 | - | Ellen van Dam | 1971-06-14 | F | 1199XA 14 | -
          """)
  void two_records_of_one_person_are_proposed(
      String name,
      String born,
      String sex,
      String door,
      String phone,
      String name2,
      String born2,
      String sex2,
      String door2,
      String phone2) {
    assertThat(
            proposes(
                written(name, born, sex, door, phone), written(name2, born2, sex2, door2, phone2)))
        .isTrue();
  }

  @ParameterizedTest(name = "{0} {1} | {5} {6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # twins: one birth date, one address, one phone
          Daan Visser  | 1995-06-15 | M | 1197XY 18 | 06-00000030 | Bram Visser | 1995-06-15 | M | 1197XY 18 | 06-00000030
          D. Visser    | 1995-06-15 | - | 1197XY 18 | - | B. Visser   | 1995-06-15 | - | 1197XY 18 | -
          # father and son of one name
          Gerard de Jong | 1955-03-03 | M | 1196XP 9 | 06-00000031 | Gerard de Jong | 1983-10-04 | M | 1196XP 9 | 06-00000031
          G. de Jong sr.  | 1955-03-03 | M | - | - | G. de Jong jr.  | 1955-03-03 | M | - | -
          # one initial, two people
          P. Jansen    | 1981-06-01 | - | 1196XP 64 | - | P. Jansen   | 1984-02-29 | - | 1198XL 9 | -
          J. de Vries  | 1963-08-08 | - | 1199XE 40 | - | J. de Vries | 1963-08-18 | - | 1198XB 7 | -
          Jan de Vries | 1963-08-08 | M | - | - | Johanna de Vries | 1963-08-18 | F | - | -
          # brothers, one digit apart when day and month are exchanged
          T. Beumer    | 1994-01-07 | - | 1197YP 44 | - | M. Beumer   | 1991-01-07 | - | - | -
          Tom Beumer   | 1994-01-07 | M | 1197YP 44 | 06-00000032 | Marco Beumer | 1991-01-07 | M | 1197YP 44 | 06-00000032
          # surname and birth date shared by chance
          C. van den Berg | 1995-02-03 | - | 1197XU 18 | - | M. van den Berg | 1995-02-03 | M | 1199XC 203-B | -
          C. v.d. Berg | 1995-02-03 | - | - | - | Mees v.d. Berg | 1995-02-03 | - | - | -
          # birth date and street shared by chance
          L. Brandsma  | 1998-06-21 | - | 1199XA 20 | - | Joris van den Berg | 1998-06-21 | M | 1199XA 14 | -
          # a namesake
          M. van den Berg | 1971-11-19 | - | 1197XK 3 | - | M. van den Berg | 1995-02-03 | M | 1199XC 203-B | -
          # a name alone, however rare and full
          Wesselina Wesselman van Helmond | - | F | - | - | Wesselina Wesselman van Helmond | - | F | - | -
          C. de Wit    | 1982-06-11 | F | - | - | C. Mulder - de Wit | - | F | 1196YN 7 | 06-00000023
          # a household without anything of one's own
          Visser       | - | - | 1197XY 18 | 06-00000030 | Visser | - | - | 1197XY 18 | 06-00000030
          J. Visser    | - | M | 1197XY 18 | - | J. Visser | - | M | 1197XY 18 | -
          Ans Visser   | - | F | 1197XY 18 | 06-00000030 | Bea Visser | - | F | 1197XY 18 | 06-00000030
          # a birth date alone
          -            | 1995-06-15 | - | - | - | - | 1995-06-15 | - | - | -
          K. Bos       | 1995-06-15 | - | - | - | M. Smit | 1995-06-15 | - | - | -
          S. Jansen    | 1995-06-15 | - | - | - | Sanders S. | 1995-06-15 | - | - | -
          # partners at one address
          Peter Jansen | 1981-06-01 | M | 1196XP 64 | 06-00000014 | Sofie Jansen-Wijngaard | 1985-01-09 | F | 1196XP 64 | 06-00000014
          """)
  void records_of_two_people_stay_apart(
      String name,
      String born,
      String sex,
      String door,
      String phone,
      String name2,
      String born2,
      String sex2,
      String door2,
      String phone2) {
    assertThat(
            proposes(
                written(name, born, sex, door, phone), written(name2, born2, sex2, door2, phone2)))
        .isFalse();
  }

  @Test
  void what_is_known_from_several_writings_is_taken_together() {
    var mention = written("Mees Berg", "1995-02-03", null, null, "06-00000001");
    var comparison =
        compare(
            mention,
            written("M. van den Berg", "1995-02-03", "M", "1199XC 203-B", null),
            written("Mees v.d. Berg", null, null, null, "06-00000001"),
            written(null, null, null, null, null));
    assertThat(comparison.evidence())
        .extracting(Evidence::field, Evidence::agreement)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Field.NAME, Agreement.VARIANT),
            org.assertj.core.groups.Tuple.tuple(Field.BIRTH_DATE, Agreement.EQUAL),
            org.assertj.core.groups.Tuple.tuple(Field.PHONE, Agreement.EQUAL));
  }

  @Test
  void a_person_known_in_full_is_not_a_namesake_with_the_initial() {
    assertThat(
            proposes(
                written("Marco Berg", "1995-02-03", null, null, null),
                written("M. van den Berg", "1995-02-03", null, null, null),
                written("Mees v.d. Berg", null, null, null, null)))
        .isFalse();
  }

  @Test
  void two_different_tokens_are_never_one_person() {
    var a =
        new Written("Ans Bos", LocalDate.EPOCH, "F", null, "1", "1199XC", null, null, "bt-a", null);
    var b =
        new Written("Ans Bos", LocalDate.EPOCH, "F", null, "1", "1199XC", null, null, "bt-b", null);
    assertThat(compare(a, b).probability()).isZero();
    assertThat(compare(a, a).probability()).isGreaterThan(0.99);
  }

  @Test
  void what_is_kept_of_a_comparison_adds_up_to_its_probability() {
    var comparison =
        compare(
            written("S. v. Dijk", "2000-05-02", null, null, null),
            written("Sara van Dijk", "2000-02-05", null, null, null));
    double told = 1 / (1 + Math.pow(2, -comparison.weighed().total()));
    // both ways to be wrong count; the one that is told is the likelier
    assertThat(comparison.probability()).isBetween(told / 2, told);
    assertThat(comparison.evidence().stream().mapToDouble(Evidence::weight).sum())
        .isCloseTo(
            comparison.weighed().total() - comparison.weighed().prior(),
            org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void what_one_side_lacks_is_no_evidence() {
    var comparison =
        compare(
            written("J. Bos", null, "X", null, "06-00000001"),
            written("J. Bos", "1990-05-06", "F", "1199XC 1", null));
    assertThat(comparison.evidence()).extracting(Evidence::field).containsExactly(Field.NAME);
  }
}
