package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.houvast.signal.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Scheepmakersdijk | 5-A   | 1199 XF | Waardhaven | Scheepmakersdk | 5A   | 1199XF  | Waardhaven | EQUAL
          Kapittelweg      | 64    | 1196 XP | Kerkdal    | Kapittelweg    | 64   | 1196xp  | KERKDAL    | EQUAL
          Havenkade        | 203-B | 1199 XC | Waardhaven | Havenkade      | 203  | 1199 XC | Waardhaven | VARIANT
          Havenkade        | 203-B | 1199 XC | Waardhaven | Havenkade      | 203A | 1199 XC | Waardhaven | DIFFERENT
          Havenkade        | 203-B | 1199 XC | Waardhaven | Wilgendijk     | 3    | 1197 XK | Oosterwaard | DIFFERENT
          Scheepmakersdk   | 5     | -       | Waardhaven | Scheepmakersdijk | 5  | 1199 XF | Waardhaven | VARIANT
          Ds. Vossiuslaan  | 4     | -       | Kerkdal    | Dominee Vossiusln | 4 | -       | Kerkdal    | VARIANT
          Molenweg         | 8     | -       | Kerkdal    | Molenweg       | 8    | -       | Lindenveld | ABSENT
          -                | -     | -       | Waardhaven | Havenkade      | 203  | 1199 XC | Waardhaven | ABSENT
          """)
  void addresses_are_the_same_front_door_or_not(
      String street,
      String number,
      String code,
      String city,
      String street2,
      String number2,
      String code2,
      String city2,
      Homes expected) {
    var a = new Written(null, null, null, street, number, code, city, null, null, null);
    var b = new Written(null, null, null, street2, number2, code2, city2, null, null, null);
    assertThat(Homes.of(a, b)).isEqualTo(expected);
    assertThat(Homes.of(b, a)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "06-00000001,0600000001",
    "+31 6 0000 0001,0600000001",
    "0031600000001,0600000001",
    "+31 (0)6 00000001,0600000001",
    "0600000001,0600000001",
    "(010) 000 00 01,0100000001",
    "onbekend,",
    "112,"
  })
  void a_phone_is_its_digits(String written, String key) {
    assertThat(Keys.phone(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "1199 XC,203-B,1199XC 203",
    "1199xc,203,1199XC 203",
    "1196 XR,3 bis,1196XR 3",
    "1199,203,",
    "1199 XC,,",
    "1199 XC,bij de kerk,",
    "onbekend,3,"
  })
  void an_address_is_its_postal_code_and_number(String code, String number, String key) {
    assertThat(Keys.address(code, number)).isEqualTo(key);
  }

  @Test
  void bart_is_a_given_name_in_front_and_a_title_behind() {
    assertThat(FoldedName.given("Bart")).containsExactly("bart");
    assertThat(FoldedName.given("Sir John Bart")).containsExactly("john");
  }
}
