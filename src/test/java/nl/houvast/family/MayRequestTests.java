package nl.houvast.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.houvast.family.Behalf.Asker;
import nl.houvast.family.MayRequest.Verdict;
import org.junit.jupiter.api.Test;

/** Who may ask for whom: ages 0 to 19, by authority, competence and consent, written by hand. */
class MayRequestTests {
  private static final Map<Character, Verdict> SIGNS =
      Map.of(
          'Y', Verdict.YES,
          'y', Verdict.TOO_YOUNG,
          'r', Verdict.REPRESENTED,
          'c', Verdict.NEEDS_CONSENT,
          'a', Verdict.OF_AGE,
          'n', Verdict.NO_AUTHORITY,
          'x', Verdict.NOT_REPRESENTED,
          'o', Verdict.NOT_FOR_ANOTHER);

  /**
   * A sign for each age. First letter after the asker: C can judge it, - cannot; second: A agrees,
   * - does not.
   */
  private static final String TABLE =
      """
      age                           0         1
                                    01234567890123456789
      SELF                      CA  yyyyyyyyyyyyYYYYYYYY
      SELF                      C-  yyyyyyyyyyyyYYYYYYYY
      SELF                      -A  yyyyyyyyyyyyrrrrrrrr
      SELF                      --  yyyyyyyyyyyyrrrrrrrr
      PARENT_WITH_AUTHORITY     CA  YYYYYYYYYYYYYYYYYYaa
      PARENT_WITH_AUTHORITY     C-  YYYYYYYYYYYYYYYYccaa
      PARENT_WITH_AUTHORITY     -A  YYYYYYYYYYYYYYYYYYaa
      PARENT_WITH_AUTHORITY     --  YYYYYYYYYYYYYYYYYYaa
      PARENT_WITHOUT_AUTHORITY  CA  nnnnnnnnnnnnnnnnnnnn
      PARENT_WITHOUT_AUTHORITY  C-  nnnnnnnnnnnnnnnnnnnn
      PARENT_WITHOUT_AUTHORITY  -A  nnnnnnnnnnnnnnnnnnnn
      PARENT_WITHOUT_AUTHORITY  --  nnnnnnnnnnnnnnnnnnnn
      CURATOR                   CA  xxxxxxxxxxxxxxxxxxxx
      CURATOR                   C-  xxxxxxxxxxxxxxxxxxxx
      CURATOR                   -A  xxxxxxxxxxxxxxxxxxYY
      CURATOR                   --  xxxxxxxxxxxxxxxxxxYY
      MENTOR                    CA  xxxxxxxxxxxxxxxxxxxx
      MENTOR                    C-  xxxxxxxxxxxxxxxxxxxx
      MENTOR                    -A  xxxxxxxxxxxxxxxxxxYY
      MENTOR                    --  xxxxxxxxxxxxxxxxxxYY
      SOMEBODY_ELSE             CA  oooooooooooooooooooo
      SOMEBODY_ELSE             C-  oooooooooooooooooooo
      SOMEBODY_ELSE             -A  oooooooooooooooooooo
      SOMEBODY_ELSE             --  oooooooooooooooooooo
      """;

  @Test
  void the_table_of_who_may_ask_for_whom_holds() {
    int held = 0;
    for (String row : TABLE.lines().skip(2).toList()) {
      String[] parts = row.split("\\s+");
      var behalf =
          new Behalf(Asker.valueOf(parts[0]), parts[1].charAt(0) == 'C', parts[1].charAt(1) == 'A');
      assertThat(parts[2]).hasSize(20);
      for (int age = 0; age < 20; age++) {
        assertThat(MayRequest.of(age, behalf))
            .as("%s of somebody of %d", behalf, age)
            .isEqualTo(SIGNS.get(parts[2].charAt(age)));
        held++;
      }
    }
    assertThat(held).isEqualTo(20 * Asker.values().length * 4);
  }

  @Test
  void a_year_counts_from_the_birthday_on() {
    LocalDate born = LocalDate.of(2014, 11, 2);
    assertThat(MayRequest.of(born, LocalDate.of(2026, 11, 1), Behalf.OWN))
        .isEqualTo(Verdict.TOO_YOUNG);
    assertThat(MayRequest.of(born, LocalDate.of(2026, 11, 2), Behalf.OWN)).isEqualTo(Verdict.YES);
  }

  @Test
  void of_whom_no_birth_date_is_known_nobody_else_asks() {
    var today = LocalDate.of(2026, 11, 2);
    Map<Asker, Verdict> all = new TreeMap<>();
    for (Asker asker : Asker.values()) {
      all.put(asker, MayRequest.of(null, today, new Behalf(asker, true, true)));
    }
    assertThat(all.remove(Asker.SELF)).isEqualTo(Verdict.YES);
    assertThat(all.values()).containsOnly(Verdict.AGE_UNKNOWN);
  }
}
