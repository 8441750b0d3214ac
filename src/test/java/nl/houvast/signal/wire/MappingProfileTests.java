package nl.houvast.signal.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingProfileTests {
  @Test
  void holdsThePoliceLayout() {
    var profile = MappingProfile.shipped("politie");

    assertThat(profile.allColumns())
        .containsExactlyInAnyOrder(Examples.POLICE_HEADER.strip().split(";"));
    assertThat(profile.codes().get("code").values()).hasSize(9);
    assertThat(profile.codes().get("relatie").values()).hasSize(5);
    assertThat(profile.codes().get("stand").values()).hasSize(3);
    assertThat(profile.persons()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: politie           | id: ''               | id: is missing",
        "';'                   | x                    | delimiter: use",
        "dd-MM-yyyy            | dd-QQQQQQQ           | dateFormat:",
        "nature: FACT          | nature: FEIT         | constants.nature: unknown value FEIT",
        "nature: FACT          | text: FACT           | constants.text:",
        "nature: FACT          | status: CONFIRMED    | nature: no constant and no column",
        "toelichting: text     | toelichting: verhaal | columns.toelichting: unknown field",
        "datum_pleging: happenedOn | datum_pleging: happenedUntil | no column fills happenedOn",
        "{kind: CONCERN}       | {kind: ZORG}         | codes.code.values.ZORG.kind: unknown value",
        "{status: UNCONFIRMED} | {status: NO}         | unknown value NO",
        "{kind: CONCERN}       | {soort: CONCERN}     | cannot be read",
        "{kind: CONCERN}       |                      | codes.code.values.ZORG: is empty",
        "unknown: unknown-code | unknown: nope        | codes.code.unknown: unknown value nope",
        "suffix: _2            | suffix: _1           | the column is mapped twice",
        "key: m2               | key: m1              | persons[1]: the key is taken",
        "role: REPORTER, co    | co                   | persons[2]: give a role",
        "getuige: WITNESS      | getuige: GETUIGE     | roles.getuige: unknown value GETUIGE",
        "V: F                  | V: V                 | sexes.V: unknown value V",
        "naam: name            | naam: surname        | personColumns.naam: unknown field",
        "id: politie           | id: [                | cannot be read",
        "id: politie           | colour: red          | cannot be read"
      })
  void saysWhereAProfileIsWrong(String right, String wrong, String message) throws IOException {
    var yaml = politie().replace("\";\"", "';'");
    assertThat(yaml).contains(right);
    var broken = yaml.replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> MappingProfile.of(Examples.bytes(broken)))
        .isInstanceOf(UnusableProfile.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nergens", "../politie", ""})
  void knowsOnlyWhatIsShipped(String id) {
    assertThatThrownBy(() -> MappingProfile.shipped(id)).isInstanceOf(UnusableProfile.class);
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> MappingProfile.of(InputStream.nullInputStream()))
        .isInstanceOf(UnusableProfile.class);
  }

  @Test
  void isMarkedAsFictitious() throws IOException {
    assertThat(politie().lines().findFirst().orElseThrow()).contains("Fictitious");
  }

  private static String politie() throws IOException {
    try (var yaml =
        MappingProfileTests.class.getResourceAsStream("/seed-data/mapping/politie.yaml")) {
      return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
