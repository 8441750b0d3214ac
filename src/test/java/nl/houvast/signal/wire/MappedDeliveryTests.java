package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.Examples.POLICE_HEADER;
import static nl.houvast.signal.wire.Examples.POLICE_ROW;
import static nl.houvast.signal.wire.Examples.police;
import static nl.houvast.signal.wire.Examples.rejected;
import static nl.houvast.signal.wire.Examples.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedDeliveryTests {
  @Test
  void mapsARow() {
    var items = police("\uFEFF" + POLICE_HEADER + POLICE_ROW);

    assertThat(signal(items.getFirst().reading()))
        .isEqualTo(
            new WireSignal(
                "P-1",
                SignalKind.INCIDENT,
                LocalDate.of(2025, 5, 1),
                null,
                LocalDate.of(2025, 5, 2),
                Nature.FACT,
                Status.SUSPECTED,
                "Met een mes.",
                List.of("NAT-THREAT", "RF-WEAPON", "REL-EX-PARTNER"),
                List.of(
                    new WireMention(
                        "m1",
                        Role.ACTOR,
                        "P. Voorbeeld",
                        LocalDate.of(1980, 2, 3),
                        Sex.M,
                        new WireAddress("'t Hoekje", "3 bis", "1199 XX", "Waardhaven"),
                        null,
                        null),
                    new WireMention(
                        "m2", Role.TARGET, "Q. Voorbeeld", null, Sex.F, null, null, null),
                    new WireMention(
                        "w1",
                        Role.REPORTER,
                        "R. Voorbeeld",
                        null,
                        null,
                        null,
                        "06-00000002",
                        null)),
                List.of(),
                null,
                null));
  }

  @Test
  void leavesOutGroupsWithoutAnything() {
    var row = "P-1;01-05-2025;02-05-2025;ZORG;;bevestigd" + ";".repeat(16) + "onbekend;;;\r\n";

    var signal = signal(police(POLICE_HEADER + row).getFirst().reading());

    assertThat(signal.mentions()).isEmpty();
    assertThat(signal.indicates()).isEmpty();
    assertThat(signal.kind()).isEqualTo(SignalKind.CONCERN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P-1;                     | ;             | mutatienummer missing",
        "01-05-2025               | 31-02-2025    | datum_pleging not-a-date",
        "01-05-2025               | 2025-05-01    | datum_pleging not-a-date",
        "01-05-2025               | 03-05-2025    | datum_pleging happened-after-reported",
        "01-05-2025;02-05-2025    | 01-05-2062;02-05-2062 | datum_pleging date-in-future",
        "01-05-2025;02-05-2025    | 01-05-2025;02-05-2062 | datum_registratie date-in-future",
        "01-05-2025;              | ;             | datum_pleging missing",
        "HG-WAP                   | XYZ-99        | code unknown-code",
        "HG-WAP;                  | ;             | code missing",
        "vermoeden                | misschien     | stand unknown-value",
        "ex-partner               | neef          | relatie unknown-value",
        "verdachte                | dader         | rol_1 unknown-role",
        "verdachte;               | ;             | rol_1 missing",
        "slachtoffer              | verdachte2    | rol_2 unknown-role",
        "03-02-1980               | 30-02-1980    | geboortedatum_1 not-a-date",
        "01-01-1900               | 01-01-2030    | geboortedatum_2 date-in-future",
        "1900;V;                  | 1900;W;       | geslacht_2 unknown-value",
        "Met een mes.             | x;y           | row wrong-column-count"
      })
  void namesTheSourcesOwnColumn(String right, String wrong, String expected) {
    var items = police(POLICE_HEADER + POLICE_ROW.replace(right, wrong));

    assertThat(rejected(items)).containsExactly("1 " + expected);
  }

  @Test
  void namesTheColumnWhoseConceptIsUnknown() {
    var items =
        new BatchReader(code -> !code.startsWith("REL-"), Examples.TODAY)
            .profile(Examples.bytes(POLICE_HEADER + POLICE_ROW), MappingProfile.shipped("politie"))
            .toList();

    assertThat(rejected(items)).containsExactly("1 relatie unknown-concept");
  }

  @Test
  void showsADateAsTheSourceWritesIt() {
    var items = police(POLICE_HEADER + POLICE_ROW.replace("01-05-2025", "1 mei"));
    var fault = items.getFirst().faults().getFirst().fault();

    assertThat(fault.message(Locale.of("nl"))).contains("31-03-2025").doesNotContain("1 mei");
  }

  @Test
  void refusesTheLayoutOfAnotherFile() {
    assertThat(rejected(police(Examples.TABLE_HEADER)))
        .containsExactly("0 header[1] unknown-column");
    assertThat(rejected(police(POLICE_HEADER.replace(";relatie", "") + POLICE_ROW)))
        .containsExactly("0 header missing-column");
  }

  @ParameterizedTest
  @CsvSource({
    "Lindelaan 101,Lindelaan,101",
    "Graanstraat 76-II,Graanstraat,76-II",
    "Ds. Vossiuslaan 4,Ds. Vossiuslaan,4",
    "Plein 1944 12 a,Plein,1944 12 a",
    "1e Dwarsstraat 5,1e Dwarsstraat,5",
    "Stationsplein,Stationsplein,"
  })
  void splitsAnAddressBeforeItsNumber(String line, String street, String number) {
    var items = police(POLICE_HEADER + POLICE_ROW.replace("'t Hoekje 3 bis", line));

    assertThat(signal(items.getFirst().reading()).mentions().getFirst().address())
        .isEqualTo(new WireAddress(street, number, "1199 XX", "Waardhaven"));
  }
}
