package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Purpose and basis as a client meets them. */
@HouvastTest
class GroundIT {
  @Autowired Api api;

  private JsonNode line(String path, String code) {
    for (JsonNode line : api.as("rvt").get(path).expect(200).json().path("items")) {
      if (line.path("code").asString().equals(code)) {
        return line;
      }
    }
    throw new AssertionError(path + " has no " + code);
  }

  @Test
  void the_lists_tell_what_may_be_chosen_and_where_it_is_written() {
    JsonNode invented = line("/legal-bases", "DEMO-FUTURE-LAW");
    assertThat(invented.path("status").asString()).isEqualTo("FICTITIOUS");
    assertThat(invented.path("choosable").asBoolean()).isTrue();
    JsonNode bill = line("/legal-bases", "WAMS");
    assertThat(bill.path("status").asString()).isEqualTo("BILL");
    assertThat(bill.path("choosable").asBoolean()).isFalse();
    assertThat(bill.path("source").asString()).isEqualTo("tkconv 2026D07350");
    assertThat(bill.path("sourceDate").asString()).isEqualTo("2026-02-18");
    assertThat(line("/purposes", "CONSULT").path("choosable").asBoolean()).isTrue();
    assertThat(line("/purposes", "EMERGENCY").path("choosable").asBoolean()).isFalse();
  }

  @Test
  void a_basis_or_purpose_that_is_not_in_force_is_answered_400_before_anything_is_looked_up() {
    for (String basis : List.of("WAMS", "WGS", "DEMO-DRAFT-LAW", "DEMO-PILOT-2022", "no-such")) {
      var reply = api.as("rvt").with("Houvast-Basis", basis).get("/casefiles").expect(400);
      assertThat(reply.json().path("type").asString()).endsWith("ground-basis-not-in-force");
    }
    for (String purpose : List.of("EMERGENCY", "OPERATION", "DEMO-PILOT-INTAKE")) {
      var reply = api.as("rvt").purpose(purpose).get("/casefiles/x/network").expect(400);
      assertThat(reply.json().path("type").asString()).endsWith("ground-purpose-not-in-force");
    }
  }
}
